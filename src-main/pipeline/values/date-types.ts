import { phraseAt } from '../annotate/phrase'
import { calendarDate, type Day, lastDateOfMonth, monthRange } from '../calendar'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { DateWords } from './date-words'
import type { NumberWords } from './types'

export type DateContext = {
  text: string
  tokens: Token[]
  language: Language
  words: DateWords
  numbers: NumberWords
  reference: Day | null
}

/** `from`–`to` inclusive; null days where there is no reference to reckon from. `seconds` for a length. */
export type DateReading = {
  first: number
  next: number
  from: Day | null
  to: Day | null
  seconds: number | null
  grain: 'day' | 'week' | 'month' | 'year' | 'other'
  /** Its year is written: a range's other end may borrow it. */
  hasYear: boolean
}

export const folded = (c: DateContext, at: number) => c.tokens[at]?.folded ?? ''
export const textAt = (c: DateContext, at: number) => c.tokens[at]?.text ?? ''
export const phrase = (c: DateContext, at: number, phrases: string[]) => phraseAt(c.tokens, at, phrases)

/** Past articles, prepositions and commas inside a date; at most three. */
export function overSmall(c: DateContext, at: number): number {
  let next = at
  for (let n = 0; n < 3; n++) {
    const token = c.tokens[next]
    if (!token || !(c.words.small.includes(token.folded) || /^[,'’.]$/.test(token.text))) break
    next++
  }
  return next
}

export const day = (first: number, next: number, from: Day | null, hasYear = false): DateReading => ({
  first,
  next,
  from,
  to: from,
  seconds: null,
  grain: 'day',
  hasYear,
})

export const span = (
  first: number,
  next: number,
  range: { from: Day; to: Day } | null,
  grain: DateReading['grain'],
  hasYear = false,
): DateReading => ({
  first,
  next,
  from: range?.from ?? null,
  to: range?.to ?? null,
  seconds: null,
  grain,
  hasYear,
})

export const yearRange = (year: number, years = 1) => ({
  from: { year, month: 1, date: 1 },
  to: { year: year + years - 1, month: 12, date: 31 },
})
export const quarterRange = (year: number, quarter: number) => ({
  from: { year, month: quarter * 3 - 2, date: 1 },
  to: monthRange(year, quarter * 3).to,
})

/** The year that brings a day and month nearest to the reference. */
export function nearestYear(reference: Day | null, month: number, date: number): number | null {
  if (!reference) return null
  const distance = (month - reference.month) * 30.4 + (date - reference.date)
  return reference.year + (distance > 183 ? -1 : distance < -183 ? 1 : 0)
}

export function dayInYear(c: DateContext, month: number, date: number, year: number | null): Day | null {
  const chosen = year ?? nearestYear(c.reference, month, date)
  if (chosen === null) return null
  const exact = calendarDate(chosen, month, date)
  if (exact || year !== null) return exact
  // 29 February: the next leap year.
  return [1, 2, 3, 4].map((n) => calendarDate(chosen + n, month, date)).find((d) => d !== null) ?? null
}

export function addMonths(from: Day, months: number): Day {
  const { year, month } = monthRange(from.year, from.month + months).from
  return { year, month, date: Math.min(from.date, lastDateOfMonth(year, month)) }
}
