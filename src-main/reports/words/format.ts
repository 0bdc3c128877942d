import type { ReportLanguage } from '../model/types'

export const locales: Record<ReportLanguage, string> = { en: 'en-GB', de: 'de-DE' }

/** Making a format costs a hundred times what using it does, and a report has thousands of numbers and dates. */
function kept<F>(make: () => F, formats: Map<string, F>, key: string): F {
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = make()
  formats.set(key, made)
  return made
}
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const nameFormats = new Map<string, Intl.DisplayNames>()

export const formatNumber = (language: ReportLanguage, value: number): string =>
  kept(() => new Intl.NumberFormat(locales[language]), numberFormats, language).format(value)

/** A day (`2031-03-12`) or an instant as words; what is no ISO 8601 date is printed as it is. */
export function formatDate(language: ReportLanguage, timeZone: string, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  // A day has no time zone: shifting it would print the day before.
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return dayFormat(language, 'UTC').format(date)
  return `${dayFormat(language, timeZone).format(date)}, ${timeFormat(language, timeZone).format(date)}`
}

const dayFormat = (language: ReportLanguage, timeZone: string) =>
  kept(
    () => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }),
    dateFormats,
    `day ${language} ${timeZone}`,
  )

const timeFormat = (language: ReportLanguage, timeZone: string) =>
  kept(
    () =>
      new Intl.DateTimeFormat(locales[language], {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
        timeZoneName: 'short',
      }),
    dateFormats,
    `time ${language} ${timeZone}`,
  )

/** The language's name, or null where the runtime knows none. */
export function languageName(language: ReportLanguage, tag: string): string | null {
  if (tag === 'und') return null
  try {
    const names = () => new Intl.DisplayNames([locales[language]], { type: 'language', fallback: 'none' })
    return kept(names, nameFormats, language).of(tag) ?? null
  } catch {
    return null // well-formed for our schema is not always well-formed for BCP 47 ("en-a")
  }
}

export const countIn = (language: ReportLanguage) => (n: number, one: string, many: string) =>
  `${formatNumber(language, n)} ${n === 1 ? one : many}`

export const joinParts = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator)
