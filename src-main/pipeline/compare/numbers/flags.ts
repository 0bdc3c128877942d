import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf } from '../flag'
import { clearlyMore, standingDays, worthALook } from '../weights'
import type { Entry } from './entries'
import { meet, printed, ratioOf, samePoint, slippedFactor } from './interval'
import { partyOf } from './parties'

/** Kinds whose true value does not change from one day to the next: another date explains no difference. */
export const constant = new Set(['age', 'length', 'area', 'volume', 'mass', 'speed', 'power'])

/** The flags of one quantity: at most a disagreement at one time, and its course over time. */
export function flagsOf(cluster: Entry[], c: Comparing): Discrepancy[] {
  if (new Set(cluster.map((e) => e.passage.index)).size < 2 && !cluster.some((e) => e.inherited)) return []
  const flags: Discrepancy[] = []
  const changes = !constant.has(cluster[0]!.quantity.kind)
  const days = changes ? groupByDay(cluster) : [cluster]
  for (const group of days) {
    const flag = disagreement(group, c)
    if (flag) flags.push(flag)
  }
  const update = changes ? updateOver(cluster, c) : null
  if (update) flags.push(update)
  return flags
}

/**
 * Entries of one day, days in order. Those of no known day stand with the others where one day is known at most; where
 * several are, they may be of any and contradict nobody.
 */
function groupByDay(cluster: Entry[]): Entry[][] {
  const days = [...new Set(cluster.flatMap((e) => (e.asOf ? [e.asOf] : [])))].sort()
  if (days.length < 2) return [cluster]
  if (cluster.every((e) => e.standing) && daysBetween(days[0]!, days.at(-1)!) <= standingDays) return [cluster]
  return days.map((day) => cluster.filter((e) => e.asOf === day))
}

const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000

/** Measures may be given in different units: conversion and rounding then part the numbers a little. */
const converted = (a: Entry) =>
  (constant.has(a.quantity.kind) && a.quantity.kind !== 'age') ||
  a.quantity.kind === 'temperature' ||
  // Months and years have no fixed length: thirty months are two and a half years.
  a.quantity.kind === 'duration'

export function agree(a: Entry, b: Entry): boolean {
  return samePoint(a.interval, b.interval, converted(a))
}

/** "more than 6,200" against "nearly 6,200": one number, hedged from opposite sides. */
function opposed(a: Entry, b: Entry): boolean {
  const above = a.quantity.approximator === 'moreThan' || a.quantity.approximator === 'atLeast'
  const below = b.quantity.approximator === 'nearly' || b.quantity.approximator === 'lessThan'
  return above && below && !converted(a) && a.interval.point === b.interval.point
}

export function contradict(a: Entry, b: Entry): boolean {
  if (opposed(a, b) || opposed(b, a)) return true
  if (agree(a, b)) return false
  if (!meet(a.interval, b.interval, converted(a))) return true
  // Two minimum counts of one day ("at least 19", "at least 23") overlap as intervals and still disagree as counts.
  const minimum = (e: Entry) => e.quantity.approximator === 'atLeast'
  return minimum(a) && minimum(b)
}

export function disagreement(group: Entry[], c: Comparing): Discrepancy | null {
  const pairs = pairsOf(group)
  const differing = pairs.filter(([a, b]) => contradict(a, b) && !isSum(a, b))
  if (differing.length > 0) {
    const factor = differing.map(([a, b]) => slippedFactor(a.interval, b.interval)).find((f) => f !== null) ?? null
    const sourced = differing.every(([a, b]) => openlyContrasted(a, b, group) || areOpposed(a, b, c))
    return build(group, c, sourced ? 'compatible' : 'conflict', factor)
  }
  const open = (e: Entry) => e.interval.openEnded
  const loose = ([a, b]: [Entry, Entry]) => open(a) || open(b) || (isRange(a) && isRange(b))
  const apart = pairs.some(([a, b]) => loose([a, b]) && !agree(a, b) && farEnough(a, b) && !isSum(a, b))
  if (apart) return build(group, c, 'compatible', null)
  return pairs.some(([a, b]) => isGrain(a, b)) ? grainOf(group, c) : null
}

/** "140 to 180" against "about 160": the one lies inside the other, which says less. */
function isGrain(a: Entry, b: Entry): boolean {
  const [range, point] = isRange(a) ? [a, b] : [b, a]
  if (!isRange(range) || isRange(point) || point.interval.openEnded) return false
  const { low, high } = range.interval
  return (
    high - low > worthALook * 2 * range.interval.point && point.interval.point >= low && point.interval.point <= high
  )
}

const grainOf = (group: Entry[], c: Comparing) =>
  make(group, c, {
    kind: 'granularity',
    relation: 'compatible',
    severity: 'low',
    rule: 'quantity-grain',
    explanation: `${subject(group)}: ${distinctPhrases(group, c).join(' against ')}. The one lies inside the other; check which of them the source gives.`,
  })

/** "30 to 40" against "35 to 45": they meet, and an editor prints one of them. */
const isRange = (e: Entry) => e.quantity.value === null

/** The organisers' count against that of the police. */
function areOpposed(a: Entry, b: Entry, c: Comparing): boolean {
  const [x, y] = [a, b].map(({ passage }) => partyOf(c.texts[passage.article]!, passage))
  return x !== null && y !== null && x !== y
}

/** Both numbers stand in one article that names a source of its own for each. */
function openlyContrasted(a: Entry, b: Entry, group: Entry[]): boolean {
  if (a.source === null || b.source === null || a.source === b.source) return false
  const articles = (e: Entry) =>
    new Set(group.filter((o) => o.source === e.source && agree(o, e)).map((o) => o.passage.article))
  const second = articles(b)
  return [...articles(a)].some((n) => second.has(n))
}

