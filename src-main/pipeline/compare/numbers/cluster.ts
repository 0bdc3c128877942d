import type { FoundQuantity } from '../../annotate/quantity-types'
import { type Comparing, shareClaim } from '../comparing'
import type { Passage } from '../passage'
import { aboutTheSame, closeMeasure, farApart, largeCount, largestBucket, rivalSize, sameCourseDays } from '../weights'
import type { Entry } from './entries'
import { ratioOf, slippedFactor } from './interval'

/** How sure the alignment is that two sentences speak of one thing: 0 unknown, 1 about the same, 2 the same claim. */
export type Nearness = (a: Entry, b: Entry) => 0 | 1 | 2

export function nearnessBy(c: Comparing): Nearness {
  const { alignment } = c
  const { linked } = alignment.calibration
  return (a, b) => {
    const [x, y] = [a.passage.index, b.passage.index]
    if (shareClaim(c, a.passage, b.passage)) return 2
    const score = alignment.scoreOf(x, y)
    if (score >= linked) return 2
    // Between two pairs of linked sentences: the same place in articles that run parallel.
    const framed = alignment.scoreOf(x - 1, y - 1) >= linked && alignment.scoreOf(x + 1, y + 1) >= linked
    return score >= aboutTheSame * linked || framed || shareGround(a, b) ? 1 : 0
  }
}

/** A name in common, and a day or another number: sentences too differently worded to link may still tell of one thing. */
function shareGround(a: Entry, b: Entry): boolean {
  if (!shareName(a, b)) return false
  const [left, right] = [a.passage.annotation, b.passage.annotation]
  const days = new Set(left.dates.flatMap((d) => (d.from && d.from === d.to ? [d.from.slice(0, 10)] : [])))
  if (right.dates.some((d) => d.from !== null && days.has(d.from.slice(0, 10)))) return true
  const others = left.quantities.filter((q) => q !== a.quantity && q.base.value !== null && q.base.value > 2)
  const isOneOf = ({ base }: FoundQuantity) =>
    others.some((o) => o.base.value === base.value && o.base.unit === base.unit)
  return right.quantities.some((q) => q !== b.quantity && isOneOf(q))
}

function shareName(a: Entry, b: Entry): boolean {
  const names = namesIn(a.passage)
  for (const key of namesIn(b.passage)) if (names.has(key)) return true
  return false
}

const namesOf = new WeakMap<Passage, Set<string>>()

/** Every pair of a bucket asks for them. */
function namesIn(p: Passage): Set<string> {
  const known = namesOf.get(p)
  if (known) return known
  const made = new Set(p.annotation.names.flatMap((n) => n.keys.filter((k) => k.length > 2)))
  namesOf.set(p, made)
  return made
}

/** Sets of entries that give the same quantity, each in dossier order; singletons left out. */
export function clusterEntries(entries: Entry[], near: Nearness): Entry[][] {
  const buckets = new Map<string, Entry[]>()
  for (const e of entries) {
    const key = bucketOf(e)
    const list = buckets.get(key)
    if (list) list.push(e)
    else buckets.set(key, [e])
  }
  return [...buckets.values()].flatMap((bucket) => clusterBucket(bucket.slice(0, largestBucket), near))
}

/** Only entries of one bucket are ever compared, so that time does not grow with the square of all numbers. */
function bucketOf(e: Entry): string {
  const { kind, base, noun } = e.quantity
  if (kind !== 'count') return `${kind} ${base.unit}`
  if (e.event && isTotal(e)) return `event ${e.event}`
  return e.thing ? `thing ${e.thing}` : e.event ? `event ${e.event}` : `noun ${noun}`
}

/** Events that are counted in people whoever they are; of things, the thing decides. */
const isTotal = (e: Entry) =>
  ['killed', 'wounded', 'missing', 'casualties', 'displaced', 'infected', 'hospitalised', 'intensive-care'].includes(
    e.event ?? '',
  )

