import { monthRange } from '../calendar'
import { afterMonth, monthAt } from './date-day'
import { relativePeriodAt, shiftWord } from './date-relative'
import { tenseAt } from './date-tense'
import {
  type DateContext,
  type DateReading,
  datelineOf,
  folded,
  overSmall,
  phrase,
  reckoned,
  span,
  textAt,
} from './date-types'
import { yearAt } from './date-year'

/**
 * "May", "next June", "June 2016", "2016 June", "sept next year". A bare month is the latest that has begun, or the next
 * one where the clause looks ahead. `ledFrom`: where "early", "end of" stands before it, which makes a month of the word.
 */
export function monthReading(c: DateContext, at: number, ledFrom: number | null = null): DateReading | null {
  const isLed = ledFrom !== null
  const shift = shiftWord(c, at)
  const early = c.tokens[at]?.kind === 'number' ? yearAt(c, at) : null
  const place = shift?.next ?? (early ? overSmall(c, early.next) : isLed ? overSmall(c, at) : at)
  const month = monthAt(c, place)
  if (month === 0) return null
  if (early) return span(at, place + 1, monthRange(early.year, month), 'month', null, true)
  const next = afterMonth(c, place)
  const year = yearAt(c, overSmall(c, next)) ?? yearNamed(c, overSmall(c, next))
  if (year) return span(at, year.next, monthRange(year.year, month), 'month', null, true)
  const relative = relativePeriodAt(c, overSmall(c, next))
  if (relative?.grain === 'year') {
    const range = relative.from && monthRange(relative.from.year, month)
    return span(at, relative.next, range, 'month', relative.arithmetic)
  }
  const behind = shift ? null : shiftWord(c, place + 1)
  if (!shift && !behind && !isLed && isOtherWord(c, place)) return null
  const end = behind?.next ?? place + 1
  return { ...chosen(c, month, (shift ?? behind)?.value ?? null, ledFrom ?? at, end), first: at, next: end }
}

/** "l'année 2016", "año 2016", "year 2016". */
function yearNamed(c: DateContext, at: number): { year: number; next: number } | null {
  const next = phrase(c, at, c.words.units.year)
  return next === null ? null : yearAt(c, overSmall(c, next))
}

/** "may", "march", "mars", "sept": a month's name that is a word or a person's name here. */
function isOtherWord(c: DateContext, at: number): boolean {
  const token = c.tokens[at]!
  const isFull = c.numbers.base.months[monthAt(c, at) - 1]![0] === token.folded
  if (c.numbers.base.cardinals.has(token.folded)) return true // French "sept"
  const isUpper = /^\p{Lu}/u.test(token.text)
  if (!isFull && (token.folded.length < 3 || (!isUpper && textAt(c, at + 1) !== '.'))) return true
  if (c.language === 'en') {
    if (!isUpper) return /^(may|march|mar|sep|dec|jan)$/.test(token.folded)
    // "Theresa May", "April Jones", "May we": a capital beside it, or nothing before a word that is a verb too.
    if (isCapital(c, at - 1) && !isSmallWord(c, at - 1)) return true
    if (isCapital(c, at + 1) && !isSmallWord(c, at + 1)) return true
    const opens = at === 0 || c.tokens[at - 1]!.kind === 'mark'
    return opens && /^(may|march)$/.test(token.folded)
  }
  // Elsewhere too some names are words or people: they need a preposition before them.
  return ambiguous.test(token.folded) && !isSmallWord(c, at - 1)
}

const ambiguous = /^(mars|marzo|mai|maart|mei|august|augusto|giugno)$/

const isCapital = (c: DateContext, at: number) =>
  at > 0 && c.tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(textAt(c, at))
const isSmallWord = (c: DateContext, at: number) =>
  c.words.small.includes(folded(c, at)) ||
  c.numbers.base.datePrepositions.includes(folded(c, at)) ||
  c.numbers.base.stopwords.has(folded(c, at)) ||
  c.words.from.includes(folded(c, at)) ||
  c.words.to.includes(folded(c, at))

function chosen(c: DateContext, month: number, shift: number | null, at: number, end: number): DateReading {
  const r = c.reference
  if (!r) return span(at, end, null, 'month')
  const name = datelineOf(c)
  if (shift === 0) return span(at, end, monthRange(r.year, month), 'month', `year of ${name}`)
  const isFuture = shift === 1 || (shift === null && tenseAt(c, at, end) === 'future')
  const isExclusive = shift !== null
  if (isFuture) {
    const ahead = month > r.month || (month === r.month && !isExclusive) ? 0 : 1
    return span(at, end, monthRange(r.year + ahead, month), 'month', monthWords(name, ahead, 'next', month))
  }
  // "last May" may be this year's; the month of the dateline itself is meant only where nothing says "last".
  const back = month < r.month || (month === r.month && !isExclusive) ? 0 : 1
  return span(at, end, monthRange(r.year - back, month), 'month', monthWords(name, -back, 'latest', month))
}

const monthWords = (name: string, years: number, which: string, month: number) =>
  `${reckoned(`year of ${name}`, years, 'year')} (${which} month ${month})`
