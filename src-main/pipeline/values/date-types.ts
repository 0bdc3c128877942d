import { phraseAt } from '../annotate/phrase'
import { type Day, isoDay, lastDateOfMonth, monthRange } from '../calendar'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { DatePhrases } from './date-phrase-types'
import type { DateWords } from './date-words'
import type { NumberWords } from './types'

export type DateContext = {
  text: string
  tokens: Token[]
  language: Language
  words: DateWords
  phrases: DatePhrases
  numbers: NumberWords
  /** The dateline: the day the text was published. */
  reference: Day | null
  /** The day or year named last: what "two days later" is reckoned from. Moves on while a text is read. */
  anchor: Anchor | null
  /** Readings by their first token, up to the next date. */
  memo: Map<number, DateReading | null>
}

/** The first day of what was named, and whether it is a day or a whole year. */
export type Anchor = { day: Day; grain: 'day' | 'year' }

/** `from`–`to` inclusive; null days where there is no reference to reckon from. `seconds` for a length. */
export type DateReading = {
  first: number
  next: number
  from: Day | null
  to: Day | null
  seconds: number | null
  grain: 'day' | 'week' | 'month' | 'year' | 'other' | 'time'
  /** Its year is written: a range's other end may borrow it. */
  hasYear: boolean
  /** How the days were reckoned, in words; null where they stand in the text. */
  arithmetic: string | null
  /** A weekday or weekend, which comes again every seven days. */
  isWeekly?: boolean
  /** A length that tells when ("two days after the fire") and not how long. */
  isDistance?: boolean
  /** A length that nobody stated exactly ("a few hours"). */
  isVague?: boolean
  /** A time of day (`T03:40`), to be set behind the day. */
  time?: string
}

export const folded = (c: DateContext, at: number) => c.tokens[at]?.folded ?? ''
export const textAt = (c: DateContext, at: number) => c.tokens[at]?.text ?? ''

const byFirstWord = new WeakMap<string[], Map<string, string[]>>()

/** The token after the longest of the phrases that begins at `at`, or null. Only those with its first word are tried. */
export function phrase(c: DateContext, at: number, phrases: string[]): number | null {
  const word = c.tokens[at]?.folded
  if (word === undefined) return null
  let known = byFirstWord.get(phrases)
  if (!known) {
    known = new Map()
    for (const one of phrases) {
      const first = one.split(/[\s']+/)[0]!
      known.set(first, [...(known.get(first) ?? []), one])
    }
    byFirstWord.set(phrases, known)
  }
  const own = known.get(word)
  return own === undefined ? null : phraseAt(c.tokens, at, own)
}

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

export const day = (
  first: number,
  next: number,
  from: Day | null,
  arithmetic: string | null = null,
  hasYear = false,
): DateReading => ({
  first,
  next,
  from,
  to: from,
  seconds: null,
  grain: 'day',
  hasYear,
  arithmetic: from && arithmetic,
})

export const span = (
  first: number,
  next: number,
  range: { from: Day | null; to: Day | null } | null,
  grain: DateReading['grain'],
  arithmetic: string | null = null,
  hasYear = false,
  seconds: number | null = null,
): DateReading => ({
  first,
  next,
  from: range?.from ?? null,
  to: range?.to ?? null,
  seconds,
  grain,
  hasYear,
  arithmetic: range && arithmetic,
})

export const yearRange = (year: number, years = 1) => ({
  from: { year, month: 1, date: 1 },
  to: { year: year + years - 1, month: 12, date: 31 },
})
export const quarterRange = (year: number, quarter: number) => ({
  from: { year, month: quarter * 3 - 2, date: 1 },
  to: monthRange(year, quarter * 3).to,
})

export const isBefore = (a: Day, b: Day) => isoDay(a) < isoDay(b)

/** "dateline 2031-03-12", or '' where there is none and nothing is reckoned. */
export const datelineOf = (c: DateContext) => (c.reference ? `dateline ${isoDay(c.reference)}` : '')

/** "dateline 2031-03-12 − 2 days". */
export function reckoned(base: string, amount: number, unit: string): string {
  const n = Math.abs(amount)
  return amount === 0 ? base : `${base} ${amount < 0 ? '−' : '+'} ${n} ${unit}${n === 1 ? '' : 's'}`
}

export function addMonths(from: Day, months: number): Day {
  const { year, month } = monthRange(from.year, from.month + months).from
  return { year, month, date: Math.min(from.date, lastDateOfMonth(year, month)) }
}
