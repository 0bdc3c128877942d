import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { projectRoot } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * What the command line finds in its environment. Only `verify` needs Electron, for the PDF, so it is not looked for
 * before: STET_PRINT_PDF is a JSON array, the command to which `IN.html OUT.pdf` are added.
 */
export function commandLineEnv(root = projectRoot, node = process.execPath) {
  return { STET_PRINT_PDF: JSON.stringify([node, join(root, 'scripts', 'print-pdf.mjs')]) }
}

/** Runs the command line of this checkout and returns its exit code. */
export async function runStet(args) {
  await ensureBuilt()
  return runNode(join(projectRoot, 'out', 'main', 'cli.js'), args, { env: { ...process.env, ...commandLineEnv() } })
}
