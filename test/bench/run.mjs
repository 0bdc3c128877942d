// npm run bench [-- NAME]: the numbers, each beside a baseline measured in the same run, since machines are noisy. Prints; asserts nothing.
import { badInput } from './bad-input.mjs'
import { coldStart } from './cold-start.mjs'
import { engineInApp } from './engine-in-app.mjs'
import { seedImport } from './seed-import.mjs'
import { verdictKey } from './verdict-key.mjs'

const benches = {
  'bad-input': badInput,
  'engine-in-app': engineInApp,
  'cold-start': coldStart,
  'verdict-key': verdictKey,
  'seed-import': seedImport,
}
const [wanted] = process.argv.slice(2)

console.log(`${process.platform} ${process.arch}, Node ${process.version}, ${new Date().toISOString()}\n`)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted && wanted !== name) continue
  console.log(`── ${name}`)
  await bench()
}
