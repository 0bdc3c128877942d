import { addDays, type Day, monthRange, weekdayOf } from '../calendar'
import { figures, monthAt, yearAt } from './date-day'
import { grainOf, periodName, relativePeriodAt, shiftWord } from './date-relative'
import {
  type DateContext,
  type DateReading,
  folded,
  nearestYear,
  overSmall,
  phrase,
  quarterRange,
  span,
  textAt,
  yearRange,
} from './date-types'
import { readOrdinal } from './ordinal'

/** Months, quarters, years, decades, weeks and what is early or late in them. */
export function periodReading(c: DateContext, at: number): DateReading | null {
  return (
    partOf(c, at) ??
    nth(c, at) ??
    monthReading(c, at) ??
    monthFigures(c, at) ??
    quarterFigures(c, at) ??
    decade(c, at) ??
    relativePeriodAt(c, at) ??
    season(c, at) ??
    yearReading(c, at)
  )
}

function basePeriod(c: DateContext, at: number): DateReading | null {
  return monthReading(c, at) ?? relativePeriodAt(c, at) ?? yearReading(c, at)
}

/** "early next week", "the end of 2000", "rest of the month". */
function partOf(c: DateContext, at: number): DateReading | null {
  const rest = phrase(c, at, c.words.rest)
  if (rest !== null) {
    const period = relativePeriodAt(c, rest)
    return period && { ...period, first: at, from: c.reference }
  }
  for (const [part, words] of [
    ['early', c.words.early],
    ['middle', c.words.middle],
    ['late', c.words.late],
  ] as const) {
    const next = phrase(c, at, words)
    const period = next === null ? null : basePeriod(c, textAt(c, next) === '-' ? next + 1 : next)
    if (period) return { ...period, first: at, ...within(period, part) }
  }
  return null
}

function within({ from, to, grain, hasYear }: DateReading, part: 'early' | 'middle' | 'late') {
  if (!from || !to || part === 'early') return { from, to }
  if (grain === 'week') return { from: addDays(from, part === 'late' ? 3 : 1), to }
  if (grain === 'month') return { from: { ...from, date: part === 'late' ? 16 : 10 }, to }
  // Of a named year the last third, of "last year" the second half.
  const month = part === 'late' ? (hasYear ? 9 : 7) : hasYear ? 5 : 4
  return { from: { ...from, month }, to }
}

/** "the third week of May", "first half of 2016", "the 21st century", "third quarter this year". */
function nth(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const ordinal = readOrdinal(c.tokens, start, c.numbers)
  const last = ordinal ? null : phrase(c, start, c.words.last)
  const from = ordinal?.next ?? last
  const named = from === null ? null : periodName(c, from)
  if (!named || from === null) return null
  if (named.name === 'century' && ordinal)
    return span(at, named.next, yearRange((ordinal.value - 1) * 100, 100), 'other', true)
  if (named.name !== 'week' && named.name !== 'quarter' && named.name !== 'weekend') return null
  const outer = basePeriod(c, overSmall(c, named.next)) ?? yearReading(c, overSmall(c, named.next))
  if (!outer) return null
  const range =
    outer.from && outer.to
      ? inside(outer as DateReading & { from: Day; to: Day }, named.name, ordinal?.value ?? null)
      : null
  return span(at, outer.next, range, grainOf(named.name), outer.hasYear)
}

function inside(outer: { from: Day; to: Day; grain: string }, name: string, nthOne: number | null) {
  if (name === 'quarter') return quarterRange(outer.from.year, nthOne ?? 4)
  // ISO: the first week is the one with the period's first Thursday.
  const first = addDays(outer.from, 3)
  const week = nthOne === null ? addDays(outer.to, -3) : addDays(first, 7 * (nthOne - 1))
  const monday = addDays(week, -weekdayOf(week))
  return { from: name === 'weekend' ? addDays(monday, 5) : monday, to: addDays(monday, 6) }
}

/** "May", "next June", "June 2016", "2016 June", "sept next year". */
function monthReading(c: DateContext, at: number): DateReading | null {
  const shift = shiftWord(c, at)
  const early = yearAt(c, at)
  const place = shift?.next ?? (early && c.tokens[at]!.kind === 'number' ? overSmall(c, early.next) : at)
  const month = monthAt(c, place)
  if (month === 0) return null
  const next = place + 1
  if (early) return span(at, next, monthRange(early.year, month), 'month', true)
  const dot = textAt(c, next) === '.' ? next + 1 : next
  const year = yearAt(c, overSmall(c, dot)) ?? yearNamed(c, overSmall(c, dot))
  if (year) return span(at, year.next, monthRange(year.year, month), 'month', true)
  const relative = relativePeriodAt(c, overSmall(c, next))
  if (relative?.grain === 'year')
    return span(at, relative.next, relative.from && monthRange(relative.from.year, month), 'month')
  const behind = shift ? null : shiftWord(c, next)
  if (isCommonWord(c, place) && !shift && !behind) return null
  return span(at, behind?.next ?? next, monthShifted(c, month, (shift ?? behind)?.value ?? null), 'month')
}

