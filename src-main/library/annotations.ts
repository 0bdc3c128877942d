import type { Annotations, Span } from '../contract/analysis'
import { fail, ok, type Result } from '../contract/errors'
import type { WorkerHost } from '../workers/host'
import { defaultLimits, type Limits } from '../workers/jobs'
import type { Library } from './library'
import { sourcesOf, taskOf } from './overview'

/** What begins in a stretch of an article. Errors: not-found (also for a removed article), those of the worker. */
export type AnnotateArticle = (dossier: string, article: string, stretch: Span) => Promise<Result<Annotations>>

/** Articles of which all that was read is kept: a window asks for one by stretches, and goes back and forth. */
const kept = 4

/** Reads the article in a worker, with the dossier's corrections and beside its other articles, as an analysis does. */
export function createAnnotateArticle(
  library: Pick<Library, 'reads'>,
  host: WorkerHost,
  limits: Limits = defaultLimits,
): AnnotateArticle {
  const known = new Map<string, Promise<Result<Annotations>>>()
  return async (dossier, article, stretch) => {
    const task = taskOf(library.reads, dossier)
    const found = task.articles.find(({ id }) => id === article)
    if (!found) return fail('not-found', { what: article })
    const key = JSON.stringify([dossier, article, task.correctionsHash, task.articles.map(({ id }) => id)])
    const reading =
      known.get(key) ??
      host.run(
        { kind: 'annotate-article', sources: sourcesOf(library.reads, task), article },
        { file: found.fileName, timeoutMs: limits.analysisMs },
      )
    known.delete(key) // so that it is the newest
    known.set(key, reading)
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest)
    const whole = await reading
    if (whole.ok) return ok(beginningIn(whole.value, stretch))
    known.delete(key)
    return whole
  }
}

function beginningIn(whole: Annotations, { start, end }: Span): Annotations {
  const isIn = (item: Span) => item.start >= start && item.start < end
  return {
    quantities: whole.quantities.filter(isIn),
    dates: whole.dates.filter(isIn),
    names: whole.names.filter(isIn),
    quotes: whole.quotes.filter(isIn),
    attribution: whole.attribution.filter(isIn),
    negations: whole.negations.filter(isIn),
    hedges: whole.hedges.filter(isIn),
  }
}
