import type { ReportLanguage } from '../model/types'
import { formatDate, locales } from './format'

type Say = (amount: string) => string

/** By the sign before a value: the engine's own in a difference, the report's in a passage. */
const hedges: Record<ReportLanguage, Record<string, Say>> = {
  en: hedgesOf('about', 'nearly', 'at least', 'at most', 'more than', 'less than'),
  de: hedgesOf('rund', 'fast', 'mindestens', 'höchstens', 'mehr als', 'weniger als'),
}

function hedgesOf(about: string, nearly: string, least: string, most: string, more: string, less: string) {
  const say =
    (word: string): Say =>
    (amount) =>
      `${word} ${amount}`
  return {
    ...{ '~': say(about), '≈': say(about), '~<': say(nearly), '≲': say(nearly) },
    ...{ '>=': say(least), '≥': say(least), 'at least': say(least) },
    ...{ '<=': say(most), '≤': say(most), 'at most': say(most) },
    ...{ '>': say(more), '<': say(less) },
  }
}

const valueForm =
  /^(?:(~<|~|>=|<=|>|<|≈|≲|≥|≤|at least|at most) ?)?(-?\d+(?:\.\d+)?)(?:–(-?\d+(?:\.\d+)?))?(?: (\S+))?$/
const dayForm = /^(?:([≥≤]) )?(\d{4}-\d\d-\d\d)(?:(?: – |\/)(\d{4}-\d\d-\d\d))?$/

/** What a value is in words, where a sign stands for it. */
const units: Record<string, string> = {
  ...{ a: 'year', mo: 'month', d: 'day', h: 'hour', min: 'minute', s: 'second' },
  ...{ year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour', minute: 'minute', second: 'second' },
}
const sizes = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const

/**
 * A value as the engine or the model has it ("~<3000", "≥ 40 km", "71 a", "2031-03-12") in the reader's language: "nearly
 * 3,000", "71 years", "12 March 2031". `text`: the passage's words, which say plainer what would be a code.
 */
export function saidValue(language: ReportLanguage, value: string, text: string = value): string {
  const days = dayForm.exec(value)
  if (days) return saidDays(language, days[2]!, days[3], days[1])
  const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value)
  if (moment) return `${formatDate(language, 'UTC', moment[1]!)}, ${moment[2]}`
  if (/^\d{4}-\d\d/.test(value)) return text
  if (/^\d{4}$/.test(value) && text.includes(value)) return value
  const [, hedge, low, high, unit] = valueForm.exec(value) ?? []
  // A name folded, a sense, "none": what Stet compares by is no reading of the words.
  if (low === undefined) return text
  const said = measure(language, Number(low), high === undefined ? null : Number(high), unit)
  return hedge === undefined ? said : hedges[language][hedge]!(said)
}

function saidDays(language: ReportLanguage, from: string, to: string | undefined, sign: string | undefined): string {
  const day = (iso: string) => formatDate(language, 'UTC', iso)
  if (to !== undefined) return wholeOf(language, from, to) ?? `${day(from)} – ${day(to)}`
  if (sign === undefined) return day(from)
  const [since, until] = language === 'de' ? ['ab', 'bis'] : ['from', 'until']
  return `${sign === '≥' ? since : until} ${day(from)}`
}

/** A day, a month or a year, where the two days are its first and its last. */
function wholeOf(language: ReportLanguage, from: string, to: string): string | null {
  if (from === to) return formatDate(language, 'UTC', from)
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const month = new Date(`${from}T00:00:00Z`)
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
  if (!from.endsWith('-01') || to !== last) return null
  return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month)
}

/** Millions are easier read in words, where nothing is lost by it. */
const isRound = (n: number) => Math.abs(n) >= 1e6 && n % 1000 === 0

function measure(language: ReportLanguage, low: number, high: number | null, unit: string | undefined): string {
  const [size, written] =
    unit === 's' ? (sizes.find(([s]) => low !== 0 && low % s === 0) ?? [1, 'second']) : [1, units[unit ?? '']]
  const format = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 3,
    ...(isRound(low / size) &&
      (high === null || isRound(high / size)) && { notation: 'compact', compactDisplay: 'long' }),
    ...(written !== undefined && { style: 'unit', unit: written, unitDisplay: 'long' }),
  })
  const amount = high === null ? format.format(low / size) : format.formatRange(low / size, high / size)
  if (unit === undefined || written !== undefined) return amount
  return unit === '%' && language === 'en' ? `${amount}%` : `${amount}\u00A0${unit}`
}
