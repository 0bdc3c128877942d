import type { DateMention } from '../../contract/analysis'
import { addDays, calendarDate, type Day, isoDay, lastDateOfMonth, monthRange, weekdayOf } from '../calendar'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'
import { clockTime, numericDate } from './date-figures'
import { readNumber } from './number'
import { phraseAt, phraseBefore } from './phrase'

/** `first`–`next`: the tokens a date covers, which are then no quantities. A duration keeps its number countable. */
export type FoundDate = DateMention & { first: number; next: number; isDuration: boolean }

type Context = { text: string; tokens: Token[]; words: LanguageWords; reference: Day | null }
type Reading = {
  next: number
  first?: number
  from?: Day | null
  to?: Day | null
  seconds?: number
  arithmetic?: string | null
}

/**
 * Dates, times and durations of one sentence. `reference` is the day the article was published (relative days are
 * reckoned from it); without it they are found and left unresolved (`from` null).
 */
export function findDates(text: string, tokens: Token[], words: LanguageWords, reference: Day | null): FoundDate[] {
  const context: Context = { text, tokens, words, reference }
  const found: FoundDate[] = []
  let previous: Day | null = null
  for (let i = 0; i < tokens.length; ) {
    const reading = readAt(context, i, previous)
    if (!reading) {
      i++
      continue
    }
    const first = reading.first ?? i
    found.push(toMention(context, first, reading))
    previous = reading.from ?? previous
    i = Math.max(reading.next, i + 1)
  }
  return found
}

function toMention({ text, tokens }: Context, first: number, reading: Reading): FoundDate {
  const start = tokens[first]!.start
  const end = tokens[reading.next - 1]!.end
  const from = reading.from ?? null
  return {
    start,
    end,
    text: text.slice(start, end),
    from: from && isoDay(from),
    to: reading.to ? isoDay(reading.to) : from && isoDay(from),
    durationSeconds: reading.seconds ?? null,
    arithmetic: reading.arithmetic ?? null,
    first,
    next: reading.next,
    isDuration: reading.seconds !== undefined,
  }
}

function readAt(c: Context, i: number, previous: Day | null): Reading | null {
  return (
    numericDate(c.text, c.tokens, c.words, i) ??
    clockTime(c.text, c.tokens, i) ??
    dayAndMonth(c, i) ??
    monthAndDay(c, i) ??
    previousDay(c, i) ??
    period(c, i) ??
    distance(c, i, previous) ??
    weekday(c, i) ??
    relativeDay(c, i) ??
    bareMonth(c, i) ??
    bareYear(c, i)
  )
}

const word = (c: Context, i: number) => c.tokens[i]?.folded ?? ''
const monthAt = (c: Context, i: number) => placesOf(c.words.months).get(word(c, i)) ?? -1
const places = new WeakMap<string[][], Map<string, number>>()

/** Each name's month or weekday; "segunda-feira" is asked for by its first word. Every token of an article asks. */
function placesOf(groups: string[][]): Map<string, number> {
  const known = places.get(groups)
  if (known) return known
  const made = new Map<string, number>()
  groups.forEach((names, i) => {
    for (const name of names) {
      const first = name.split('-')[0]!
      if (!made.has(first)) made.set(first, i)
    }
  })
  places.set(groups, made)
  return made
}

const plainNumber = (c: Context, i: number) =>
  /^\d{1,4}$/.test(c.tokens[i]?.text ?? '') ? Number(c.tokens[i]!.text) : null
const yearAt = (c: Context, i: number) => {
  const n = plainNumber(c, i)
  return n !== null && n >= 1400 && n <= 2199 && c.tokens[i]!.text.length === 4 ? n : null
}

function withYear(c: Context, month: number, date: number, next: number): Reading | null {
  const comma = c.tokens[next]?.text === ',' || ['de', 'del', 'of'].includes(word(c, next)) ? 1 : 0
  const written = yearAt(c, next + comma)
  const year = written ?? nearestYear(c.reference, month, date)
  const from = year === null ? null : calendarDate(year, month, date)
  if (date < 1 || date > 31 || (year !== null && !from)) return null
  const arithmetic = written === null && from && c.reference ? `year from publication ${isoDay(c.reference)}` : null
  return { next: written === null ? next : next + comma + 1, from, arithmetic }
}

