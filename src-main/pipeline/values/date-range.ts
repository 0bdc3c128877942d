import { addDays, calendarDate, isoDay, monthRange } from '../calendar'
import { dateNumberAt, monthAt, weekdayAt } from './date-day'
import { relativePeriodAt } from './date-relative'
import { type DateContext, type DateReading, day, isBefore, overSmall, phrase, textAt } from './date-types'

/** Reads one date without ranges; handed in, since a range is made of two. */
export type ReadOne = (c: DateContext, at: number) => DateReading | null

/** "from 4 to 22 January", "between May 2015 and June 2018", "19–20 November", "deze maand van 4 tot 22". */
export function range(c: DateContext, at: number, one: ReadOne): DateReading | null {
  const outer = relativePeriodAt(c, at) ?? bareMonth(c, at, one)
  const lead = outer?.grain === 'month' ? overSmall(c, outer.next) : at
  const between = phrase(c, lead, c.words.between)
  const opener = between ?? phrase(c, lead, c.words.from)
  const from = overSmall(c, opener ?? lead)
  const isBetween = between !== null
  if (opener === null && lead === at && from > at) return null
  const inMonth = lead !== at && outer ? bareRange(c, { at, from, isBetween }, outer) : null
  if (inMonth) return inMonth
  const shared = sharedMonth(c, { at, from, isBetween }, one)
  if (shared) return shared
  const full = one(c, from)
  return full && full.seconds === null ? fullRange(c, { at, from, isBetween }, full, one) : null
}

type Place = { at: number; from: number; isBetween: boolean }

function bareMonth(c: DateContext, at: number, one: ReadOne): DateReading | null {
  const place = overSmall(c, at)
  return monthAt(c, place) > 0 ? one(c, place) : null
}

/** The token after "to", "bis", a dash, or "and" where "between" opened. */
function connector(c: DateContext, at: number, isBetween: boolean): number | null {
  if (isBetween) {
    const and = phrase(c, at, c.words.and)
    if (and !== null) return and
  }
  if (/^[-–—~]$/.test(textAt(c, at))) return at + 1
  return phrase(c, at, c.words.to)
}

/** Two bare days, and their month behind the second: as a name or as "this month". */
function sharedMonth(c: DateContext, { at, from, isBetween }: Place, one: ReadOne): DateReading | null {
  // Portuguese weekdays are ordinals: "de segunda a quarta-feira".
  const left = weekdayAt(c, from) ? null : dateNumberAt(c, from)
  const and = left && !isBetween ? phrase(c, left.next, c.words.and) : null
  const joined = left && (connector(c, left.next, isBetween) ?? and)
  if (!left || joined === null) return null
  const place = overSmall(c, joined)
  const bare = dateNumberAt(c, place)
  const right = bare && one(c, place)
  if (!bare || right?.grain !== 'day' || right.seconds !== null || right.next <= bare.next) return null
  if (!right.to) return { ...right, first: at, from: null }
  const { year, month } = right.to
  // "from 28 to 3 March" begins in the month before.
  const own = left.date <= right.to.date ? { year, month } : monthRange(year, month - 1).from
  const start = calendarDate(own.year, own.month, left.date)
  // "on 29 and 30 March" are two days running; of "on 3 and 9 May" each stands for itself.
  if (joined === and && start && isoDay(addDays(start, 1)) !== isoDay(right.to))
    return day(from, left.next, start, right.arithmetic, right.hasYear)
  return start && { ...right, first: at, from: start }
}

function bareRange(c: DateContext, { at, from, isBetween }: Place, month: DateReading): DateReading | null {
  const left = dateNumberAt(c, from)
  const joined = left && connector(c, left.next, isBetween)
  const right = joined === null ? null : dateNumberAt(c, overSmall(c, joined))
  if (!left || !right || left.date > right.date) return null
  const on = (date: number) => month.from && calendarDate(month.from.year, month.from.month, date)
  const [start, end] = [on(left.date), on(right.date)]
  if (month.from && (!start || !end)) return null
  return { ...day(at, right.next, start, month.arithmetic, month.hasYear), to: end }
}

function fullRange(c: DateContext, { at, isBetween }: Place, left: DateReading, one: ReadOne): DateReading | null {
  const joined = connector(c, left.next, isBetween)
  if (joined === null) return null
  const place = overSmall(c, phrase(c, joined, c.words.between) ?? joined)
  const right = one(c, place) ?? one(c, joined)
  const bare = right && right.seconds === null ? null : dateNumberAt(c, place)
  if (bare && left.grain === 'day' && left.from && c.tokens[bare.next]?.kind !== 'word') {
    const to = calendarDate(left.from.year, left.from.month, bare.date)
    return to && !isBefore(to, left.from) ? { ...left, first: at, next: bare.next, to } : null
  }
  if (!right || right.seconds !== null || right.grain === 'time') return null
  return inOrder(
    { ...right, first: at, from: yearFrom(left, right), hasYear: right.hasYear || left.hasYear },
    left,
    right,
  )
}

/** "between Feb 1st and March 2019": the first end borrows the year. */
function yearFrom(left: DateReading, right: DateReading) {
  if (left.hasYear || !right.hasYear || !left.from || !right.from) return left.from
  const year = right.from.year - (left.from.month > right.from.month ? 1 : 0)
  return left.grain === 'month'
    ? monthRange(year, left.from.month).from
    : calendarDate(year, left.from.month, left.from.date)
}

/** Two ends, each the nearest of its kind, may be the wrong way round: "from Friday to Monday", "November to March". */
function inOrder(joined: DateReading, left: DateReading, right: DateReading): DateReading | null {
  const arithmetic = [left.arithmetic, right.arithmetic].filter((a) => a !== null).join('; to ') || null
  const { from, to } = joined
  if (!from || !to) return { ...joined, from: null, to: null, arithmetic: null }
  const ahead = (Date.UTC(to.year, to.month - 1, to.date) - Date.UTC(from.year, from.month - 1, from.date)) / 86_400_000
  // "from Monday to Wednesday": the Wednesday of that week, whatever the tense says of each.
  if (right.isWeekly && left.grain === 'day' && ahead >= 7) {
    const weeks = Math.floor(ahead / 7)
    return { ...joined, to: addDays(to, -7 * weeks), arithmetic }
  }
  if (!isBefore(to, from)) return { ...joined, arithmetic }
  if (right.hasYear && left.hasYear) return null
  const days = (Date.UTC(from.year, from.month - 1, from.date) - Date.UTC(to.year, to.month - 1, to.date)) / 86_400_000
  if (days < 7) return { ...joined, from: addDays(from, -7), arithmetic: `${arithmetic}; begun the week before` }
  const earlier = calendarDate(from.year - 1, from.month, from.date)
  return earlier && !isBefore(to, earlier)
    ? { ...joined, from: earlier, arithmetic: `${arithmetic}; begun the year before` }
    : null
}
