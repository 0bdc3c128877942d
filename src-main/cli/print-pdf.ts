import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '../contract/errors'
import type { PrintPdf } from '../reports/pdf'

/**
 * Plain Node cannot print: Electron is started without a visible window for it. Which command starts it is told by
 * STET_PRINT_PDF, a JSON array set by whoever started the command line (in the repository, scripts/stet.mjs).
 */
export const printPdfByCommand: PrintPdf = async (html, options) => {
  const prefix = process.env.STET_PRINT_PDF
  if (prefix === undefined) return fail('pdf-failed', { why: 'there is no Electron to print with' })
  const [command, ...fixed] = JSON.parse(prefix) as [string, ...string[]]
  const folder = await mkdtemp(join(tmpdir(), 'stet-print-'))
  try {
    const input = join(folder, 'report.html')
    const output = join(folder, 'report.pdf')
    await writeFile(input, html)
    const { code, errors } = await run(command, [...fixed, input, output, options.title, options.footer])
    if (code !== 0) return fail('pdf-failed', { why: errors.trim().split('\n').pop() || `Electron ended with ${code}` })
    return ok(new Uint8Array(await readFile(output)))
  } catch (cause) {
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const run = (command: string, args: string[]) =>
  new Promise<{ code: number | null; errors: string }>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-4000)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, errors }))
  })
