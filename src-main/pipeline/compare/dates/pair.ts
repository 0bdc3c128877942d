import { type Comparing, relatedArticles } from '../comparing'
import { surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { dateWeights } from '../weights'
import { areOwnDays, isComparable, isTransposed } from './agree'
import type { Moment } from './moment'

/** Two dates that tell when the same thing happened. `score`: how alike what stands around them is. */
export type DatePair = { a: Moment; b: Moment; score: number }

type Scored = DatePair & { met: number; happening: boolean }

/**
 * Which dates of two passages belong together. A date belongs to what its clause tells, so each takes the one whose
 * surroundings are most like its own; where two would do, none is taken.
 */
export function pairDates(c: Comparing, a: Moment[], b: Moment[], need: Need): DatePair[] {
  const { around, likeness } = surroundingsOf(c)
  const scored = distinct(a).flatMap((x) =>
    distinct(b).flatMap((y): Scored[] => {
      if (!isComparable(x, y)) return []
      const [left, right] = [around(x.passage, x.date), around(y.passage, y.date)]
      const named = new Set(left.slice(0, dateWeights.beside).flatMap((w) => w.happenings))
      const happening = right.slice(0, dateWeights.beside).some((w) => w.happenings.some((h) => named.has(h)))
      return [{ a: x, b: y, happening, ...likeness(left, x.passage, right, y.passage) }]
    }),
  )
  return scored.filter((pair) => {
    const rivals = scored.filter((o) => o !== pair && (o.a === pair.a || o.b === pair.b))
    if (rivals.some((o) => o.score + dateWeights.margin > pair.score)) return false
    return isTold(pair, rivals.length === 0, need)
  })
}

/** Is it sure enough that both date one event? */
function isTold({ a, b, score, met, happening }: Scored, alone: boolean, need: Need): boolean {
  if (areOwnDays(a, b)) return false
  const slip = happening && isTransposed(a, b)
  const least = slip ? dateWeights.transposed : alone ? need.only : need.likeness
  if (score < least || met < 1 || (need.happening && !happening)) return false
  const leans = a.leaning || b.leaning
  return score >= dateWeights.sure || (!leans && (happening || met > 1))
}

/** "two days later, on 10 November" is one date said twice; the one that stands in figures is kept. */
function distinct(moments: Moment[]): Moment[] {
  const same = (m: Moment, o: Moment) => m.from === o.from && m.to === o.to && m.clock === o.clock
  return moments.filter((m, i) =>
    moments.every((o, k) => k === i || !same(m, o) || (isFigure(m) === isFigure(o) ? i < k : isFigure(m))),
  )
}
const isFigure = (m: Moment) => m.date.arithmetic === null

/** `happening`: both dates must stand beside words for one sort of event. */
export type Need = { likeness: number; only: number; happening?: boolean }

/** Passages whose dates are compared: those of one claim, and others whose dates stand beside one sort of event. */
export function datedPairs(
  c: Comparing,
  momentsOf: (p: Passage) => Moment[],
): { a: Passage; b: Passage; need: Need }[] {
  const known = new Set(c.pairs.map(({ a, b }) => `${a.index} ${b.index}`))
  const others = happeningPairs(c, momentsOf).filter(({ a, b }) => !known.has(`${a.index} ${b.index}`))
  return [
    ...c.pairs.map(({ a, b }) => ({ a, b, need: dateWeights })),
    ...others.map(({ a, b }) => ({ a, b, need: dateWeights.loose })),
  ]
}

/** Sentences of two articles on one story that date the same sort of event, though they did not link. */
function happeningPairs(c: Comparing, momentsOf: (p: Passage) => Moment[]): { a: Passage; b: Passage }[] {
  const { around } = surroundingsOf(c)
  const related = relatedArticles(c)
  const buckets = new Map<string, Set<Passage>>()
  for (const p of c.passages) {
    if (p.annotation.dates.length === 0 || !related.has(String(p.article))) continue
    for (const m of momentsOf(p)) {
      const beside = around(p, m.date).slice(0, dateWeights.beside)
      for (const happening of new Set(beside.flatMap((w) => w.happenings))) {
        const known = buckets.get(happening)
        if (!known) buckets.set(happening, new Set([p]))
        else if (known.size < dateWeights.largestBucket) known.add(p)
      }
    }
  }
  const pairs = new Map<string, { a: Passage; b: Passage }>()
  for (const bucket of buckets.values()) {
    const members = [...bucket].sort((p, q) => p.index - q.index)
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        if (related.has(`${a.article} ${b.article}`)) pairs.set(`${a.index} ${b.index}`, { a, b })
      }
    })
  }
  return [...pairs.values()].sort((p, q) => p.a.index - q.a.index || p.b.index - q.b.index)
}
