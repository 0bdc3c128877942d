import type { ReportFormat } from '../contract/reports'
import type { ReportModel } from '../reports/model'
import type { PrintPdf } from '../reports/pdf'
import { type FormatEnd, writeReports } from '../reports/write'
import { type Terminal, warnOf } from './terminal'

/** Writes the formats into an existing folder, printing each path as it is written and saying what failed. */
export function writeFormats(
  model: ReportModel,
  formats: readonly ReportFormat[],
  { out, printPdf }: { out: string; printPdf: PrintPdf },
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<FormatEnd[]> {
  return writeReports(model, formats, {
    folder: out,
    print: printPdf,
    ...(signal && { signal }),
    onProgress: (progress) => {
      if (progress.state === 'done' || progress.state === 'failed') {
        for (const path of progress.paths) terminal.print(`${path}\n`)
      }
      if (progress.state === 'failed') warnOf(terminal, progress.error)
    },
  })
}
