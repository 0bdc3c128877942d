import type { SavedView } from '../../../src-main/contract/preferences'
import { facets } from './facts'
import { type Filter, isEverything } from './filter'
import { type Order, orders } from './order'

/** A filter with an order. */
export interface View {
  filter: Filter
  order: Order
}

/** As the preferences keep it, under a name. */
export function savedAs(id: string, name: string, { filter, order }: View): SavedView {
  const chosen = Object.fromEntries(facets.map((facet) => [facet, [...(filter.chosen[facet] ?? [])]]))
  return { id, name: name.trim(), filter: { chosen, find: filter.find, order } }
}

/** What can be read of a kept view: facets of another version are left out. */
export function viewOf({ filter: { chosen, find, order } }: SavedView): View {
  const kept = typeof chosen === 'object' && chosen !== null && !Array.isArray(chosen) ? chosen : {}
  const read = facets.flatMap((facet) => {
    const values = kept[facet]
    const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
    return texts.length === 0 ? [] : [[facet, texts] as const]
  })
  return {
    filter: { chosen: Object.fromEntries(read), find: typeof find === 'string' ? find : '' },
    order: orders.find((each) => each === order) ?? 'article',
  }
}

/** The same claims in the same order, whatever the order in which the values were chosen. */
export const isSameView = (a: View, b: View): boolean =>
  a.order === b.order &&
  a.filter.find.trim() === b.filter.find.trim() &&
  facets.every(
    (facet) => [...(a.filter.chosen[facet] ?? [])].sort().join() === [...(b.filter.chosen[facet] ?? [])].sort().join(),
  )

/** Worth keeping: everything in the order of the articles is how Stet comes. */
export const isOwn = ({ filter, order }: View): boolean => !isEverything(filter) || order !== 'article'
