// npm run package -- [--target deb,tar.gz,…] [--release] [--sizes]: makes packages in dist/. See docs/packaging.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './lib/build.mjs'
import { findElectron } from './lib/electron.mjs'
import { buildUnpacked, placesIn } from './lib/package/builder.mjs'
import { checkApp } from './lib/package/check.mjs'
import { buildDeb } from './lib/package/debian.mjs'
import { buildFactsOf, copyRuntime, distFolder, packageFacts, requireRelease } from './lib/package/runtime.mjs'
import { readCommands, releaseDate, writeLauncher, writeShare } from './lib/package/share.mjs'
import { measureParts, sizeTable } from './lib/package/sizes.mjs'
import { buildTar, buildTarget, requireTarget } from './lib/package/targets.mjs'
import { ensurePackagingTools } from './lib/package/tools.mjs'
import { dictionaryFolder, projectRoot } from './lib/paths.mjs'
import { runNode, Stop, say, script } from './lib/run.mjs'

const own = ['dir', 'deb', 'tar.gz']
const debLimitBytes = 110e6

await script(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      target: { type: 'string', default: process.platform === 'linux' ? 'deb,tar.gz' : 'dir' },
      arch: { type: 'string', default: process.arch },
      release: { type: 'boolean', default: false },
      sizes: { type: 'boolean', default: false },
    },
  })
  const targets = values.target.toLowerCase().split(',')
  // Before the work: nobody waits minutes for a refusal.
  for (const target of targets) {
    if (!own.includes(target)) await requireTarget(target, values.arch)
    else if (target !== 'dir' && process.platform !== 'linux') throw new Stop(`A ${target} is made on Linux.`)
  }
  if (values.arch !== process.arch) throw new Stop(`A package for ${values.arch} is made on such a machine.`)
  const made = await prepare(values)
  for (const target of targets) await makeTarget(target, made)
  if (values.sizes) console.log(sizeTable(await measureParts(made.app, join(distFolder, 'sizes'))))
})

/** The unpacked app, checked, and what is written beside it. */
async function prepare({ release }) {
  const { version, devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  const electron = await findElectron()
  const facts = packageFacts({ version, pinned: devDependencies.electron, electron: electron.version })
  if (release) requireRelease(facts)
  else if (facts.isProof)
    say(`Electron ${facts.electron} is not the release's ${facts.pinned}: the package is named "-proof"`)
  facts.date = releaseDate(version)
  await ensureBuilt()
  await ensureDictionaries()
  await ensurePackagingTools()
  mkdirSync(join(distFolder, 'facts'), { recursive: true })
  writeFileSync(join(distFolder, 'facts', 'build-facts.json'), `${JSON.stringify(buildFactsOf(facts))}\n`)
  const runtime = copyRuntime(dirname(electron.path), join(distFolder, 'runtime'))
  const app = await buildUnpacked({ facts, runtime, output: distFolder })
  const table = await readCommands()
  if (process.platform === 'linux') writeLauncher(app, table)
  await writeBillOfMaterials(placesIn(app).resources, { electron: facts.electron })
  await checkApp(app)
  const share = join(distFolder, 'share')
  writeShare(share, table, facts)
  return { app, share, facts, output: distFolder }
}

async function makeTarget(target, made) {
  if (target === 'dir') return say(`the app is in ${made.app}`)
  if (!own.includes(target)) return say(`${(await buildTarget(target, made)).join(', ')}`)
  const file = target === 'deb' ? await buildDeb(made) : await buildTar(made)
  const { size } = statSync(file)
  if (target === 'deb') writeFileSync(join(distFolder, 'made.json'), `${JSON.stringify({ deb: file })}\n`) // for the proof
  say(`${basename(file)}: ${(size / 1e6).toFixed(1)} MB, in ${distFolder}`)
  if (target === 'deb' && size > debLimitBytes) throw new Stop(`${file} is larger than ${debLimitBytes / 1e6} MB.`)
}

async function ensureDictionaries() {
  const isThere =
    existsSync(dictionaryFolder) && readdirSync(dictionaryFolder).some((name) => name.endsWith('.stetdict'))
  if (isThere) return
  const exitCode = await runNode(join(projectRoot, 'scripts', 'dictionaries.mjs'), [])
  if (exitCode !== 0) throw new Stop('The dictionaries could not be made, and a package has them inside.')
}

/** What the package is made of, and under which licences. */
async function writeBillOfMaterials(folder, runtime) {
  const path = join(projectRoot, 'scripts', 'sbom.mjs')
  if (!existsSync(path)) return
  const { writeSbom, writeLicences } = await import(path)
  await writeSbom(folder, runtime)
  await writeLicences(folder, runtime)
}
