import { useMemo, useState } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { MentionRow } from '../../../src-main/contract/rows'
import { countShown, everything, type Filter } from '../../features/checklist'
import type { Walk } from '../../features/reading'
import { type Passage, useChecklist, useClaim } from '../../queries'
import type { Range } from '../../ui/ranges'
import { nextItem, visibleItems } from './order'

/** What is open in the reader: an article, and in it a passage or (start = end) none. */
export interface Place {
  article: string
  start: number
  end: number
  mention: string | null
}

const placeOf = ({ article, start, end, id }: MentionRow): Place => ({ article, start, end, mention: id })

/** Where one is in a dossier: the filter, the chosen claim, and what is open in the reader. */
export function useDesk() {
  const items = useChecklist()
  const [filter, setFilter] = useState<Filter>(everything)
  const [chosen, setChosen] = useState<string | null>(null)
  const [held, setHeld] = useState<string | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [wanted, setWanted] = useState<{ claim: string; passage: number } | null>(null)
  // Until somebody chooses, the first claim is in hand: there is always something that a key means.
  const inHand = chosen ?? items?.[0]?.claim.id ?? null
  const detail = useClaim(inHand)
  // A merged claim leads to the one it is part of now.
  const claim = detail?.item.claim.id ?? inHand
  const visible = useMemo(() => visibleItems(items ?? [], filter, held), [items, filter, held])
  const counts = useMemo(() => countShown(items ?? []), [items])

  // Enter pressed right after J comes before the claim's passages do: it is kept until they are there.
  if (wanted && detail && detail.item.claim.id === wanted.claim && detail.passages.length > 0) {
    setWanted(null)
    const passage = detail.passages[wanted.passage]
    if (passage) setPlace(placeOf(passage.mention))
  }

  const choose = (next: string) => {
    setWanted(null)
    setChosen(next)
    if (visible.some((item) => item.claim.id === next)) setHeld(next)
  }
  return {
    items,
    visible,
    counts,
    filter,
    claim,
    detail,
    place,
    item: items?.find((item) => item.claim.id === claim) ?? null,
    choose,
    changeFilter: (next: Filter) => {
      setHeld(null)
      setFilter(next)
    },
    move: (by: 1 | -1) => {
      const next = nextItem(visible, items ?? [], claim, by)
      if (next) choose(next.claim.id)
    },
    toEdge: (to: 'first' | 'last') => {
      const next = visible.at(to === 'first' ? 0 : -1)
      if (next) choose(next.claim.id)
    },
    /** By the number of the passage, from 0; waits for the claim's passages where they are not there yet. */
    openNth: (passage: number, of = claim) => {
      if (of !== null) setWanted({ claim: of, passage })
    },
    openPassage: (passage: Passage) => setPlace(placeOf(passage.mention)),
    openSide: ({ doc, start, end }: Pick<DiscrepancySide, 'doc' | 'start' | 'end'>) => setPlace({ article: doc, start, end, mention: null }),
    openArticle: (article: string) => setPlace({ article, start: 0, end: 0, mention: null }),
    /** To another place in the article that is open. */
    goTo: ({ start, end }: Range) => {
      if (place) setPlace({ article: place.article, start, end, mention: null })
    },
    openMention: (mention: MentionRow) => {
      choose(mention.claim)
      setPlace(placeOf(mention))
    },
    close: () => setPlace(null),
    walk: walkOf(detail?.passages ?? [], place, setPlace),
  }
}

export type Desk = ReturnType<typeof useDesk>

/** Through the passages of one claim, across articles, and round again. */
function walkOf(passages: Passage[], place: Place | null, go: (place: Place) => void): Walk | null {
  const count = passages.length
  if (place === null || count === 0) return null
  const index = passages.findIndex((passage) => passage.mention.id === place.mention)
  return {
    index,
    count,
    go: (by) => {
      const next = index === -1 ? (by === 1 ? 0 : count - 1) : (index + by + count) % count
      go(placeOf(passages[next]!.mention))
    },
  }
}
