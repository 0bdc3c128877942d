import { useMemo } from 'react'
import type { DiscrepancySide } from '../../src-main/contract/analysis'
import type { DiscrepancyRow } from '../../src-main/contract/rows'
import { type Formatter, useFormat } from './format'
import { useWords, type Words } from './words'

export { isPlain } from '../../src-main/contract/plainly-said'

type Said = Pick<DiscrepancySide, 'text' | 'value'>
type Speech = { format: Formatter; hedges: Words['hedges'] }

const valueForm = /^(~<|~|>=|<=|>|<)? ?(-?\d+(?:\.\d+)?)(?:–(-?\d+(?:\.\d+)?))?(?: (\S+))?$/

/**
 * The engine's "~<12 %" and "71 a" as a person says them: "nearly 12%", "71 years". What is no number or day is given
 * as the engine has it, or in the passage's own words where that would be a code.
 */
export function spoken({ value, text }: Said, { format, hedges }: Speech): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.isoDay(value)
  // A month, an instant or a span is plainest in the passage's words; a year takes no mark between its thousands.
  if (/^\d{4}-\d\d|^\d\d:\d\d$/.test(value)) return text
  if (/^\d{4}$/.test(value) && text.includes(value)) return value
  const [, hedge, low, high, unit] = valueForm.exec(value) ?? []
  if (low === undefined) return /[~<>=]/.test(value) ? text : value
  const last = format.measure(Number(high ?? low), unit)
  const said = high === undefined ? last : `${format.number(Number(low))}–${last}`
  return hedge === undefined ? said : hedges[hedge as keyof typeof hedges](said)
}

export function useSpoken(): (side: Said) => string {
  const { hedges } = useWords()
  const format = useFormat()
  return useMemo(() => (side) => spoken(side, { format, hedges }), [format, hedges])
}

interface Shown {
  sides: DiscrepancySide[]
  /** May the relation's sign stand between them? */
  areOrdered: boolean
  /** Values left out. */
  more: number
}

/**
 * One side for each distinct value. Of what was replaced the first and the last, by the days they held for: where those
 * are not known, no arrow may be drawn.
 */
export function sidesShown(
  { mentions, relation }: Pick<DiscrepancyRow, 'mentions' | 'relation'>,
  atMost: number,
): Shown {
  const distinct = mentions.filter((side, i) => mentions.findIndex((other) => other.value === side.value) === i)
  const all = { sides: distinct.slice(0, atMost), areOrdered: true, more: Math.max(0, distinct.length - atMost) }
  if (relation !== 'superseded') return all
  const dated = mentions.filter((side) => side.asOf)
  const days = dated.map((side) => side.asOf!).sort()
  const [first, last] = [days[0], days.at(-1)]
  const before = dated.find((side) => side.asOf === first)
  const after = dated.find((side) => side.asOf === last && side.value !== before?.value)
  if (!before || !after || first === last) return { ...all, areOrdered: false }
  return { sides: [before, after], areOrdered: true, more: distinct.length - 2 }
}
