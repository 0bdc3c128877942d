import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { DiscrepancyRow, MentionRow } from '../../../src-main/contract/rows'
import type { Range } from '../../ui/ranges'

/** A value that passages of a claim give differently, under the number it has throughout the inspector. */
export interface NumberedValue {
  /** From 1, over all the claim's discrepancies. */
  number: number
  discrepancy: string
  /** As the engine normalised it. */
  value: string
  sides: DiscrepancySide[]
}
export interface NumberedDiscrepancy {
  row: DiscrepancyRow
  values: NumberedValue[]
}
/** A differing value where it stands in an article's text. */
export interface ValueSpan extends Range {
  number: number
  value: string
  /** The words it was read from. */
  text: string
  kind: DiscrepancyRow['kind']
}

/** Do its sides speak of different days, as the engine sees it? Then each needs its own beside it. */
export const hasItsOwnDays = ({ mentions }: DiscrepancyRow): boolean =>
  new Set(mentions.flatMap(({ asOf }) => asOf ?? [])).size > 1

/** In the order of their days where a later report replaces an earlier one, else in the order of the dossier. */
function sidesInOrder(row: DiscrepancyRow): DiscrepancySide[] {
  if (row.relation !== 'superseded' || row.mentions.some(({ asOf }) => asOf === undefined)) return row.mentions
  return [...row.mentions].sort((a, b) => (a.asOf! < b.asOf! ? -1 : a.asOf! > b.asOf! ? 1 : 0))
}

/**
 * Gives each distinct value of each discrepancy a number, in the order of the discrepancies and of their sides: of a
 * figure that was replaced, the earlier day first.
 */
export function numberValues(discrepancies: readonly DiscrepancyRow[]): NumberedDiscrepancy[] {
  let number = 0
  return discrepancies.map((row) => {
    const values = new Map<string, NumberedValue>()
    for (const side of sidesInOrder(row)) {
      const known = values.get(side.value)
      if (known) known.sides.push(side)
      else {
        number += 1
        values.set(side.value, { number, discrepancy: row.id, value: side.value, sides: [side] })
      }
    }
    return { row, values: [...values.values()] }
  })
}

/** More than these would push the passages off the screen. */
const shownAtOnce = 2

/** What can wait folded: the minor ones beside graver ones, and what is too much. */
export function splitShown(differing: readonly NumberedDiscrepancy[]) {
  const grave = differing.filter(({ row }) => row.severity !== 'low')
  const shown = (grave.length > 0 ? grave : differing).slice(0, shownAtOnce)
  return { shown, more: differing.filter((each) => !shown.includes(each)) }
}

/** The differing values inside one passage, by offsets in its article. */
export function valuesIn(mention: MentionRow, numbered: readonly NumberedDiscrepancy[]): ValueSpan[] {
  const spans: ValueSpan[] = []
  for (const { row, values } of numbered) {
    for (const { number, value, sides } of values) {
      for (const side of sides) {
        if (side.doc !== mention.article || side.start < mention.start || side.end > mention.end) continue
        spans.push({ start: side.start, end: side.end, number, value, text: side.text, kind: row.kind })
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end || a.number - b.number)
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
/** ① to ⑳, then (21): Unicode's circled digits beyond are missing from most fonts. */
export const circledNumber = (n: number): string => circled[n - 1] ?? `(${n})`
