import { BrowserWindow, type Session } from 'electron'
import { fail, ok, type Result } from '../contract/errors'
import { offerForPrinting } from './protocol'
import { pagePreferences } from './window'

const printTimeoutMs = 120_000
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/**
 * Prints a self-contained page to a tagged, outlined A4 PDF in a hidden window without script.
 * `footer` stands left, the page number right. Errors: pdf-failed.
 */
export async function printPdf(
  session: Session,
  html: string,
  options: { title: string; footer: string },
): Promise<Result<Uint8Array>> {
  const page = offerForPrinting(html)
  const window = new BrowserWindow({
    show: false,
    frame: false, // with a frame, Electron 33 ends with a segmentation fault where there is no display
    title: options.title,
    webPreferences: { ...pagePreferences(session), javascript: false },
  })
  try {
    await within(printTimeoutMs, window.loadURL(page.url))
    const style =
      'font: 7pt sans-serif; color: #555; width: 100%; padding: 0 16mm; display: flex; justify-content: space-between'
    const pdf = await within(
      printTimeoutMs,
      window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true, // the report's own @page leaves room for the footer
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: `<div style="${style}"><span>${escapeHtml(options.footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      }),
    )
    return ok(new Uint8Array(pdf))
  } catch (cause) {
    return fail('pdf-failed', { why: cause instanceof Error ? cause.message : String(cause) }, cause)
  } finally {
    page.release()
    window.destroy()
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} seconds`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
