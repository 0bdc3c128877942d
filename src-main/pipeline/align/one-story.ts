import type { Pair } from '../candidates'
import { oneStory as limits } from '../weights'
import type { Lines } from './lines'

/**
 * Do two articles tell of one story? Sentences of unrelated ones can be as alike as any ("At least 40 houses were damaged"),
 * but then the articles share no name, hardly a figure, and most of their sentences have no partner.
 */
export function tellOneStory(a: Lines, b: Lines, pairs: Pair[]): boolean {
  const names = sharedKeys(a, b, 'names')
  const figures = sharedKeys(a, b, 'figures')
  if (a.language === null || b.language === null) return names >= limits.namesWithoutWords
  const few = (kind: 'names' | 'figures') => Math.min(a[kind].size, b[kind].size)
  const found =
    names >= Math.max(limits.names, limits.nameShare * few('names')) ||
    figures >= Math.max(limits.figures, limits.figureShare * few('figures'))
  const likeness = Math.max(meanBest(pairs, 'a', a), meanBest(pairs, 'b', b))
  return found ? likeness >= limits.likeness : (a.isNameless || b.isNameless) && likeness >= limits.likenessAlone
}

function sharedKeys(a: Lines, b: Lines, kind: 'names' | 'figures'): number {
  const [few, many] = a[kind].size < b[kind].size ? [a[kind], b[kind]] : [b[kind], a[kind]]
  let shared = 0
  for (const key of few) if (many.has(key)) shared++
  return shared
}

/** The mean of what each sentence's best partner matches; a sentence without one counts 0. */
function meanBest(pairs: Pair[], side: 'a' | 'b', { lines }: Lines): number {
  const best = new Map<number, number>()
  for (const p of pairs) best.set(p[side].order, Math.max(best.get(p[side].order) ?? 0, p.base))
  let sum = 0
  for (const base of best.values()) sum += base
  return sum / Math.max(1, lines.length)
}
