import { addDays, calendarDate, type Day, monthRange, weekdayOf } from '../calendar'
import { readCardinal, totalOf } from './cardinal'
import { relativePeriodAt, shiftWord } from './date-relative'
import { type DateContext, type DateReading, day, dayInYear, folded, overSmall, phrase, textAt } from './date-types'
import { readOrdinal } from './ordinal'

const indexes = new WeakMap<string[][], Map<string, number>>()
function indexOf(groups: string[][], word: string): number {
  let known = indexes.get(groups)
  if (!known) {
    known = new Map(
      groups.flatMap((names, i) => names.map((name): [string, number] => [name.split('-')[0]!, i])).reverse(),
    )
    indexes.set(groups, known)
  }
  return known.get(word) ?? -1
}

/** 1–12, or 0. A full stop behind an abbreviation is passed by the caller. */
export const monthAt = (c: DateContext, at: number) => indexOf(c.numbers.base.months, folded(c, at)) + 1
export function weekdayAt(c: DateContext, at: number): { index: number; next: number } | null {
  const index = indexOf(c.numbers.base.weekdays, folded(c, at))
  if (index < 0 || (folded(c, at).length < 3 && textAt(c, at + 1) !== ',')) return null
  const fair = textAt(c, at + 1) === '-' && folded(c, at + 2) === 'feira' ? 2 : 0
  return { index, next: at + 1 + fair + (textAt(c, at + 1) === '.' ? 1 : 0) }
}

/** A four-figure year, or one in words ("nineteen seventy eight", "zweitausendzehn"). */
export function yearAt(c: DateContext, at: number): { year: number; next: number } | null {
  const token = c.tokens[at]
  if (token?.kind === 'number') {
    const year = /^\d{4}$/.test(token.text) ? Number(token.text) : 0
    return year >= 1000 && year < 2200 ? { year, next: at + 1 } : null
  }
  if (token?.kind !== 'word') return null
  const head = readCardinal(c.tokens, at, c.numbers)
  const value = totalOf(head.sum)
  if (head.next === at) return null
  if (value >= 1000 && value < 2200) return { year: value, next: head.next }
  const tail = value >= 11 && value <= 21 ? readCardinal(c.tokens, head.next, c.numbers) : null
  const rest = tail && tail.next > head.next ? totalOf(tail.sum) : 0
  return rest >= 10 && rest < 100 ? { year: value * 100 + rest, next: tail!.next } : null
}

/** A day of the month: "5", "5th", "5.", "fifth", "twenty one". */
export function dateNumberAt(c: DateContext, at: number): { date: number; next: number; isMarked: boolean } | null {
  const token = c.tokens[at]
  if (!token || token.kind === 'mark') return null
  const ordinal = readOrdinal(c.tokens, at, c.numbers)
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { date: ordinal.value, next: ordinal.next, isMarked: true }
  if (token.kind === 'number') {
    const date = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
    const point = textAt(c, at + 1) === '.' && c.tokens[at + 1]!.start === token.end ? 1 : 0
    return date >= 1 && date <= 31
      ? { date, next: at + 1 + point, isMarked: point === 1 && c.numbers.unitsFirst }
      : null
  }
  const read = readCardinal(c.tokens, at, c.numbers)
  const date = totalOf(read.sum)
  return read.next > at && date >= 1 && date <= 31 ? { date, next: read.next, isMarked: false } : null
}

/** Dates in figures: 2016-11-07, 7.11.2016, 11/7/16, 2019/sep/01, and without the year 4/22. */
export function figures(c: DateContext, at: number): DateReading | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number' || token.text.length > 10) return null
  const rest = c.text.slice(token.start, token.start + 24)
  const match = /^(\d{1,4})\s?([-/.,])\s?(\d{1,2}|\p{L}{3,9}\.?)(?:\s?([-/.,])\s?(\d{4}|\d{1,2}))?(?![\d%])/u.exec(rest)
  if (!match) return null
  const [all, a, mark, middle, second, b] = match
  const month = /^\d/.test(middle!) ? 0 : indexOf(c.numbers.base.months, middle!.replace('.', '').toLowerCase()) + 1
  if (!/^\d/.test(middle!) && month === 0) return null
  const found =
    b === undefined
      ? shortFigures(c, at, a!, mark!, middle!)
      : threeFigures(c, a!, month || Number(middle), b, month > 0)
  if (!found || (second && second !== mark && !/[/,]/.test(second))) return null
  let next = at + 1
  while (next < c.tokens.length && c.tokens[next]!.start < token.start + all.length) next++
  return day(at, next, found.day, found.hasYear)
}

