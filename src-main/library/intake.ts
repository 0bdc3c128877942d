import { randomUUID } from 'node:crypto'
import type { FileResult, JobProgress } from '../contract/api'
import { fail, ok, type Result, type StetError } from '../contract/errors'
import type { WorkerHost } from '../workers/host'
import { defaultLimits, type FileReading, type Limits, type ReadArticle } from '../workers/jobs'
import { isOfOtherKind, passedOver } from '../workers/passed-over'
import { adoptionOf } from './adoption'
import { type DictionarySet, noDictionaries } from './dictionaries'
import type { Library } from './library'
import { analysisTask, articlesOf, calibrationOf, isSameTask, sourcesOf, titleOf } from './overview'
import { type FoundFile, findFiles } from './walk'

export type Source =
  /** The password is for this reading alone: kept nowhere, and in no progress, error or log. */
  | { kind: 'paths'; paths: string[]; password?: string | null }
  | { kind: 'pasted'; name: string; text: string; url: string | null }

export interface Intake {
  /** Reads the sources into the dossier, then analyses it again. Answers at once; progress tells the rest. */
  start(dossier: string, source: Source, actor: string | null): string
  /** Analyses the dossier when its articles and corrections are not those of its newest analysis; null when they are. */
  analyseIfNeeded(dossier: string, actor: string | null): string | null
  /** What was imported stays; a second cancel, while it is analysed, stops that too. */
  cancel(job: string): void
  /** Resolves when the job has ended; asked while it runs. For the command line. */
  finished(job: string): Promise<JobProgress>
  close(): Promise<void>
}

interface Job {
  progress: JobProgress
  started: boolean
  /** When progress was last sent. */
  sentAt: number
  reading: AbortController
  analysing: AbortController
  end: Promise<JobProgress>
}

/** Progress carries all results so far: sent for each of thousands of files, it would keep both processes busy. */
const sendEveryMs = 100

