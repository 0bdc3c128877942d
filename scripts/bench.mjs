// npm run bench -- ARGS: the measurements, in the same surroundings as the tests of the real app.
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runNode, script } from './lib/run.mjs'

const file = join('test', 'bench', 'run.mjs')
/** Benches of the engine alone, which need no window. */
const withoutWindow = new Set(['annotate'])

await script((args) =>
  withoutWindow.has(args[0])
    ? runNode(file, args, { cwd: projectRoot })
    : withDesktop('bench', (desk) => desk.runNode(file, args)),
)