const fullYear = (text: string) =>
  text.length === 4 ? Number(text) : Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text)

function threeFigures(c: DateContext, a: string, m: number, b: string, isNamed: boolean) {
  if (a.length > 2) {
    const exact =
      a.length === 4 ? (calendarDate(Number(a), m, Number(b)) ?? calendarDate(Number(a), Number(b), m)) : null
    return exact && { day: exact, hasYear: true }
  }
  const year = fullYear(b)
  const dayFirst = calendarDate(year, m, Number(a))
  const monthFirst = isNamed ? null : calendarDate(year, Number(a), m)
  const exact = c.language === 'en' && !isNamed ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
  return exact && { day: exact, hasYear: true }
}

/** "4/22", "22.4.": with a slash anywhere, with another mark only behind a preposition or a weekday. */
function shortFigures(c: DateContext, at: number, a: string, mark: string, middle: string) {
  if (a.length > 2 || mark === ',' || !/^\d+$/.test(middle)) return null
  const before = folded(c, at - 1)
  if (mark !== '/' && !(c.words.on.includes(before) || weekdayAt(c, at - 1))) return null
  const [x, y] = [Number(a), Number(middle)]
  const pairs =
    c.language === 'en'
      ? [
          [x, y],
          [y, x],
        ]
      : [
          [y, x],
          [x, y],
        ]
  for (const [month, date] of pairs) {
    if (month! < 1 || month! > 12 || date! < 1 || date! > 31) continue
    const exact = dayInYear(c, month!, date!, null)
    if (exact || !c.reference) return { day: exact, hasYear: false }
  }
  return null
}

function yearBehind(c: DateContext, at: number): { year: number; next: number } | null {
  const found = yearAt(c, overSmall(c, at))
  if (found) return found
  const figure = textAt(c, at) === '/' || textAt(c, at) === '-' ? c.tokens[at + 1] : undefined
  return figure && /^\d{4}$/.test(figure.text) ? { year: Number(figure.text), next: at + 2 } : null
}

/** "[Monday] the 5th of May 2016", "May 5th, 2016", "Oct-2". */
export function namedDay(c: DateContext, at: number): DateReading | null {
  const lead = weekdayAt(c, at)
  const from = lead ? overSmall(c, lead.next) : at
  const found = dayThenMonth(c, from) ?? monthThenDay(c, from)
  return found && { ...found, first: at }
}

function dayThenMonth(c: DateContext, at: number): DateReading | null {
  const number = dateNumberAt(c, at)
  if (!number) return null
  const gap = /^[-/]$/.test(textAt(c, number.next)) ? number.next + 1 : overSmall(c, number.next)
  const month = monthAt(c, gap)
  return month === 0 ? null : completed(c, at, month, number.date, gap + 1)
}

function monthThenDay(c: DateContext, at: number): DateReading | null {
  const month = monthAt(c, at)
  if (month === 0) return null
  const gap = /^[-/.]$/.test(textAt(c, at + 1)) ? at + 2 : overSmall(c, at + 1)
  const number = c.language === 'en' || gap === at + 2 ? dateNumberAt(c, gap) : null
  if (!number || yearAt(c, gap)) return null
  return completed(c, at, month, number.date, number.next)
}

function completed(c: DateContext, first: number, month: number, date: number, at: number): DateReading | null {
  const year = yearBehind(c, at)

  const found = dayInYear(c, month, date, year?.year ?? null)
  if (year && !found) return null
  return day(first, year?.next ?? at, found, year !== null)
}

/** "next Friday", "Friday next week", "the second Monday of May", "Thursday the 21st", "Friday". */
export function weekday(c: DateContext, at: number): DateReading | null {
  const nth = nthWeekday(c, at)
  if (nth) return nth
  const shift = shiftWord(c, at)
  const named = weekdayAt(c, shift ? shift.next : at)
  if (named) return plainWeekday(c, at, named, shift?.value ?? null)
  const period = relativePeriodAt(c, at)
  const behind = period?.grain === 'week' ? weekdayAt(c, overSmall(c, period.next)) : null
  return period && behind ? day(at, behind.next, period.from && addDays(period.from, behind.index)) : null
}

