import { useEffect, useSyncExternalStore } from 'react'
import type { JobProgress } from '../../src-main/contract/imports'
import { bridgeIsThere, call, createStore, onPush, type Readable } from '../bridge'
import { reportReadError } from './read-error'

const store = createStore<JobProgress[]>([])

/** Newest first. A job that reports again keeps its place. */
export const jobs: Readable<JobProgress[]> = store

/** Jobs are small, but a window may stay open for weeks. */
const finishedKept = 50

export const isRunning = (job: JobProgress) => job.stage === 'reading' || job.stage === 'analysing'

export function takeProgress(progress: JobProgress) {
  const known = store.get()
  const next = known.some((job) => job.job === progress.job)
    ? known.map((job) => (job.job === progress.job ? progress : job))
    : [progress, ...known]
  put(next)
}

function put(all: JobProgress[]) {
  let finished = 0
  store.set(all.filter((job) => isRunning(job) || ++finished <= finishedKept))
}

/** What the library remembers of a dossier's imports: of those before this window, and as far as it has heard nothing newer. */
export function takeImports(imports: readonly JobProgress[]) {
  const known = new Set(store.get().map(({ job }) => job))
  const older = imports.filter(({ job }) => !known.has(job))
  if (older.length === 0) return
  put([...store.get(), ...older].sort((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : 0)))
}

/** Jobs that nobody wants to see any more. */
export function forgetJobs(gone: ReadonlySet<string>) {
  store.set(store.get().filter(({ job }) => !gone.has(job)))
}

// From the window's start on, so that a screen that is mounted later sees the jobs that run.
if (bridgeIsThere()) onPush('job', takeProgress)

/** Jobs of all dossiers that this window has heard of, newest first. */
export const useJobs = (): JobProgress[] => useSyncExternalStore(jobs.subscribe, jobs.get)

/** The jobs of one dossier, with the imports the library remembers. */
export function useJobsOf(dossier: string): JobProgress[] {
  useEffect(() => {
    void call('imports.list', { dossier }).then((answer) => {
      if (answer.ok) takeImports(answer.value)
      else reportReadError(answer.error)
    })
  }, [dossier])
  return useJobs().filter((job) => job.dossier === dossier)
}
