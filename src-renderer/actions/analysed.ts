import type { Result } from '../../src-main/contract/errors'
import { onPush } from '../bridge'

/** An analysis that never comes, because it failed and said so, must not be waited for without end. */
const waitedForMs = 60_000

/** Refusals in a row, each after an analysis of its own, that are taken for an answer. */
const triesAtMost = 4

/**
 * Tries again after each analysis while it is refused: what names a passage that was claimed a moment ago can be done
 * once an analysis has read it, and an earlier one may be under way.
 */
export async function onceAnalysed<T>(dossier: string, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  const analyses = watchAnalyses(dossier)
  try {
    for (let tries = 1; ; tries += 1) {
      const seen = analyses.count()
      const result = await attempt()
      if (result.ok || result.error.code !== 'command-refused' || tries === triesAtMost) return result
      if (!(await analyses.since(seen))) return result
    }
  } finally {
    analyses.end()
  }
}

function watchAnalyses(of: string) {
  let count = 0
  let wake: () => void = () => undefined
  const end = onPush('feed', ({ dossier, items }) => {
    if (dossier !== of || !items.some(({ event }) => event.type === 'AnalysisAdopted')) return
    count += 1
    wake()
  })
  return {
    count: () => count,
    end,
    /** Ends with the next analysis after `seen`; false when none has come for a long time. */
    since: (seen: number): Promise<boolean> =>
      new Promise((resolve) => {
        if (count > seen) return resolve(true)
        const timer = setTimeout(() => resolve(false), waitedForMs)
        wake = () => {
          clearTimeout(timer)
          resolve(true)
        }
      }),
  }
}
