import { join } from 'node:path'
import { app, BrowserWindow, type Session } from 'electron'
import { fail, ok, type Result } from '../contract/errors'
import { fontSheet } from './print-fonts'
import { offerForPrinting } from './protocol'
import { pagePreferences } from './window'

/** Chromium lays out and prints some 20 pages a second on a slow machine: a megabyte of report is about a hundred pages. */
const timeoutMsOf = (html: string) => 120_000 + (html.length / 1_000_000) * 30_000
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
/** Where the build lays them, in the archive of an installed app as well. */
const fontsFolder = () => join(app.getAppPath(), 'out', 'main', 'fonts')

interface Running {
  /** Runs along the head of each page. */
  title: string
  /** At the foot of each page, the page's number beside it. */
  footer: string
  signal?: AbortSignal
}

/**
 * Prints a self-contained page to a tagged, outlined PDF in a hidden window without script, with the report's own fonts in
 * it; paper and margins are the page's. Errors: pdf-failed, report-cancelled.
 */
export async function printPdf(session: Session, html: string, options: Running): Promise<Result<Uint8Array>> {
  const window = new BrowserWindow({
    show: false,
    frame: false, // with a frame, Electron 33 ends with a segmentation fault where there is no display
    title: options.title,
    webPreferences: { ...pagePreferences(session), javascript: false },
  })
  const stop = () => window.destroy()
  options.signal?.addEventListener('abort', stop)
  const timeoutMs = timeoutMsOf(html)
  let page: ReturnType<typeof offerForPrinting> | undefined
  try {
    page = offerForPrinting(await withFonts(html))
    const heads = await runningHeads(options)
    options.signal?.throwIfAborted()
    await within(timeoutMs, window.loadURL(page.url), options.signal)
    const pdf = await within(
      timeoutMs,
      window.webContents.printToPDF({
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true, // the report's own @page says the paper and leaves room for the heads
        displayHeaderFooter: true,
        ...heads,
      }),
      options.signal,
    )
    return ok(new Uint8Array(pdf))
  } catch (cause) {
    if (options.signal?.aborted) return fail('report-cancelled', { format: 'PDF' })
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  } finally {
    options.signal?.removeEventListener('abort', stop)
    page?.release()
    if (!window.isDestroyed()) window.destroy()
  }
}

/** A function, since the style sheet may hold what `replace` would take for a pattern. */
const withFonts = async (html: string) => {
  const sheet = await fontSheet(html, fontsFolder())
  return html.replace('</head>', () => `<style>${sheet}</style>\n</head>`)
}

/**
 * Templates of their own documents: they know no style of the page's, and need their fonts again. They are read anew for
 * each page, which is a third of the whole time: no font is in them that they do not use.
 */
async function runningHeads({ title, footer }: Running) {
  const sheet = await fontSheet(`${title}${footer}/0123456789`, fontsFolder(), '400')
  const style =
    "font: 7.5pt 'Stet Sans', 'Stet Arabic', 'Stet Hebrew', 'Stet SC', 'Stet JP', 'Stet KR', sans-serif; color: #5f5b53; width: 100%; margin: 0 17mm; display: flex; justify-content: space-between; gap: 6mm"
  const clipped = 'overflow: hidden; white-space: nowrap; text-overflow: ellipsis'
  const number = '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>'
  return {
    headerTemplate: `<style>${sheet}</style><div style="${style}"><span style="${clipped}">${escapeHtml(title)}</span></div>`,
    footerTemplate: `<style>${sheet}</style><div style="${style}"><span style="${clipped}">${escapeHtml(footer)}</span>${number}</div>`,
  }
}

async function within<T>(ms: number, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} seconds`)), ms)
    stop = () => reject(new Error('stopped'))
    signal?.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    if (stop) signal?.removeEventListener('abort', stop)
  }
}