/** Joins the surest pairs first; a join that would set an article against itself is refused. */
function clusterBucket(bucket: Entry[], near: Nearness): Entry[][] {
  const setOf = new Map(bucket.map((e): [Entry, Entry[]] => [e, [e]]))
  const alone = loneValues(bucket)
  const pairs: { a: Entry; b: Entry; rank: number }[] = []
  for (let i = 0; i < bucket.length; i++) {
    for (let j = i + 1; j < bucket.length; j++) {
      const [a, b] = [bucket[i]!, bucket[j]!]
      const rank = comparable(a, b, near, alone) ? near(a, b) + (a.interval.point === b.interval.point ? 1 : 0) : -1
      if (rank >= 0) pairs.push({ a, b, rank })
    }
  }
  for (const { a, b } of pairs.sort((p, q) => q.rank - p.rank)) {
    const [left, right] = [setOf.get(a)!, setOf.get(b)!]
    if (left === right || clash(left, right)) continue
    left.push(...right)
    for (const e of right) setOf.set(e, left)
  }
  const inOrder = (p: Entry, q: Entry) => p.passage.index - q.passage.index || p.quantity.start - q.quantity.start
  return [...new Set(setOf.values())].filter((set) => set.length > 1).map((set) => set.sort(inOrder))
}

function clash(left: Entry[], right: Entry[]): boolean {
  return left.some((a) =>
    right.some(
      (b) =>
        a.passage.article === b.passage.article && a.interval.point !== b.interval.point && !comparableWithin(a, b),
    ),
  )
}

/**
 * Entries whose article gives no other value of about this size in the bucket: then it is likely the total, and not one
 * of its parts. What another source or day is quoted for does not count.
 */
function loneValues(bucket: Entry[]): Set<Entry> {
  const perArticle = new Map<string, Entry[]>()
  for (const e of bucket) {
    if (e.inherited) continue
    const key = `${e.passage.article} ${e.asOf}`
    perArticle.set(key, [...(perArticle.get(key) ?? []), e])
  }
  const rivals = (e: Entry, o: Entry) =>
    o.interval.point !== e.interval.point && ratioOf(e.interval, o.interval) < rivalSize
  const alone = new Set<Entry>()
  for (const list of perArticle.values()) for (const e of list) if (!list.some((o) => rivals(e, o))) alone.add(e)
  return alone
}

function comparable(a: Entry, b: Entry, near: Nearness, alone: Set<Entry>): boolean {
  if (!sameClass(a, b, near)) return false
  if (a.passage.article === b.passage.article) return comparableWithin(a, b)
  if (near(a, b) < 2 && monthsApart(a, b)) return false
  if (a.quantity.kind === 'count') return comparableCounts(a, b, near(a, b), alone)
  return comparableMeasures(a, b, near(a, b), alone)
}

/** Reports months apart that do not say the same tell of two events. */
function monthsApart(a: Entry, b: Entry): boolean {
  if (a.asOf === null || b.asOf === null) return false
  return Math.abs(Date.parse(a.asOf) - Date.parse(b.asOf)) > sameCourseDays * 86_400_000
}

function sameClass(a: Entry, b: Entry, near: Nearness): boolean {
  if (a.quantity.planned !== b.quantity.planned) return false
  // "40 more cases" come on top of a number the sentence may not give, and are a rival only of as many more.
  const added = a.quantity.part === 'additional'
  if (added !== (b.quantity.part === 'additional')) return false
  if (added && (near(a, b) < 2 || ratioOf(a.interval, b.interval) > farApart.measure)) return false
  if (a.event && b.event && a.event !== b.event) return false
  if (a.thing && b.thing && a.thing !== b.thing && a.thing !== 'people' && b.thing !== 'people') return false
  // "killed" with people and with nobody named are one; three drivers killed are not the toll.
  if (isTotal(a) && isTotal(b) && (isPart(a) || isPart(b)) && a.thing !== b.thing) return false
  return !(a.topic && b.topic && a.topic !== b.topic)
}

const groupsOfPeople = new Set([
  'drivers',
  'children',
  'women',
  'police',
  'firefighters',
  'passengers',
  'students',
  'employees',
  'civilians',
])
const isPart = (e: Entry) => groupsOfPeople.has(e.thing ?? '')

/** In one article two values are two things, unless they are its totals or one stands in for the other. */
function comparableWithin(a: Entry, b: Entry): boolean {
  if (a.inherited || b.inherited) return Math.abs(a.passage.order - b.passage.order) <= 1
  if (a.asOf !== b.asOf && a.passage.index === b.passage.index) return ratioOf(a.interval, b.interval) <= farApart.event
  if (isSlipOfDigits(a, b)) return true
  const headline = a.passage.sentence.role === 'headline' || b.passage.sentence.role === 'headline'
  const sameEvent = a.event !== null && a.event === b.event
  return headline && a.prominent && b.prominent && sameEvent && a.passage.index !== b.passage.index
}

