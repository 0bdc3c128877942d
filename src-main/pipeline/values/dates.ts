import { calendarDate, isoDay, monthRange } from '../calendar'
import { dateNumberAt, dayOfMonth, figures, monthAt, namedDay, relativeDay, weekday } from './date-day'
import { lengthReading } from './date-length'
import { periodReading } from './date-period'
import { relativePeriodAt } from './date-relative'
import { type DateContext, type DateReading, day, overSmall, phrase, textAt } from './date-types'

/** Every date, period and length of one line, the longest reading at each place; a range is one. */
export function readDates(c: DateContext): DateReading[] {
  const found: DateReading[] = []
  for (let at = 0; at < c.tokens.length; ) {
    const reading = c.tokens[at]!.kind === 'mark' ? null : readAt(c, at)
    if (reading) found.push(reading)
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return found
}

function readAt(c: DateContext, at: number): DateReading | null {
  const single = longest([range(c, at), one(c, at)])
  return single ?? null
}

function one(c: DateContext, at: number): DateReading | null {
  return longest([
    figures(c, at),
    namedDay(c, at),
    weekday(c, at),
    relativeDay(c, at),
    dayOfMonth(c, at),
    periodReading(c, at),
    lengthReading(c, at),
  ])
}

function longest(readings: (DateReading | null)[]): DateReading | null {
  let best: DateReading | null = null
  for (const reading of readings) if (reading && (!best || reading.next > best.next)) best = reading
  return best
}

/** "from 4 to 22 January", "between May 2015 and June 2018", "19–20 November", "deze maand van 4 tot 22". */
function range(c: DateContext, at: number): DateReading | null {
  const outer = relativePeriodAt(c, at) ?? bareMonth(c, at)
  const lead = outer?.grain === 'month' ? overSmall(c, outer.next) : at
  const between = phrase(c, lead, c.words.between)
  const opener = between ?? phrase(c, lead, c.words.from)
  const start = opener ?? lead
  const from = overSmall(c, start)
  const inMonth = lead !== at && outer ? bareRange(c, at, from, between !== null, outer) : null
  if (inMonth) return inMonth
  const first = opener === null ? at : at
  const left = dateNumberAt(c, from)
  const full = one(c, from)
  const shared = left && sharedMonth(c, first, from, left, between !== null)
  if (shared) return shared
  return full && full.seconds === null ? fullRange(c, first, full, between !== null) : null
}

function bareMonth(c: DateContext, at: number): DateReading | null {
  return monthAt(c, overSmall(c, at)) > 0 ? periodReading(c, overSmall(c, at)) : null
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
function sharedMonth(
  c: DateContext,
  first: number,
  from: number,
  left: { date: number; next: number },
  isBetween: boolean,
): DateReading | null {
  const joined = connector(c, left.next, isBetween)
  if (joined === null) return null
  const right = one(c, overSmall(c, joined))
  if (right?.grain !== 'day' || right.seconds !== null || !dateNumberAt(c, overSmall(c, joined))) return null
  if (right.next <= (dateNumberAt(c, overSmall(c, joined))?.next ?? 0)) return null
  const start = right.from && calendarDate(right.from.year, right.from.month, left.date)
  return { ...right, first: first === from ? from : first, from: start }
}

function bareRange(
  c: DateContext,
  first: number,
  from: number,
  isBetween: boolean,
  month: DateReading,
): DateReading | null {
  const left = dateNumberAt(c, from)
  const joined = left && connector(c, left.next, isBetween)
  const right = joined === null ? null : dateNumberAt(c, overSmall(c, joined))
  if (!left || !right) return null
  const at = (date: number) => month.from && calendarDate(month.from.year, month.from.month, date)
  return { ...day(first, right.next, at(left.date), month.hasYear), to: at(right.date) }
}

function fullRange(c: DateContext, first: number, left: DateReading, isBetween: boolean): DateReading | null {
  const joined = connector(c, left.next, isBetween)
  if (joined === null) return null
  const place = overSmall(c, phrase(c, joined, c.words.between) ?? joined)
  const right = one(c, place)
  const bare = right && right.seconds === null ? null : dateNumberAt(c, place)
  if (bare && left.grain === 'day' && left.from) {
    return { ...left, first, next: bare.next, to: calendarDate(left.from.year, left.from.month, bare.date) }
  }
  if (!right || right.seconds !== null) return null
  return { ...right, first, from: yearFrom(left, right), hasYear: right.hasYear || left.hasYear }
}

/** "between Feb 1st and March 2019": the first end borrows the year. */
function yearFrom(left: DateReading, right: DateReading) {
  if (left.hasYear || !right.hasYear || !left.from || !right.from) return left.from
  const year = right.from.year - (left.from.month > right.from.month ? 1 : 0)
  return left.grain === 'month'
    ? monthRange(year, left.from.month).from
    : calendarDate(year, left.from.month, left.from.date)
}

export function mentionOf(c: DateContext, { first, next, from, to, seconds }: DateReading) {
  const start = c.tokens[first]!.start
  const end = c.tokens[next - 1]!.end
  return {
    start,
    end,
    text: c.text.slice(start, end),
    from: from && isoDay(from),
    to: to && isoDay(to),
    durationSeconds: seconds,
  }
}
