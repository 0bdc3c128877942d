import type { Discrepancy } from '../../../contract/analysis'
import { type Comparing, relatedArticles } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import { grouped } from '../grouped'
import { alignedWeights, farApart } from '../weights'
import { type Entry, entriesOf } from './entries'
import { agree, constant, contradict, disagreement, isSum } from './flags'
import { ratioOf, slippedFactor } from './interval'

/** Two numbers that seem to be of one thing. `score`: how alike what stands around them is, `met` the words that met. */
type Match = { a: Entry; b: Entry; score: number; met: number }

/**
 * Numbers of one thing that the typed table cannot bring together, because no class and no noun says what they count in
 * both languages: told by what stands around them. `known` are the table's flags; what they hold is not flagged again.
 */
export function alignedNumbers(c: Comparing, known: Discrepancy[]): Discrepancy[] {
  const entries = entriesOf(c.passages, true)
  const matches = [...inClaims(c, entries), ...acrossArticles(c, entries)]
  const differing = matches.filter(({ a, b }) => contradict(a, b) && !isSum(a, b) && sameDay(a, b))
  const isKnown = ({ a, b }: Match) => known.some((flag) => holds(flag, a) && holds(flag, b))
  return groupsOf(
    differing.filter((m) => !isKnown(m)),
    matches,
  ).flatMap((group) => disagreement(group, c) ?? [])
}

const holds = (flag: Discrepancy, e: Entry) =>
  flag.mentions.some((m) => m.doc === e.passage.doc && m.start < e.quantity.phraseEnd && m.end > e.quantity.phraseStart)

/** A figure of another day may have changed; what something measures or costs in all has not. */
const sameDay = (a: Entry, b: Entry) =>
  constant.has(a.quantity.kind) || a.asOf === null || b.asOf === null || a.asOf === b.asOf || isStated(a) || isStated(b)

/** Days of two reports differ, but neither sentence says of which day its number is. */
const isStated = (e: Entry) => e.asOf === e.passage.published && !['count'].includes(e.quantity.kind)

function inClaims(c: Comparing, entries: Entry[]): Match[] {
  const byPassage = grouped(entries, (e) => e.passage.index)
  return c.pairs.flatMap(({ a, b }) => {
    const [x, y] = [byPassage.get(a.index), byPassage.get(b.index)]
    return x && y ? matchesOf(c, x, y, alignedWeights.claim) : []
  })
}

/** Numbers of one unit, or beside one word, in two articles on one story whose sentences did not link. */
function acrossArticles(c: Comparing, entries: Entry[]): Match[] {
  const related = relatedArticles(c)
  const found = entries.filter((e) => related.has(String(e.passage.article)))
  const keyed = found.flatMap((e) => bucketsOf(c, e).map((key) => ({ key, e })))
  const buckets = grouped(keyed, ({ key }) => key)
  const linked = new Set(c.pairs.map(({ a, b }) => `${a.index} ${b.index}`))
  return [...buckets.values()].flatMap((bucket) => {
    const first = bucket.slice(0, alignedWeights.largestBucket).map(({ e }) => e)
    const articles = grouped(first, (e) => e.passage.article)
    const numbers = [...articles.keys()].sort((p, q) => p - q)
    return numbers.flatMap((x, i) =>
      numbers.slice(i + 1).flatMap((y) => {
        if (!related.has(`${x} ${y}`)) return []
        const [left, right] = [articles.get(x)!, articles.get(y)!]
        const found = matchesOf(c, left, right, needOf(c, left, right))
        return found.filter(({ a, b }) => !linked.has(`${a.passage.index} ${b.passage.index}`))
      }),
    )
  })
}

/**
 * What must be alike before two numbers of articles are taken for one. The only measure of its unit in either article (the
 * one age, the one fine) needs less, and least where the figures look mistyped.
 */
function needOf(c: Comparing, left: Entry[], right: Entry[]): Need {
  // What both articles have is accounted for.
  const [x, y] = [unmatched(left, right), unmatched(right, left)]
  const [a, b] = [x[0], y[0]]
  if (!a || !b || x.length > 1 || y.length > 1) return alignedWeights.loose
  if (a.quantity.kind === 'count') return isScaleSlip(a, b) ? alignedWeights.mistyped : alignedWeights.loose
  const isNear = c.alignment.scoreOf(a.passage.index, b.passage.index) > 0 || a.quantity.kind === 'age'
  return isMistyped(a, b) && isNear ? alignedWeights.mistyped : alignedWeights.lone
}

const unmatched = (list: Entry[], others: Entry[]) => list.filter((e) => !others.some((o) => agree(e, o)))

