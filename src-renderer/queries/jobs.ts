import { useSyncExternalStore } from 'react'
import type { JobProgress } from '../../src-main/contract/imports'
import { bridgeIsThere, createStore, onPush, type Readable } from '../bridge'

const store = createStore<JobProgress[]>([])

/** Newest first. A job that reports again keeps its place. */
export const jobs: Readable<JobProgress[]> = store

/** Jobs are small, but a window may stay open for weeks. */
const finishedKept = 50

const isRunning = (job: JobProgress) => job.stage === 'reading' || job.stage === 'analysing'

export function takeProgress(progress: JobProgress) {
  const known = store.get()
  const next = known.some((job) => job.job === progress.job)
    ? known.map((job) => (job.job === progress.job ? progress : job))
    : [progress, ...known]
  let finished = 0
  store.set(next.filter((job) => isRunning(job) || ++finished <= finishedKept))
}

// From the window's start on, so that a screen that is mounted later sees the jobs that run.
if (bridgeIsThere()) onPush('job', takeProgress)

/** Jobs of all dossiers that this window has heard of, newest first. */
export const useJobs = (): JobProgress[] => useSyncExternalStore(jobs.subscribe, jobs.get)
