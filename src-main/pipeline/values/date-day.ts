import { calendarDate, type Day } from '../calendar'
import { Bit } from './date-bit'
import { cardinalAt, ordinalAt } from './date-number'
import { relativePeriodAt } from './date-relative'
import { type DateContext, type DateReading, day, folded, overSmall, textAt } from './date-types'
import { dayInYear, yearAt, yearBehind } from './date-year'

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

const numerals = new Set(['segunda', 'terca', 'quarta', 'quinta', 'sexta'])

/** Monday 0 … Sunday 6, with "-feira" and the part of the day written into one word ("Dienstagabend"). */
export function weekdayAt(c: DateContext, at: number): { index: number; next: number } | null {
  if (((c.bits[at] ?? 0) & Bit.weekday) === 0) return null
  const word = folded(c, at)
  const index = indexOf(c.numbers.base.weekdays, word)
  if (index < 0) return compoundWeekday(c, at, word)
  if (word.length < 3 && !/^[,.]$/.test(textAt(c, at + 1))) return null
  const isFull = c.numbers.base.weekdays[index]![0]!.split('-')[0] === word
  // "sun", "sat", "mar", "do": a short form is a weekday only before a mark, a figure or another date.
  if (!isFull && !isShort(c, at)) return null
  const fair = textAt(c, at + 1) === '-' && folded(c, at + 2) === 'feira' ? 2 : 0
  if (fair === 0 && c.language === 'pt' && numerals.has(word) && !isPlainFair(c, at)) return null
  return { index, next: at + 1 + fair + (!isFull && textAt(c, at + 1) === '.' ? 1 : 0) }
}

const isShort = (c: DateContext, at: number) => {
  const next = textAt(c, at + 1)
  return next === '' || /^[.,\d]/.test(next) || (/^\p{Lu}/u.test(textAt(c, at)) && (at > 0 || monthAt(c, at + 1) > 0))
}

/** "na segunda", "até quarta": the ordinals are weekdays behind a preposition, with no noun of theirs behind. */
const isPlainFair = (c: DateContext, at: number) =>
  isBetweenDays(c, at) ||
  (/^(na|nesta|desta|esta|ate|a|da|desde|para|proxima|ultima|passada|primeira|terceira)$/.test(folded(c, at - 1)) &&
    (c.tokens[at + 1] === undefined ||
      c.tokens[at + 1]!.kind !== 'word' ||
      /^(a|de|e|passada|que|para|pela|proxima)$/.test(folded(c, at + 1))))

/** "de segunda para terça", "entre segunda e quarta-feira". */
const isBetweenDays = (c: DateContext, at: number) =>
  /^(para|a|e|ate)$/.test(folded(c, at + 1)) && indexOf(c.numbers.base.weekdays, folded(c, at + 2)) >= 0

function compoundWeekday(c: DateContext, at: number, word: string): { index: number; next: number } | null {
  if (word.length > 24) return null
  for (const ending of c.phrases.dayPartEndings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue
    const index = indexOf(c.numbers.base.weekdays, word.slice(0, -ending.length))
    if (index >= 0 && word.length - ending.length > 5) return { index, next: at + 1 }
  }
  return null
}

/** A day of the month: "5", "5th", "5.", "fifth", "twenty one". */
export function dateNumberAt(c: DateContext, at: number): { date: number; next: number; isMarked: boolean } | null {
  const token = c.tokens[at]
  if (!token || token.kind === 'mark' || (token.kind === 'word' && (c.bits[at]! & Bit.number) === 0)) return null
  const ordinal = ordinalAt(c.tokens, at, c.numbers)
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { date: ordinal.value, next: ordinal.next, isMarked: true }
  if (token.kind === 'number') {
    const date = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
    const isPoint = textAt(c, at + 1) === '.' && c.tokens[at + 1]!.start === token.end
    const point = isPoint && c.numbers.unitsFirst && c.tokens[at + 2] !== undefined ? 1 : 0
    return date >= 1 && date <= 31
      ? { date, next: at + 1 + point, isMarked: point === 1 && c.numbers.unitsFirst }
      : null
  }
  const read = cardinalAt(c.tokens, at, c.numbers)
  return read && read.value >= 1 && read.value <= 31 ? { date: read.value, next: read.next, isMarked: false } : null
}

