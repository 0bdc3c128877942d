import type { Result } from '../../src-main/contract/errors'
import { bridgeIsThere, createStore, onPush } from '../bridge'

/** How many analyses this window has seen adopted, by dossier. */
const adopted = createStore<ReadonlyMap<string, number>>(new Map())
const countOf = (dossier: string) => adopted.get().get(dossier) ?? 0

if (bridgeIsThere()) {
  onPush('feed', ({ dossier, items }) => {
    if (dossier === null || !items.some(({ event }) => event.type === 'AnalysisAdopted')) return
    adopted.set(new Map(adopted.get()).set(dossier, countOf(dossier) + 1))
  })
}

/** An analysis that never comes, because it failed and said so, must not be waited for without end. */
const waitedForMs = 60_000

/** Ends with the next analysis after `seen`, or when none has come for a long time: then false. */
function analysedSince(dossier: string, seen: number): Promise<boolean> {
  if (countOf(dossier) > seen) return Promise.resolve(true)
  return new Promise((resolve) => {
    const stop = adopted.subscribe(() => {
      if (countOf(dossier) > seen) end(true)
    })
    const timer = setTimeout(() => end(false), waitedForMs)
    const end = (hasCome: boolean) => {
      clearTimeout(timer)
      stop()
      resolve(hasCome)
    }
  })
}

/** Refusals in a row, each after an analysis of its own, that are taken for an answer. */
const triesAtMost = 4

/**
 * Tries again after each analysis while it is refused: what names a passage that was claimed a moment ago can be done
 * once an analysis has read it, and an earlier one may be under way.
 */
export async function onceAnalysed<T>(dossier: string, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    const seen = countOf(dossier)
    const result = await attempt()
    if (result.ok || result.error.code !== 'command-refused' || tries === triesAtMost) return result
    if (!(await analysedSince(dossier, seen))) return result
  }
}
