import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { StetException } from '../../contract/errors'
import type { FileResult, FileShown, JobProgress } from '../../contract/imports'
import type { ImportedFile, ImportRecord } from '../../journal/imports'
import type { WorkerHost } from '../../workers/host'
import { defaultLimits, type Limits } from '../../workers/jobs'
import { type DictionarySet, noDictionaries } from '../dictionaries'
import type { Library } from '../library'
import { analysisTask } from '../overview'
import { createAnalyses } from './analysing'
import { type Job, newJob, pastProgress, reporter, unexpected } from './job'
import { noteQuietly } from './keeping'
import { listFiles, readWaiting, type Source } from './reading'
import { waitAgain } from './retrying'
import { shownNow } from './showing'

export type { Source } from './reading'

/** A job that has ended, with all its files. */
export type JobEnd = JobProgress & { results: FileResult[] }

export interface Intake {
  /** Reads the sources into the dossier, then analyses it again. Answers at once; progress tells the rest. Throws `StetException` on a full disk. */
  start(dossier: string, source: Source, actor: string | null): string
  /** Goes on with what a kill or a quit has stopped. */
  resume(): void
  /** Reads refused files again, `number` null: all of them. The password is forgotten with the job. False for an import that is not there. */
  retry(job: string, number: number | null, password: string | null): boolean
  /** Analyses the dossier when its articles and corrections are not those of its newest analysis; null when they are. */
  analyseIfNeeded(dossier: string, actor: string | null): string | null
  /** What was imported stays; a second cancel, while it is analysed, stops that too. */
  cancel(job: string): void
  /** Imports of a dossier that were not cleared, newest first. */
  list(dossier: string): JobProgress[]
  files(job: string, show: FileShown, offset: number, limit: number): { files: FileResult[]; total: number }
  /** A near copy that somebody keeps is an article like any other. */
  keep(job: string, number: number): void
  /** Forgets past imports; `job` null: all of the dossier. */
  clear(dossier: string, job: string | null): void
  /** Resolves when the job has ended; asked while it runs. For the command line. */
  finished(job: string): Promise<JobEnd>
  close(): Promise<void>
}

/** After a start the first screen comes first. */
const resumeAfterMs = 1500

/**
 * Runs imports and analyses, one at a time for each dossier, so that an analysis always sees whole imports. `readers`: where files
 * are read, so that nobody's files wait for the analysis of another dossier.
 */
