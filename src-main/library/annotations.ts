import type { Annotations } from '../contract/analysis'
import { fail, type Result } from '../contract/errors'
import type { WorkerHost } from '../workers/host'
import { defaultLimits, type Limits } from '../workers/jobs'
import type { Library } from './library'
import { sourcesOf, taskOf } from './overview'

/** What stands in one article of a dossier. Errors: not-found (also for a removed article), those of the worker. */
export type AnnotateArticle = (dossier: string, article: string) => Promise<Result<Annotations>>

/** Reads the article in a worker, with the dossier's corrections and beside its other articles, as an analysis does. */
export const createAnnotateArticle =
  (library: Pick<Library, 'reads'>, host: WorkerHost, limits: Limits = defaultLimits): AnnotateArticle =>
  async (dossier, article) => {
    const task = taskOf(library.reads, dossier)
    const found = task.articles.find(({ id }) => id === article)
    if (!found) return fail('not-found', { what: article })
    const sources = sourcesOf(library.reads, task)
    return host.run(
      { kind: 'annotate-article', sources, article },
      { file: found.fileName, timeoutMs: limits.analysisMs },
    )
  }
