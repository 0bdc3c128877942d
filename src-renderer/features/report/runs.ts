import { useSyncExternalStore } from 'react'
import type { FormatState } from '../../../src-main/contract/report-requests'
import type { exportAgain, saveReport } from '../../actions'
import { followReport } from '../../actions'

/** An export of this window, under way or the last of its dossier. It goes on when its report, or its dossier, is left. */
export interface Run {
  job: string
  dossier: string
  title: string
  isRunning: boolean
  /** How each format goes or went; empty until a place is chosen. */
  states: readonly FormatState[]
  /** How many exports of the dossier have ended. */
  ended: number
}

interface Shown {
  runs: readonly Run[]
  /** Dossier whose report is open, and shows how its export goes. */
  watched: string | null
}

let shown: Shown = { runs: [], watched: null }
const listeners = new Set<() => void>()
const change = (next: Partial<Shown>) => {
  shown = { ...shown, ...next }
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
const runOf = (dossier: string) => shown.runs.find((run) => run.dossier === dossier) ?? null
const put = (run: Run) => change({ runs: [...shown.runs.filter(({ dossier }) => dossier !== run.dossier), run] })

type Begin = (job: string) => ReturnType<typeof saveReport> | ReturnType<typeof exportAgain>

/** Exports a dossier, one export at a time; null where one is under way. */
export async function runExport(
  dossier: string,
  title: string,
  begin: Begin,
): Promise<Awaited<ReturnType<Begin>> | null> {
  const before = runOf(dossier)
  if (before?.isRunning) return null
  const job = crypto.randomUUID()
  let run: Run = { job, dossier, title, isRunning: true, states: [], ended: before?.ended ?? 0 }
  const tell = (next: Partial<Run>) => {
    run = { ...run, ...next }
    put(run)
  }
  tell({})
  const stop = followReport(job, (state) =>
    tell({ states: [...run.states.filter(({ format }) => format !== state.format), state] }),
  )
  const result = await begin(job).finally(stop)
  const ends = result.ok && result.value.ends
  tell({ isRunning: false, ended: run.ended + 1, ...(ends && { states: ends }) })
  return result
}

/** While its report is open, nothing is said of it elsewhere; until the returned function is called. */
export function watchRun(dossier: string): () => void {
  change({ watched: dossier })
  return () => {
    if (shown.watched === dossier) change({ watched: null })
  }
}

export const useRun = (dossier: string): Run | null => useSyncExternalStore(subscribe, () => runOf(dossier))
export const useRuns = (): Shown => useSyncExternalStore(subscribe, () => shown)
