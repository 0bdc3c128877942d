import { stetError } from '../contract/errors'
import type { ReportFormat } from '../contract/reports'
import type { ReportModel } from '../reports/model'
import type { PrintPdf } from '../reports/pdf'
import { type FormatEnd, writeReports } from '../reports/write'
import { type Terminal, warnOf } from './terminal'

/** Writes the formats into an existing folder, printing each path as it is written and saying what failed or was cancelled. */
export async function writeFormats(
  model: ReportModel,
  formats: readonly ReportFormat[],
  { out, printPdf }: { out: string; printPdf: PrintPdf },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<FormatEnd[]> {
  const ends = await writeReports(model, formats, {
    folder: out,
    print: printPdf,
    signal,
    onProgress: (progress) => {
      if (progress.state === 'done' || progress.state === 'failed') {
        for (const path of progress.paths) terminal.print(`${path}\n`)
      }
      if (progress.state === 'failed') warnOf(terminal, progress.error)
    },
  })
  const cancelled = ends.filter(({ state }) => state === 'cancelled').map(({ format }) => format)
  if (cancelled.length > 0) warnOf(terminal, stetError('report-cancelled', { format: cancelled.join(', ') }))
  return ends
}