/** A day without its year is the one nearest to publication: in January, "28 December" was last year. */
function nearestYear(reference: Day | null, month: number, date: number): number | null {
  if (!reference) return null
  const distance = (month - reference.month) * 30.4 + (date - reference.date)
  return reference.year + (distance > 183 ? -1 : distance < -183 ? 1 : 0)
}

function dayAndMonth(c: Context, i: number): Reading | null {
  const date = plainNumber(c, i)
  if (date === null || date > 31 || date < 1) return null
  let at = i + 1
  if (/^(st|nd|rd|th|er|o)$/.test(word(c, at)) || c.tokens[at]?.text === '.' || c.tokens[at]?.text === 'º') at++
  if (['of', 'de'].includes(word(c, at))) at++
  const month = monthAt(c, at)
  return month < 0 ? null : withYear(c, month + 1, date, at + 1)
}

function monthAndDay(c: Context, i: number): Reading | null {
  const month = monthAt(c, i)
  if (month < 0 || !startsUpper(c.tokens[i]!.text)) return null
  const at = c.tokens[i + 1]?.text === '.' ? i + 2 : i + 1
  const date = plainNumber(c, at)
  if (date === null || date < 1 || date > 31 || c.words.thousandsMark !== ',') return null
  const ordinal = /^(st|nd|rd|th)$/.test(word(c, at + 1)) ? 1 : 0
  return withYear(c, month + 1, date, at + 1 + ordinal)
}

const startsUpper = (text: string) => /^\p{Lu}/u.test(text)

function bareMonth(c: Context, i: number): Reading | null {
  const month = monthAt(c, i)
  if (month < 0) return null
  const of = ['de', 'del', 'of'].includes(word(c, i + 1)) ? 1 : 0
  const year = yearAt(c, i + 1 + of)
  if (year !== null) return { next: i + 2 + of, ...bounds(monthRange(year, month + 1)) }
  const full = c.words.months[month]![0] === word(c, i)
  if (!full || !c.words.datePrepositions.includes(word(c, i - 1))) return null
  if (c.words.thousandsMark === ',' && !startsUpper(c.tokens[i]!.text)) return null // "may", "march"
  if (!c.reference) return { next: i + 1 }
  // A bare month is the latest one that has begun: "in November", read in January, was last year's.
  const back = (c.reference.month - (month + 1) + 12) % 12
  const range = monthRange(c.reference.year, c.reference.month - back)
  return { next: i + 1, ...bounds(range), arithmetic: `latest before publication ${isoDay(c.reference)}` }
}

const bounds = (range: { from: Day; to: Day }) => ({ from: range.from, to: range.to })

function bareYear(c: Context, i: number): Reading | null {
  const year = yearAt(c, i)
  if (year === null || year < 1800) return null
  return { next: i + 1, from: { year, month: 1, date: 1 }, to: { year, month: 12, date: 31 } }
}

function previousDay(c: Context, i: number): Reading | null {
  const next = phraseAt(c.tokens, i, c.words.previousDay)
  return next === null ? null : { next, ...shifted(c.reference, -1) }
}

function shifted(reference: Day | null, days: number): Pick<Reading, 'from' | 'arithmetic'> {
  if (!reference) return {}
  const sign = days < 0 ? '−' : '+'
  const arithmetic = `publication ${isoDay(reference)}${days === 0 ? '' : ` ${sign} ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`}`
  return { from: addDays(reference, days), arithmetic }
}

function relativeDay(c: Context, i: number): Reading | null {
  const days = Object.hasOwn(c.words.relativeDays, word(c, i)) ? c.words.relativeDays[word(c, i)] : undefined
  if (days === undefined) return null
  // "am Morgen", "por la mañana" are times of day.
  if (days === 1 && (startsUpper(c.tokens[i]!.text) || ['la', 'am', 'jeden', 'de', 'van'].includes(word(c, i - 1))))
    return null
  return { next: i + 1, ...shifted(c.reference, days) }
}

