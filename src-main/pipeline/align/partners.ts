import { partnerArticles } from '../weights'
import { type Lines, type Meanings, wantedKeys } from './lines'
import { isTelling, type WordWeights } from './word-weights'

/**
 * The earlier articles each article is compared with: all of them in a dossier of usual size; past that the ones that share
 * most rare words, names and numbers with it. An article looks at those before it only, so that one that joins at the end
 * changes nothing for the others, and work grows with the articles and not with their pairs.
 */
export function partnersOf(articles: Lines[], weights: WordWeights, meanings: Meanings): [number, number][] {
  const out: [number, number][] = []
  const index = new Map<number, number[]>()
  articles.forEach((article, n) => {
    if (n <= partnerArticles.all) {
      for (let earlier = 0; earlier < n; earlier++) out.push([earlier, n])
    } else for (const earlier of closest(article, articles, index, meanings)) out.push([earlier, n])
    for (const key of rareKeys(article, weights)) {
      const holders = index.get(key)
      if (holders) holders.push(n)
      else index.set(key, [n])
    }
  })
  return out
}

/** Names, numbers, days and words that few articles of the dossier have. */
function rareKeys(article: Lines, weights: WordWeights): Set<number> {
  const keys = new Set<number>()
  for (const line of article.lines) {
    for (const word of line.words) {
      word.keys.forEach((key, i) => {
        if (!word.isConcept[i] && isTelling(weights, word.feature.keys[i]!)) keys.add(key)
      })
    }
  }
  return keys
}

function closest(article: Lines, all: Lines[], index: Map<number, number[]>, meanings: Meanings): number[] {
  const wanted = new Map<number, number>()
  const languages = new Set(all.map(({ language }) => language))
  for (const line of article.lines) {
    for (const to of languages) {
      const { keys, worths } = wantedKeys(line, to, meanings)
      keys.forEach((key, k) => {
        if (worths[k]! > (wanted.get(key) ?? 0)) wanted.set(key, worths[k]!)
      })
    }
  }
  const votes = new Map<number, number>()
  for (const [key, worth] of wanted) {
    const holders = index.get(key)
    if (!holders) continue
    for (const n of holders) votes.set(n, (votes.get(n) ?? 0) + worth)
  }
  let best = 0
  for (const vote of votes.values()) best = Math.max(best, vote)
  const least = Math.max(partnerArticles.leastVote, partnerArticles.shareOfBest * best)
  return [...votes]
    .filter(([, vote]) => vote >= least)
    .sort((p, q) => q[1] - p[1] || p[0] - q[0])
    .slice(0, partnerArticles.most)
    .map(([n]) => n)
    .sort((p, q) => p - q)
}
