import { tokenAfter } from './date-day'
import { type DateContext, type DateReading, folded, phrase, textAt } from './date-types'

const space = '[\\s\\u00A0\\u202F]?'
const patterns = [
  // 3:40, 15:40:20, 3:40 a.m., 15:40 Uhr
  `(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:${space}(?:([ap])\\.?${space}m(?![\\p{L}])\\.?|uhr|uur|h(?![\\p{L}])|hrs?(?![\\p{L}])|heures|horas|ore))?`,
  // 3.40 Uhr, 15 Uhr, 3 uur only behind its preposition
  `(\\d{1,2})(?:[.:](\\d{2}))?${space}uhr(?![\\p{L}])`,
  // 3 a.m., 3.40pm
  `(\\d{1,2})(?:[.:](\\d{2}))?${space}([ap])\\.?${space}m(?![\\p{L}])\\.?`,
  // 4 h 05, 16h30
  `(\\d{1,2})${space}h${space}(\\d{2})(?!\\d)`,
].map((source) => new RegExp(`^(?:${source})`, 'iu'))
const led = new RegExp(
  `^(\\d{1,2})(?:[.:](\\d{2}))?(?:${space}(?:h(?![\\p{L}])|heures?|horas?|uur|ore))?(?![\\d\\p{L}.,]\\d|\\p{L})`,
  'iu',
)
const hourWord = /^(h|heures?|horas?|uur|ore)$/

/**
 * A time of day: "3:40 a.m.", "3.40 Uhr", "4 h 05"; behind its preposition also "vers 4 heures", "alle 15.30", "om 16
 * uur", "a las 16". It is no quantity and no day by itself; `time` is set where hour and minute exist.
 */
export function clock(c: DateContext, at: number): DateReading | null {
  const token = c.tokens[at]
  if (token?.kind !== 'number' || token.text.length > 8) return null
  const rest = c.text.slice(token.start, token.start + 24)
  for (const pattern of mayBeClock(rest, token.text.length) ? patterns : []) {
    const match = pattern.exec(rest)
    if (match) return reading(c, at, match)
  }
  const match = isLed(c, at) ? led.exec(rest) : null
  if (!match) return null
  const isBare = match[2] === undefined && !hourWord.test(match[0].replace(/[\d\s\u00A0\u202F]/g, '').toLowerCase())
  if (isBare && !/^(alle|ore|las|as)$/.test(folded(c, at - 1))) return null
  return reading(c, at, match)
}

/** What the patterns have behind the figures: a colon or the first letter of "Uhr", "a.m.", "p.m.", "h". */
const clockMarks = new Set([...':uUaApPhH'])

function mayBeClock(rest: string, figures: number): boolean {
  const next = rest.charAt(figures)
  return clockMarks.has(next) || (oneSpace.test(next) && clockMarks.has(rest.charAt(figures + 1)))
}
const oneSpace = /^\s$/

/** English "at 5" is no time without its mark; a decimal point in an amount ("at 3.40 metres") is none either. */
const isLed = (c: DateContext, at: number) =>
  c.language !== 'en' &&
  c.language !== 'de' &&
  c.phrases.clockLeads.has(folded(c, at - 1)) &&
  !/^[%€$]$/.test(textAt(c, at + 1))

const late = /^(afternoon|evening|nachmittags?|abends?|midi|soir|tarde|noche|pomeriggio|sera|s?middags?|avonds?|noite)$/

function reading(c: DateContext, at: number, match: RegExpExecArray): DateReading | null {
  const [all, hours, minutes = '00', half] = match
  const hour = (Number(hours) % (half ? 12 : 25)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(hours) > 24 || Number(minutes) > 59 || (hours === '24' && minutes !== '00')) return null
  const end = tokenAfter(c, at, all.trimEnd().length)
  const part = phrase(c, end, c.phrases.clockParts) ?? phrase(c, end, c.phrases.dayParts)
  const next = part ?? end
  const isLate = part !== null && hour < 12 && late.test(folded(c, part - 1))
  const text = `T${String((hour + (isLate ? 12 : 0)) % 24).padStart(2, '0')}:${minutes}`
  return {
    first: at,
    next,
    from: null,
    to: null,
    seconds: null,
    grain: 'time',
    hasYear: false,
    arithmetic: null,
    time: text,
  }
}

const between =
  /^(,|at|on|by|around|about|am|um|gegen|vers|a|le|las|la|alle|dalle|verso|om|rond|op|as|em|na|no|de|del|des|di|d|l|il|la|el|du|und|kurz|nach|vor|shortly|after|before|just|local|time)$/

/** A day and a time of day side by side are one instant: "at 3:40 a.m. on Tuesday", "am Dienstag gegen 3.40 Uhr". */
export function joinClocks(c: DateContext, readings: DateReading[]): DateReading[] {
  const out: DateReading[] = []
  for (const reading of readings) {
    const last = out.at(-1)
    const [time, date] = reading.grain === 'time' ? [reading, last] : [last, reading]
    const isPair =
      last && time?.grain === 'time' && date?.grain === 'day' && !date.time && date.from !== null && sameDay(date)
    if (last && isPair && isNear(c, last.next, reading.first))
      out[out.length - 1] = { ...date, first: last.first, next: reading.next, time: time.time }
    else out.push(reading)
  }
  return out
}

const sameDay = ({ from, to }: DateReading) =>
  from !== null && to !== null && from.date === to.date && from.month === to.month

function isNear(c: DateContext, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (!between.test(folded(c, at))) return false
  return true
}
