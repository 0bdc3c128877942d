import type { DateMention, Quantity } from '../../contract/analysis'
import type { MentionRow } from '../../contract/rows'

const signs: Record<NonNullable<Quantity['approximator']>, string> = {
  about: '≈ ',
  nearly: '≲ ',
  atLeast: '≥ ',
  atMost: '≤ ',
  moreThan: '> ',
  lessThan: '< ',
  between: '',
}

/**
 * `≥ 23`, `≈ 12 %`: the same in every language, so that passages of several can be held against each other. What is counted
 * is not in it: the engine has it as a stem, and the passage beside it says it.
 */
export function printQuantity(q: Pick<Quantity, 'value' | 'low' | 'high' | 'approximator' | 'unit'>): string {
  const amount =
    q.low !== null && q.high !== null && q.low !== q.high
      ? `${plain(q.low)}–${plain(q.high)}`
      : plain(q.value ?? q.low ?? q.high)
  return `${q.approximator === null ? '' : signs[q.approximator]}${amount}${q.unit === null ? '' : ` ${q.unit}`}`
}

/** No grouping: a point or a comma would say another thing in another language. */
const plain = (value: number | null) =>
  value === null ? '?' : Number.isInteger(value) ? value.toFixed(0) : String(value)

function printDate({ from, to, durationSeconds }: DateMention): string | null {
  if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`
  if (from !== null) return `≥ ${from}`
  if (to !== null) return `≤ ${to}`
  return durationSeconds === null ? null : `${durationSeconds} s`
}

/** What a passage gives, as the engine normalised it, each value once. */
export function valuesOf(mention: Pick<MentionRow, 'quantities' | 'dates'>): string[] {
  const dates = mention.dates.map(printDate).filter((value) => value !== null)
  return [...new Set([...mention.quantities.map(printQuantity), ...dates])]
}
