import { calendarDate, type Day, isoDay } from '../calendar'
import { cardinalAt } from './date-number'
import { isDeadline, tenseAt } from './date-tense'
import { type DateContext, datelineOf, folded, overSmall, textAt } from './date-types'

export type YearAt = { year: number; next: number }

/** A four-figure year, or one in words ("nineteen seventy eight", "zweitausendzehn"). */
export function yearAt(c: DateContext, at: number): YearAt | null {
  const token = c.tokens[at]
  if (token?.kind === 'number') {
    const year = /^\d{4}$/.test(token.text) ? Number(token.text) : 0
    return year >= 1000 && year < 2200 ? { year, next: at + 1 } : null
  }
  if (token?.kind !== 'word') return null
  const head = cardinalAt(c.tokens, at, c.numbers)
  if (!head) return null
  if (head.value >= 1000 && head.value < 2200) return { year: head.value, next: head.next }
  const tail = head.value >= 11 && head.value <= 21 ? cardinalAt(c.tokens, head.next, c.numbers) : null
  return tail && tail.value >= 10 && tail.value < 100 ? { year: head.value * 100 + tail.value, next: tail.next } : null
}

/** A year behind a day and month: "5 May 2031", "May 5, 2031", "5 de mayo de 2031", "5-mai/2031". */
export function yearBehind(c: DateContext, at: number): YearAt | null {
  const found = yearAt(c, overSmall(c, at))
  if (found && (c.tokens[found.next - 1]!.kind === 'number' || found.year >= 1500)) return found
  const figure = textAt(c, at) === '/' || textAt(c, at) === '-' ? c.tokens[at + 1] : undefined
  return figure && /^\d{4}$/.test(figure.text) ? { year: Number(figure.text), next: at + 2 } : null
}

/** A date whose year is not written: the day and how the year was chosen. */
export type Yearless = { day: Day | null; arithmetic: string | null }

const halfYear = 183

/**
 * The latest such day up to the dateline; where the clause looks ahead, the first one not before it. With no sign of
 * tense, the nearest is meant. 29 February takes a leap year.
 */
export function dayInYear(c: DateContext, month: number, date: number, first: number, next: number): Yearless {
  const { reference } = c
  if (!reference) return { day: null, arithmetic: null }
  const days = (month === 2 && date === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1])
    .map((n) => calendarDate(reference.year + n, month, date))
    .filter((d) => d !== null)
  const ahead = days.find((d) => isoDay(d) >= isoDay(reference))
  const past = days.findLast((d) => isoDay(d) <= isoDay(reference))
  const tense = tenseAt(c, first, next)
  // "adjourned until 14 April" tells of a day to come in a past form.
  const isOpen = tense === null || isDeadline(c, first)
  const isSoon = isOpen && ahead !== undefined && ms(ahead) - ms(reference) <= halfYear * 86_400_000
  const chosen = ((tense === 'future' || isSoon) && ahead ? ahead : past) ?? ahead ?? null
  return { day: chosen, arithmetic: chosen && `${isoDay(chosen)}: year reckoned from ${datelineOf(c)}` }
}

const ms = (d: Day) => Date.UTC(d.year, d.month - 1, d.date)
const counted = /^(people|persons?|menschen|personnes|personas|persone|mensen|pessoas)$/

/**
 * Four figures by themselves are a year where a preposition, a bracket or a mark says so, and where no amount is meant:
 * "about 2000 people", "1850 soldiers", "2000 Einwohner", "2000 €" are none.
 */
export function isYear(c: DateContext, at: number, year: YearAt): boolean {
  const before = folded(c, at - 1)
  const behind = c.tokens[year.next]
  if (/^[%€$£°]$/.test(textAt(c, year.next)) || /^[€$£]$/.test(textAt(c, at - 1))) return false
  if (c.phrases.amounts.has(before) && !c.phrases.yearLeads.has(before)) return false
  const conjoined = c.words.and.includes(before)
  const led =
    !conjoined &&
    (c.phrases.yearLeads.has(before) || c.words.small.includes(before) || /^[(/–-]$/.test(textAt(c, at - 1)))
  if (year.year < 1500) return false
  const isNear = year.year >= 1800 && year.year < 2100
  if (behind?.kind !== 'word') return led || isNear
  if (counted.test(behind.folded)) return false
  if (c.numbers.base.stopwords.has(behind.folded)) return led || isNear
  if (c.language === 'de') return !/^\p{Lu}/u.test(behind.text) ? led || isNear : isNear && led && isInYear(c, at)
  const plural = c.language === 'it' ? /[ie]$/ : c.language === 'nl' ? /(?:en|s)$/ : /s$/
  return led ? isNear || !plural.test(behind.folded) : isNear && !plural.test(behind.folded)
}

/** "im Jahr 2030 Menschen": only "Jahr" or a month makes a year of figures before a German noun. */
const isInYear = (c: DateContext, at: number) =>
  /^(jahr|jahre|jahres|in|im|seit|ende|anfang|mitte|ab|bis|sommer|herbst|winter|fruhjahr)$/.test(folded(c, at - 1))
