import { addDays, type Day, monthRange, weekdayOf } from '../calendar'
import { Bit } from './date-bit'
import { tenseAt } from './date-tense'
import {
  type DateContext,
  type DateReading,
  datelineOf,
  folded,
  overSmall,
  phrase,
  quarterRange,
  reckoned,
  span,
  yearRange,
} from './date-types'

/** "last", "next", "this": −1, 1, 0. */
export function shiftWord(c: DateContext, at: number): { value: number; next: number } | null {
  if (((c.bits[at] ?? 0) & Bit.shift) === 0 || c.tokens[at]!.kind !== 'word') return null
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
  if (((c.bits[at] ?? 0) & Bit.unit) === 0 || c.tokens[at]!.kind !== 'word' || folded(c, at).length < 2) return null
  for (const name of periodNames) {
    const next = phrase(c, at, c.words.units[name])
    if (next !== null) return { name, next }
  }
  return null
}

/** One of its kind without "this" is only a weekend; others ("40 euros a month") need a word before: `isLed`. */
const plurals = new Set(
  'weeks months years quarters wochen monate monaten jahre jahren quartale semaines ans annees trimestres semanas meses anos settimane mesi anni trimestri weken maanden jaren kwartalen'.split(
    ' ',
  ),
)

/** "next week", "le mois dernier", "this quarter"; "the weekend", and led by "the end of" also "the month", are this one. */
export function relativePeriodAt(c: DateContext, at: number, isLed = false): DateReading | null {
  const start = overSmall(c, at)
  const before = shiftWord(c, start)
  const named = periodName(c, before ? before.next : start)
  if (!named || named.name === 'day') return null
  const after = before ? null : shiftBehind(c, named.next)
  const shift = before ?? after
  if (!shift && !((start > at || isLed) && isBare(c, start, named, isLed))) return null
  const next = after ? after.next : named.next
  const by = shift?.value || (named.name === 'weekend' ? thisWeekend(c, at, next) : 0)
  const first = afterPrepositions(c, at, start)
  const arithmetic = reckoned(`${named.name} of ${datelineOf(c)}`, by, named.name)
  return span(first, next, c.reference && shifted(c.reference, named.name, by), grainOf(named.name), arithmetic)
}

/** "le mois dernier", "settimana dalla prossima": a comma would part them. */
function shiftBehind(c: DateContext, at: number): { value: number; next: number } | null {
  const place = overSmall(c, at)
  for (let i = at; i < place; i++) if (/^[,.]$/.test(c.tokens[i]!.text)) return null
  return shiftWord(c, place)
}

function isBare(
  c: DateContext,
  at: number,
  { name, next }: { name: PeriodName; next: number },
  isLed: boolean,
): boolean {
  if (c.numbers.base.articles.includes(folded(c, at - 1)) || plurals.has(folded(c, next - 1))) return false
  return name === 'weekend' || (isLed && name !== 'decade' && name !== 'century')
}

/** "at the weekend" and "this weekend", read on a weekday, are the last one behind a past form. */
function thisWeekend(c: DateContext, at: number, next: number): number {
  if (!c.reference || weekdayOf(c.reference) >= 5) return 0
  return tenseAt(c, at, next) === 'past' ? -1 : 0
}

/** A span begins with its article, not with the preposition before it. */
export function afterPrepositions(c: DateContext, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (c.tokens[at]!.kind === 'mark') return c.tokens[at]!.text === '’' || c.tokens[at]!.text === "'" ? at - 1 : at + 1
    if (!articles.has(folded(c, at))) return at + 1
  }
  return from
}
const articles = new Set('the der die das den dem le la l les el los las il lo i gli de het o a os as'.split(' '))

/** "im Vorjahr", "the year before": before the year named last, else before the dateline's own. */
export function periodBefore(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  for (const place of start === at ? [at] : [at, start]) {
    for (const [words, name] of c.phrases.before) {
      const next = phrase(c, place, phraseList(words))
      if (next === null) continue
      const isYear = name === 'year' && c.anchor?.grain === 'year'
      const base = isYear ? c.anchor!.day : c.reference
      const arithmetic = reckoned(isYear ? String(c.anchor!.day.year) : `${name} of ${datelineOf(c)}`, -1, name)
      return span(place, next, base && shifted(base, name, -1), grainOf(name), arithmetic)
    }
  }
  return null
}

const lists = new Map<string, string[]>()
/** One phrase as a list that stays the same object: phrases are split once for each list. */
export function phraseList(words: string): string[] {
  const known = lists.get(words) ?? [words]
  lists.set(words, known)
  return known
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
    return quarterRange(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1)
  }
  const monday = addDays(from, -weekdayOf(from) + 7 * shift)
  return { from: addDays(monday, name === 'weekend' ? 5 : 0), to: addDays(monday, 6) }
}