/** The token behind a stretch of text that begins with token `at` and is `length` long. */
export function tokenAfter(c: DateContext, at: number, length: number): number {
  const end = c.tokens[at]!.start + length
  let next = at + 1
  while (next < c.tokens.length && c.tokens[next]!.start < end) next++
  return next
}

const isoInstant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?(?!\d)/

/** Dates in figures: 2016-11-07, 7.11.2016, 11/7/16, 2019/sep/01, an ISO instant, and without the year 4/22. */
export function figures(c: DateContext, at: number): DateReading | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number' || token.text.length > 10) return null
  if (onlyDigits.test(token.text) && !isMarkBehind(c.text, token.end)) return null
  const rest = c.text.slice(token.start, token.start + 36)
  const instant = isoInstant.exec(rest)
  const full = instant && calendarDate(Number(instant[1]), Number(instant[2]), Number(instant[3]))
  if (instant && full) {
    const time = `T${instant[4]}${instant[5] ?? ''}`
    return { ...day(at, tokenAfter(c, at, instant[0].length), full, null, true), time }
  }
  const match = /^(\d{1,4})\s?([-/.,])\s?(\d{1,2}|\p{L}{3,9}\.?)(?:\s?([-/.,])\s?(\d{4}|\d{1,2}))?(?![\d%])/u.exec(rest)
  if (!match) return null
  const [all, a, mark, middle, second, b] = match
  const month = /^\d/.test(middle!) ? 0 : indexOf(c.numbers.base.months, middle!.replace('.', '').toLowerCase()) + 1
  if (!/^\d/.test(middle!) && month === 0) return null
  if (second && second !== mark && !/[/,]/.test(second)) return null
  // "1,5,30": commas part numbers of a list.
  if (mark === ',' && month === 0) return null
  if (b === undefined) return shortFigures(c, at, { a: a!, mark: mark!, middle: middle!, length: all.length })
  const exact = threeFigures(c, a!, month || Number(middle), b, month > 0)
  return exact && day(at, tokenAfter(c, at, all.length), exact, null, true)
}

const onlyDigits = /^\d+$/
const dateMarks = new Set([...'-/.,'])
const isMarkBehind = (text: string, at: number) =>
  dateMarks.has(text.charAt(at)) || (/\s/.test(text.charAt(at)) && dateMarks.has(text.charAt(at + 1)))

const fullYear = (text: string) =>
  text.length === 4 ? Number(text) : Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text)

/** Day first, month first only in English where both fit; what fits one way alone is read so anywhere. */
export function threeFigures(
  c: Pick<DateContext, 'language'>,
  a: string,
  m: number,
  b: string,
  isNamed: boolean,
): Day | null {
  if (a.length > 2) {
    if (a.length !== 4) return null
    return calendarDate(Number(a), m, Number(b)) ?? calendarDate(Number(a), Number(b), m)
  }
  if (b.length === 1) return null
  const year = fullYear(b)
  const dayFirst = calendarDate(year, m, Number(a))
  const monthFirst = isNamed ? null : calendarDate(year, Number(a), m)
  return c.language === 'en' && !isNamed ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
}

type Short = { a: string; mark: string; middle: string; length: number }
/** "4/22", "22.4.": only behind a preposition, a weekday or a range's word, or a score ("4/5") would be one. */
function shortFigures(c: DateContext, at: number, { a, mark, middle, length }: Short): DateReading | null {
  if (a.length > 2 || mark === ',' || !/^\d+$/.test(middle) || (mark === '.' && c.language === 'en')) return null
  const before = folded(c, at - 1)
  const isLed =
    c.words.on.includes(before) ||
    c.words.from.includes(before) ||
    c.words.to.includes(before) ||
    c.words.between.includes(before) ||
    weekdayBefore(c, at)
  const closed = textAt(c, tokenAfter(c, at, length)) === '.' && mark === '.'
  const [x, y] = [Number(a), Number(middle)]
  // "22/4" can be no fraction of a day's news; "24/7" is a way of speaking.
  const isPlain = mark === '/' && (middle.length === 2 || (x > 12 && !(x === 24 && y === 7)))
  if (!isLed && !isPlain && !closed) return null
  const pairs = c.language === 'en' ? [[x, y] as const, [y, x] as const] : [[y, x] as const, [x, y] as const]
  const next = tokenAfter(c, at, length) + (closed ? 1 : 0)
  for (const [month, date] of pairs) {
    if (month < 1 || month > 12 || !calendarDate(2000, month, date)) continue
    const found = dayInYear(c, month, date, at, next)
    if (found.day || !c.reference) return day(at, next, found.day, found.arithmetic)
  }
  return null
}