export function createIntake(
  library: Library,
  host: WorkerHost,
  onProgress: (progress: JobProgress) => void,
  limits: Limits = defaultLimits,
  dictionaries: DictionarySet = noDictionaries,
  readers: WorkerHost = host,
): Intake {
  const { imports, reads } = library
  const report = reporter(onProgress)
  const analyses = createAnalyses({ library, host, limits, dictionaries, report })
  let isClosing = false
  const reading = { library, host: readers, limits, report, isClosing: () => isClosing }
  const jobs = new Map<string, Job>()
  const lastOfDossier = new Map<string, Promise<unknown>>()
  /** Of jobs that have ended: what a full disk did not let be noted. */
  const unnoted = new Map<string, Map<number, ImportedFile>>()

  const begin = (job: Job, run: (job: Job) => Promise<void>): string => {
    const { job: id, dossier } = job.progress
    const before = lastOfDossier.get(dossier) ?? Promise.resolve()
    job.end = before
      .then(() => {
        if (isClosing) return
        job.started = true
        return run(job)
      })
      .catch((cause) => {
        const error = cause instanceof StetException ? cause.error : unexpected(cause)
        report(job, { stage: 'failed', error })
      })
      .then(() => {
        if (job.passing.size > 0 && !isClosing) unnoted.set(id, job.passing)
        if (jobs.get(id) === job) jobs.delete(id)
        if (lastOfDossier.get(dossier) === job.end) lastOfDossier.delete(dossier)
        return job.progress
      })
    lastOfDossier.set(dossier, job.end)
    jobs.set(id, job)
    return id
  }

  const runImport = async (job: Job) => {
    const { job: id, dossier, resumed } = job.progress
    report(job, { stage: 'reading' })
    if (resumed) await pause(resumeAfterMs, undefined, { signal: job.reading.signal }).catch(() => {})
    const record = imports.get(id)
    if (record === null || isGone(dossier)) return giveUp(job)
    const source = record.source as Source | null
    if (record.stage === 'listing' && source !== null) await listFiles(reading, job, source)
    if (isClosing) return
    await readWaiting(reading, job, source)
    if (isClosing) return
    noteQuietly(library, () => {
      imports.setStage(id, job.reading.signal.aborted ? 'cancelled' : 'done')
      // Pasted words are kept no longer than they may be tried again.
      if (source?.kind === 'paths' || job.progress.files.refused === 0) imports.forgetSource(id)
    })
    await analyses.run(job)
  }
  const isGone = (dossier: string) => {
    const row = reads.row(dossier, 'dossiers', dossier)
    return row === null || row.deleted === true
  }
  const giveUp = (job: Job) => {
    noteQuietly(library, () => imports.setStage(job.progress.job, 'cancelled'))
    report(job, { stage: 'cancelled' })
  }

  const again = (record: ImportRecord, actor: string | null, resumed: boolean): Job => {
    const job = newJob(record.id, record.dossier, actor, true, resumed)
    job.progress = { ...job.progress, started: record.started }
    return job
  }
  const filesOf = (id: string) => jobs.get(id)?.passing ?? unnoted.get(id)

  return {
    start: (dossier, source, actor) => {
      const job = newJob(randomUUID(), dossier, actor, true)
      const { job: id, started } = job.progress
      const { password = null, ...kept } = source.kind === 'paths' ? source : { ...source, password: null }
      job.password = password
      imports.begin({ id, dossier, actor, started, stage: 'listing', source: kept })
      return begin(job, runImport)
    },
    resume: () => {
      for (const record of imports.unfinished()) begin(again(record, record.actor, true), runImport)
    },
    retry: (id, number, password) => {
      const record = imports.get(id)
      if (record === null) return false
      const waiting = waitAgain(library, id, number)
      unnoted.delete(id)
      const running = jobs.get(id)
      const isReading = running?.progress.stage === 'reading' && !running.reading.signal.aborted
      const job = isReading ? running : again(record, record.actor, false)
      if (password !== null) for (const each of waiting) job.passwords.set(each, password)
      if (!isReading && waiting.length > 0) {
        library.imports.setStage(id, 'reading')
        begin(job, runImport)
      }
      return true
    },
    analyseIfNeeded: (dossier, actor) => {
      // A job that has not come to its analysis will see what is there by then.
      for (const [id, job] of jobs) {
        if (job.progress.dossier !== dossier) continue
        if (!job.started || (job.isImport && job.progress.stage === 'reading')) return id
      }
      if (analysisTask(reads, dossier, analyses.engine()) === null) return null
      return begin(newJob(randomUUID(), dossier, actor, false), async (job) => {
        // The job before this one may have done it: then there is nothing to tell a window.
        if (analysisTask(reads, dossier, analyses.engine()) !== null) return analyses.run(job)
        job.progress = { ...job.progress, stage: 'done' }
      })
    },
    cancel: (id) => {
      const job = jobs.get(id)
      if (!job) return
      if (job.progress.stage === 'reading') job.reading.abort()
      else job.analysing.abort()
    },
    list: (dossier) =>
      imports.ofDossier(dossier).map((record) => {
        const running = jobs.get(record.id)
        return running ? running.progress : pastProgress(record, imports.counts(record.id))
      }),
    files: (id, show, offset, limit) => shownNow(library, filesOf(id), id, { show, offset, limit }),
    keep: (id, number) => {
      const file = imports.file(id, number)
      if (file?.outcome !== 'nearCopy') return
      library.write(() => imports.put(id, [{ ...file, outcome: 'imported' }]))
      const record = imports.get(id)
      if (record && !jobs.has(id)) report(again(record, null, false), pastProgress(record, imports.counts(id)))
    },
    clear: (dossier, id) => imports.clear(dossier, id),
    finished: async (id) => {
      const job = jobs.get(id)
      if (!job) throw new Error(`no job ${id}`)
      const end = await job.end
      const results = job.isImport ? imports.all(id).map((file) => job.passing.get(file.number) ?? file) : []
      return { ...end, results }
    },
    close: async () => {
      isClosing = true
      for (const job of jobs.values()) {
        job.reading.abort()
        job.analysing.abort()
      }
      await Promise.allSettled([...jobs.values()].map((job) => job.end))
      await Promise.all([host.close(), readers.close()])
    },
  }
}
