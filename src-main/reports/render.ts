import { assertNever, ok, type Result } from '../contract/errors'
import type { ReportFormat } from '../contract/reports'
import { renderCsv } from './formats/csv'
import { renderDocx } from './formats/docx'
import { renderHtml } from './formats/html'
import { renderJson } from './formats/json'
import { renderMarkdown } from './formats/markdown'
import { renderXlsx } from './formats/xlsx'
import type { ReportModel } from './model/types'
import { type PrintPdf, renderPdf } from './pdf'

/** Which of a format's files it is, where a format has several. */
export type ReportPart = 'claims' | 'passages'

/** A file of a format. `extension` is without its dot. */
export interface ReportFile {
  part: ReportPart | null
  extension: string
  mediaType: string
}

export interface RenderedReport extends ReportFile {
  bytes: Uint8Array
}

/** The files of each format, in the order in which `renderReport` gives them. */
export const reportFiles = {
  pdf: [{ part: null, extension: 'pdf', mediaType: 'application/pdf' }],
  docx: [
    {
      part: null,
      extension: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  ],
  html: [{ part: null, extension: 'html', mediaType: 'text/html;charset=utf-8' }],
  markdown: [{ part: null, extension: 'md', mediaType: 'text/markdown;charset=utf-8' }],
  csv: [
    { part: 'claims', extension: 'csv', mediaType: 'text/csv;charset=utf-8' },
    { part: 'passages', extension: 'csv', mediaType: 'text/csv;charset=utf-8' },
  ],
  xlsx: [
    {
      part: null,
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ],
  json: [{ part: null, extension: 'json', mediaType: 'application/json' }],
} as const satisfies Record<ReportFormat, readonly ReportFile[]>

export type RenderReport = typeof renderReport

/**
 * One report in one format, for the window and the command line alike: one file, or several where the format has no room
 * for all in one. Errors: `pdf-failed` with `{ why }`, `report-cancelled` from a printer that was told to stop.
 */
export async function renderReport(
  model: ReportModel,
  format: ReportFormat,
  print: PrintPdf,
  signal?: AbortSignal,
): Promise<Result<RenderedReport[]>> {
  const contents = await contentsOf(model, format, print, signal)
  if (!contents.ok) return contents
  return ok(reportFiles[format].map((file, i) => ({ ...file, bytes: contents.value[i]! })))
}

/** Bytes of each file, as `reportFiles` lists them. */
async function contentsOf(
  model: ReportModel,
  format: ReportFormat,
  print: PrintPdf,
  signal?: AbortSignal,
): Promise<Result<Uint8Array[]>> {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  switch (format) {
    case 'docx':
      return ok([renderDocx(model)])
    case 'html':
      return ok([utf8(renderHtml(model))])
    case 'markdown':
      return ok([utf8(renderMarkdown(model))])
    case 'csv': {
      const { claims, passages } = renderCsv(model)
      return ok([utf8(claims), utf8(passages)])
    }
    case 'xlsx':
      return ok([renderXlsx(model)])
    case 'json':
      return ok([utf8(renderJson(model))])
    case 'pdf': {
      const pdf = await renderPdf(model, print, signal)
      return pdf.ok ? ok([pdf.value]) : pdf
    }
    default:
      return assertNever(format)
  }
}