function weekday(c: Context, i: number): Reading | null {
  const index = placesOf(c.words.weekdays).get(word(c, i)) ?? -1
  const token = c.tokens[i]
  if (index < 0 || !token) return null
  const full = c.words.weekdays[index]![0]!.split('-')
  const portuguese = full.length === 2 && c.tokens[i + 1]?.text === '-' && word(c, i + 2) === 'feira'
  // "segunda", "terça" are ordinals too, "sun", "mon", "sat" words: only the full name counts.
  if (full.length === 2 ? !portuguese && word(c, i) !== 'sabado' : full[0] !== word(c, i)) return null
  const next = portuguese ? i + 3 : i + 1
  if (!c.reference) return { next }
  const future = c.words.next.includes(word(c, i - 1)) || c.words.next.includes(word(c, next))
  const back = (weekdayOf(c.reference) - index + 7) % 7
  return { next, ...shifted(c.reference, future ? 7 - back : -back) }
}

/** "last month", "le mois dernier", "nächste Woche". */
function period(c: Context, i: number): Reading | null {
  const shift = shiftWord(c, i)
  const before = shift !== null ? periodAt(c, i + 1) : null
  if (shift !== null && before) return resolvePeriod(c, i + 2, before, shift)
  const after = periodAt(c, i)
  const shiftAfter = after ? shiftWord(c, i + 1) : null
  return after && shiftAfter ? resolvePeriod(c, i + 2, after, shiftAfter) : null
}

function shiftWord(c: Context, i: number): number | null {
  const w = word(c, i)
  if (c.words.last.includes(w)) return -1
  if (c.words.next.includes(w)) return 1
  return c.words.this.includes(w) ? 0 : null
}

type Period = keyof LanguageWords['periods']
function periodAt(c: Context, i: number): Period | null {
  const w = word(c, i)
  const found = Object.entries(c.words.periods).find(([name, names]) => name !== 'day' && names.includes(w))
  return found ? (found[0] as Period) : null
}

function resolvePeriod(c: Context, next: number, unit: Period, shift: number): Reading {
  const ref = c.reference
  if (!ref) return { next }
  const arithmetic = `publication ${isoDay(ref)}, ${shift < 0 ? 'previous' : shift > 0 ? 'next' : 'same'} ${unit}`
  if (unit === 'month') return { next, ...bounds(monthRange(ref.year, ref.month + shift)), arithmetic }
  if (unit === 'year') {
    const year = ref.year + shift
    return {
      next,
      from: { year, month: 1, date: 1 },
      to: { year, month: 12, date: lastDateOfMonth(year, 12) },
      arithmetic,
    }
  }
  const monday = addDays(ref, -weekdayOf(ref) + 7 * shift)
  return { next, from: addDays(monday, unit === 'weekend' ? 5 : 0), to: addDays(monday, 6), arithmetic }
}

/** "36 hours", "two days ago", "vor drei Wochen", "two days later" (from the date before it in the sentence). */
function distance(c: Context, i: number, previous: Day | null): Reading | null {
  const number = readNumber(c.tokens, i, c.words) ?? articleOne(c, i)
  if (!number) return null
  const at = c.tokens[number.next]?.text === '-' ? number.next + 1 : number.next
  const unit = word(c, at)
  const seconds = Object.hasOwn(c.words.durations, unit) ? c.words.durations[unit] : undefined
  if (seconds === undefined) return null
  const length = number.value * seconds
  const days = Math.round(length / 86400)
  const next = at + 1
  const agoAfter = phraseAt(c.tokens, next, c.words.ago)
  const agoBefore = phraseBefore(c.tokens, i, c.words.agoBefore)
  if (agoAfter !== null || agoBefore !== null) {
    const span = { next: agoAfter ?? next, first: agoBefore ?? i }
    return seconds >= 86400 ? { ...span, ...shifted(c.reference, -days) } : { ...span, seconds: length }
  }
  const later = phraseAt(c.tokens, next, c.words.later)
  if (later !== null && previous && seconds >= 86400) {
    return { next: later, from: addDays(previous, days), arithmetic: `${isoDay(previous)} + ${days} days` }
  }
  return number.article && number.value === 1 ? null : { next, seconds: length }
}

/** "a day later", "vor einem Jahr". */
function articleOne(c: Context, i: number) {
  if (!c.words.articles.includes(word(c, i))) return null
  return { value: 1, next: i + 1, article: true }
}
