import type { ActivityEntry } from '../../../src-main/contract/activity'

export interface Day {
  /** YYYY-MM-DD, in this machine's time. */
  day: string
  entries: ActivityEntry[]
}

export const dayOf = (instant: string | number): string => {
  const at = new Date(instant)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Entries under the day they happened on, in the order given. */
export function byDay(entries: readonly ActivityEntry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

/** How many days a day lies back from another; 0 for the same. */
export const daysBack = (day: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / (24 * 60 * 60 * 1000))
