// npm run package -- [--target deb,tar.gz,dir,appimage,rpm,nsis,dmg] [--release]: packages in dist/. See docs/packaging.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './lib/build.mjs'
import { findElectron } from './lib/electron.mjs'
import { buildUnpacked } from './lib/package/builder.mjs'
import { buildDeb } from './lib/package/debian.mjs'
import { buildFactsOf, copyRuntime, distFolder, packageFacts, requireRelease } from './lib/package/runtime.mjs'
import { readCommands, writeLauncher, writeShare } from './lib/package/share.mjs'
import { ensurePackagingTools } from './lib/package/tools.mjs'
import { projectRoot } from './lib/paths.mjs'
import { say, script } from './lib/run.mjs'

await script(async (args) => {
  const { values } = parseArgs({ args, options: { target: { type: 'string' }, release: { type: 'boolean' } } })
  const { version, devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  await ensureBuilt()
  await ensurePackagingTools()
  const electron = await findElectron()
  const facts = packageFacts({ version, pinned: devDependencies.electron, electron: electron.version })
  if (values.release) requireRelease(facts)
  mkdirSync(join(distFolder, 'facts'), { recursive: true })
  writeFileSync(join(distFolder, 'facts', 'build-facts.json'), `${JSON.stringify(buildFactsOf(facts))}\n`)
  const runtime = copyRuntime(dirname(electron.path), join(distFolder, 'runtime'))
  const app = await buildUnpacked({ facts, runtime, output: distFolder })
  const table = await readCommands()
  writeLauncher(app, table)
  const share = join(distFolder, 'share')
  writeShare(share, table, { version, date: '2026-11-29' })
  say(await buildDeb({ app, share, facts, output: distFolder }))
})
