import { addDays, type Day, monthRange, weekdayOf } from '../calendar'
import {
  type DateContext,
  type DateReading,
  folded,
  overSmall,
  phrase,
  quarterRange,
  span,
  yearRange,
} from './date-types'

/** "last", "next", "this": −1, 1, 0. */
export function shiftWord(c: DateContext, at: number): { value: number; next: number } | null {
  for (const [value, words] of [
    [-1, c.words.last],
    [1, c.words.next],
    [0, c.words.this],
  ] as const) {
    const next = phrase(c, at, words)
    if (next !== null) return { value, next }
  }
  return null
}

export type PeriodName = 'day' | 'week' | 'month' | 'year' | 'weekend' | 'quarter' | 'decade' | 'century'
const periodNames: PeriodName[] = ['weekend', 'week', 'month', 'year', 'quarter', 'decade', 'century', 'day']

export function periodName(c: DateContext, at: number): { name: PeriodName; next: number } | null {
  if (c.tokens[at]?.kind !== 'word' || folded(c, at).length < 2) return null
  for (const name of periodNames) {
    const next = phrase(c, at, c.words.units[name])
    if (next !== null) return { name, next }
  }
  return null
}

/** "next week", "le mois dernier", "this quarter"; "the weekend" and "my week" are this one. */
export function relativePeriodAt(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const before = shiftWord(c, start)
  const named = periodName(c, before ? before.next : start)
  if (!named || named.name === 'day') return null
  const after = before ? null : shiftWord(c, overSmall(c, named.next))
  const shift = before ?? after
  const isArticled = c.numbers.base.articles.includes(folded(c, start - 1))
  if (!shift && !(start > at && !isArticled && named.name !== 'decade' && named.name !== 'century')) return null
  const next = after ? after.next : named.next
  return span(at, next, c.reference && shifted(c.reference, named.name, shift?.value ?? 0), grainOf(named.name))
}

export const grainOf = (name: PeriodName): DateReading['grain'] =>
  name === 'week' || name === 'month' || name === 'year' || name === 'day' ? name : 'other'

/** The period `shift` periods from the one that holds a day. */
export function shifted(from: Day, name: PeriodName, shift: number): { from: Day; to: Day } {
  if (name === 'day') return { from: addDays(from, shift), to: addDays(from, shift) }
  if (name === 'month') return monthRange(from.year, from.month + shift)
  if (name === 'year') return yearRange(from.year + shift)
  if (name === 'decade') return yearRange(Math.floor(from.year / 10) * 10 + 10 * shift, 10)
  if (name === 'century') return yearRange(Math.floor(from.year / 100) * 100 + 100 * shift, 100)
  if (name === 'quarter') {
    const index = from.year * 4 + Math.ceil(from.month / 3) - 1 + shift
    return quarterRange(Math.floor(index / 4), (index % 4) + 1)
  }
  const monday = addDays(from, -weekdayOf(from) + 7 * shift)
  return { from: addDays(monday, name === 'weekend' ? 5 : 0), to: addDays(monday, 6) }
}
