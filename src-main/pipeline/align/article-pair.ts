import type { Pair } from '../candidates'
import { candidatesPerArticle, leastBase, marginWeights, nearParallel, orderWeights } from '../weights'
import { type Line, type Lines, type Meanings, wantedKeys } from './lines'
import { matchLines } from './match'

/**
 * All pairs of sentences of two articles worth keeping, scored. What comes out depends on these two articles and the
 * weights of words alone, so that an article that joins later changes nothing between those that were there.
 */
export function pairArticles(a: Lines, b: Lines, meanings: Meanings): Pair[] {
  const pairs = candidates(a, b, meanings).flatMap(([x, y]) => {
    const pair = matchLines(a.lines[x]!, b.lines[y]!, meanings)
    return pair.base > leastBase ? [pair] : []
  })
  const bestOf = bestPartners(pairs)
  if (a.language !== b.language || isParallel(pairs, bestOf, a, b)) applyMargin(pairs)
  applyOrder(pairs)
  return pairs
}

/** For each sentence its most promising ones in the other article, both ways; from what they share. */
function candidates(a: Lines, b: Lines, meanings: Meanings): [number, number][] {
  const found = new Set<number>()
  const width = b.lines.length
  a.lines.forEach((line, i) => {
    for (const j of promising(line, b, meanings)) found.add(i * width + j)
  })
  b.lines.forEach((line, j) => {
    for (const i of promising(line, a, meanings)) found.add(i * width + j)
  })
  return [...found].sort((p, q) => p - q).map((n) => [Math.floor(n / width), n % width])
}

function promising(line: Line, other: Lines, meanings: Meanings): number[] {
  const votes = new Map<number, number>()
  for (const [key, worth] of wantedKeys(line, other.language, meanings)) {
    for (const i of other.holders.get(key) ?? []) votes.set(i, (votes.get(i) ?? 0) + worth)
  }
  const sorted = [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0])
  return sorted.slice(0, candidatesPerArticle).map(([i]) => i)
}

type BestPartners = { a: Map<number, Pair>; b: Map<number, Pair> }

function bestPartners(pairs: Pair[]): BestPartners {
  const best: BestPartners = { a: new Map(), b: new Map() }
  for (const p of pairs) {
    for (const side of ['a', 'b'] as const) {
      const known = best[side].get(p[side].index)
      if (!known || p.base > known.base) best[side].set(p[side].index, p)
    }
  }
  return best
}

function isParallel(pairs: Pair[], best: BestPartners, a: Lines, b: Lines): boolean {
  const mutual = pairs.filter(
    (p) => p.base >= nearParallel.base && best.a.get(p.a.index) === p && best.b.get(p.b.index) === p,
  )
  return mutual.length >= nearParallel.share * Math.min(a.lines.length, b.lines.length)
}

/** A pair whose rivals are as good is probably about the same theme, not the same claim. */
function applyMargin(pairs: Pair[]): void {
  const rivals = { a: new Map<number, number[]>(), b: new Map<number, number[]>() }
  const sides = ['a', 'b'] as const
  for (const p of pairs) {
    for (const side of sides) {
      const list = rivals[side].get(p[side].index)
      if (list) list.push(p.base)
      else rivals[side].set(p[side].index, [p.base])
    }
  }
  for (const side of sides) for (const list of rivals[side].values()) list.sort((x, y) => y - x)
  for (const p of pairs) {
    const mean = (side: 'a' | 'b') => meanWithout(rivals[side].get(p[side].index)!, p.base)
    const rival = (mean('a') + mean('b')) / 2
    p.score -= marginWeights.strength * Math.max(0, rival - marginWeights.free)
  }
}

/** The mean of a sentence's best partners but for one of this score; fewer than asked for count as none. */
function meanWithout(sorted: number[], own: number): number {
  const at = sorted.indexOf(own)
  let sum = 0
  for (let i = 0, taken = 0; i < sorted.length && taken < marginWeights.rivals; i++) {
    if (i === at) continue
    sum += sorted[i]!
    taken++
  }
  return sum / marginWeights.rivals
}

/** Neighbours that pair up in the same order speak for a pair. */
function applyOrder(pairs: Pair[]): void {
  const at = new Map<string, number>()
  const place = (p: Pair, step: number) => `${p.a.order + step} ${p.b.order + step}`
  for (const p of pairs) at.set(place(p, 0), p.base)
  for (const p of pairs) {
    const diagonal = Math.max(at.get(place(p, 1)) ?? 0, at.get(place(p, -1)) ?? 0)
    p.score += orderWeights.strength * Math.min(1, p.base / orderWeights.fullBase) * (diagonal - orderWeights.free)
  }
}