/** "l'année 2016", "año 2016", "year 2016". */
function yearNamed(c: DateContext, at: number): { year: number; next: number } | null {
  const next = phrase(c, at, c.words.units.year)
  return next === null ? null : yearAt(c, overSmall(c, next))
}

function isCommonWord(c: DateContext, at: number): boolean {
  const known = c.numbers.base.months[monthAt(c, at) - 1]!
  if (c.numbers.base.cardinals.has(folded(c, at))) return true // French "sept"
  const isFull = known[0] === folded(c, at)
  if (c.language === 'en') return !/^\p{Lu}/u.test(textAt(c, at)) && /^(may|march|mar|sep|dec|jan)$/.test(folded(c, at))
  return !isFull && folded(c, at).length < 3
}

function monthShifted(c: DateContext, month: number, shift: number | null) {
  const r = c.reference
  if (!r) return null
  if (shift === null) return monthRange(nearestYear(r, month, 15) ?? r.year, month)
  if (shift === 0) return monthRange(r.year, month)
  return monthRange(r.year + shift, month)
}

/** 2015/3, 2016-11, 11/2016, 3-2015. */
function monthFigures(c: DateContext, at: number): DateReading | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number' || figures(c, at)?.hasYear) return null
  const rest = c.text.slice(token.start, token.start + 16)
  const match =
    /^(?:(\d{4})\s{0,2}[-/.~]\s{0,2}(\d{1,2})|(\d{1,2})\s{0,2}[-/~]\s{0,2}(\d{4}))(?![\d%.,]\d|\d|[-/]\d)/.exec(rest)
  if (!match) return null
  const year = Number(match[1] ?? match[4])
  const month = Number(match[2] ?? match[3])
  if (month < 1 || month > 12 || year < 1000 || year > 2199) return null
  let next = at + 1
  while (next < c.tokens.length && c.tokens[next]!.start < token.start + match[0].length) next++
  return span(at, next, monthRange(year, month), 'month', true)
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
  const outer = early ? null : (yearReading(c, overSmall(c, place + 2)) ?? relativePeriodAt(c, overSmall(c, place + 2)))
  const year = early?.year ?? outer?.from?.year ?? (letter === 'h' || letter === 's' ? null : c.reference?.year)
  if (year === null || year === undefined) return null
  const isHalf = letter === 'h' || letter === 's'
  const range = isHalf
    ? { from: quarterRange(year, n * 2 - 1).from, to: quarterRange(year, n * 2).to }
    : quarterRange(year, n)
  return n > 2 && isHalf ? null : span(at, outer?.next ?? place + 2, range, 'other', true)
}

/** "the 1970s", "the '40s", "les années 40", "de jaren 70". */
function decade(c: DateContext, at: number): DateReading | null {
  const named = c.words.decadeBefore.length > 0 ? phrase(c, at, c.words.decadeBefore) : null
  if (named !== null) {
    const mark = /^['’]$/.test(textAt(c, named)) ? named + 1 : named
    return decadeOf(c, at, mark, mark + 1)
  }
  const figure = c.tokens[at]
  const apostrophe = /^['’]$/.test(textAt(c, at + 1)) ? 1 : 0
  const tail = c.tokens[at + 1 + apostrophe]
  const isDecade =
    /^(s|er|ers|ern)$/.test(tail?.folded ?? '') &&
    tail!.start === c.tokens[at + apostrophe]!.end &&
    figure?.kind === 'number'
  return isDecade ? decadeOf(c, at, at, at + 2 + apostrophe) : null
}

function decadeOf(c: DateContext, first: number, at: number, next: number): DateReading | null {
  const text = textAt(c, at)
  if (/^\d{3}0$/.test(text)) return span(first, next, yearRange(Number(text), 10), 'other', true)
  const written = /^\d0$/.test(text) ? Number(text) : (c.numbers.base.cardinals.get(folded(c, at)) ?? -1)
  if (written < 10 || written > 90 || written % 10 !== 0) return null
  return span(first, next, yearRange(1900 + written, 10), 'other', true)
}

/** "summer of 2016", "next spring": found, and no day given to it. */
function season(c: DateContext, at: number): DateReading | null {
  const shift = shiftWord(c, at)
  const start = phrase(c, shift?.next ?? at, c.words.seasons)
  if (start === null) return null
  const year = yearAt(c, overSmall(c, start))
  const behind = year || shift ? null : shiftWord(c, start)
  return span(at, year?.next ?? behind?.next ?? start, null, 'other')
}

/** A year by itself: four figures, "year 267", or in words behind a preposition. */
function yearReading(c: DateContext, at: number): DateReading | null {
  const named = phrase(c, at, c.words.units.year)
  const year = yearAt(c, named === null ? at : overSmall(c, named))
  if (!year || year.year < 1100) return null
  const isWords = c.tokens[year.next - 1]!.kind !== 'number'
  if (isWords && named === null && !(c.words.small.includes(folded(c, at - 1)) && c.tokens[year.next]?.kind !== 'word'))
    return null
  if (/^[%€$°]$/.test(textAt(c, year.next))) return null
  return span(at, year.next, yearRange(year.year), 'year', true)
}
