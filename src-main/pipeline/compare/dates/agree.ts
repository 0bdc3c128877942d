import { dateWeights } from '../weights'
import type { Moment } from './moment'

/** How two dates of one event stand to each other. `within`: one brackets the other, as a month does a day of it. */
export type Relation = 'same' | 'within' | 'apart' | 'unlike'

/**
 * `unlike`: nothing to compare, as a day and a bare time of day. A year the text does not state is not held against
 * anyone: the engine read it off the day of publication.
 */
export function relate(a: Moment, b: Moment): Relation {
  const days = relateDays(a, b)
  if (days === 'apart' || days === 'unlike') {
    return days === 'unlike' && a.clock !== null && b.clock !== null ? relateClocks(a.clock, a, b.clock, b) : days
  }
  if (a.clock === null || b.clock === null) return days
  const clocks = relateClocks(a.clock, a, b.clock, b)
  return clocks === 'same' ? days : clocks
}

function relateDays(a: Moment, b: Moment): Relation {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return 'unlike'
  if (a.weekly || b.weekly) {
    const days = Math.round((Date.parse(a.from) - Date.parse(b.from)) / 86_400_000)
    if (days % 7 === 0 && a.from === a.to && b.from === b.to && Math.abs(days) <= weeksAhead * 7) return 'same'
  }
  const shift = a.fixed && b.fixed ? 0 : yearsBetween(a.from, b.from)
  if (Math.abs(shift) > yearsMistaken) return 'unlike'
  const [from, to] = [moved(b.from, shift), moved(b.to, shift)]
  if (a.from === from && a.to === to) return 'same'
  if ((a.from <= from && to <= a.to) || (from <= a.from && a.to <= to)) return 'within'
  if (a.from <= to && from <= a.to) return 'within'
  return 'apart'
}

/** A bare weekday is read as the last or the next one; a report about it may mean the other. */
const weeksAhead = 2

/** A year that was read off the day of publication is wrong by one at most: past that the two dates are of two events. */
const yearsMistaken = 1

/** Whole years that bring two days of the calendar together: "in February" read as last year's and as next year's. */
function yearsBetween(a: string, b: string): number {
  const years = (Date.parse(a) - Date.parse(b)) / (365.25 * 86_400_000)
  return Math.abs(years) < 0.6 ? 0 : Math.round(years)
}

function moved(day: string, years: number): string {
  return years === 0 ? day : `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}

function relateClocks(x: number, a: Moment, y: number, b: Moment): Relation {
  const [early, late] = [reach(x, a), reach(y, b)]
  if (x === y) return 'same'
  return early.from <= late.to && late.from <= early.to ? 'within' : 'apart'
}

/** Minutes a time of day may stand for. "Shortly after four" is after four; a bare hour is as exact as it says. */
function reach(clock: number, { hedge }: Moment): { from: number; to: number } {
  const { aboutMinutes } = dateWeights
  if (hedge === 'about') return { from: clock - aboutMinutes, to: clock + aboutMinutes }
  if (hedge === 'past') return { from: clock, to: clock + 2 * aboutMinutes }
  if (hedge === 'short') return { from: clock - 2 * aboutMinutes, to: clock }
  return { from: clock, to: clock }
}

/** Each gives the day its own report appeared: how things stood then ("by noon on Thursday"), and no date of one event. */
export function areOwnDays(a: Moment, b: Moment): boolean {
  const [x, y] = [a.passage.published, b.passage.published]
  return x !== y && a.from !== null && a.from === a.to && a.from === x && b.from === b.to && b.from === y
}

/** 1958 and 1985: the same figures in another order. */
export function isTransposed(a: Moment, b: Moment): boolean {
  if (!isYear(a) || !isYear(b) || a.from === b.from) return false
  const figures = (m: Moment) => [...m.from!.slice(0, 4)].sort().join('')
  return figures(a) === figures(b)
}

/** Are they of one sort: a year and a year, a day or month and another, times of day? */
export function isComparable(a: Moment, b: Moment): boolean {
  if (a.role !== b.role) return false
  if (a.from === null || b.from === null) return a.clock !== null && b.clock !== null
  return isYear(a) === isYear(b)
}

export const isYear = ({ from, to }: Moment) =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) > 200 * 86_400_000
