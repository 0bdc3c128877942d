// npm run bench -- ARGS: the measurements, in the same surroundings as the tests of the real app.
import { join } from 'node:path'
import { withDesktop } from './lib/desktop.mjs'
import { script } from './lib/run.mjs'

// The dictionaries need no window, and are measured on the sources, which the copy for the desktop's user lacks.
const withoutWindow = { dictionaries: ['dictionaries.mjs', 'dictionaries'] }

async function runWithoutWindow([file, name]) {
  console.log(`── ${name}`)
  await (await import(`../test/bench/${file}`))[name]()
}

await script(async (args) => {
  for (const [name, bench] of Object.entries(withoutWindow))
    if (!args[0] || args[0] === name) await runWithoutWindow(bench)
  if (args[0] in withoutWindow) return 0
  return withDesktop('bench', ({ runNode }) => runNode(join('test', 'bench', 'run.mjs'), args))
})
