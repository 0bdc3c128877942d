/** Days from 30 December 1899, as SpreadsheetML counts; before March 1900 its calendar has a day that never was. */
const firstSerial = 61
const dayMs = 86_400_000
const epochMs = Date.UTC(1899, 11, 30)

/** Null for what is no ISO 8601 day or what a spreadsheet cannot count. */
export function serialOfDay(day: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? inRange((Date.parse(`${day}T00:00:00Z`) - epochMs) / dayMs) : null
}

/** Of an instant the wall clock in a time zone, to the second: a spreadsheet knows no zones. */
export function serialOfInstant(instant: string, timeZone: string): number | null {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) return null
  const local = timeZone === 'UTC' ? ms : wallClock(ms, timeZone)
  return inRange((Math.floor(local / 1000) * 1000 - epochMs) / dayMs)
}

const inRange = (serial: number) => (serial >= firstSerial && serial < 2_958_466 ? serial : null)

const clocks = new Map<string, Intl.DateTimeFormat>()

function wallClock(ms: number, timeZone: string): number {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const
    clock = new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone })
    clocks.set(timeZone, clock)
  }
  const at = new Map(clock.formatToParts(ms).map((part) => [part.type, Number(part.value)]))
  return Date.UTC(
    at.get('year')!,
    at.get('month')! - 1,
    at.get('day')!,
    at.get('hour')!,
    at.get('minute')!,
    at.get('second')!,
  )
}
