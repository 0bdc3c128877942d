// npm run bench -- ARGS: the measurements, in the same surroundings as the tests of the real app.
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { script } from './lib/run.mjs'

await script((args) => withDesktop('bench', ({ runNode }) => runNode(join('test', 'bench', 'run.mjs'), args)))
