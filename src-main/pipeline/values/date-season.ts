import { monthRange } from '../calendar'
import { afterPrepositions, shiftWord } from './date-relative'
import { tenseAt } from './date-tense'
import { type DateContext, type DateReading, datelineOf, folded, isBefore, overSmall, span, textAt } from './date-types'
import { yearAt } from './date-year'

const names = ['spring', 'summer', 'autumn', 'winter']
/** Northern meteorological seasons; the arithmetic says so. A winter is named by the year it begins in. */
const rangeOf = (season: number, year: number) => ({
  from: monthRange(year, 3 * season + 3).from,
  to: monthRange(year, 3 * season + 5).to,
})

/** "summer of 2016", "last autumn", "im Frühjahr", "winter 2030/31": three months. A bare word needs its preposition. */
export function season(c: DateContext, at: number): DateReading | null {
  const start = overSmall(c, at)
  const before = shiftWord(c, start)
  const place = before?.next ?? start
  const index = c.phrases.seasons.findIndex((words) => words.includes(folded(c, place)))
  if (index < 0) return null
  const first = before ? start : afterPrepositions(c, at, start)
  const year = yearAt(c, overSmall(c, place + 1))
  if (year) {
    const next =
      /^[/–-]$/.test(textAt(c, year.next)) && /^\d{2,4}$/.test(textAt(c, year.next + 1)) ? year.next + 2 : year.next
    return span(first, next, rangeOf(index, year.year), 'other', `${names[index]} as northern months`, true)
  }
  const behind = before ? null : shiftWord(c, place + 1)
  const shift = before ?? behind
  const next = behind?.next ?? place + 1
  if (!shift && c.language === 'fr' && folded(c, place) === 'ete' && !isFrenchSummer(c, place)) return null
  if (!shift && (start === at || /^[,.]$/.test(textAt(c, start - 1))) && !isLed(c, at)) return null
  if (!c.reference) return span(first, next, null, 'other')
  return { ...chosen(c, index, shift?.value ?? null, at, next), first, next }
}

/** "l'été", "en été"; "a été" is a verb. */
const isFrenchSummer = (c: DateContext, at: number) =>
  /^(l|d|en|fin|debut|mi)$/.test(folded(c, /^['’-]$/.test(textAt(c, at - 1)) ? at - 2 : at - 1))

const isLed = (c: DateContext, at: number) =>
  c.words.small.includes(folded(c, at - 1)) || c.numbers.base.datePrepositions.includes(folded(c, at - 1))

/** The latest that has begun; behind "last" the latest that is over; the next one where the clause looks ahead. */
function chosen(c: DateContext, index: number, shift: number | null, at: number, next: number): DateReading {
  const r = c.reference!
  const ranges = [-2, -1, 0, 1].map((n) => rangeOf(index, r.year + n))
  const isFuture = shift === 1 || (shift === null && tenseAt(c, at, next) === 'future')
  const found = isFuture
    ? ranges.find(({ from, to }) => (shift === 1 ? isBefore(r, from) : !isBefore(to, r)))
    : ranges.findLast(({ from, to }) => (shift === -1 ? isBefore(to, r) : !isBefore(r, from)))
  const which = isFuture ? 'next' : 'latest'
  return span(at, next, found ?? null, 'other', `${which} ${names[index]} (northern months) from ${datelineOf(c)}`)
}
