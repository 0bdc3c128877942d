import { setImmediate as nextTurn } from 'node:timers/promises'
import { fail, ok, type Result } from '../../contract/errors'
import type { WorkerHost } from '../../workers/host'
import type { AnalysisSource, Limits } from '../../workers/jobs'
import { adoptionOf } from '../adoption'
import type { DictionarySet } from '../dictionaries'
import type { Library } from '../library'
import { type AnalysisTask, analysisTask, calibrationOf, isSameTask, sourcesOf, titleOf } from '../overview'
import type { Job, Report } from './job'
import { named } from './keeping'

export interface Analyses {
  /** What the next analysis is made with, as far as it is known. */
  engine(): string
  /** Analyses the dossier when its articles and corrections are not those of its newest analysis, and ends the job. */
  run(job: Job): Promise<void>
}

interface Analysing {
  library: Library
  host: WorkerHost
  limits: Limits
  dictionaries: DictionarySet
  report: Report
}

export function createAnalyses({ library, host, limits, dictionaries, report }: Analysing): Analyses {
  // A dictionary that turns out unreadable only in the worker: what came of it is as good as it gets.
  const given = new Map<string, string>()
  const engine = () => given.get(dictionaries.engine()) ?? dictionaries.engine()
  const nameOf = (dossier: string) => titleOf(library.reads, dossier) ?? dossier

  const analyseDossier = async (job: Job, first: AnalysisTask): Promise<Result<null>> => {
    const { dossier } = job.progress
    // Articles may be removed or corrected while the worker computes: then it computes again on what is there now.
    for (let task: AnalysisTask | null = first; ; task = analysisTask(library.reads, dossier, engine())) {
      if (task === null) return ok(null)
      await nextTurn() // finding ten thousand articles takes a tenth of a second
      const sources = await readSources(library, task)
      if (job.analysing.signal.aborted) return fail('import-cancelled', { file: nameOf(dossier) })
      const wanted = dictionaries.engine()
      const calibration = calibrationOf(library.reads, dossier, engine())
      const { grouping, workingLanguage } = task
      const made = { calibration, grouping, workingLanguage, dictionaries: dictionaries.paths(), engine: wanted }
      const analysis = await host.run(
        { kind: 'analyse', sources, ...made },
        {
          file: nameOf(dossier),
          timeoutMs: limits.analysisMs,
          signal: job.analysing.signal,
          onProgress: (done, total) => report(job, { done, total }),
        },
      )
      if (!analysis.ok) return analysis
      given.set(wanted, analysis.value.engine)
      if (job.analysing.signal.aborted) return fail('import-cancelled', { file: nameOf(dossier) })
      if (!isSameTask(task, analysisTask(library.reads, dossier, engine()))) continue
      const { command, artefact } = adoptionOf(dossier, analysis.value, task)
      const adopted = library.execute(command, { actor: job.actor }, [artefact])
      return adopted.ok ? ok(null) : { ok: false, error: named(adopted.error, nameOf(dossier)) }
    }
  }

  return {
    engine,
    async run(job) {
      const { dossier } = job.progress
      const cancelledReading = job.reading.signal.aborted
      const task = analysisTask(library.reads, dossier, engine())
      if (task !== null) {
        report(job, { stage: 'analysing', done: 0, total: 1, left: null })
        const adopted = await analyseDossier(job, task)
        if (!adopted.ok) {
          if (adopted.error.code === 'import-cancelled') return report(job, { stage: 'cancelled' })
          return report(job, { stage: 'failed', error: adopted.error })
        }
      }
      report(job, { stage: cancelledReading ? 'cancelled' : 'done' })
    },
  }
}

/** Articles read in one turn: the texts of a large dossier are many megabytes. */
const readAtOnce = 100

async function readSources(library: Library, task: AnalysisTask): Promise<AnalysisSource[]> {
  const sources: AnalysisSource[] = []
  for (let at = 0; at < task.articles.length; at += readAtOnce) {
    sources.push(...sourcesOf(library.reads, { ...task, articles: task.articles.slice(at, at + readAtOnce) }))
    await nextTurn()
  }
  return sources
}
