import type { Calibration } from '../contract/analysis'
import type { Alignment } from './align'
import type { Pair } from './candidates'
import type { Unit } from './features'
import { sameArticle } from './weights'

/**
 * Groups check-worthy sentences into claims by average link: two groups join when the mean score over all their pairs
 * reaches the threshold (a pair never scored counts 0), so that a chain of near misses does not become one claim.
 * Two sentences of one article stay apart unless they are nearly identical. Groups and members keep dossier order.
 */
export function groupClaims(units: Unit[], alignment: Alignment, calibration: Calibration): Unit[][] {
  const worthy = new Set(units.map((u) => u.index))
  const groupOf = new Map<number, Unit[]>(units.map((u) => [u.index, [u]]))
  const strong = alignment.pairs.filter(
    (p) => p.score >= calibration.linked && worthy.has(p.a.index) && worthy.has(p.b.index),
  )
  strong.sort((p, q) => q.score - p.score || p.a.index - q.a.index || p.b.index - q.b.index)
  for (const pair of strong) tryJoin(pair, groupOf, alignment, calibration)
  const groups = new Set(units.map((u) => groupOf.get(u.index)!))
  return [...groups].map((g) => g.sort((a, b) => a.index - b.index)).sort((a, b) => a[0]!.index - b[0]!.index)
}

function tryJoin(pair: Pair, groupOf: Map<number, Unit[]>, alignment: Alignment, calibration: Calibration): void {
  const left = groupOf.get(pair.a.index)!
  const right = groupOf.get(pair.b.index)!
  if (left === right || left.length * right.length > 10_000) return
  let sum = 0
  for (const a of left) {
    for (const b of right) {
      if (a.article === b.article && likeness(a, b) < sameArticle) return
      sum += a.article === b.article ? 1 : alignment.scoreOf(a.index, b.index)
    }
  }
  if (sum / (left.length * right.length) < calibration.linked) return
  left.push(...right)
  for (const u of right) groupOf.set(u.index, left)
}

/** Share of the shorter sentence's tokens the other one has too. */
function likeness(a: Unit, b: Unit): number {
  const [short, long] = a.features.length <= b.features.length ? [a, b] : [b, a]
  if (short.features.length === 0) return 0
  const keys = new Set(long.features.flatMap((f) => f.keys))
  return short.features.filter((f) => f.keys.some((k) => keys.has(k))).length / short.features.length
}
