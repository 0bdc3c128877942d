import { type Day, isoDay } from '../calendar'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { clock, joinClocks } from './date-clock'
import { dayOfMonth, figures, namedDay } from './date-day'
import { feast } from './date-feasts'
import { canBegin } from './date-index'
import { lengthReading } from './date-length'
import { isNumberWord } from './date-number'
import { periodReading } from './date-period'
import { datePhrases } from './date-phrases'
import { range } from './date-range'
import { periodBefore } from './date-relative'
import { type Anchor, type DateContext, type DateReading, isBefore, overSmall, phrase } from './date-types'
import { anchoredDay, night, relativeDay, weekday } from './date-weekday'
import { dateWords } from './date-words'
import { numberWordsOf } from './number-words'

/** What a text's dates are read with: its dateline, and the day named last before it. Without them days stay open. */
export type DateFrame = { language: Language | null; reference: Day | null; anchor?: Anchor | null }

export function dateContext(text: string, tokens: Token[], frame: DateFrame): DateContext {
  const language = frame.language ?? 'en'
  return {
    text,
    tokens,
    language,
    words: dateWords[language],
    phrases: datePhrases[language],
    numbers: numberWordsOf(language),
    reference: frame.reference,
    anchor: frame.anchor ?? null,
    memo: new Map(),
  }
}

/**
 * Every date, period, length and time of day among some tokens, in order and never overlapping: at each place the
 * longest reading; a range is one. `c.anchor` moves on to the last day named. Linear in the number of tokens.
 */
export function readDates(c: DateContext): DateReading[] {
  const found: DateReading[] = []
  for (let at = 0; at < c.tokens.length; ) {
    const reading = canBegin(c, at) && !isInsideNumber(c, at) ? readAt(c, at) : null
    if (reading && reading.next > at) {
      found.push(reading)
      c.anchor = anchorOf(reading) ?? c.anchor
      c.memo.clear()
    }
    at = Math.max(at + 1, reading?.next ?? 0)
  }
  return joinClocks(c, found)
}

const longNumber = 6

/** Behind "1/2/" or six words of one number no date begins: a dump of figures is not read again at each of them. */
function isInsideNumber(c: DateContext, at: number): boolean {
  const [slash, before] = [c.tokens[at - 1], c.tokens[at - 2]]
  if (slash?.text === '/' && before?.kind === 'number' && before.end === slash.start) return true
  for (let n = 1; n <= longNumber; n++) {
    const token = c.tokens[at - n]
    if (token?.kind !== 'word' || !isNumeral(c, token.folded)) return false
  }
  return isNumeral(c, c.tokens[at]!.folded)
}

const isNumeral = (c: DateContext, word: string) =>
  c.numbers.base.joiners.includes(word) || isNumberWord(word, c.numbers)

/** A single day, or a calendar year: what a month or a season brackets is no day to reckon from. */
function anchorOf({ grain, from, to }: DateReading): Anchor | null {
  if (!from || !to) return null
  if (grain === 'day') return isoDay(from) === isoDay(to) ? { day: from, grain } : null
  return grain === 'year' && from.month === 1 && to.month === 12 ? { day: from, grain } : null
}

function readAt(c: DateContext, at: number): DateReading | null {
  const reading = longest([since(c, at), range(c, at, one), one(c, at)])
  if (!reading?.from || !reading.to || !isBefore(reading.to, reading.from)) return reading
  return { ...reading, from: null, to: null, arithmetic: null }
}

/** One date without ranges. A range asks for the same place again: what was read is remembered up to the next date. */
function one(c: DateContext, at: number): DateReading | null {
  const known = c.memo.get(at)
  if (known !== undefined) return known
  const read = readOne(c, at)
  if (c.memo.size > remembered) c.memo.clear()
  c.memo.set(at, read)
  return read
}
const remembered = 64

function readOne(c: DateContext, at: number): DateReading | null {
  const kind = c.tokens[at]?.kind
  if (kind === 'number') return ofNumber(c, at)
  if (kind !== 'word') return null
  return longest([
    night(c, at),
    anchoredDay(c, at),
    namedDay(c, at),
    feast(c, at),
    weekday(c, at),
    relativeDay(c, at),
    dayOfMonth(c, at),
    periodBefore(c, at),
    periodReading(c, at),
    lengthReading(c, at),
  ])
}

function ofNumber(c: DateContext, at: number): DateReading | null {
  return longest([
    figures(c, at),
    clock(c, at),
    namedDay(c, at),
    weekday(c, at),
    dayOfMonth(c, at),
    periodReading(c, at),
    lengthReading(c, at),
  ])
}

function longest(readings: (DateReading | null)[]): DateReading | null {
  let best: DateReading | null = null
  for (const reading of readings) if (reading && (!best || reading.next > best.next)) best = reading
  return best
}

/** "since Monday", "seit dem 3. März": the day it began; the word belongs to the span. */
function since(c: DateContext, at: number): DateReading | null {
  const open = phrase(c, at, c.phrases.since)
  const start = open === null ? null : (night(c, open) ?? one(c, overSmall(c, open)))
  return start && start.seconds === null && start.grain !== 'time' ? { ...start, first: at } : null
}

/** A reading's days or instants as the analysis file holds them: ISO 8601, inclusive. */
export function mentionOf(c: DateContext, { first, next, from, to, seconds, time, arithmetic, isVague }: DateReading) {
  const start = c.tokens[first]!.start
  const end = c.tokens[next - 1]!.end
  const iso = (day: Day | null) => day && isoDay(day) + (time ?? '')
  return {
    start,
    end,
    text: c.text.slice(start, end),
    from: iso(from),
    to: iso(to),
    durationSeconds: isVague ? null : seconds,
    arithmetic,
  }
}
