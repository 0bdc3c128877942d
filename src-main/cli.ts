import { join } from 'node:path'
import { printPdfByCommand } from './cli/print-pdf'
import { processTerminal, runCommandLine } from './cli/run'

// Composition root of the command line in plain Node, beside its checkout. The installed app runs the same commands in
// command-line.ts: it has no Node of its own to hand out.

process.exitCode = await runCommandLine(process.argv.slice(2), {
  workerPath: join(import.meta.dirname, 'worker.js'),
  dictionaries: join(import.meta.dirname, '..', '..', 'resources', 'dictionaries'),
  pages: join(import.meta.dirname, '..', 'renderer'),
  printPdf: printPdfByCommand,
  terminal: processTerminal((code) => process.exit(code)),
})
