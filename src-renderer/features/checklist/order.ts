import type { DiscrepancyRow } from '../../../src-main/contract/rows'
import type { ChecklistItem } from '../../queries'
import { isStale, stateOf } from './facts'

/** By what the checklist is ordered. Each order falls back on the order of the articles. */
export const orders = ['severity', 'article', 'staleness', 'unmarked'] as const
export type Order = (typeof orders)[number]

/** The claims in an order, with what is needed to keep it. */
export interface Arrangement {
  order: Order
  items: ChecklistItem[]
  /** Place in `items`, from 0, by claim. */
  places: ReadonlyMap<string, number>
}

/**
 * Puts claims, given in the order of the articles, in another. As long as the same claims are there, each keeps the place
 * it has in `kept`: a mark must not move its claim away under the hands of who gave it. To order anew, leave `kept` out.
 */
export function arrange(items: readonly ChecklistItem[], order: Order, kept: Arrangement | null): Arrangement {
  const places = kept?.order === order ? kept.places : null
  if (places?.size === items.length && items.every(({ claim }) => places.has(claim.id))) {
    const arranged = new Array<ChecklistItem>(items.length)
    for (const item of items) arranged[places.get(item.claim.id)!] = item
    return { order, items: arranged, places }
  }
  const arranged = sorted(items, order)
  return { order, items: arranged, places: new Map(arranged.map(({ claim }, place) => [claim.id, place])) }
}

type Key = readonly (number | string)[]

/** Smaller comes first. */
const keyOf: Record<Exclude<Order, 'article'>, (item: ChecklistItem) => Key> = {
  severity: ({ discrepancies }) => [-mostSevere(discrepancies), -discrepancies.length],
  staleness: (item) => [isStale(item) ? 0 : 1, lastLook(item)],
  unmarked: (item) => [stateOf(item) === 'open' ? 0 : 1],
}

function sorted(items: readonly ChecklistItem[], order: Order): ChecklistItem[] {
  if (order === 'article') return [...items]
  const keyed = items.map((item) => ({ item, key: keyOf[order](item) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item)
}

function compare(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return 0 // the sort is stable: the order of the articles
}

const weights = { low: 1, medium: 2, high: 3, critical: 4 }
const mostSevere = (discrepancies: readonly Pick<DiscrepancyRow, 'severity'>[]) =>
  discrepancies.reduce((most, { severity }) => Math.max(most, weights[severity]), 0)

/** When somebody last marked the claim; what nobody has marked comes before all that was. */
const lastLook = ({ verdicts }: ChecklistItem): string => [verdicts.true?.at ?? '', verdicts.said?.at ?? ''].sort()[1]!