const farEnough = (a: Entry, b: Entry) =>
  Math.abs(a.interval.point - b.interval.point) > worthALook * Math.max(a.interval.point, b.interval.point)

const pairsOf = (group: Entry[]) => group.flatMap((a, i) => group.slice(i + 1).map((b): [Entry, Entry] => [a, b]))

/** Does one number equal the other plus those counted beside it in its sentence (380 destroyed and 1,150 damaged)? */
export function isSum(a: Entry, b: Entry): boolean {
  const reaches = (part: Entry, whole: Entry) => {
    const beside = part.passage.annotation.quantities.filter(
      (q) => q !== part.quantity && q.kind === part.quantity.kind && q.base.unit === part.quantity.base.unit,
    )
    return beside.some((q) => {
      const sum = part.interval.point + (q.base.value ?? 0)
      return (q.base.value ?? 0) > 0 && Math.abs(sum - whole.interval.point) <= 0.03 * sum
    })
  }
  return reaches(a, b) || reaches(b, a)
}

function updateOver(cluster: Entry[], c: Comparing): Discrepancy | null {
  const days = groupByDay(cluster)
  if (days.length < 2) return null
  // A figure and its own earlier state in one sentence is a report of the change, and nothing to check between articles.
  if (new Set(cluster.map((e) => e.passage.article)).size < 2) return null
  const last = days.at(-1)!
  const earlier = days.slice(0, -1).flat()
  const moved = last.some(
    (b) => b.asOf !== null && earlier.some((a) => a.interval.point !== b.interval.point && differs(a, b)),
  )
  if (!moved) return null
  const first = earlier[0]!
  const explanation = `${subject(cluster)}: ${phrase(first, c)} as of ${first.asOf}, later ${phrase(last[0]!, c)} as of ${last[0]!.asOf}. The later figure supersedes; check that each passage says which day it speaks of.`
  return make(cluster, c, {
    kind: 'update',
    relation: 'superseded',
    severity: grave(cluster) ? 'high' : 'medium',
    rule: 'quantity-over-time',
    explanation,
  })
}

/** A later figure just above what the earlier one says at the least ("more than 80", then 85) replaces nothing. */
const differs = (a: Entry, b: Entry) =>
  !agree(a, b) && (contradict(a, b) || ratioOf(a.interval, b.interval) >= clearlyMore)

function build(group: Entry[], c: Comparing, relation: 'conflict' | 'compatible', factor: number | null): Discrepancy {
  const values = distinctPhrases(group, c)
  const head = `${subject(group)}: ${values.join(' against ')}.`
  if (relation === 'conflict' && factor !== null) {
    const explanation = `${head} One is ${factor} times the other: a slip of a power of ten or a mistranslated scale word (billion, Milliarde, millones) is likely.`
    return make(group, c, { kind: 'number', relation, severity: 'high', rule: 'quantity-magnitude', explanation })
  }
  if (relation === 'conflict') {
    const explanation = `${head} The values cannot both hold for the same time and scope; check which source and day each gives.`
    return make(group, c, {
      kind: 'number',
      relation,
      severity: grave(group) ? 'high' : 'medium',
      rule: 'quantity-conflict',
      explanation,
    })
  }
  const named = pairsOf(group).some(([a, b]) => !agree(a, b) && (openlyContrasted(a, b, group) || areOpposed(a, b, c)))
  const reason = named
    ? 'Different sources are named for them; keep each with its source.'
    : 'They can both be true, but one figure should be chosen and its source named.'
  return make(group, c, {
    kind: 'number',
    relation,
    severity: 'low',
    rule: 'quantity-compatible',
    explanation: `${head} ${reason}`,
  })
}

type Verdict = Pick<Discrepancy, 'kind' | 'relation' | 'severity' | 'rule' | 'explanation'>

function make(group: Entry[], c: Comparing, verdict: Verdict): Discrepancy {
  const sides = group.map((e) => {
    const { phraseStart: start, phraseEnd: end } = e.quantity
    return { passage: e.passage, start, end, value: shown(e), asOf: e.asOf, source: null }
  })
  return flagOf(c, { ...verdict, sides })
}

const shown = ({ quantity }: Entry) => printed({ ...quantity.base, approximator: quantity.approximator })

const grave = (group: Entry[]) =>
  group.some((e) => ['killed', 'wounded', 'missing', 'casualties'].includes(e.event ?? ''))

/** What is counted, in words: "Number of killed", "Money (EUR)", "Length". */
function subject(group: Entry[]): string {
  const e = group.find((x) => x.event !== null) ?? group[0]!
  const { kind } = e.quantity
  const { unit } = e.quantity.base
  if (kind === 'money') return e.topic ? `Sum of money (${e.topic}, ${unit})` : `Sum of money (${unit})`
  if (kind !== 'count') return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${e.topic ? ` (${e.topic})` : ''}`
  const thing = group.find((x) => x.thing !== null)?.thing ?? null
  if (e.event === 'casualties') return 'Number of casualties'
  if (e.event && (thing === null || thing === 'people')) return `Number of people ${e.event}`
  return `Number of ${[thing, e.event].filter(Boolean).join(' ') || e.quantity.word}`
}

const phrase = (e: Entry, c: Comparing) =>
  `“${c.texts[e.passage.article]!.slice(e.quantity.phraseStart, e.quantity.phraseEnd).replace(/\s+/g, ' ')}” (${shown(e)})`

function distinctPhrases(group: Entry[], c: Comparing): string[] {
  const byValue = new Map<string, string>()
  for (const e of group) if (!byValue.has(shown(e))) byValue.set(shown(e), phrase(e, c))
  return [...byValue.values()].slice(0, 4)
}
