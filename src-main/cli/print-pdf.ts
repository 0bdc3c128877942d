import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok } from '../contract/errors'
import type { PrintPdf } from '../reports/pdf'

/** Electron closes in a tenth of a second; one that hangs is not waited for. */
const graceMs = 3000

/**
 * Plain Node cannot print: Electron is started without a visible window for it. Which command starts it is told by
 * STET_PRINT_PDF, a JSON array set by whoever started the command line (in the repository, scripts/stet.mjs). Cancelled, it
 * answers when that command and all it started have ended.
 */
export const printPdfByCommand: PrintPdf = async (pages, signal) => {
  const prefix = process.env.STET_PRINT_PDF
  if (prefix === undefined) return fail('pdf-failed', { why: 'there is no Electron to print with' })
  const [command, ...fixed] = JSON.parse(prefix) as [string, ...string[]]
  const folder = await mkdtemp(join(tmpdir(), 'stet-print-'))
  const throwAway = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', throwAway) // the report stands in it
  try {
    const names = pages.map(({ isTagged }, i) => `${String(i).padStart(4, '0')}${isTagged ? '' : '.plain'}`)
    for (const [i, { html }] of pages.entries()) await writeFile(join(folder, `${names[i]}.html`), html)
    if (signal?.aborted) return cancelled()
    const { code, errors } = await run(command, [...fixed, folder], signal)
    if (signal?.aborted) return cancelled()
    if (code !== 0) return fail('pdf-failed', { why: errors.trim().split('\n').pop() || `Electron ended with ${code}` })
    const printed = names.map(async (name) => new Uint8Array(await readFile(join(folder, `${name}.pdf`))))
    return ok(await Promise.all(printed))
  } catch (cause) {
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  } finally {
    await rm(folder, { recursive: true, force: true })
    process.off('exit', throwAway)
  }
}

const cancelled = () => fail('report-cancelled', { format: 'PDF' })

async function run(command: string, args: string[], signal: AbortSignal | undefined) {
  // A group of its own: what the command started can be ended with it, and Ctrl-C reaches it through us alone.
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000)
  })
  let ending: Promise<void> | null = null
  const stop = () => {
    ending ??= end(child)
  }
  const endNow = () => tell(child, 'SIGTERM')
  signal?.addEventListener('abort', stop, { once: true })
  process.once('exit', endNow)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    await ending
    return { code, errors }
  } finally {
    signal?.removeEventListener('abort', stop)
    process.off('exit', endNow)
  }
}

/** Asks the command to end, which then ends what it started and clears up; after a while all of them are made to. */
async function end(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  tell(child, 'SIGTERM')
  const late = setTimeout(() => tell(child, 'SIGKILL'), graceMs)
  await closed
  clearTimeout(late)
  tell(child, 'SIGKILL') // whoever is left
}

/** `SIGTERM` to the command, `SIGKILL` to all of its group. Windows has no such thing as a wish to end. */
function tell({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => {})
    return
  }
  try {
    process.kill(signal === 'SIGKILL' ? -pid : pid, signal)
  } catch {} // it has ended
}
