import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, type Session } from 'electron'
import { fail, ok, type Result } from '../contract/errors'
import type { PageToPrint } from '../contract/printing'
import { fontSheet } from './print-fonts'
import { offerForPrinting } from './protocol'
import { pagePreferences } from './window'

/** Chromium lays out and prints some 20 pages a second on a slow machine: a megabyte of report is about a hundred pages. */
const timeoutMsOf = (html: string) => 120_000 + (html.length / 1_000_000) * 60_000
/** Where the build lays them, in the archive of an installed app as well. */
const fontsFolder = () => join(app.getAppPath(), 'out', 'main', 'fonts')
/** Each takes some 400 MB while it prints. */
const windowsAtOnce = Math.min(3, Math.max(1, availableParallelism()))

/**
 * Prints self-contained pages to a PDF each, some at a time, in hidden windows without script, with the report's own fonts
 * in them; paper and margins are the pages'. Errors: pdf-failed, report-cancelled.
 */
export async function printPages(
  session: Session,
  pages: readonly PageToPrint[],
  signal?: AbortSignal,
): Promise<Result<Uint8Array[]>> {
  // One that fails stops the others: without it there is no report.
  const failed = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
  const printed: Uint8Array[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < pages.length; index = next++) {
      printed[index] = await printPage(session, pages[index]!, stop)
    }
  }
  try {
    const windows = Array.from({ length: Math.min(windowsAtOnce, pages.length) }, work)
    await Promise.all(windows).finally(() => failed.abort())
    return ok(printed)
  } catch (cause) {
    if (signal?.aborted) return fail('report-cancelled', { format: 'PDF' })
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
}

/** In a window of its own, since one that has printed keeps what it took. */
async function printPage(session: Session, { html, isTagged }: PageToPrint, cancelled: AbortSignal) {
  const crashed = new AbortController()
  const signal = AbortSignal.any([cancelled, crashed.signal])
  signal.throwIfAborted()
  const page = offerForPrinting(await withFonts(html))
  const window = new BrowserWindow({
    show: false,
    frame: false, // with a frame, Electron 33 ends with a segmentation fault where there is no display
    webPreferences: { ...pagePreferences(session), javascript: false },
  })
  const stop = () => window.destroy()
  // Its promise would never be kept.
  window.webContents.once('render-process-gone', (_, { reason }) =>
    crashed.abort(new Error(`the page that was printed ended (${reason})`)),
  )
  signal.addEventListener('abort', stop)
  try {
    signal.throwIfAborted()
    const timeoutMs = timeoutMsOf(html)
    await within(timeoutMs, window.loadURL(page.url), signal)
    const options = { printBackground: true, generateTaggedPDF: isTagged, generateDocumentOutline: isTagged }
    // The page's own @page says the paper and leaves room for the heads.
    const printing = window.webContents.printToPDF({ ...options, preferCSSPageSize: true })
    return new Uint8Array(await within(timeoutMs, printing, signal))
  } finally {
    signal.removeEventListener('abort', stop)
    page.release()
    if (!window.isDestroyed()) window.destroy()
  }
}

/** A function, since the style sheet may hold what `replace` would take for a pattern. */
const withFonts = async (html: string) => {
  const sheet = await fontSheet(html, fontsFolder())
  return html.replace('</head>', () => `<style>${sheet}</style>\n</head>`)
}

async function within<T>(ms: number, work: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} seconds`)), ms)
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    if (stop) signal.removeEventListener('abort', stop)
  }
}
