import { addDays, type Day, monthRange, weekdayOf } from '../calendar'
import { figures, monthAt, tokenAfter } from './date-day'
import { decade } from './date-decade'
import { monthReading } from './date-month'
import { ordinalAt } from './date-number'
import { afterPrepositions, grainOf, periodName, relativePeriodAt } from './date-relative'
import { season } from './date-season'
import {
  type DateContext,
  type DateReading,
  datelineOf,
  folded,
  isBefore,
  overSmall,
  phrase,
  quarterRange,
  span,
  textAt,
  yearRange,
} from './date-types'
import { isYear, yearAt } from './date-year'

/** Months, quarters, years, decades, weeks and what is early or late in them. */
export function periodReading(c: DateContext, at: number): DateReading | null {
  return (
    partOf(c, at) ??
    nth(c, at) ??
    monthReading(c, at) ??
    monthFigures(c, at) ??
    quarterFigures(c, at) ??
    decade(c, at) ??
    century(c, at) ??
    season(c, at) ??
    relativePeriodAt(c, at) ??
    yearReading(c, at)
  )
}

function basePeriod(c: DateContext, at: number, from = at): DateReading | null {
  return (
    monthReading(c, at, from) ?? decade(c, at) ?? season(c, at) ?? relativePeriodAt(c, at, true) ?? yearReading(c, at)
  )
}

/** "early next week", "the end of 2000", "rest of the month", "mid-May". */
function partOf(c: DateContext, at: number): DateReading | null {
  const rest = phrase(c, at, c.words.rest)
  if (rest !== null) {
    const period = relativePeriodAt(c, rest, true)
    if (!period) return null
    const from = c.reference && period.to && !isBefore(period.to, c.reference) ? c.reference : period.from
    return { ...period, first: at, from }
  }
  for (const [part, words] of [
    ['early', c.words.early],
    ['middle', c.words.middle],
    ['late', c.words.late],
  ] as const) {
    const next = phrase(c, at, words)
    const period = next === null ? null : basePeriod(c, textAt(c, next) === '-' ? next + 1 : next, at)
    if (period && (period.hasYear || period.grain !== 'year' || isPlaced(c, at)))
      return { ...period, first: at, ...within(period, part) }
  }
  return null
}

/** "a weak start to the year" is no time: only a preposition or a mark before it makes one of "the start of the year". */
function isPlaced(c: DateContext, at: number): boolean {
  const before = folded(c, at - 1)
  if (c.tokens[at - 1]?.kind !== 'word' || c.words.from.includes(before) || c.words.to.includes(before)) return true
  const isArticle = c.numbers.base.articles.includes(before)
  return !isArticle && (c.words.small.includes(before) || c.phrases.until.includes(before))
}

/** A month's thirds: to the 10th, to the 20th, to its end. */
function within({ from, to, grain, hasYear }: DateReading, part: 'early' | 'middle' | 'late') {
  if (!from || !to) return { from, to }
  if (grain === 'week')
    return part === 'early'
      ? { from, to: addDays(from, 2) }
      : { from: addDays(from, part === 'late' ? 3 : 1), to: part === 'late' ? to : addDays(from, 4) }
  if (grain === 'month') {
    if (part === 'early') return { from, to: { ...from, date: 10 } }
    return part === 'late'
      ? { from: { ...from, date: 21 }, to }
      : { from: { ...from, date: 11 }, to: { ...from, date: 20 } }
  }
  if (grain !== 'year') return thirds(from, to, part)
  // Of a named year the last third, of "last year" the second half.
  if (part === 'early') return { from, to: monthRange(from.year, hasYear ? 4 : 6).to }
  if (part === 'late') return { from: { ...from, month: hasYear ? 9 : 7 }, to }
  return { from: { ...from, month: hasYear ? 5 : 4 }, to: monthRange(from.year, hasYear ? 8 : 9).to }
}

function thirds(from: Day, to: Day, part: 'early' | 'middle' | 'late') {
  const days = Math.round(
    (Date.UTC(to.year, to.month - 1, to.date) - Date.UTC(from.year, from.month - 1, from.date)) / 86_400_000,
  )
  const third = Math.floor(days / 3)
  if (part === 'early') return { from, to: addDays(from, third) }
  return part === 'late' ? { from: addDays(to, -third), to } : { from: addDays(from, third), to: addDays(to, -third) }
}

