import { addDays, type Day } from '../calendar'
import { relativeDay } from './date-day'
import { shiftWord } from './date-relative'
import {
  addMonths,
  type DateContext,
  type DateReading,
  day,
  folded,
  overSmall,
  phrase,
  span,
  textAt,
} from './date-types'
import { readFraction } from './fraction'
import { readNumber } from './number'

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
const names = Object.keys(seconds).filter((n) => n !== 'weekend' && n !== 'quarter') as UnitName[]
/** A length in calendar parts, so that a month ago is the same day of the month before. */
type Length = { next: number; seconds: number; months: number; days: number }

function unitAt(c: DateContext, at: number): { name: UnitName; next: number } | null {
  const from = textAt(c, at) === '-' ? at + 1 : /^(de|d|di)$/.test(folded(c, at)) ? at + 1 : at
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
    const from =
      c.words.and.includes(folded(c, joined)) || c.numbers.base.joiners.includes(folded(c, joined))
        ? joined + 1
        : joined
    const more = oneLength(c, from)
    if (!more) break
    total = {
      next: more.next,
      seconds: total.seconds + more.seconds,
      months: total.months + more.months,
      days: total.days + more.days,
    }
  }
  return total
}

function oneLength(c: DateContext, at: number): Length | null {
  const number = amountAt(c, at)
  const unit = number && unitAt(c, number.next)
  if (!number || !unit || number.value < 0) return null
  const half = halfBehind(c, unit.next)
  const amount = number.value + (half ? half.value : 0)
  return { next: half?.next ?? unit.next, seconds: amount * seconds[unit.name], ...parts(unit.name, amount) }
}

function parts(name: UnitName, amount: number): { months: number; days: number } {
  const months: Partial<Record<UnitName, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
  const each = months[name]
  if (each) return { months: Math.round(amount * each), days: 0 }
  return { months: 0, days: Math.trunc((amount * seconds[name]) / 86400) }
}

function amountAt(c: DateContext, at: number): { value: number; next: number } | null {
  const few = phrase(c, at, c.words.few)
  if (few !== null)
    return {
      value: /coup|par|paar|paio/.test(folded(c, few - 1) + folded(c, few - 2)) && c.language !== 'nl' ? 2 : 3,
      next: few,
    }
  const half = phrase(c, at, c.words.half)
  if (half !== null && unitAt(c, half)) return { value: 0.5, next: half }
  const whole = phrase(c, at, c.words.whole)
  if (whole !== null) return { value: 1, next: textAt(c, whole) === '-' ? whole + 1 : overSmall(c, whole) }
  const number = readNumber({ text: c.text, tokens: c.tokens, words: c.numbers }, at)
  if (number) return number
  return c.numbers.base.articles.includes(folded(c, at))
    ? { value: 1, next: /^['’]$/.test(textAt(c, at + 1)) ? at + 2 : at + 1 }
    : null
}

function halfBehind(c: DateContext, at: number): { value: number; next: number } | null {
  if (!c.numbers.base.joiners.includes(folded(c, at))) return null
  const part = readFraction({ text: c.text, tokens: c.tokens, words: c.numbers }, at + 1, null)
  return part && part.value < 1 && !unitAt(c, part.next) ? part : null
}

export function addLength(from: Day, length: Length, sign: number): Day {
  return addDays(addMonths(from, sign * length.months), sign * length.days)
}

/** A length by itself, or a day or period reckoned with it: "two weeks ago", "in 3 weeks", "the past three days". */
export function lengthReading(c: DateContext, at: number): DateReading | null {
  const lead = leadAt(c, at)
  const length = lengthAt(c, lead?.next ?? at)
  if (!length) return lead ? null : wholeBehind(c, at)
  const isDays = length.days + length.months > 0
  const anchor = anchorBehind(c, length.next)
  if (anchor && isDays) return day(at, anchor.next, anchor.from && addLength(anchor.from, length, anchor.sign))
  if (lead?.kind === 'shift' || (!lead && isDays)) {
    const found = window(c, at, lead, length)
    if (found) return found
  }
  if (lead?.kind === 'in' && isDays && c.reference && within.test(folded(c, at))) {
    return span(at, length.next, { from: c.reference, to: addLength(c.reference, length, 1) }, 'other')
  }
  if (lead && lead.kind !== 'shift' && isDays) {
    const sign = lead.kind === 'ago' ? -1 : 1
    return day(at, length.next, c.reference && addLength(c.reference, length, sign))
  }
  const first = lead ? lead.next : at
  return { first, next: length.next, from: null, to: null, seconds: length.seconds, grain: 'other', hasYear: false }
}

/** An open span up to then, and not the day itself. */
const within = /^(within|innerhalb|binnen|dentro|entro|d)$/

type Lead = { kind: 'ago' | 'in' | 'shift'; next: number; value: number }
function leadAt(c: DateContext, at: number): Lead | null {
  const ago = c.words.agoBefore.length > 0 ? phrase(c, at, c.words.agoBefore) : null
  if (ago !== null) return { kind: 'ago', next: ago, value: -1 }
  const later = phrase(c, at, c.words.laterBefore)
  if (later !== null) return { kind: 'in', next: later, value: 1 }
  const shift = shiftWord(c, at)
  return shift && shift.value !== 0 ? { kind: 'shift', ...shift } : null
}

/** "ago", "later", "from tomorrow" behind a length. */
function anchorBehind(c: DateContext, at: number): { next: number; from: Day | null; sign: number } | null {
  const ago = phrase(c, at, c.words.ago)
  if (ago !== null) return { next: ago, from: c.reference, sign: -1 }
  const later = phrase(c, at, c.words.later)
  if (later !== null) return { next: later, from: c.reference, sign: 1 }
  const from = phrase(c, at, c.words.from) ?? phrase(c, at, AFTER)
  const anchor = from === null ? null : relativeDay(c, from)
  return anchor && { next: anchor.next, from: anchor.from, sign: 1 }
}
const AFTER = ['after', 'nach', 'apres', 'despues de', 'dopo', 'na', 'depois de']

/** "the past two weeks", "les 3 prochains mois", "3 settimane precedenti". */
function window(c: DateContext, at: number, lead: Lead | null, length: Length): DateReading | null {
  const behind = lead ? null : shiftWord(c, length.next)
  const shift = lead ?? behind
  if (!shift || shift.value === 0) return null
  const next = behind?.next ?? length.next
  const r = c.reference
  if (!r) return span(at, next, null, 'other')
  const range =
    shift.value < 0
      ? { from: addLength(r, length, -1), to: addDays(r, -1) }
      : { from: addDays(r, 1), to: addLength(r, length, 1) }
  return span(at, next, range, 'other')
}

/** "giorno intero", "l'année entière": the whole behind the unit. */
function wholeBehind(c: DateContext, at: number): DateReading | null {
  const unit = c.tokens[at]?.kind === 'word' ? unitAt(c, at) : null
  const whole = unit && phrase(c, unit.next, c.words.whole)
  if (!unit || whole === null) return null
  return { first: at, next: whole!, from: null, to: null, seconds: seconds[unit.name], grain: 'other', hasYear: false }
}
