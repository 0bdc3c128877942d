import type { Pair } from '../candidates'
import { candidatesPerArticle, commonestInArticle, leastBase, rivalsCounted } from '../weights'
import { likelihood, type Term, termsOf } from './likelihood'
import { type Line, type Lines, type Meanings, wantedKeys } from './lines'
import { matchLines } from './match'
import { tellOneStory } from './one-story'

/**
 * All pairs of sentences of two articles worth keeping, with the chance that they say the same as their score. What comes
 * out depends on these two articles and the weights of words alone, so that an article that joins later changes nothing
 * between those that were there.
 */
export function pairArticles(a: Lines, b: Lines, meanings: Meanings): Pair[] {
  return pairsWithTerms(a, b, meanings).map(({ pair, terms }) => {
    pair.score = likelihood(terms)
    return pair
  })
}

/** The pairs before they are scored, each with its evidence: what the weights are learnt from. None of two unrelated articles. */
export function pairsWithTerms(a: Lines, b: Lines, meanings: Meanings): (Placed & { terms: Record<Term, number> })[] {
  const pairs = candidates(a, b, meanings).flatMap(([x, y]): Placed[] => {
    const pair = matchLines(a.lines[x]!, b.lines[y]!, meanings)
    return pair.base > leastBase ? [{ pair, x, y }] : []
  })
  const bare = pairs.map(({ pair }) => pair)
  if (!tellOneStory(a, b, bare)) return []
  const bases = { a: basesBy(pairs, ({ x }) => x), b: basesBy(pairs, ({ y }) => y) }
  const at = new Map(pairs.map(({ pair, x, y }) => [x * b.lines.length + y, pair.base]))
  const baseAt = (x: number, y: number) => (y < 0 || y >= b.lines.length ? 0 : (at.get(x * b.lines.length + y) ?? 0))
  return pairs.map(({ pair, x, y }) => {
    const [ofA, ofB] = [bases.a.get(x)!, bases.b.get(y)!]
    const evidence = {
      base: pair.base,
      rivals: (meanWithout(ofA, pair.base) + meanWithout(ofB, pair.base)) / 2,
      diagonal: Math.max(baseAt(x + 1, y + 1), baseAt(x - 1, y - 1)),
      bestOfA: ofA[0]!,
      bestOfB: ofB[0]!,
      distance: Math.abs((x + 0.5) / a.lines.length - (y + 0.5) / b.lines.length),
    }
    return { pair, x, y, terms: termsOf(evidence, a.lines[x]!, b.lines[y]!) }
  })
}

type Placed = { pair: Pair; x: number; y: number }

/** Of each sentence on one side the `base` of all its pairs, the best first. */
function basesBy(pairs: Placed[], placeOf: (p: Placed) => number): Map<number, number[]> {
  const bases = new Map<number, number[]>()
  for (const p of pairs) {
    const list = bases.get(placeOf(p))
    if (list) list.push(p.pair.base)
    else bases.set(placeOf(p), [p.pair.base])
  }
  for (const list of bases.values()) list.sort((x, y) => y - x)
  return bases
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
  const { keys, worths } = wantedKeys(line, other.language, meanings)
  for (let k = 0; k < keys.length; k++) {
    const holders = other.holders.get(keys[k]!)
    // A word of hundreds of sentences points at none; in two articles of nothing else it would cost their product.
    if (!holders || holders.length > commonestInArticle) continue
    for (const i of holders) votes.set(i, (votes.get(i) ?? 0) + worths[k]!)
  }
  if (votes.size <= candidatesPerArticle) return [...votes.keys()]
  const sorted = [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0])
  return sorted.slice(0, candidatesPerArticle).map(([i]) => i)
}

/** The mean of a sentence's best partners but for one of this score; fewer than asked for count as none. */
function meanWithout(sorted: number[], own: number): number {
  const at = sorted.indexOf(own)
  let sum = 0
  for (let i = 0, taken = 0; i < sorted.length && taken < rivalsCounted; i++) {
    if (i === at) continue
    sum += sorted[i]!
    taken++
  }
  return sum / rivalsCounted
}
