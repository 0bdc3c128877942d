// npm run bench -- ARGS: the measurements, in the same surroundings as the tests of the real app.
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runNode, script } from './lib/run.mjs'

const file = join('test', 'bench', 'run.mjs')
/** Benches of the engine alone need no window; that of the dictionaries reads the sources, which the desktop's copy lacks. */
const withoutWindow = [
  'search',
  'annotate',
  'dossier',
  'bad-input',
  'pdf',
  'html',
  'documents',
  'fuzz-import',
  'dictionaries',
  'reports',
]
const inTheWindow = [
  'engine-in-app',
  'cold-start',
  'verdict-key',
  'desk',
  'reader-open',
  'seed-import',
  'import-folder',
]

await script(async (args) => {
  const wanted = args.length > 0 ? args : [...withoutWindow, ...inTheWindow]
  const alone = withoutWindow.filter((name) => wanted.includes(name))
  const shown = inTheWindow.filter((name) => wanted.includes(name))
  const status = alone.length > 0 ? await runNode(file, alone, { cwd: projectRoot }) : 0
  return shown.length > 0 ? withDesktop('bench', (desk) => desk.runNode(file, shown)) : status
})
