import { type Language, useLanguage } from './words'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** ISO or SI signs that a reader would have to look up, with the unit that Intl writes out. */
const writtenOut: Record<string, string> = { a: 'year', '%': 'percent', '°C': 'celsius' }
const timeUnits = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

const made = new Map<Language, ReturnType<typeof make>>()

/** Numbers, days and times as the interface's language writes them. One for each language: making it is slow. */
export function formatter(language: Language): Formatter {
  const known = made.get(language) ?? make(language)
  made.set(language, known)
  return known
}

function make(language: Language) {
  const number = new Intl.NumberFormat(language)
  const dayFormat = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const compact = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  })
  const inUnit = (n: number, unit: string) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'percent' || unit === 'celsius' ? 'short' : 'long',
    }).format(n)
  const amount = (n: number) => (Math.abs(n) >= 1e6 && n % 1000 === 0 ? compact : number).format(n)
  /** "71 years", "3.8 million EUR": a number with a unit as the engine signs it. */
  const measure = (n: number, unit?: string): string => {
    if (unit === undefined) return amount(n)
    if (unit === 's') {
      const [seconds, name] = timeUnits.find(([size]) => n !== 0 && n % size === 0) ?? [1, 'second']
      return inUnit(n / seconds, name)
    }
    const name = writtenOut[unit]
    return name === undefined ? `${amount(n)}\u00A0${unit}` : inUnit(n, name)
  }
  const languages = new Intl.DisplayNames(language, { type: 'language' })

  const ago = (instant: string, now = Date.now()): string => {
    const passed = Date.parse(instant) - now
    if (Number.isNaN(passed)) return instant
    const size = Math.abs(passed)
    if (size < minute) return relative.format(0, 'minute')
    if (size < hour) return relative.format(Math.round(passed / minute), 'minute')
    if (size < day) return relative.format(Math.round(passed / hour), 'hour')
    if (size < 30 * day) return relative.format(Math.round(passed / day), 'day')
    return moment.format(Date.parse(instant))
  }
  /** An ISO 8601 day ("2031-03-12"): a calendar day, so it must not move with the reader's time zone. */
  const isoDay = (value: string): string => {
    const at = Date.parse(value.slice(0, 10))
    return Number.isNaN(at) ? value : dayFormat.format(at)
  }
  /** Today's instants as a time, older ones with their day. */
  const time = (instant: string, now = new Date()): string => {
    const at = new Date(instant)
    if (Number.isNaN(at.getTime())) return instant
    return at.toDateString() === now.toDateString() ? clock.format(at) : moment.format(at)
  }
  /** The time of day alone. */
  const timeOfDay = (instant: string): string => {
    const at = Date.parse(instant)
    return Number.isNaN(at) ? instant : clock.format(at)
  }
  /** "German", "Deutsch"; `und` and what the platform does not know stay as they are. */
  const languageName = (tag: string): string => {
    if (tag === 'und') return tag
    try {
      return languages.of(tag) ?? tag
    } catch {
      return tag // a tag that is not well-formed: shown as the article has it
    }
  }
  return { number: (n: number) => number.format(n), measure, ago, isoDay, time, clock: timeOfDay, languageName }
}

export type Formatter = ReturnType<typeof make>

export function useFormat(): Formatter {
  const { language } = useLanguage()
  return formatter(language)
}