/** Runs imports and analyses, one at a time for each dossier, so that an analysis always sees whole imports. */
export function createIntake(
  library: Library,
  host: WorkerHost,
  onProgress: (progress: JobProgress) => void,
  limits: Limits = defaultLimits,
  dictionaries: DictionarySet = noDictionaries,
): Intake {
  // A dictionary that turns out unreadable only in the worker: what came of it is as good as it gets.
  const given = new Map<string, string>()
  const engine = () => given.get(dictionaries.engine()) ?? dictionaries.engine()
  const jobs = new Map<string, Job>()
  const lastOfDossier = new Map<string, Promise<unknown>>()

  const begin = (dossier: string, run: (job: Job) => Promise<void>): string => {
    const id = randomUUID()
    const job: Job = {
      progress: { job: id, dossier, stage: 'reading', done: 0, total: 0, results: [], error: null },
      started: false,
      sentAt: 0,
      reading: new AbortController(),
      analysing: new AbortController(),
      end: Promise.resolve(null as never),
    }
    const before = lastOfDossier.get(dossier) ?? Promise.resolve()
    job.end = before
      .then(() => {
        job.started = true
        return run(job)
      })
      .catch((cause) => report(job, { stage: 'failed', error: unexpected(cause) }))
      .then(() => {
        jobs.delete(id)
        if (lastOfDossier.get(dossier) === job.end) lastOfDossier.delete(dossier)
        return job.progress
      })
    lastOfDossier.set(dossier, job.end)
    jobs.set(id, job)
    return id
  }
  const report = (job: Job, changes: Partial<JobProgress>) => {
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

  const readOne = async (job: Job, source: Source, file: FoundFile): Promise<FileReading[]> => {
    const { path, name } = file
    const options = { file: name, timeoutMs: limits.fileMs, signal: job.reading.signal }
    if (file.refusal) return [{ name, read: { ok: false, error: file.refusal } }]
    if (source.kind === 'pasted') {
      const { text, url } = source
      return [{ name, read: await host.run({ kind: 'read-pasted', name, text, url }, options) }]
    }
    const password = source.password ?? null
    const read = await host.run({ kind: 'read-file', path, name, maxBytes: limits.fileBytes, password }, options)
    return read.ok ? read.value : [{ name, read }]
  }
  const readAll = async (job: Job, source: Source, actor: string | null) => {
    const { dossier } = job.progress
    const files =
      source.kind === 'paths'
        ? await findFiles(source.paths, job.reading.signal)
        : [{ path: '', name: source.name, folder: null } satisfies FoundFile]
    report(job, { total: files.length })
    const others = new Map<string, string[]>()
    for (const file of files) {
      const readings = await readOne(job, source, file)
      const results = readings.flatMap(({ name, read }): FileResult[] => {
        if (!read.ok && file.folder !== null && isOfOtherKind(read.error)) {
          others.set(file.folder, [...(others.get(file.folder) ?? []), name])
          return []
        }
        return [read.ok ? keep(library, dossier, name, read.value, actor) : refused(name, read.error)]
      })
      report(job, { done: job.progress.done + 1, results: [...job.progress.results, ...results] })
    }
    for (const [folder, names] of others) {
      const told = passedOver(folder, names)
      if (!told.ok) report(job, { results: [...job.progress.results, refused(folder, told.error)] })
    }
    if (files.length === 0 && source.kind === 'paths') {
      const file = source.paths.join(', ')
      const code = job.reading.signal.aborted ? 'import-cancelled' : 'folder-empty'
      report(job, { results: [refused(file, { code, details: { file } })] })
    }
  }

  const analyseNow = async (job: Job, actor: string | null) => {
    const { dossier } = job.progress
    const cancelledReading = job.reading.signal.aborted
    if (analysisTask(library.reads, dossier, engine()) !== null) {
      report(job, { stage: 'analysing', done: 0, total: 1 })
      const adopted = await analyseDossier(job, actor)
      if (!adopted.ok) {
        if (adopted.error.code === 'import-cancelled') return report(job, { stage: 'cancelled' })
        return report(job, { stage: 'failed', error: adopted.error })
      }
    }
    report(job, { stage: cancelledReading ? 'cancelled' : 'done' })
  }

  const analyseDossier = async (job: Job, actor: string | null): Promise<Result<null>> => {
    const { dossier } = job.progress
    // Articles may be removed or corrected while the worker computes: then it computes again on what is there now.
    for (;;) {
      const task = analysisTask(library.reads, dossier, engine())
      if (task === null) return ok(null)
      const sources = sourcesOf(library.reads, task)
      const wanted = dictionaries.engine()
      const calibration = calibrationOf(library.reads, dossier, engine())
      const { grouping, workingLanguage } = task
      const made = { calibration, grouping, workingLanguage, dictionaries: dictionaries.paths(), engine: wanted }
      const analysis = await host.run(
        { kind: 'analyse', sources, ...made },
        {
          file: titleOf(library.reads, dossier) ?? dossier,
          timeoutMs: limits.analysisMs,
          signal: job.analysing.signal,
          onProgress: (done, total) => report(job, { done, total }),
        },
      )
      if (!analysis.ok) return analysis
      given.set(wanted, analysis.value.engine)
      if (job.analysing.signal.aborted)
        return fail('import-cancelled', { file: titleOf(library.reads, dossier) ?? dossier })
      if (!isSameTask(task, analysisTask(library.reads, dossier, engine()))) continue
      const { command, artefact } = adoptionOf(dossier, analysis.value, task)
      const adopted = library.execute(command, { actor }, [artefact])
      return adopted.ok
        ? ok(null)
        : { ok: false, error: named(adopted.error, titleOf(library.reads, dossier) ?? dossier) }
    }
  }

  return {
    start: (dossier, source, actor) =>
      begin(dossier, async (job) => {
        report(job, { stage: 'reading' })
        await readAll(job, source, actor)
        await analyseNow(job, actor)
      }),
    analyseIfNeeded: (dossier, actor) => {
      if (analysisTask(library.reads, dossier, engine()) === null) return null
      // A job that has not begun will see what is there now, and analyse it.
      const waiting = [...jobs].find(([, job]) => job.progress.dossier === dossier && !job.started)
      if (waiting) return waiting[0]
      return begin(dossier, async (job) => {
        // The job before this one may have done it: then there is nothing to tell a window.
        if (analysisTask(library.reads, dossier, engine()) !== null) return analyseNow(job, actor)
        job.progress = { ...job.progress, stage: 'done' }
      })
    },
    cancel: (id) => {
      const job = jobs.get(id)
      if (!job) return
      if (job.progress.stage === 'reading') job.reading.abort()
      else job.analysing.abort()
    },
    finished: async (id) => {
      const job = jobs.get(id)
      if (!job) throw new Error(`no job ${id}`)
      return job.end
    },
    close: async () => {
      for (const job of jobs.values()) {
        job.reading.abort()
        job.analysing.abort()
      }
      await Promise.allSettled([...jobs.values()].map((job) => job.end))
      await host.close()
    },
  }
}

/** Puts a read article into the dossier, or says that it is there already. */
function keep(library: Library, dossier: string, file: string, read: ReadArticle, actor: string | null): FileResult {
  const there = articlesOf(library.reads, dossier)
  const same = there.find((a) => a.id === read.textSha256 || a.originalSha256 === read.originalSha256)
  if (same && !same.removed) {
    return { file, outcome: 'duplicate', article: same.id, sameAs: same.fileName, error: null }
  }
  if (same) {
    const restored = library.execute({ type: 'RestoreArticle', dossier, article: same.id }, { actor })
    if (!restored.ok) return refused(file, restored.error)
    return { file, outcome: 'restored', article: same.id, sameAs: same.fileName, error: null }
  }
  const { original, originalSha256, text, textSha256, encoding, mediaType, metadata } = read
  const command = {
    type: 'ImportArticle' as const,
    dossier,
    article: textSha256,
    originalSha256,
    fileName: file,
    mediaType,
    encoding,
    bytes: original.byteLength,
    role: 'source' as const,
    metadata,
  }
  const imported = library.execute(command, { actor }, [
    { sha256: originalSha256, kind: 'original', bytes: original },
    { sha256: textSha256, kind: 'text', bytes: new TextEncoder().encode(text) },
  ])
  if (!imported.ok) return refused(file, named(imported.error, file))
  return { file, outcome: 'imported', article: textSha256, sameAs: null, error: null }
}

const refused = (file: string, error: StetError): FileResult => ({
  file,
  outcome: 'refused',
  article: null,
  sameAs: null,
  error,
})

/** What was not saved, in words a person knows it by: the journal knows only the names of events. */
const named = (error: StetError, what: string): StetError =>
  error.code === 'disk-full' ? { ...error, details: { ...error.details, what } } : error

const unexpected = (cause: unknown): StetError => {
  const failed = fail('unexpected', { what: cause instanceof Error ? cause.message : String(cause) }, cause)
  return (failed as { error: StetError }).error
}