const weekdayBefore = (c: DateContext, at: number) =>
  weekdayAt(c, at - 1) !== null || (/^[,.]$/.test(textAt(c, at - 1)) && weekdayAt(c, at - 2) !== null)

/** "[Monday] the 5th of May 2016", "May 5th, 2016", "Oct-2". */
export function namedDay(c: DateContext, at: number): DateReading | null {
  const lead = weekdayAt(c, at)
  const from = lead ? overSmall(c, lead.next) : at
  const found = dayThenMonth(c, from) ?? monthThenDay(c, from) ?? (lead ? figures(c, from) : null)
  return found && { ...found, first: at }
}

function dayThenMonth(c: DateContext, at: number): DateReading | null {
  const number = dateNumberAt(c, at)
  if (!number) return null
  const gap = /^[-/]$/.test(textAt(c, number.next)) ? number.next + 1 : overSmall(c, number.next)
  const month = monthAt(c, gap)
  // "in 3 mar" a short form that is a word must stand for a month.
  return month === 0 ? null : completed(c, at, month, number.date, afterMonth(c, gap))
}

/** Past a month's name, and past the stop of an abbreviation unless the sentence ends with it. */
export function afterMonth(c: DateContext, at: number): number {
  const stop = c.tokens[at + 1]
  if (stop?.text !== '.' || stop.start !== c.tokens[at]!.end) return at + 1
  const isFull = c.numbers.base.months[monthAt(c, at) - 1]?.[0] === folded(c, at)
  return isFull || c.tokens[at + 2] === undefined ? at + 1 : at + 2
}

function monthThenDay(c: DateContext, at: number): DateReading | null {
  const month = monthAt(c, at)
  if (month === 0) return null
  const stop = textAt(c, at + 1) === '.' && afterMonth(c, at) > at + 1
  const gap = stop || /^[-/]$/.test(textAt(c, at + 1)) ? at + 2 : overSmall(c, at + 1)
  const number = c.language === 'en' || gap === at + 2 ? dateNumberAt(c, gap) : null
  if (!number || yearAt(c, gap)) return null
  // "March 3,000 people" has a comma in its number; "on May 14 850 soldiers" has not.
  if (/^[%:]$/.test(textAt(c, number.next))) return null
  return completed(c, at, month, number.date, number.next)
}

function completed(c: DateContext, first: number, month: number, date: number, at: number): DateReading | null {
  const year = yearBehind(c, at)
  if (year) {
    const exact = calendarDate(year.year, month, date)
    return exact && day(first, year.next, exact, null, true)
  }
  if (!calendarDate(2000, month, date)) return null
  const found = dayInYear(c, month, date, first, at)
  return day(first, at, found.day, found.arithmetic)
}

/** "the 27th", "on the 15th", "the 20th of next month": a day of this month, or of the one named. */
export function dayOfMonth(c: DateContext, at: number): DateReading | null {
  const number = dateNumberAt(c, at)
  if (!number) return null
  const period = relativePeriodAt(c, overSmall(c, number.next))
  if (period?.grain === 'month') {
    const from = period.from && calendarDate(period.from.year, period.from.month, number.date)
    return day(at, period.next, from, period.arithmetic)
  }
  const before = folded(c, at - 1)
  const ends = c.tokens[number.next] === undefined || c.tokens[number.next]!.kind === 'mark'
  if (!c.words.on.includes(before) || !(ends || (number.isMarked && c.tokens[at]!.kind === 'number'))) return null
  if (/^[%°/€$:-]$/.test(textAt(c, number.next))) return null
  return ofMonth(c, at, number.next, number.date)
}

export function ofMonth(c: DateContext, first: number, next: number, date: number): DateReading {
  const from = c.reference && calendarDate(c.reference.year, c.reference.month, date)
  return day(first, next, from, c.reference && `month of dateline ${c.reference.year}-${two(c.reference.month)}`)
}
const two = (n: number) => String(n).padStart(2, '0')