/** "the third week of May", "first half of 2016", "the 21st century", "third quarter this year", "erstes Halbjahr". */
function nth(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const ordinal = ordinalAt(c.tokens, start, c.numbers) ?? pointed(c, start)
  const last = ordinal ? null : phrase(c, start, c.words.last)
  const from = ordinal?.next ?? last
  if (from === null || from === undefined) return null
  const first = afterPrepositions(c, at, start)
  const half = phrase(c, from, c.phrases.halves)
  if (half !== null && (ordinal ? ordinal.value <= 2 : true)) return halfOf(c, first, from, half, ordinal?.value ?? 2)
  const named = periodName(c, from)
  if (!named) return null
  if (named.name === 'century' && ordinal)
    return span(first, named.next, centuryRange(ordinal.value), 'other', null, true)
  if (named.name !== 'week' && named.name !== 'quarter' && named.name !== 'weekend') return null
  const outer = basePeriod(c, overSmall(c, named.next)) ?? yearReading(c, overSmall(c, named.next))
  if (!outer) return named.name === 'quarter' && ordinal ? bareQuarter(c, first, named.next, ordinal.value) : null
  const range =
    outer.from && outer.to ? inside({ from: outer.from, to: outer.to }, named.name, ordinal?.value ?? null) : null
  return span(first, outer.next, range, grainOf(named.name), outer.arithmetic, outer.hasYear)
}

/** "XIVe siècle", "siglo XIV", "14th century": from the year one of it. */
function century(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const named = phrase(c, start, c.words.units.century)
  const number = named === null ? romanAt(c, start) : romanAt(c, named)
  const next = named === null ? number && phrase(c, number.next, c.words.units.century) : (number?.next ?? null)
  if (!number || next === null || number.value < 1 || number.value > 21) return null
  return span(afterPrepositions(c, at, start), next, centuryRange(number.value), 'other', null, true)
}

/** Days are reckoned from the year 1000 on: an earlier century is found and stays open. */
const centuryRange = (n: number) => (n >= 11 && n <= 99 ? yearRange(n * 100 - 99, 100) : null)

const digits: Record<string, number> = { i: 1, v: 5, x: 10 }
function romanAt(c: DateContext, at: number): { value: number; next: number } | null {
  const match = /^([IVX]{1,5})(?:e|o|er)?$/.exec(textAt(c, at))
  if (!match) return null
  const values = [...match[1]!.toLowerCase()].map((letter) => digits[letter]!)
  const value = values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0)
  return { value, next: at + 1 }
}

/** "im 3. Quartal": the point makes the figure an ordinal. */
function pointed(c: DateContext, at: number): { value: number; next: number } | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  return textAt(c, at + 1) === '.' && c.tokens[at + 1]!.start === token.end
    ? { value: Number(token.text), next: at + 2 }
    : null
}

/** A quarter without its year is the latest that has begun. */
function bareQuarter(c: DateContext, first: number, next: number, n: number): DateReading | null {
  if (n > 4) return null
  if (!c.reference) return span(first, next, null, 'other')
  const own = quarterRange(c.reference.year, n)
  const range = isBefore(c.reference, own.from) ? quarterRange(c.reference.year - 1, n) : own
  return span(first, next, range, 'other', `latest quarter ${n} to ${datelineOf(c)}`)
}

function halfOf(c: DateContext, first: number, at: number, next: number, n: number): DateReading | null {
  const outer = basePeriod(c, overSmall(c, next))
  if (!outer) return isHalfYear.test(folded(c, at)) ? bareHalf(c, first, next, n) : null
  if (!outer.from || !outer.to) return span(first, outer.next, null, 'other')
  if (outer.grain === 'month') {
    const [from, to] = n === 1 ? [1, 15] : [16, outer.to.date]
    return span(
      first,
      outer.next,
      { from: { ...outer.from, date: from }, to: { ...outer.from, date: to } },
      'other',
      outer.arithmetic,
    )
  }
  if (outer.grain !== 'year') return null
  const { year } = outer.from
  const range = { from: quarterRange(year, n * 2 - 1).from, to: quarterRange(year, n * 2).to }
  return span(first, outer.next, range, 'other', outer.arithmetic, outer.hasYear)
}

