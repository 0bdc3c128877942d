import { assertNever, fail, ok, type Result } from '../contract/errors'
import type { ReportFormat } from '../contract/reports'
import { renderHtml } from './formats/html'
import { renderJson } from './formats/json'
import { renderMarkdown } from './formats/markdown'
import type { ReportModel } from './model/types'
import { formatDate, words } from './words'

/**
 * Prints a self-contained HTML page to PDF. `title` and `footer` are plain text, which the printer escapes for the
 * templates it uses; page numbers are its to add, since Chromium's CSS has none for page margins.
 */
export type PrintPdf = (html: string, options: { title: string; footer: string }) => Promise<Result<Uint8Array>>

export interface RenderedReport {
  bytes: Uint8Array
  /** Without a dot. */
  extension: string
  mediaType: string
}

const files = {
  html: { extension: 'html', mediaType: 'text/html;charset=utf-8' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8' },
  json: { extension: 'json', mediaType: 'application/json' },
} as const satisfies Record<ReportFormat, Omit<RenderedReport, 'bytes'>>

/** One report in one format, for the window and the command line alike. Error: `pdf-failed` with `{ why }`. */
export async function renderReport(
  model: ReportModel,
  format: ReportFormat,
  print: PrintPdf,
): Promise<Result<RenderedReport>> {
  const bytes = await bytesOf(model, format, print)
  return bytes.ok ? ok({ bytes: bytes.value, ...files[format] }) : bytes
}

async function bytesOf(model: ReportModel, format: ReportFormat, print: PrintPdf): Promise<Result<Uint8Array>> {
  const utf8 = (text: string) => ok(new TextEncoder().encode(text))
  switch (format) {
    case 'html':
      return utf8(renderHtml(model))
    case 'markdown':
      return utf8(renderMarkdown(model))
    case 'json':
      return utf8(renderJson(model))
    case 'pdf':
      try {
        return await print(renderHtml(model), { title: model.header.title, footer: footerOf(model) })
      } catch (cause) {
        return fail('pdf-failed', { why: 'the printer stopped' }, cause)
      }
    default:
      return assertNever(format)
  }
}

function footerOf({ header, language, timeZone }: ReportModel): string {
  const w = words[language]
  return `${header.title} · ${w.asOf} ${formatDate(language, timeZone, header.asOf)} · ${w.position} ${header.position}`
}

/** Room for the rest of the name under the 255 bytes most file systems allow, and for a folder before it on Windows. */
const titleBytes = 120

/**
 * File name with extension, safe on every system: Windows refuses some characters, a dot or space at the end, and the
 * names of devices before the first dot; a leading dot hides a file, a leading hyphen makes it look like an option.
 */
export function suggestedFileName(model: ReportModel, format: ReportFormat): string {
  const cleaned = model.header.title
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
  const title = firstBytes(cleaned.replace(/^[\s.-]+/u, ''), titleBytes).replace(/[\s.]+$/u, '')
  const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/iu.test(title)
  const name = title === '' ? 'Stet' : device ? `_${title}` : title
  const day = /^\d{4}-\d{2}-\d{2}/.exec(model.header.asOf)?.[0]
  return `${[name, words[model.language].report, day].filter(Boolean).join(' - ')}.${files[format].extension}`
}

/** Whole characters as a reader sees them, up to so many UTF-8 bytes. */
function firstBytes(text: string, limit: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (Buffer.byteLength(kept + segment) > limit) break
    kept += segment
  }
  return kept
}
