import { addDays, calendarDate, type Day, isoDay, monthRange, weekdayOf } from '../calendar'
import { dateNumberAt, monthAt, weekdayAt } from './date-day'
import { ordinalAt } from './date-number'
import { relativePeriodAt, shiftWord } from './date-relative'
import { tenseAt } from './date-tense'
import {
  type DateContext,
  type DateReading,
  datelineOf,
  day,
  folded,
  overSmall,
  phrase,
  reckoned,
  span,
  textAt,
} from './date-types'
import { dayInYear, yearBehind } from './date-year'

/** "next Friday", "Friday next week", "the second Monday of May", "Thursday the 21st", "Dienstagabend", "Friday". */
export function weekday(c: DateContext, at: number): DateReading | null {
  const nth = nthWeekday(c, at)
  if (nth) return nth
  const shift = shiftWord(c, at)
  const named = weekdayAt(c, shift ? shift.next : at)
  if (named) return plainWeekday(c, at, named, shift)
  const period = relativePeriodAt(c, at)
  const behind = period?.grain === 'week' ? weekdayAt(c, overSmall(c, period.next)) : null
  if (!period || !behind) return null
  return day(at, behind.next, period.from && addDays(period.from, behind.index), period.arithmetic)
}

type Named = { index: number; next: number }
type Shift = { value: number; next: number }

function plainWeekday(c: DateContext, first: number, named: Named, before: Shift | null): DateReading | null {
  const week = relativePeriodAt(c, overSmall(c, named.next))
  if (week?.grain === 'week')
    return day(first, week.next, week.from && addDays(week.from, named.index), week.arithmetic)
  const behind = before === null ? shiftWord(c, named.next) : null
  const next = partOfDay(c, behind?.next ?? named.next)
  if (!c.reference) return day(first, next, null)
  const shift = before ?? behind
  if (shift) return shifted(c, first, next, named.index, shift, folded(c, shift.next - 1))
  const dated = dateNumberAt(c, overSmall(c, next))
  const fitting =
    dated && c.tokens[dated.next]?.kind !== 'word' ? fittingDay(c.reference, dated.date, named.index) : null
  if (dated && fitting)
    return day(first, dated.next, fitting, `the ${dated.date}. nearest to ${datelineOf(c)} on such a weekday`)
  const back = (weekdayOf(c.reference) - named.index + 7) % 7
  const isFuture = tenseAt(c, first, next) === 'future'
  return nearestTo(c, first, next, isFuture ? (7 - back) % 7 : -back, named.index)
}

