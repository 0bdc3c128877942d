import { useEffect, useRef, useState } from 'react'
import type { FormatState } from '../../../src-main/contract/report-requests'
import type { ReportFormat, ReportOptions } from '../../../src-main/contract/reports'
import { cancelReport, exportAgain, followReport, saveReport } from '../../actions'
import { useToast } from '../../ui/toast'

export interface Exporting {
  isRunning: boolean
  /** How each format goes or went; empty before the first export. */
  states: FormatState[]
  /** Counts the exports that have ended. */
  ended: number
  save: (formats: ReportFormat[], options: ReportOptions) => Promise<void>
  again: () => Promise<void>
  cancel: () => void
}

/** One export at a time; what became of it stays to be read until the next. */
export function useExport(dossier: string): Exporting {
  const toast = useToast()
  const [states, setStates] = useState<FormatState[]>([])
  const [job, setJob] = useState<string | null>(null)
  const [ended, setEnded] = useState(0)
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  const run = async (start: (job: string) => ReturnType<typeof saveReport> | ReturnType<typeof exportAgain>) => {
    const id = crypto.randomUUID()
    setJob(id)
    setStates([])
    stop.current = followReport(id, (state) =>
      setStates((before) => [...before.filter(({ format }) => format !== state.format), state]),
    )
    const result = await start(id)
    stop.current()
    setJob(null)
    setEnded((n) => n + 1)
    if (!result.ok) toast.error(result.error)
    else if (result.value.ends) setStates(result.value.ends)
  }
  return {
    isRunning: job !== null,
    states,
    ended,
    save: (formats, options) => run((id) => saveReport(dossier, id, formats, options)),
    again: () => run((id) => exportAgain(dossier, id)),
    cancel: () => {
      if (job !== null) void cancelReport(job)
    },
  }
}