type Need = { likeness: number; met: number }

const isScaleSlip = (a: Entry, b: Entry) =>
  digitsOfScaled(a) !== null &&
  digitsOfScaled(a) === digitsOfScaled(b) &&
  slippedFactor(a.interval, b.interval) !== null

/** 45 and 54, 4,000 and 14,000: neighbouring digits changed places, or one was left out. */
export function isMistyped(a: Entry, b: Entry): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)].sort((p, q) => p.length - q.length) as [string, string]
  if (x.length < 2 || x === y) return false
  if (x.length === y.length) {
    const at = [...x].findIndex((digit, i) => digit !== y[i])
    return x.slice(0, at) + (x[at + 1] ?? '') + x[at] + x.slice(at + 2) === y
  }
  return y.length === x.length + 1 && [...y].some((_, i) => y.slice(0, i) + y.slice(i + 1) === x)
}

/** The figures as they stand, without hedge or range; of a measure in another unit they say nothing. */
const digitsOf = ({ quantity }: Entry) =>
  quantity.value !== null && Number.isInteger(quantity.value) ? String(quantity.value) : ''

function bucketsOf(c: Comparing, e: Entry): string[] {
  const { kind, base } = e.quantity
  if (kind !== 'count') return [`${kind} ${base.unit}`]
  const scaled = digitsOfScaled(e)
  if (scaled !== null) return [scaled]
  const beside = near(c, e).slice(0, alignedWeights.beside)
  return [...new Set(beside.flatMap((w) => w.concepts))].map((concept) => `count ${concept}`)
}

/** Of a count in millions its first digits: "3.2 million" and "3,2 Milliarden" may be one sum, "3 million" tells nothing. */
function digitsOfScaled({ interval: { point } }: Entry): string | null {
  if (point < 1e6) return null
  const digits = String(Number(point.toPrecision(6)))
    .replace(/0+$/, '')
    .replace('.', '')
  return digits.length < 2 ? null : `digits ${digits}`
}

function near(c: Comparing, e: Entry): ContextWord[] {
  const { start, end } = e.quantity
  return surroundingsOf(c).around(e.passage, { start, end })
}

/** Which numbers of two sides belong together: each takes the one whose surroundings are most like its own. */
function matchesOf(c: Comparing, left: Entry[], right: Entry[], need: Need): Match[] {
  const scored = left.flatMap((a) =>
    right.flatMap((b): Match[] => {
      if (!mayBeOne(a, b)) return []
      return [{ a, b, ...surroundingsOf(c).likeness(near(c, a), a.passage, near(c, b), b.passage) }]
    }),
  )
  // A number that stands on the other side too is accounted for: nothing else there is its rival.
  const accounted = new Set(scored.filter(({ a, b }) => agree(a, b)).flatMap(({ a, b }) => [a, b]))
  return scored.filter((m) => {
    if (m.score < need.likeness || m.met < need.met) return false
    if (agree(m.a, m.b)) return true
    if (accounted.has(m.a) || accounted.has(m.b)) return false
    return scored.every((o) => o === m || (o.a !== m.a && o.b !== m.b) || o.score + alignedWeights.margin <= m.score)
  })
}

function mayBeOne(a: Entry, b: Entry): boolean {
  const [x, y] = [a.quantity, b.quantity]
  if (x.kind !== y.kind || x.base.unit !== y.base.unit || x.planned !== y.planned || x.part !== y.part) return false
  if (a.event && b.event && a.event !== b.event) return false
  if (a.thing && b.thing && a.thing !== b.thing) return false
  if (a.topic && b.topic && a.topic !== b.topic) return false
  return ratioOf(a.interval, b.interval) <= farApart.event || slippedFactor(a.interval, b.interval) !== null
}

/** Differing numbers that hang together, each group with those that agree with one of them, in dossier order. */
function groupsOf(differing: Match[], matches: Match[]): Entry[][] {
  const groups: Set<Entry>[] = []
  for (const { a, b } of differing) {
    const touching = groups.filter((g) => g.has(a) || g.has(b))
    const joined = new Set([a, b, ...touching.flatMap((g) => [...g])])
    for (const g of touching) groups.splice(groups.indexOf(g), 1)
    groups.push(joined)
  }
  return groups.map((group) => {
    for (const { a, b } of matches) {
      if (!agree(a, b) || group.has(a) === group.has(b)) continue
      group.add(group.has(a) ? b : a)
    }
    return [...group].sort((p, q) => p.passage.index - q.passage.index || p.quantity.start - q.quantity.start)
  })
}
