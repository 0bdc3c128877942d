import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, type Side, unite } from '../flag'
import { isMoving } from '../updates/words'
import { relate } from './agree'
import { type Moment, momentsOf } from './moment'
import { type DatePair, datedPairs, pairDates } from './pair'

/** Dates and times of one event that cannot both be right. One flag for one event, with every passage that dates it. */
export function compareDates(c: Comparing): Discrepancy[] {
  const pairs = datePairs(c)
  const findings = pairs.flatMap(({ a, b }) =>
    relate(a, b) === 'apart' && !isMoved(c, a, b) ? [findingOf([a, b])] : [],
  )
  const moments = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((m) => [keyOf(m), m]))
  return unite(findings, (_, first) => first.explanation).map((finding) => {
    const whole = withAgreeing(finding, pairs)
    return flagOf(c, { ...whole, explanation: explain(whole.sides.map((s) => moments.get(sideKey(s))!)) })
  })
}

/** A later report that says the date was moved contradicts nobody; that is an update. */
function isMoved(c: Comparing, a: Moment, b: Moment): boolean {
  const [x, y] = [a.passage, b.passage]
  if (!x.published || !y.published || x.published === y.published) return false
  const later = x.published > y.published ? x : y
  return isMoving(c.texts[later.article]!, later)
}

/** Every two dates of the dossier that are told of one event. */
export function datePairs(c: Comparing): DatePair[] {
  const known = paired.get(c)
  if (known) return known
  const made = findPairs(c)
  paired.set(c, made)
  return made
}
/** Two comparers ask for them. */
const paired = new WeakMap<Comparing, DatePair[]>()

function findPairs(c: Comparing): DatePair[] {
  const read = new Map<number, Moment[]>()
  const of = (p: Comparing['passages'][number]) => {
    const made = read.get(p.index) ?? momentsOf(c, p).filter((m) => !m.isSaying)
    read.set(p.index, made)
    return made
  }
  return datedPairs(c, of).flatMap(({ a, b, need }) => {
    const [x, y] = [of(a), of(b)]
    return x.length === 0 || y.length === 0 ? [] : pairDates(c, x, y, need)
  })
}

const keyOf = (m: Moment) => `${m.passage.index} ${m.date.start}`
const sideKey = (s: Side) => `${s.passage.index} ${s.start}`

function findingOf(moments: Moment[]): Finding {
  return {
    kind: 'date',
    relation: 'conflict',
    severity: 'medium',
    rule: moments.every((m) => m.clock !== null) ? 'time-conflict' : 'date-conflict',
    explanation: explain(moments),
    sides: moments.map(sideOf),
  }
}

export const sideOf = (m: Moment): Side => ({
  passage: m.passage,
  start: m.date.start,
  end: m.date.end,
  value: writtenDate(m),
})

/** The day, the instant, the time of day or both ends of the span, in ISO 8601. */
export function writtenDate({ from, to, clock, date }: Moment): string {
  const time =
    clock === null ? '' : `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`
  if (from === null) return time
  if (time !== '') return `${from}T${time}`
  if (from === to) return from
  const whole = wholePeriod(from, to!)
  return whole ?? `${date.from}/${date.to}`
}

const wholePeriod = (from: string, to: string): string | null => {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  return from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && Number(to.slice(8)) >= 28
    ? from.slice(0, 7)
    : null
}

function explain(moments: Moment[]): string {
  const said = new Map([...moments].reverse().map((m) => [writtenDate(m), phrase(m)]))
  const phrases = [...said.values()].reverse().slice(0, 4)
  return `One event is given different dates: ${phrases.join(' against ')}. Check which one the source gives.`
}

/** The words of the passage, what they come to, and how that was reckoned where it does not stand there. */
export function phrase(m: Moment): string {
  const reckoned = m.date.arithmetic ? `${m.date.arithmetic} = ${writtenDate(m)}` : writtenDate(m)
  return `“${m.date.text.replace(/\s+/g, ' ')}” (${reckoned})`
}

/** Passages that date the same event like one of the sides belong to the flag too. */
function withAgreeing(finding: Finding, pairs: DatePair[]): Finding {
  const sides = new Map(finding.sides.map((s) => [sideKey(s), s]))
  for (let grew = true; grew; ) {
    grew = false
    for (const { a, b } of pairs) {
      if (relate(a, b) !== 'same' || sides.has(keyOf(a)) === sides.has(keyOf(b))) continue
      const next = sides.has(keyOf(a)) ? b : a
      sides.set(keyOf(next), sideOf(next))
      grew = true
    }
  }
  const all = [...sides.values()].sort((p, q) => p.passage.index - q.passage.index || p.start - q.start)
  return { ...finding, sides: all }
}
