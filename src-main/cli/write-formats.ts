import type { ReportFormat } from '../contract/reports'
import type { ReportModel } from '../reports/model'
import { type FormatEnd, writeReports } from '../reports/write'
import { printPdfByCommand } from './print-pdf'
import { type Terminal, warnOf } from './terminal'

/** Writes the formats into an existing folder, printing each path as it is written and saying what failed. */
export function writeFormats(
  model: ReportModel,
  formats: readonly ReportFormat[],
  folder: string,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<FormatEnd[]> {
  return writeReports(model, formats, {
    folder,
    print: printPdfByCommand,
    ...(signal && { signal }),
    onProgress: (progress) => {
      if (progress.state === 'done' || progress.state === 'failed') {
        for (const path of progress.paths) terminal.print(`${path}\n`)
      }
      if (progress.state === 'failed') warnOf(terminal, progress.error)
    },
  })
}
