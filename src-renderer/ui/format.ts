import { useMemo } from 'react'
import { type Language, useLanguage } from './words'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Numbers, days and times as the interface's language writes them. */
export function formatter(language: Language) {
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
  /** "German", "Deutsch"; `und` and what the platform does not know stay as they are. */
  const languageName = (tag: string): string => {
    if (tag === 'und') return tag
    try {
      return languages.of(tag) ?? tag
    } catch {
      return tag // a tag that is not well-formed: shown as the article has it
    }
  }
  return { number: (n: number) => number.format(n), ago, isoDay, time, languageName }
}

export type Formatter = ReturnType<typeof formatter>

export function useFormat(): Formatter {
  const { language } = useLanguage()
  return useMemo(() => formatter(language), [language])
}