/** "Thursday the 21st": of this month, the last or the next the one where the weekday fits; null where none does. */
function fittingDay(reference: Day, date: number, index: number): Day | null {
  for (const by of [0, -1, 1]) {
    const month = monthRange(reference.year, reference.month + by).from
    const found = calendarDate(month.year, month.month, date)
    if (found && weekdayOf(found) === index) return found
  }
  return null
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function nearestTo(c: DateContext, first: number, next: number, days: number, index: number): DateReading {
  const which = days < 0 ? 'the latest' : days > 0 ? 'the next' : 'itself a'
  const arithmetic = `${reckoned(datelineOf(c), days, 'day')} (${which} ${weekdayNames[index]})`
  return { ...day(first, next, addDays(c.reference!, days), arithmetic), isWeekly: true }
}

/** "last Friday" is the latest before the dateline; "next Friday" is next week's, "coming Friday" the very next. */
function shifted(c: DateContext, first: number, next: number, index: number, shift: Shift, word: string): DateReading {
  const today = weekdayOf(c.reference!)
  if (shift.value < 0) return nearestTo(c, first, next, -((today - index + 7) % 7 || 7), index)
  const isComing = shift.value > 0 && c.phrases.coming.has(word)
  const inWeek = index - today + 7 * shift.value
  // "said this Sunday", read on a Monday, was the day before.
  const isOver = shift.value === 0 && inWeek > 0 && tenseAt(c, first, next) === 'past'
  const days = isComing ? (index - today + 7) % 7 || 7 : isOver ? inWeek - 7 : inWeek
  return nearestTo(c, first, next, days, index)
}

/** Past "morning", "por la tarde" behind a day. */
export function partOfDay(c: DateContext, at: number): number {
  const next = phrase(c, at, c.phrases.dayParts)
  // "on Monday nights out": a plural or a noun of its own would go on; only the bare word belongs to the day.
  return next ?? at
}

function nthWeekday(c: DateContext, at: number): DateReading | null {
  const from = overSmall(c, at)
  const nth = ordinalAt(c.tokens, from, c.numbers)
  const named = nth && nth.value <= 5 ? weekdayAt(c, nth.next) : null
  if (!nth || !named) return null
  const place = overSmall(c, named.next)
  const month = monthAt(c, place)
  const period = month === 0 ? relativePeriodAt(c, place) : null
  const year = month > 0 ? yearBehind(c, place + 1) : null
  const next = month > 0 ? (year?.next ?? place + 1) : period?.grain === 'month' ? period.next : named.next
  const start = month > 0 ? monthStart(c, month, year?.year ?? null, at, next) : (period?.from ?? c.reference)
  if (!start) return day(at, next, null)
  const first = monthRange(start.year, start.month).from
  const date = 1 + ((named.index - weekdayOf(first) + 7) % 7) + 7 * (nth.value - 1)
  const found = calendarDate(first.year, first.month, date)
  return day(at, next, found, `${weekdayNames[named.index]} no. ${nth.value} of ${isoDay(first).slice(0, 7)}`, !!year)
}

const monthStart = (c: DateContext, month: number, year: number | null, at: number, next: number): Day | null =>
  year === null ? dayInYear(c, month, 1, at, next).day : calendarDate(year, month, 1)

/** "tomorrow", "the day before yesterday", "gestern Abend", "gisteravond". */
export function relativeDay(c: DateContext, at: number): DateReading | null {
  const found = offsetAt(c, at, c.words.days)
  if (!found || isTimeOfDay(c, at, found.offset)) return null
  const next = partOfDay(c, found.next)
  return day(at, next, c.reference && addDays(c.reference, found.offset), reckoned(datelineOf(c), found.offset, 'day'))
}

/** "the previous day", "la veille", "am Tag darauf": from the day named before, else from the dateline. */
export function anchoredDay(c: DateContext, at: number): DateReading | null {
  const found = offsetAt(c, at, c.phrases.anchored)
  if (!found) return null
  const anchor = c.anchor?.grain === 'day' ? c.anchor.day : null
  const base = anchor ?? c.reference
  // "The next day, 12 returned": with no day named before, nothing says which.
  const isLost = !anchor && found.offset > 0 && tenseAt(c, at, found.next) === 'past'
  if (!base || isLost) return day(at, found.next, null)
  const name = anchor ? isoDay(anchor) : datelineOf(c)
  return day(at, found.next, addDays(base, found.offset), reckoned(name, found.offset, 'day'))
}

const firstWords = new WeakMap<[string, number][], Map<string, { phrases: string[]; offset: number }[]>>()

/** Phrases by their first word, so that a token asks for its own only. */
function offsetAt(c: DateContext, at: number, table: [string, number][]): { offset: number; next: number } | null {
  let byFirst = firstWords.get(table)
  if (!byFirst) {
    byFirst = new Map()
    for (const [words, offset] of table) {
      const first = words.split(/[\s']+/)[0]!
      const entries = byFirst.get(first) ?? []
      entries.push({ phrases: [words], offset })
      byFirst.set(first, entries)
    }
    firstWords.set(table, byFirst)
  }
  for (const { phrases, offset } of byFirst.get(folded(c, at)) ?? []) {
    const next = phrase(c, at, phrases)
    if (next !== null) return { offset, next }
  }
  return null
}

/** "am Morgen", "esta mañana", "this morning". */
const isTimeOfDay = (c: DateContext, at: number, offset: number) =>
  offset === 1 &&
  (/^(la|am|jeden|esta|por|de la|s|der|de|van|deze|elke)$/.test(folded(c, at - 1)) ||
    (c.language === 'de' && /^M/.test(textAt(c, at)) && at > 0))

/** "in der Nacht zum Dienstag", "dans la nuit de lundi à mardi", "overnight into Tuesday": the night between two days. */
export function night(c: DateContext, at: number): DateReading | null {
  const from = phrase(c, at, c.phrases.nightFrom)
  const left = from === null ? null : dayAt(c, from)
  const joined = left && joiner(c, left.next)
  const right = joined ? dayAt(c, joined) : null
  if (left && right) return nightBefore(at, right, left)
  const to = phrase(c, at, c.phrases.nightTo)
  const end = to === null ? null : dayAt(c, to)
  return end && nightBefore(at, end, null)
}

function dayAt(c: DateContext, at: number): DateReading | null {
  const place = overSmall(c, at)
  const named = weekdayAt(c, place)
  return named ? plainWeekday(c, place, named, null) : relativeDay(c, place)
}

function joiner(c: DateContext, at: number): number | null {
  const next = phrase(c, at, c.words.to) ?? phrase(c, at, c.words.and) ?? phrase(c, at, c.words.on)
  return next ?? (/^(zu|zum|auf|op|para|a|al)$/.test(folded(c, at)) ? at + 1 : null)
}

function nightBefore(first: number, end: DateReading, start: DateReading | null): DateReading {
  const from = end.from && addDays(end.from, -1)
  const range = from && end.from ? { from, to: end.from } : null
  const arithmetic = end.arithmetic && `${end.arithmetic}; the night before it`
  return { ...span(first, Math.max(end.next, start?.next ?? 0), range, 'day', arithmetic), hasYear: false }
}
