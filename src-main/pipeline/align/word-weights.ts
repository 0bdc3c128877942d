import type { Feature, Unit } from '../features'
import { tellingKeys, tokenWeights } from '../weights'

export type WordWeights = {
  /**
   * How much a word says: its inverse document frequency among the sentences of its language, in the articles the dossier's
   * calibration was set on. A word those articles do not have counts as if one sentence had it.
   */
  weightOf: (u: Unit, f: Feature) => number
  /** In how many of those articles a key stands. */
  articlesWith: (key: string) => number
  articles: number
}

/** `articles`: the sentences of each. */
export function wordWeights(articles: Unit[][]): WordWeights {
  const perLanguage = new Map<string, number>()
  const mainKeys = new Map<string, number>()
  const holders = new Map<string, number>()
  let sentences = 0
  for (const units of articles) {
    const own = new Set<string>()
    for (const u of units) {
      sentences++
      count(perLanguage, String(u.language))
      for (const key of new Set(u.features.map((f) => mainKey(u, f)))) count(mainKeys, key)
      for (const f of u.features) for (const key of f.keys) own.add(key)
    }
    for (const key of own) count(holders, key)
  }
  return {
    articles: articles.length,
    articlesWith: (key) => holders.get(key) ?? 0,
    weightOf: (u, f) => {
      // A language that came later has no counts of its own: its words weigh as in a dossier of the usual size.
      const n = perLanguage.get(String(u.language)) ?? Math.max(1, sentences)
      return Math.log(1 + n / (mainKeys.get(mainKey(u, f)) ?? 1)) * (f.isSource ? tokenWeights.source : 1)
    },
  }
}

/** A key in few articles tells one story from another; in a small dossier every key is in few. */
export const isTelling = (w: WordWeights, key: string): boolean =>
  w.articlesWith(key) <= Math.max(tellingKeys.floor, tellingKeys.share * w.articles)

const mainKey = (u: Unit, f: Feature) => `${u.language} ${f.keys[0]}`
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
