import type { GroupingDecision } from '../contract/analysis'
import type { Aligned } from './align'
import { mentionId } from './anchor'
import type { Article } from './article'
import { storyShare } from './weights'

/**
 * The dossier's articles by story: those with sentences that may say the same stand together, and those whose mentions an
 * editor joined. What one story's articles say of one another has nothing to do with the others', so each story is
 * worked out by itself. Each as places in the dossier, rising; stories in the order of their first article.
 */
export function storiesOf(articles: Article[], aligned: Aligned, decisions: readonly GroupingDecision[]): number[][] {
  const root = articles.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at]!
    root[i] = at
    return at
  }
  const join = (x: number, y: number) => {
    const [first, second] = [find(x), find(y)].sort((p, q) => p - q) as [number, number]
    root[second] = first
  }
  const least = aligned.calibration.linked * storyShare
  for (const { x, y, pairs } of aligned.compared) if (pairs.some(({ score }) => score >= least)) join(x, y)
  if (decisions.length > 0) {
    const holder = mentionHolders(articles, decisions)
    for (const { a, b, together } of decisions) {
      const [x, y] = [holder.get(a), holder.get(b)]
      if (together && x !== undefined && y !== undefined) join(x, y)
    }
  }
  const stories = new Map<number, number[]>()
  articles.forEach((_, i) => {
    const at = find(i)
    const story = stories.get(at)
    if (story) story.push(i)
    else stories.set(at, [i])
  })
  return [...stories.values()]
}

/** The places of the articles that have the mentions of the decisions. */
function mentionHolders(articles: Article[], decisions: readonly GroupingDecision[]): Map<string, number> {
  const wanted = new Set(decisions.flatMap(({ a, b }) => [a, b]))
  const holders = new Map<string, number>()
  articles.forEach(({ units, read }, n) => {
    for (const { id, order } of units) {
      for (const { start, end } of read[order]!.assertions) {
        const mention = mentionId(id, start, end)
        if (wanted.has(mention)) holders.set(mention, n)
      }
    }
  })
  return holders
}
