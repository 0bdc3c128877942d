import type { Quantity } from '../../../contract/analysis'
import { conversionTolerance, hedge } from '../weights'

/** What a number says: from `low` to `high`, either end open or not; `point` is the number it names. */
export type Interval = { low: number; high: number; point: number; openEnded: boolean }

type Said = Pick<Quantity, 'value' | 'low' | 'high' | 'approximator'>

/** The interval a quantity stands for: "nearly 3,000" is 2,700–3,000, "more than 10,000" all above it. */
export function intervalOf(q: Said): Interval {
  if (q.value === null) {
    const low = q.low ?? 0
    const high = q.high ?? low
    return { low, high, point: (low + high) / 2, openEnded: false }
  }
  const v = q.value
  const at = (low: number, high: number, openEnded = false): Interval => ({ low, high, point: v, openEnded })
  switch (q.approximator) {
    case 'about':
      return at(v - Math.abs(v) * hedge.about, v + Math.abs(v) * hedge.about)
    case 'nearly':
      return at(v - Math.abs(v) * hedge.nearly, v)
    case 'atLeast':
    case 'moreThan':
      return at(v, Number.POSITIVE_INFINITY, true)
    case 'atMost':
    case 'lessThan':
      return at(Number.NEGATIVE_INFINITY, v, true)
    default:
      return at(v, v)
  }
}

/** Do two intervals meet, allowing for what conversion and rounding of a unit may add? `converted`: units differ. */
export function meet(a: Interval, b: Interval, converted: boolean): boolean {
  const slack = converted ? conversionTolerance * Math.max(Math.abs(a.point), Math.abs(b.point)) : 0
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** Is it the same number, whatever hedge stands before it? */
export function samePoint(a: Interval, b: Interval, converted: boolean): boolean {
  const slack = converted ? 2 * conversionTolerance : 1e-9
  return Math.abs(a.point - b.point) <= slack * Math.max(Math.abs(a.point), Math.abs(b.point))
}

export const ratioOf = (a: Interval, b: Interval): number => {
  const low = Math.min(Math.abs(a.point), Math.abs(b.point))
  return low === 0 ? Number.POSITIVE_INFINITY : Math.max(Math.abs(a.point), Math.abs(b.point)) / low
}

/** 10, 100, 1000 … when one number is such a multiple of the other (within 5 %, for hedges and units), else null. */
export function slippedFactor(a: Interval, b: Interval): number | null {
  const ratio = ratioOf(a, b)
  if (!Number.isFinite(ratio) || ratio < 9) return null
  const power = 10 ** Math.round(Math.log10(ratio))
  return Math.abs(ratio / power - 1) <= 0.05 ? power : null
}

const sign: Record<string, string> = {
  about: '~',
  nearly: '~<',
  atLeast: '>= ',
  atMost: '<= ',
  moreThan: '> ',
  lessThan: '< ',
}

/** The normalised value as a flag prints it: ">= 23", "140–180 mm" in the normalised unit. */
export function printed(q: Said & { unit: string | null }): string {
  const unit = q.unit === null ? '' : q.unit === '%' ? ' %' : ` ${q.unit}`
  if (q.value === null) return `${readable(q.low ?? 0)}–${readable(q.high ?? 0)}${unit}`
  return `${q.approximator ? (sign[q.approximator] ?? '') : ''}${readable(q.value)}${unit}`
}

/** Four significant digits are more than any hedge keeps, but counts are shown in full. */
const readable = (value: number) => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)))
