import { type Filter, filterItems } from '../../features/checklist/filter'
import type { ChecklistItem } from '../../queries'

/**
 * What the filter lets through, and the chosen claim as long as it was chosen there: marking a claim in the list of the
 * open ones must not take it away under the editor's hands.
 */
export function visibleItems(items: ChecklistItem[], filter: Filter, held: string | null): ChecklistItem[] {
  const matching = filterItems(items, filter)
  if (held === null || matching.some((item) => item.claim.id === held)) return matching
  const found = filterItems(items, { ...filter, show: 'all' }).find((item) => item.claim.id === held)
  if (!found) return matching
  return [...matching, found].sort((a, b) => a.statement.order - b.statement.order)
}

/** From a claim that the filter hides, to the nearest one it shows. */
export function nextItem(visible: ChecklistItem[], items: ChecklistItem[], claim: string | null, by: 1 | -1) {
  const here = visible.findIndex((item) => item.claim.id === claim)
  if (here !== -1) return visible[here + by]
  const from = items.find((item) => item.claim.id === claim)?.statement.order
  if (from === undefined) return by === 1 ? visible[0] : visible.at(-1)
  return by === 1
    ? visible.find((item) => item.statement.order > from)
    : visible.findLast((item) => item.statement.order < from)
}
