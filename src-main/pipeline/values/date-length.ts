import { addDays, type Day, isoDay, monthRange } from '../calendar'
import { isAge } from './date-age'
import { afterWords, Bit } from './date-bit'
import { fractionAt, amountAt as numberAt } from './date-number'
import { shiftWord } from './date-relative'
import { tenseAt } from './date-tense'
import {
  addMonths,
  type DateContext,
  type DateReading,
  datelineOf,
  day,
  folded,
  isBefore,
  overSmall,
  phrase,
  span,
  textAt,
  yearRange,
} from './date-types'
import { relativeDay } from './date-weekday'

type UnitName = keyof DateContext['words']['units']
const seconds: Record<UnitName, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2592000,
  year: 31536000,
  weekend: 172800,
  quarter: 7776000,
  decade: 315360000,
  century: 3153600000,
}
const names = Object.keys(seconds).filter((n) => n !== 'quarter') as UnitName[]
/** A length in calendar parts, so that a month ago is the same day of the month before; `words` as the sum is written. */
type Length = {
  next: number
  seconds: number
  months: number
  days: number
  words: string
  isArticle: boolean
  /** "A few hours": reckoned with as three, and no length anybody stated. */
  isVague: boolean
}

function unitAt(c: DateContext, at: number): { name: UnitName; next: number } | null {
  const from = textAt(c, at) === '-' ? at + 1 : /^(de|d|di)$/.test(folded(c, at)) ? at + 1 : at
  if (((c.bits[from] ?? 0) & Bit.unit) === 0 || c.tokens[from]!.kind !== 'word') return null
  for (const name of names) {
    const next = phrase(c, from, c.words.units[name])
    if (next !== null && !(folded(c, from).length === 1 && c.tokens[from - 1]?.kind === 'word')) return { name, next }
  }
  return null
}

/** "3 hours", "an hour and a half", "half a year", "all day", "a few weeks", "2 years, 1 month and 21 days". */
export function lengthAt(c: DateContext, at: number): Length | null {
  let total = oneLength(c, at)
  for (let n = 0; total && n < 4; n++) {
    const joined = /^[,]$/.test(textAt(c, total.next)) ? total.next + 1 : total.next
    const isAnd = c.words.and.includes(folded(c, joined)) || c.numbers.base.joiners.includes(folded(c, joined))
    const more = oneLength(c, isAnd ? joined + 1 : joined)
    if (!more || unitOf(more) === unitOf(total)) break
    total = {
      next: more.next,
      seconds: total.seconds + more.seconds,
      months: total.months + more.months,
      days: total.days + more.days,
      words: `${total.words} ${more.words}`,
      isArticle: false,
      isVague: total.isVague || more.isVague,
    }
  }
  return total
}

const unitOf = ({ words }: Length) => words.split(' ').at(-1)!.replace(/s$/, '')

function oneLength(c: DateContext, at: number): Length | null {
  const number = amountBefore(c, at)
  const unit = number && unitAt(c, number.next)
  if (
    !number ||
    !unit ||
    number.value < 0 ||
    isOrdinalSecond(c, number, unit) ||
    isAge(c, at, unit.next, unit.name === 'year')
  )
    return null
  const half = halfBehind(c, unit.next)
  const amount = number.value + (half ? half.value : 0)
  const words = `${Number(amount.toFixed(2))} ${unit.name}${amount === 1 ? '' : 's'}`
  const next = half?.next ?? unit.next
  const length = amount * seconds[unit.name]
  const isArticle = number.isArticle && !half
  return { next, seconds: length, ...parts(unit.name, amount), words, isArticle, isVague: number.isVague === true }
}

/** "A second ship", "un segundo intento": the next in a row, and no sixtieth of a minute. */
function isOrdinalSecond(c: DateContext, number: Amount, unit: { name: UnitName; next: number }): boolean {
  if (unit.name !== 'second' || !number.isArticle) return false
  const behind = c.tokens[unit.next]
  const { stopwords, ago, later } = c.numbers.base
  if (behind?.kind !== 'word' || stopwords.has(behind.folded)) return false
  return ![...ago, ...later].some((phrase) => phrase.split(' ')[0] === behind.folded)
}

function parts(name: UnitName, amount: number): { months: number; days: number } {
  const months: Partial<Record<UnitName, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
  const each = months[name]
  if (each) return { months: Math.round(amount * each), days: 0 }
  return { months: 0, days: Math.trunc((amount * seconds[name]) / 86400) }
}

