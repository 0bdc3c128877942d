import { fail, type StetError } from '../../contract/errors'
import { type FileCounts, type FileOutcome, type JobProgress, noFiles } from '../../contract/imports'
import type { ImportedFile } from '../../journal/imports'

/** One import on its way, or one analysis by itself. */
export interface Job {
  progress: JobProgress
  actor: string | null
  /** It has files, which stand in the library's list of imports. */
  isImport: boolean
  started: boolean
  /** When progress was last sent, and when the reading of files began with how many done. */
  sentAt: number
  rate: { at: number; done: number } | null
  reading: AbortController
  analysing: AbortController
  /** Of every file, by its number: counts are told from it many times a second. */
  outcomes: Map<number, FileOutcome>
  /** What is so of files and stands in no list: those at the reader now, and those whose outcome a full disk did not take. */
  passing: Map<number, ImportedFile>
  /** For files that are tried again; never written down. */
  passwords: Map<number, string>
  /** For all of them. */
  password: string | null
  end: Promise<JobProgress>
}

export function newJob(id: string, dossier: string, actor: string | null, isImport: boolean, resumed = false): Job {
  return {
    progress: {
      job: id,
      dossier,
      stage: 'reading',
      done: 0,
      total: 0,
      files: noFiles,
      left: null,
      started: new Date().toISOString(),
      resumed,
      error: null,
    },
    actor,
    isImport,
    started: false,
    sentAt: 0,
    rate: null,
    reading: new AbortController(),
    analysing: new AbortController(),
    outcomes: new Map(),
    passing: new Map(),
    passwords: new Map(),
    password: null,
    end: Promise.resolve(null as never),
  }
}

/** Progress a few times a second is all that anybody can read. */
const sendEveryMs = 200

export type Report = (job: Job, changes: Partial<JobProgress>) => void

export const reporter =
  (onProgress: (progress: JobProgress) => void): Report =>
  (job, changes) => {
    job.progress = { ...job.progress, ...changes }
    // A new stage is always sent, and with it everything that was not.
    if (changes.stage === undefined && Date.now() - job.sentAt < sendEveryMs) return
    job.sentAt = Date.now()
    try {
      onProgress(job.progress)
    } catch (cause) {
      console.error(cause) // a broken window must not stop the job, nor the dossier's next ones
    }
  }

const sum = (files: FileCounts) => Object.values(files).reduce((all, count) => all + count, 0)

/** Less than this tells nothing of the rest. */
const toldFrom = { files: 5, ms: 1000 }

/** How far the files are, of their counts. */
export function reached(job: Job, files: FileCounts): Pick<JobProgress, 'files' | 'done' | 'total' | 'left'> {
  const total = sum(files)
  const done = total - files.waiting - files.reading
  const now = Date.now()
  job.rate ??= { at: now, done }
  const read = done - job.rate.done
  const took = now - job.rate.at
  const isTold = read >= toldFrom.files && took >= toldFrom.ms
  return { files, total, done, left: isTold ? Math.round(((total - done) * took) / read) : null }
}

/** Counts after these files have become what they are now. */
export function noted(job: Job, files: readonly Pick<ImportedFile, 'number' | 'outcome'>[]): FileCounts {
  const counts = { ...job.progress.files }
  for (const { number, outcome } of files) {
    const before = job.outcomes.get(number)
    if (before !== undefined) counts[before] -= 1
    counts[outcome] += 1
    job.outcomes.set(number, outcome)
  }
  return counts
}

/** Reads anew what every file is. */
export function recount(job: Job, outcomes: Map<number, FileOutcome>): FileCounts {
  job.outcomes = new Map()
  job.progress = { ...job.progress, files: noFiles }
  return noted(
    job,
    [...outcomes].map(([number, outcome]) => ({ number, outcome })),
  )
}

/** How an import stands that is not at work any more. */
export function pastProgress(
  { id, dossier, started, stage }: { id: string; dossier: string; started: string; stage: string },
  files: FileCounts,
): JobProgress {
  const total = sum(files)
  const done = total - files.waiting
  const ended = stage === 'cancelled' ? 'cancelled' : 'done'
  return {
    job: id,
    dossier,
    stage: ended,
    done,
    total,
    files,
    left: null,
    started,
    resumed: false,
    error: null,
  }
}

export const unexpected = (cause: unknown): StetError => {
  const failed = fail('unexpected', { what: cause instanceof Error ? cause.message : String(cause) }, cause)
  return (failed as { error: StetError }).error
}
