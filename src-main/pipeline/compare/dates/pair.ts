import { dateWeights } from '../../weights'
import type { Comparing } from '../comparing'
import { surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { isComparable } from './agree'
import type { Moment } from './moment'

/** Two dates that tell when the same thing happened. `score`: how alike what stands around them is. */
export type DatePair = { a: Moment; b: Moment; score: number }

/**
 * Which dates of two passages belong together. A date belongs to what its clause tells, so each takes the one whose
 * surroundings are most like its own; where two would do, none is taken.
 */
export function pairDates(c: Comparing, a: Moment[], b: Moment[], need: Need): DatePair[] {
  const { around, likeness } = surroundingsOf(c)
  const scored = distinct(a).flatMap((x) =>
    distinct(b).flatMap((y): (DatePair & { met: number })[] => {
      if (!isComparable(x, y)) return []
      const alike = likeness(around(x.passage, x.date), x.passage, around(y.passage, y.date), y.passage)
      return [{ a: x, b: y, ...alike }]
    }),
  )
  return scored.filter((pair) => {
    const rivals = scored.filter((o) => o !== pair && (o.a === pair.a || o.b === pair.b))
    if (rivals.some((o) => o.score + dateWeights.margin > pair.score)) return false
    return pair.score >= (rivals.length === 0 ? need.only : need.likeness) && pair.met >= need.met
  })
}

/** "two days later, on 10 November" is one date said twice; the one that stands in figures is kept. */
function distinct(moments: Moment[]): Moment[] {
  const same = (m: Moment, o: Moment) => m.from === o.from && m.to === o.to && m.clock === o.clock
  return moments.filter((m, i) =>
    moments.every((o, k) => k === i || !same(m, o) || (isFigure(m) === isFigure(o) ? i < k : isFigure(m))),
  )
}
const isFigure = (m: Moment) => m.date.arithmetic === null

export type Need = { likeness: number; met: number; only: number }

/** Pairs of passages whose dates are compared: those of one claim, and others the alignment holds for alike. */
export function datedPairs(c: Comparing): { a: Passage; b: Passage; need: Need }[] {
  const known = new Set(c.pairs.map(({ a, b }) => `${a.index} ${b.index}`))
  const others = c.alignment.pairs.flatMap(({ a, b }) => {
    const [x, y] = a.index < b.index ? [a.index, b.index] : [b.index, a.index]
    const hasDates = [x, y].every((i) => c.passages[i]!.annotation.dates.length > 0)
    return known.has(`${x} ${y}`) || !hasDates ? [] : [{ a: c.passages[x]!, b: c.passages[y]!, need: dateWeights.loose }]
  })
  return [...c.pairs.map(({ a, b }) => ({ a, b, need: dateWeights })), ...others]
}
