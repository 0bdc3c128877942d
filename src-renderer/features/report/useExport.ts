import type { FormatState } from '../../../src-main/contract/report-requests'
import type { ReportFormat, ReportOptions } from '../../../src-main/contract/reports'
import { cancelReport, exportAgain, readLastReport, saveReport } from '../../actions'
import { useDossier } from '../../queries'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'
import { runExport, useRun } from './runs'

export interface Exporting {
  isRunning: boolean
  /** How each format goes or went; empty before the first export. */
  states: readonly FormatState[]
  /** Counts the exports that have ended. */
  ended: number
  save: (formats: ReportFormat[], options: ReportOptions) => Promise<void>
  again: () => Promise<void>
  cancel: () => void
}

/** One export at a time; what became of it stays to be read until the next. */
export function useExport(dossier: string): Exporting {
  const toast = useToast()
  const title = useDossier()?.title ?? ''
  const run = useRun(dossier)
  const start = async (begin: Parameters<typeof runExport>[2]) => {
    const result = await runExport(dossier, title, begin)
    if (result && !result.ok) toast.error(result.error)
  }
  return {
    isRunning: run?.isRunning ?? false,
    states: run?.states ?? [],
    ended: run?.ended ?? 0,
    save: (formats, options) => start((job) => saveReport(dossier, job, formats, options)),
    again: () => start((job) => exportAgain(dossier, job)),
    cancel: () => {
      if (run?.isRunning) void cancelReport(run.job)
    },
  }
}

/** The same export without the report's screen; `open` opens that where there is nothing to repeat or something under way. */
export function useExportAgain(dossier: string, open: () => void): () => Promise<void> {
  const words = useWords().report
  const toast = useToast()
  const exporting = useExport(dossier)
  return async () => {
    if (exporting.isRunning) return open()
    const known = await readLastReport(dossier)
    if (!known.ok) return toast.error(known.error)
    if (known.value.last !== null) return exporting.again()
    toast.say(words.neverExported)
    open()
  }
}