type Amount = { value: number; next: number; isArticle: boolean; isVague?: boolean }
function amountBefore(c: DateContext, at: number): Amount | null {
  const few = phrase(c, at, c.words.few)
  if (few !== null) {
    const last = folded(c, few - 1) + folded(c, few - 2)
    const value = /coup|par|paar|paio/.test(last) && c.language !== 'nl' ? 2 : 3
    return { value, next: few, isArticle: false, isVague: true }
  }
  const half = phrase(c, at, c.words.half)
  if (half !== null && unitAt(c, half)) return { value: 0.5, next: half, isArticle: false }
  const whole = phrase(c, at, c.words.whole)
  if (whole !== null) {
    const next = textAt(c, whole) === '-' ? whole + 1 : overSmall(c, whole)
    return { value: 1, next, isArticle: false }
  }
  const word = folded(c, at)
  const next = /^['’]$/.test(textAt(c, at + 1)) ? at + 2 : at + 1
  if (c.numbers.base.articles.includes(word) && unitAt(c, next)) return { value: 1, next, isArticle: word !== 'one' }
  const number = numberAt(c.text, c.tokens, at, c.numbers)
  return number && { ...number, isArticle: false }
}

function halfBehind(c: DateContext, at: number): { value: number; next: number } | null {
  if (!c.numbers.base.joiners.includes(folded(c, at))) return null
  const part = fractionAt(c.text, c.tokens, at + 1, c.numbers)
  return part && part.value < 1 && !unitAt(c, part.next) ? part : null
}

export function addLength(from: Day, length: Length, sign: number): Day | null {
  if (length.months > 12 * 5000 || length.days > 2e6) return null
  const found = addDays(addMonths(from, sign * length.months), sign * length.days)
  return found.year >= 1000 && found.year <= 9999 ? found : null
}

/** A length by itself, or a day or period reckoned with it: "two weeks ago", "in 3 weeks", "the past three days". */
export function lengthReading(c: DateContext, at: number): DateReading | null {
  const lead = leadAt(c, at)
  const length = lengthAt(c, lead?.next ?? at)
  if (!length) return lead ? null : wholeBehind(c, at)
  const isDays = length.days + length.months > 0
  if (isDays) {
    const found = leaning(c, at, lead, length)
    if (found) return found
  }
  const first = lead ? lead.next : at
  // "80 km an hour", "40 euros a month": a rate. A length of its own stands where a new phrase begins.
  if (length.isArticle && isRate(c, first)) return null
  const isDistance = phrase(c, length.next, c.phrases.distance) !== null
  return {
    ...span(first, length.next, null, 'other', null, false, length.seconds),
    isDistance,
    isVague: length.isVague,
  }
}

const isRate = (c: DateContext, at: number) => {
  const before = c.tokens[at - 1]
  return before?.kind === 'number' || /^[%€$£°]$/.test(before?.text ?? '') || c.tokens[at - 2]?.kind === 'number'
}

function leaning(c: DateContext, at: number, lead: Lead | null, length: Length): DateReading | null {
  const anchor = anchorBehind(c, length.next)
  if (anchor && lead?.kind !== 'shift' && lead?.kind !== 'ago') return from(c, at, anchor.next, anchor, length)
  if (lead?.kind === 'shift' || !lead) {
    const found = window(c, at, lead, length)
    if (found) return found
  }
  if (!lead || lead.kind === 'shift') return null
  // "in two days 40 houses were built": behind a past form it is a length.
  if (lead.kind === 'in' && tenseAt(c, at, length.next) === 'past') return null
  // "within five days" is a limit, "in five years" too far ahead for a calendar year to be meant.
  if (lead.kind === 'in' && (within.test(folded(c, at)) || length.days === 0)) return null
  const base = { day: c.reference, name: datelineOf(c), sign: lead.kind === 'ago' ? -1 : 1, next: length.next }
  return from(c, at, length.next, base, length)
}

type Base = { day: Day | null; name: string; sign: number; next: number; isYear?: boolean }

/** Days and weeks lead to a day, months to a calendar month, years to a calendar year: no more is said. */
function from(c: DateContext, first: number, next: number, base: Base, length: Length): DateReading {
  const phrase = c.text.slice(c.tokens[first]!.start, c.tokens[next - 1]!.end).replace(/\s+/g, ' ')
  const arithmetic = `${base.name} ${base.sign < 0 ? '−' : '+'} ${length.words} (${phrase})`
  const found = base.day && addLength(base.day, length, base.sign)
  if (length.days === 0 && length.months % 12 === 0)
    return span(first, next, found && yearRange(found.year), 'year', arithmetic)
  if (length.days === 0) return span(first, next, found && monthRange(found.year, found.month), 'month', arithmetic)
  return base.isYear ? day(first, next, null) : day(first, next, found, arithmetic)
}

const within = /^(within|innerhalb|binnen|entro|d)$/

type Lead = { kind: 'ago' | 'in' | 'shift'; next: number; value: number }
function leadAt(c: DateContext, at: number): Lead | null {
  const ago = c.words.agoBefore.length > 0 ? phrase(c, at, c.words.agoBefore) : null
  if (ago !== null) return { kind: 'ago', next: ago, value: -1 }
  const later = phrase(c, at, c.words.laterBefore)
  if (later !== null) return { kind: 'in', next: later, value: 1 }
  const shift = shiftWord(c, at)
  return shift && shift.value !== 0 ? { kind: 'shift', ...shift } : null
}

/** "ago", "later", "from tomorrow" behind a length. "later" and "earlier" lean on the day named before. */
function anchorBehind(c: DateContext, at: number): Base | null {
  const ago = phrase(c, at, c.words.ago)
  if (ago !== null) return based(c, ago, -1, !deictic.test(folded(c, ago - 1)))
  const later = phrase(c, at, c.words.later)
  // "two weeks after it was published" is a length: what it is reckoned from stands behind.
  if (later !== null && /^(de|del|do|da|dos|das|di|que|che)$/.test(folded(c, later))) return null
  if (later !== null) {
    const leans = !deictic.test(folded(c, later - 1))
    const base = based(c, later, 1, leans)
    // With no day named before, what came "two days later" in the past cannot be reckoned from the day of writing.
    return leans && !c.anchor && tenseAt(c, at, later) === 'past' ? { ...base, day: null } : base
  }
  const after = phrase(c, at, c.words.from) ?? phrase(c, at, afterWords)
  const anchor = after === null ? null : relativeDay(c, after)
  if (!anchor) return null
  return { day: anchor.from, name: anchor.from ? isoDay(anchor.from) : '', sign: 1, next: anchor.next }
}
/** Words that point at the day of writing whatever was named before: "ago", "from now", "ab heute". */
const deictic =
  /^(ago|now|today|yesterday|hence|future|heute|jetzt|her|aujourd|hui|maintenant|futur|hoy|ahora|atras|futuro|oggi|adesso|ora|fa|sono|nu|vandaag|geleden|terug|toekomst|hoje|agora)$/

function based(c: DateContext, next: number, sign: number, leans: boolean): Base {
  if (leans && c.anchor) {
    const isYear = c.anchor.grain === 'year'
    return { day: c.anchor.day, name: isYear ? String(c.anchor.day.year) : isoDay(c.anchor.day), sign, next, isYear }
  }
  return { day: c.reference, name: datelineOf(c), sign, next }
}

/** "the past two weeks", "les 3 prochains mois", "3 settimane precedenti". */
function window(c: DateContext, at: number, lead: Lead | null, length: Length): DateReading | null {
  const behind = lead ? null : shiftWord(c, length.next)
  const shift = lead ?? behind
  if (!shift || shift.value === 0) return null
  const next = behind?.next ?? length.next
  const r = c.reference
  const far = r && addLength(r, length, shift.value)
  if (!r || !far) return span(at, next, null, 'other')
  const range = shift.value < 0 ? { from: far, to: addDays(r, -1) } : { from: addDays(r, 1), to: far }
  const arithmetic = `${datelineOf(c)} ${shift.value < 0 ? '−' : '+'} ${length.words}`
  return span(at, next, isBefore(range.to, range.from) ? null : range, 'other', arithmetic)
}

/** "giorno intero", "l'année entière": the whole behind the unit. */
function wholeBehind(c: DateContext, at: number): DateReading | null {
  const unit = c.tokens[at]?.kind === 'word' ? unitAt(c, at) : null
  const whole = unit && phrase(c, unit.next, c.words.whole)
  return unit && whole !== null ? span(at, whole, null, 'other', null, false, seconds[unit.name]) : null
}
