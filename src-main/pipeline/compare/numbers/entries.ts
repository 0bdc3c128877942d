import { eventClass, peopleClasses } from '../../annotate/counted'
import type { FoundQuantity } from '../../annotate/quantity-types'
import { states } from '../../words/concepts'
import { grouped } from '../grouped'
import type { Passage } from '../passage'
import { asOfDays, asOfReach, leadSentences } from '../weights'
import { type Interval, intervalOf } from './interval'

/** A quantity in the typed table: what is counted, by whom it is said, as of which day. */
export type Entry = {
  passage: Passage
  quantity: FoundQuantity
  interval: Interval
  event: string | null
  thing: string | null
  topic: string | null
  /** ISO day the number was true on, as far as the text tells; null when unknown. */
  asOf: string | null
  source: string | null
  /** In the headline or the first sentences, where a report states its totals. */
  prominent: boolean
  /** Took its class from the number before it: "put the figure at 900". */
  inherited: boolean
  /** A fact that holds for months, as the size of a staff: a day between two reports explains no difference. */
  standing: boolean
}

/**
 * The comparable quantities of a dossier, in dossier order. Parts of other numbers are left out, and bare ones ("level
 * four") too unless they are asked for.
 */
export function entriesOf(passages: Passage[], withBare = false): Entry[] {
  const out: Entry[] = []
  let previous: Entry | null = null
  for (const p of passages) {
    if (previous && previous.passage.article !== p.article) previous = null
    for (const q of p.annotation.quantities) {
      // "41 degrees in one town and 38 in the other": the bare number is more of the measure before it.
      if (q.kind !== 'count') previous = null
      const entry = entryOf(p, q, previous)
      if (!entry || !worthComparing(entry, withBare)) continue
      out.push(entry)
      if (entry.quantity.kind === 'count') previous = entry
    }
  }
  dateHeadlines(out)
  return out
}

function entryOf(p: Passage, q: FoundQuantity, previous: Entry | null): Entry | null {
  if (q.part === 'changeFrom') return null
  if (q.part === 'partOf' && !q.events.some((e) => states.has(e))) return null
  const near = nearDate(p, q)
  const bare = q.kind === 'count' && q.events.length === 0 && q.things.length === 0 && q.noun === null
  const close = previous !== null && p.order - previous.passage.order <= 1
  // A number without a noun stands for the one before it when a word for "figure" or a day of its own stands beside it.
  const inherits = bare && close && (q.anaphoric || (near !== null && near !== p.published))
  const from = inherits ? previous : null
  return {
    passage: p,
    quantity: q,
    interval: intervalOf({ ...q.base, approximator: q.approximator }),
    event: from?.event ?? eventOf(q),
    thing: from?.thing ?? thingOf(q),
    topic: q.topics[0] ?? null,
    asOf: p.dayIsSure ? (near ?? sayingDay(p) ?? p.published) : null,
    source: sourceOf(p, q),
    prominent: p.sentence.role === 'headline' || p.order < leadSentences,
    inherited: from !== null,
    standing: isStanding(q) && near === null,
  }
}

/** A headline speaks of the day its article gives for the same number. */
function dateHeadlines(entries: Entry[]): void {
  const isHeadline = (e: Entry) => e.passage.sentence.role === 'headline'
  const body = grouped(
    entries.filter((e) => !isHeadline(e)),
    (e) => e.passage.article,
  )
  for (const e of entries.filter(isHeadline)) {
    const same = body
      .get(e.passage.article)
      ?.find((o) => o.interval.point === e.interval.point && o.event === e.event && o.quantity.kind === e.quantity.kind)
    if (same && e.asOf === e.passage.published) e.asOf = same.asOf
  }
}

/** Only people are in hospital: beds and samples there are none of them, and its staff is there for another reason. */
function eventOf(q: FoundQuantity): string | null {
  const thing = q.things[0] ?? null
  const inState = thing === null ? q.noun === null : peopleClasses.has(thing) && thing !== 'employees'
  return eventClass(inState ? q.events : q.events.filter((e) => !states.has(e)))
}

/** "employs 240 people": they are employees. */
function thingOf(q: FoundQuantity): string | null {
  const thing = q.things[0] ?? null
  return isStanding(q) && (thing === 'people' || thing === null) ? 'employees' : thing
}

const isStanding = (q: FoundQuantity) =>
  q.kind === 'count' &&
  q.events.length === 0 &&
  !q.planned &&
  (q.things[0] === 'employees' || (q.topics.includes('staff') && (q.things[0] ?? 'people') === 'people'))

function worthComparing(e: Entry, withBare: boolean): boolean {
  const { kind } = e.quantity
  const { value } = e.quantity.base
  if (value !== null && (value < 0 || (kind === 'count' && value < 2))) return false
  if (kind === 'ordinal') return false
  return kind !== 'count' || withBare || e.event !== null || e.thing !== null || e.quantity.noun !== null
}

/** The earlier day the text gives for this number ("41 the day before"), or null. */
function nearDate(p: Passage, q: FoundQuantity): string | null {
  const { published, annotation } = p
  if (!published) return null
  for (const d of annotation.dates) {
    const day = d.from?.slice(0, 10) ?? null
    if (!day || d.from !== d.to || day > published || daysBetween(day, published) > asOfDays) continue
    const gap = d.first >= q.next ? d.first - q.next : q.first - d.next
    const [lo, hi] = d.first >= q.next ? [q.next, d.first] : [d.next, q.first]
    const between = annotation.quantities.some((o) => o !== q && o.first >= lo && o.next <= hi)
    if (gap >= 0 && gap <= asOfReach && !between && !crossesClause(p, lo, hi)) return day
  }
  return null
}

/** "Two are dead, the police said on Monday night": the number is of the day it was said. */
function sayingDay(p: Passage): string | null {
  const { published, annotation } = p
  if (!published) return null
  for (const d of annotation.dates) {
    const day = d.from?.slice(0, 10) ?? null
    if (!day || d.from !== d.to || day > published || daysBetween(day, published) > asOfDays) continue
    const beside = annotation.attribution.some((a) => {
      if (a.start < d.end && a.end > d.start) return true
      const gap = a.start >= d.end ? a.start - d.end : d.start - a.end
      return gap <= sayingGap
    })
    if (beside) return day
  }
  return null
}
/** Characters between a source and the day it spoke: " on ", " am ". */
const sayingGap = 5

function crossesClause(p: Passage, from: number, to: number): boolean {
  return p.annotation.clauseMarks.some((i) => i >= from && i < to)
}

const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000

/** Fold key of the name that gives the number: in the attribution, or beside a number that stands for another. */
function sourceOf(p: Passage, q: FoundQuantity): string | null {
  const { attribution, names } = p.annotation
  const near = q.anaphoric ? names.filter((n) => n.next <= q.first) : []
  const said = names.filter((n) => attribution.some((a) => n.start < a.end && n.end > a.start))
  return (near.at(-1) ?? said.at(-1) ?? (q.anaphoric ? null : firstName(p)))?.keys.at(-1) ?? null
}

/** A sentence that attributes nothing but begins with a name lets that name speak: "Brandt had said last month …". */
const firstName = (p: Passage) => p.annotation.names.find((n) => n.first <= 3)
