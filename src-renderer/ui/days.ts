const two = (n: number) => String(n).padStart(2, '0')

/** The calendar day where the reader is, YYYY-MM-DD. */
export const localDay = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** An instant as a field for day and time takes it, in the reader's time zone: YYYY-MM-DDTHH:MM. */
export function localMoment(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  return `${localDay(at)}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** What such a field holds as an instant in UTC; null for an empty or an impossible one. */
export function instantOf(moment: string): string | null {
  const at = moment === '' ? Number.NaN : new Date(moment).getTime()
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** A day that has passed. Of today one may still hear. */
export const isPast = (day: string | null, now = new Date()): boolean => day !== null && day < localDay(now)