function plainWeekday(
  c: DateContext,
  first: number,
  named: { index: number; next: number },
  before: number | null,
): DateReading | null {
  const week = relativePeriodAt(c, overSmall(c, named.next))
  if (week?.grain === 'week') return day(first, week.next, week.from && addDays(week.from, named.index))
  const behind = before === null ? shiftWord(c, named.next) : null
  const shift = before ?? behind?.value ?? null
  const next = behind?.next ?? named.next
  if (!c.reference) return day(first, next, null)
  const monday = addDays(c.reference, -weekdayOf(c.reference))
  if (shift !== null) return day(first, next, addDays(monday, named.index + 7 * shift))
  const dated = dateNumberAt(c, overSmall(c, next))
  if (dated && c.tokens[dated.next]?.kind !== 'word') return ofMonth(c, first, dated.next, dated.date)
  const back = (weekdayOf(c.reference) - named.index + 7) % 7
  return day(first, next, addDays(c.reference, -back))
}

const ofMonth = (c: DateContext, first: number, next: number, date: number): DateReading =>
  day(first, next, c.reference && calendarDate(c.reference.year, c.reference.month, date))

function nthWeekday(c: DateContext, at: number): DateReading | null {
  const from = overSmall(c, at)
  const nth = readOrdinal(c.tokens, from, c.numbers)
  const named = nth && nth.value <= 5 ? weekdayAt(c, nth.next) : null
  if (!nth || !named) return null
  const place = overSmall(c, named.next)
  const month = monthAt(c, place)
  const period = month === 0 ? relativePeriodAt(c, place) : null
  const year = month > 0 ? yearBehind(c, place + 1) : null
  const next = month > 0 ? (year?.next ?? place + 1) : period?.grain === 'month' ? period.next : named.next
  const start = month > 0 ? monthStart(c, month, year?.year ?? null) : (period?.from ?? c.reference)
  if (!start) return day(at, next, null)
  const first = monthRange(start.year, start.month).from
  const date = 1 + ((named.index - weekdayOf(first) + 7) % 7) + 7 * (nth.value - 1)
  return day(at, next, calendarDate(first.year, first.month, date), year !== null)
}

const monthStart = (c: DateContext, month: number, year: number | null): Day | null => dayInYear(c, month, 1, year)

/** "tomorrow", "the day before yesterday". */
export function relativeDay(c: DateContext, at: number): DateReading | null {
  for (const [words, offset] of c.words.days) {
    const next = phrase(c, at, phraseList(words))
    if (next !== null)
      return isTimeOfDay(c, at, offset) ? null : day(at, next, c.reference && addDays(c.reference, offset))
  }
  return null
}

const lists = new Map<string, string[]>()
function phraseList(words: string): string[] {
  const known = lists.get(words) ?? [words]
  lists.set(words, known)
  return known
}

/** "am Morgen", "esta mañana", "this morning". */
const isTimeOfDay = (c: DateContext, at: number, offset: number) =>
  offset === 1 &&
  (/^(la|am|jeden|esta|por|de la)$/.test(folded(c, at - 1)) ||
    (c.language === 'de' && /^M/.test(textAt(c, at)) && at > 0))

/** "the 27th", "on the 15th", "the 20th of next month": a day of this month, or of the one named. */
export function dayOfMonth(c: DateContext, at: number): DateReading | null {
  const number = dateNumberAt(c, at)
  if (!number) return null
  const period = relativePeriodAt(c, overSmall(c, number.next))
  if (period?.grain === 'month') {
    const from = period.from && calendarDate(period.from.year, period.from.month, number.date)
    return day(at, period.next, from)
  }
  const before = folded(c, at - 1)
  const ends = c.tokens[number.next] === undefined || c.tokens[number.next]!.kind === 'mark'
  if (!c.words.on.includes(before) || !(ends || (number.isMarked && c.tokens[at]!.kind === 'number'))) return null
  if (/^[%°/€$:-]$/.test(textAt(c, number.next))) return null
  return ofMonth(c, at, number.next, number.date)
}