const isHalfYear = /^(halbjahr(es|s)?|semestre|halfjaar|semester|jaarhelft|jahreshalfte)$/

/** A half-year without its year is the latest that has begun. */
function bareHalf(c: DateContext, first: number, next: number, n: number): DateReading {
  if (!c.reference) return span(first, next, null, 'other')
  const year = c.reference.year - (n === 2 && c.reference.month < 7 ? 1 : 0)
  const range = { from: quarterRange(year, n * 2 - 1).from, to: quarterRange(year, n * 2).to }
  return span(first, next, range, 'other', `latest half-year ${n} to ${datelineOf(c)}`)
}

function inside(outer: { from: Day; to: Day }, name: string, nthOne: number | null) {
  if (name === 'quarter') return nthOne !== null && nthOne > 4 ? null : quarterRange(outer.from.year, nthOne ?? 4)
  // ISO: the first week is the one with the period's first Thursday.
  const first = addDays(outer.from, 3)
  const week = nthOne === null ? addDays(outer.to, -3) : addDays(first, 7 * (Math.min(nthOne, 60) - 1))
  const monday = addDays(week, -weekdayOf(week))
  return { from: name === 'weekend' ? addDays(monday, 5) : monday, to: addDays(monday, 6) }
}

/** 2015/3, 2016-11, 11/2016, 3-2015. */
function monthFigures(c: DateContext, at: number): DateReading | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number') return null
  const rest = c.text.slice(token.start, token.start + 16)
  const match =
    /^(?:(\d{4})\s{0,2}[-/.~]\s{0,2}(\d{1,2})|(\d{1,2})\s{0,2}[-/~]\s{0,2}(\d{4}))(?![\d%.,]\d|\d|[-/]\d)/.exec(rest)
  if (!match || figures(c, at)?.hasYear) return null
  const year = Number(match[1] ?? match[4])
  const month = Number(match[2] ?? match[3])
  if (month < 1 || month > 12 || year < 1000 || year > 2199) return null
  return span(at, tokenAfter(c, at, match[0].length), monthRange(year, month), 'month', null, true)
}

/** Q3 2016, 2016 Q3, H1 2016, T2. */
function quarterFigures(c: DateContext, at: number): DateReading | null {
  const early = c.tokens[at]?.kind === 'number' ? yearAt(c, at) : null
  const place = early ? overSmall(c, early.next) : at
  const letter = folded(c, place)
  const figure = c.tokens[place + 1]
  if (!/^[qhkts]$/.test(letter) || figure?.start !== c.tokens[place]!.end || !/^[1-4]$/.test(figure?.text ?? ''))
    return null
  const n = Number(figure!.text)
  const isHalf = letter === 'h' || letter === 's'
  if (n > 2 && isHalf) return null
  const outer = early ? null : (yearReading(c, overSmall(c, place + 2)) ?? relativePeriodAt(c, overSmall(c, place + 2)))
  const next = outer?.next ?? place + 2
  const year = early?.year ?? outer?.from?.year ?? null
  if (year === null) return isHalf || letter !== 'q' ? null : bareQuarter(c, at, next, n)
  const range = isHalf
    ? { from: quarterRange(year, n * 2 - 1).from, to: quarterRange(year, n * 2).to }
    : quarterRange(year, n)
  return span(at, next, range, 'other', outer?.arithmetic ?? null, true)
}

/** A year by itself: four figures, "year 267", or in words behind a preposition. */
function yearReading(c: DateContext, at: number): DateReading | null {
  const named = phrase(c, at, c.words.units.year)
  const year = yearAt(c, named === null ? at : overSmall(c, named))
  if (!year || year.year < 1100) return null
  const isWords = c.tokens[year.next - 1]!.kind !== 'number'
  const behind = c.tokens[year.next]
  const goesOn = behind?.kind === 'word' && !c.numbers.base.stopwords.has(behind.folded)
  if (isWords && named === null && (!c.words.small.includes(folded(c, at - 1)) || goesOn)) return null
  if (!isWords && named === null && !isYear(c, at, year)) return null
  return span(at, year.next, yearRange(year.year), 'year', null, true)
}

/** A month or year as the outer end of a range: also used where a month stands before its days. */
export const monthNamed = (c: DateContext, at: number) => (monthAt(c, at) > 0 ? periodReading(c, at) : null)
