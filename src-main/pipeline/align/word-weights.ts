import type { Feature, Unit } from '../features'
import { tokenWeights } from '../weights'

/**
 * How much a word says: its inverse document frequency among the sentences of its language, in the articles the dossier's
 * calibration was set on. A word those articles do not have counts as if one sentence had it.
 */
export type WordWeights = {
  weightOf: (u: Unit, f: Feature) => number
  countOf: (key: string) => number
  sentences: number
}

export function wordWeights(units: Iterable<Unit>): WordWeights {
  const perLanguage = new Map<string, number>()
  const mainKeys = new Map<string, number>()
  const allKeys = new Map<string, number>()
  let sentences = 0
  for (const u of units) {
    sentences++
    count(perLanguage, String(u.language))
    for (const key of new Set(u.features.map((f) => mainKey(u, f)))) count(mainKeys, key)
    for (const key of new Set(u.features.flatMap((f) => f.keys))) count(allKeys, key)
  }
  return {
    sentences,
    countOf: (key) => allKeys.get(key) ?? 0,
    weightOf: (u, f) => {
      // A language that came later has no counts of its own: its words weigh as in a dossier of the usual size.
      const n = perLanguage.get(String(u.language)) ?? Math.max(1, sentences)
      return Math.log(1 + n / (mainKeys.get(mainKey(u, f)) ?? 1)) * (f.isSource ? tokenWeights.source : 1)
    },
  }
}

const mainKey = (u: Unit, f: Feature) => `${u.language} ${f.keys[0]}`
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
