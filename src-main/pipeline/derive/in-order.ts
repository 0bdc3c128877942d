import type { Alignment } from '../align'
import type { Pair } from '../candidates'
import type { Unit } from '../features'

/**
 * Two articles, by their places, and the pairs of sentences that keep one order in both. `share`: of the shorter article's
 * sentences, those in such a pair; `linked`: those in one that is linked.
 */
export type Ordered = { a: number; b: number; pairs: Pair[]; shorter: number; share: number; linked: number }

export function orderedPairs(units: Unit[], alignment: Alignment): Ordered[] {
  const lengths = new Map<number, number>()
  for (const u of units) lengths.set(u.article, (lengths.get(u.article) ?? 0) + 1)
  const byArticles = new Map<string, Pair[]>()
  for (const p of alignment.pairs) {
    if (p.score < alignment.calibration.suggested) continue
    const key = `${p.a.article} ${p.b.article}`
    const list = byArticles.get(key)
    if (list) list.push(p)
    else byArticles.set(key, [p])
  }
  return [...byArticles].map(([key, all]) => {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    const pairs = longestOrdered(all)
    const shorter = Math.max(1, Math.min(lengths.get(a) ?? 0, lengths.get(b) ?? 0))
    const linked = pairs.filter((p) => p.score >= alignment.calibration.linked).length / shorter
    return { a, b, pairs, shorter, share: pairs.length / shorter, linked }
  })
}

/** The longest set of pairs whose places rise in both articles, by patience sorting; O(n log n). */
function longestOrdered(pairs: Pair[]): Pair[] {
  // Within one sentence of the first article places fall, so that it contributes one pair at most.
  const sorted = [...pairs].sort((p, q) => p.a.order - q.a.order || q.b.order - p.b.order)
  const tails: number[] = []
  const previous = new Array<number>(sorted.length).fill(-1)
  sorted.forEach((p, i) => {
    let lo = 0
    let hi = tails.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (sorted[tails[mid]!]!.b.order < p.b.order) lo = mid + 1
      else hi = mid
    }
    previous[i] = lo > 0 ? tails[lo - 1]! : -1
    tails[lo] = i
  })
  const out: Pair[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) out.unshift(sorted[i]!)
  return out
}
