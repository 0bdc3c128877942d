// npm run package:proof -- [--deb FILE] [--bare]: a package, from building it to removing it, on this Debian and as an ordinary user. Root only.
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withDisplay } from './lib/display.mjs'
import { ensureUser } from './lib/ordinary-user.mjs'
import { distFolder } from './lib/package/runtime.mjs'
import { findCommand, projectRoot } from './lib/paths.mjs'
import { proveBare } from './lib/proof/bare.mjs'
import { asVersion, installedVersion, purge, remove } from './lib/proof/machine.mjs'
import { prove } from './lib/proof/steps.mjs'
import { runNode, Stop, script } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'

await script(async (args) => {
  const { values } = parseArgs({
    args,
    options: { deb: { type: 'string' }, bare: { type: 'boolean', default: false } },
  })
  if (process.platform !== 'linux' || process.getuid() !== 0 || !findCommand('apt-get')) {
    throw new Stop(
      'The proof installs and removes a package: it needs root on Debian or Ubuntu, best in a machine made for it.',
    )
  }
  if (await installedVersion()) {
    throw new Stop(
      'Stet is installed here already, and the proof would remove it. Remove it yourself first: apt-get remove stet',
    )
  }
  await ensureSystem(['display', 'keys', 'pdf'], process.execPath)
  const deb = values.deb ? resolve(values.deb) : await buildDeb()
  const user = await ensureUser()
  const work = mkdtempSync(join(tmpdir(), 'stet-proof-'))
  const home = join(work, 'home')
  mkdirSync(home)
  for (const folder of [work, home]) chownSync(folder, user.uid, user.gid)
  try {
    const previous = await asVersion(deb, '0.0.1', work)
    await withDisplay({ uid: user.uid, gid: user.gid }, async (display) => {
      await prove({ deb, previous, user, home, display })
      // On demand: it makes a whole small Debian.
      if (values.bare) await proveBare({ deb, folder: join(work, 'bare'), display })
    })
  } finally {
    if (await installedVersion()) await remove()
    await purge().catch(() => {}) // nothing is left to purge after a removal that went well
    rmSync(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }) // an app that ends still writes its profile
  }
})

async function buildDeb() {
  const exitCode = await runNode(join(projectRoot, 'scripts', 'package.mjs'), ['--target', 'deb'])
  const file = join(distFolder, 'made.json')
  if (exitCode !== 0 || !existsSync(file)) throw new Stop('The package could not be made.')
  return JSON.parse(readFileSync(file, 'utf8')).deb
}
