// npm run --silent stet -- ARGS: the command line, built first where sources changed.
import { runStet } from './lib/command-line.mjs'
import { script } from './lib/run.mjs'

await script(runStet)
