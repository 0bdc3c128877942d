import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  type Arrangement,
  arrange,
  everything,
  type Facts,
  type Filter,
  type Filtered,
  type Filtering,
  filterAgain,
  type Order,
  useFacts,
  withHeld,
} from '../../features/checklist'
import type { ChecklistItem } from '../../queries'
import { useOrder } from './useOrder'

const none: ReadonlySet<string> = new Set()
const noItems: ChecklistItem[] = []

/** What of the checklist is shown, and in what order. */
export function useShown(given: ChecklistItem[] | undefined) {
  const items = given ?? noItems
  const [filter, setFilter] = useState<Filter>(everything)
  const [order, setOrder] = useOrder()
  const [held, setHeld] = useState<ReadonlySet<string>>(none)
  const [sorting, setSorting] = useState(0)
  const arrangement = useArrangement(items, order, sorting)
  const factsOf = useFacts()
  const facts = useMemo(() => arrangement.items.map(factsOf), [arrangement, factsOf])
  const filtered = useFiltered(facts, filter)
  const visible = useMemo(
    () => withHeld(facts, filtered, filter, held).map(({ item }) => item),
    [facts, filtered, filter, held],
  )
  /** Sorts anew, and lets go of what was only held. */
  const anew = () => {
    setHeld(none)
    setSorting((n) => n + 1)
  }
  return {
    filter,
    order,
    facts,
    visible,
    counts: filtered.counts,
    /** Claims that match: without those that are only held. */
    matching: filtered.shown.length,
    hold: setHeld,
    show: (next: Filter) => {
      setFilter(next)
      anew()
    },
    putInOrder: (next: Order) => {
      setOrder(next)
      anew()
    },
    next: (claim: string | null, by: 1 | -1) => nextItem(visible, arrangement, claim, by),
  }
}

export type Shown = ReturnType<typeof useShown>

function useFiltered(facts: readonly Facts[], filter: Filter): Filtered {
  const last = useRef<Filtering | null>(null)
  const filtered = useMemo(() => filterAgain(facts, filter, last.current), [facts, filter])
  useLayoutEffect(() => {
    last.current = { all: facts, filter, filtered }
  }, [facts, filter, filtered])
  return filtered
}

/** Kept from render to render, so that what is done to a claim leaves it where it is until the list is sorted anew. */
function useArrangement(items: ChecklistItem[], order: Order, sorting: number): Arrangement {
  const kept = useRef<{ arrangement: Arrangement; sorting: number } | null>(null)
  const arrangement = useMemo(() => {
    const known = kept.current?.sorting === sorting ? kept.current.arrangement : null
    return arrange(items, order, known)
  }, [items, order, sorting])
  useLayoutEffect(() => {
    kept.current = { arrangement, sorting }
  }, [arrangement, sorting])
  return arrangement
}

/** From a claim that the filter hides, to the nearest one it shows. */
export function nextItem(
  visible: readonly ChecklistItem[],
  { places }: Pick<Arrangement, 'places'>,
  claim: string | null,
  by: 1 | -1,
): ChecklistItem | undefined {
  const from = claim === null ? undefined : places.get(claim)
  if (from === undefined) return by === 1 ? visible[0] : visible.at(-1)
  const placeOf = (item: ChecklistItem) => places.get(item.claim.id)!
  return by === 1 ? visible.find((item) => placeOf(item) > from) : visible.findLast((item) => placeOf(item) < from)
}

/** How many claims, and how many differing ones, have a passage in each article. The same Map while nothing changed. */
export function useArticleCounts(facts: readonly Facts[]): ReadonlyMap<string, ArticleCounts> {
  const last = useRef<{ facts: readonly Facts[]; counts: ReadonlyMap<string, ArticleCounts> }>(null)
  const counts = useMemo(() => {
    const known = last.current
    if (known && countAlike(known.facts, facts)) return known.counts
    const found = countByArticle(facts)
    return known && isSame(found, known.counts) ? known.counts : found
  }, [facts])
  useLayoutEffect(() => {
    last.current = { facts, counts }
  }, [facts, counts])
  return counts
}

/** A mark changes neither where a claim stands nor whether its passages differ. */
const countAlike = (before: readonly Facts[], now: readonly Facts[]) =>
  before.length === now.length &&
  now.every(({ item, values }, i) => {
    const known = before[i]!
    if (known.item === item && known.values === values) return true
    return known.values.article === values.article && known.item.discrepancies === item.discrepancies
  })

export interface ArticleCounts {
  claims: number
  differing: number
}

export function countByArticle(facts: readonly Facts[]): Map<string, ArticleCounts> {
  const counts = new Map<string, ArticleCounts>()
  for (const { item, values } of facts) {
    for (const article of values.article) {
      const of = counts.get(article) ?? { claims: 0, differing: 0 }
      of.claims += 1
      if (item.discrepancies.length > 0) of.differing += 1
      counts.set(article, of)
    }
  }
  return counts
}

const isSame = (a: ReadonlyMap<string, ArticleCounts>, b: ReadonlyMap<string, ArticleCounts>) =>
  a.size === b.size &&
  [...a].every(([article, { claims, differing }]) => {
    const other = b.get(article)
    return other?.claims === claims && other.differing === differing
  })