/** 186 farms, then 168 farms: two neighbouring digits changed places. Noughts do so by chance too often ("210", "120"). */
function isSlipOfDigits(a: Entry, b: Entry): boolean {
  if (a.quantity.approximator !== null || b.quantity.approximator !== null) return false
  if (a.thing === null ? a.quantity.noun === null || a.quantity.noun !== b.quantity.noun : a.thing !== b.thing)
    return false
  const [x, y] = [String(a.quantity.base.value), String(b.quantity.base.value)]
  if (x.length < 3 || x.length !== y.length || !/^[1-9]+$/.test(x)) return false
  const at = [...x].findIndex((digit, i) => digit !== y[i])
  return at >= 0 && at + 1 < x.length && x.slice(0, at) + x[at + 1] + x[at] + x.slice(at + 2) === y
}

function comparableCounts(a: Entry, b: Entry, nearness: 0 | 1 | 2, alone: Set<Entry>): boolean {
  const ratio = ratioOf(a.interval, b.interval)
  const sameEvent = a.event !== null && a.event === b.event
  const sameThing = a.thing !== null && a.thing === b.thing
  const classed = sameEvent || sameThing
  const slipped = slippedFactor(a.interval, b.interval) !== null
  const sameNoun = a.quantity.noun !== null && a.quantity.noun === b.quantity.noun
  if (!classed && !(sameNoun && (nearness === 2 || (nearness === 1 && slipped)))) return false
  const [first, second] = [a.prominent || alone.has(a), b.prominent || alone.has(b)]
  // A toll and the count of one place are not rivals, however alike their sentences are.
  if (isTotal(a) && first !== second) return false
  if (!classed) return ratio <= farApart.measure || slipped
  if (nearness === 2) return ratio <= farApart.linkedCount || slipped
  const totals = first && second
  // Totals in sentences that share nothing are one event's only where both reports lead with them.
  const oneEvent = nearness === 1 || (a.prominent && b.prominent) || shareName(a, b)
  if (sameEvent && totals) return oneEvent && ratio <= farApart.event
  if (nearness === 1) return !sameEvent && (ratio <= farApart.measure || slipped)
  const large = Math.min(a.interval.point, b.interval.point) >= largeCount.least && ratio <= largeCount.ratio
  return totals && large && a.thing !== 'people'
}

/** 3.2 million against 3.2 Milliarden: the same digits of a sum, a thousand apart. A round one ("3 million") proves nothing. */
function isScaleSlip(a: Entry, b: Entry): boolean {
  const [low, high] = [a.interval.point, b.interval.point].sort((x, y) => x - y) as [number, number]
  const sameDigits = Math.abs(high / low / 1000 - 1) < 1e-6
  return a.quantity.kind === 'money' && low >= 1e6 && sameDigits && Number(low.toPrecision(1)) !== low
}

function comparableMeasures(a: Entry, b: Entry, nearness: 0 | 1 | 2, alone: Set<Entry>): boolean {
  const ratio = ratioOf(a.interval, b.interval)
  const slipped = slippedFactor(a.interval, b.interval) !== null
  // Only a linked sentence says that two ages are one person's.
  if (a.quantity.kind === 'age')
    return (
      (nearness === 2 || (nearness === 1 && shareName(a, b))) &&
      alone.has(a) &&
      alone.has(b) &&
      ratio <= farApart.measure
    )
  if (nearness === 2) return ratio <= farApart.event || slipped
  const sameTopic = a.topic !== null && a.topic === b.topic
  const onlyOnes = alone.has(a) && alone.has(b)
  if (nearness === 1) return ratio <= farApart.measure || slipped
  if (a.quantity.kind === 'duration' || a.quantity.kind === 'percent') return false
  // Sentences that share nothing, not even a name: any two lengths or sums lie within some ratio of each other.
  if (!shareName(a, b)) return onlyOnes && ((sameTopic && ratio <= closeMeasure) || isScaleSlip(a, b))
  if (sameTopic) return ratio <= farApart.measure
  return ratio <= closeMeasure || (onlyOnes && (ratio <= farApart.measure || slipped))
}
