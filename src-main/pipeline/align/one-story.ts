import type { Pair } from '../candidates'
import { oneStory as limits } from '../weights'
import type { Lines } from './lines'

/**
 * Do two articles tell of one story? Sentences of unrelated ones can be as alike as any ("At least 40 houses were damaged"),
 * but then the articles share no name that tells stories apart, hardly a figure, few of their names at all, and most of their
 * sentences have no partner.
 */
export function tellOneStory(a: Lines, b: Lines, pairs: Pair[]): boolean {
  const names = common(a.names, b.names)
  if (a.language === null || b.language === null) return names.shared >= limits.namesWithoutWords
  const likeness = Math.max(meanBest(pairs, 'a', a), meanBest(pairs, 'b', b))
  if (a.names.size === 0 || b.names.size === 0) return likeness >= limits.likenessAlone
  const telling = common(a.tellingNames, b.tellingNames)
  const figures = common(a.tellingFigures, b.tellingFigures)
  const isFound =
    telling.shared >= Math.max(limits.names, limits.nameShare * telling.few) ||
    figures.shared >= Math.max(limits.figures, limits.figureShare * figures.few) ||
    names.shared >= Math.max(limits.commonNames, commonShare(telling.few) * names.few)
  return isFound && likeness >= limits.likeness
}

/** Where both have names that tell stories apart, and share none, the others must speak the louder. */
const commonShare = (telling: number) => (telling < limits.fewTelling ? limits.commonShare : limits.commonShareBeside)

/** How many keys two sets share, and how many the smaller one has. */
function common(a: Set<number>, b: Set<number>): { shared: number; few: number } {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const key of small) if (large.has(key)) shared++
  return { shared, few: small.size }
}

/** The mean of what each sentence's best partner matches; a sentence without one counts 0. */
function meanBest(pairs: Pair[], side: 'a' | 'b', { lines }: Lines): number {
  const best = new Map<number, number>()
  for (const p of pairs) best.set(p[side].order, Math.max(best.get(p[side].order) ?? 0, p.base))
  let sum = 0
  for (const base of best.values()) sum += base
  return sum / Math.max(1, lines.length)
}
