/** A day of the Gregorian calendar without a time zone: news dates are days, and a `Date` would shift them. */
export type Day = { year: number; month: number; date: number }

const dayMs = 86_400_000
const toMs = (day: Day) => Date.UTC(day.year, day.month - 1, day.date)

function fromMs(ms: number): Day {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

/** Null for a day that does not exist (31 February). Years 1000–9999. */
export function calendarDate(year: number, month: number, date: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1) return null
  const day = fromMs(Date.UTC(year, month - 1, date))
  return day.month === month && day.date === date ? { year, month, date } : null
}

export const isoDay = (day: Day): string =>
  `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.date).padStart(2, '0')}`

export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export const addDays = (day: Day, days: number): Day => fromMs(toMs(day) + days * dayMs)

/** Monday 0 … Sunday 6. */
export const weekdayOf = (day: Day): number => (new Date(toMs(day)).getUTCDay() + 6) % 7

export const lastDateOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `month` may be out of 1–12: the year is carried. */
export function monthRange(year: number, month: number): { from: Day; to: Day } {
  const first = fromMs(Date.UTC(year, month - 1, 1))
  return { from: first, to: { ...first, date: lastDateOfMonth(first.year, first.month) } }
}
