import type { ReportLanguage } from '../model/types'

const locales: Record<ReportLanguage, string> = { en: 'en-GB', de: 'de-DE' }

export const formatNumber = (language: ReportLanguage, value: number): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** A day (`2031-03-12`) or an instant as words; what is no ISO 8601 date is printed as it is. */
export function formatDate(language: ReportLanguage, timeZone: string, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  // A day has no time zone: shifting it would print the day before.
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return dayFormat(language, 'UTC').format(date)
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  })
  return `${dayFormat(language, timeZone).format(date)}, ${time.format(date)}`
}

const dayFormat = (language: ReportLanguage, timeZone: string) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone })

/** The language's name, or null where the runtime knows none. */
export function languageName(language: ReportLanguage, tag: string): string | null {
  if (tag === 'und') return null
  try {
    return new Intl.DisplayNames([locales[language]], { type: 'language', fallback: 'none' }).of(tag) ?? null
  } catch {
    return null // well-formed for our schema is not always well-formed for BCP 47 ("en-a")
  }
}

export const countIn = (language: ReportLanguage) => (n: number, one: string, many: string) =>
  `${formatNumber(language, n)} ${n === 1 ? one : many}`

export const joinParts = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator)
