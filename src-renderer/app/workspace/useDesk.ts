import { useState } from 'react'
import type { DiscrepancySide } from '../../../src-main/contract/analysis'
import type { MentionRow } from '../../../src-main/contract/rows'
import type { Pressed } from '../../features/checklist'
import type { Walk } from '../../features/reading'
import { claimAtStart, type Passage, useChecklist, useClaim, useDossierId } from '../../queries'
import type { Range } from '../../ui/ranges'
import { usePicks } from './usePicks'
import { useArticleCounts, useShown } from './useShown'

/** What is open in the reader: an article, and in it a passage or (start = end) none. */
export interface Place {
  article: string
  start: number
  end: number
  mention: string | null
}

const placeOf = ({ article, start, end, id }: MentionRow): Place => ({ article, start, end, mention: id })

/** Where one is in a dossier: what is shown, the claim in hand, those chosen beside it, and what is open in the reader. */
export function useDesk() {
  const items = useChecklist()
  const dossier = useDossierId()
  const shown = useShown(items)
  const { visible } = shown
  const [chosen, setChosen] = useState<string | null>(null)
  const [hasBegun, begin] = useState(false)
  const [place, setPlace] = useState<Place | null>(null)
  const [wanted, setWanted] = useState<{ claim: string; passage: number } | null>(null)
  // As the window was left; a claim that is not on the checklist any more is passed over.
  if (!hasBegun && items) {
    begin(true)
    const left = claimAtStart(dossier)
    if (items.some((item) => item.claim.id === left)) setChosen(left)
  }
  // Until somebody chooses, the first claim is in hand: there is always something that a key means.
  const inHand = chosen ?? visible[0]?.claim.id ?? items?.[0]?.claim.id ?? null
  const detail = useClaim(inHand)
  // A merged claim leads to the one it is part of now.
  const claim = detail?.item.claim.id ?? inHand
  const picks = usePicks({ items, visible, claim })
  const articleCounts = useArticleCounts(shown.facts)

  // Enter pressed right after J comes before the claim's passages do: it is kept until they are there.
  if (wanted && detail && detail.item.claim.id === wanted.claim && detail.passages.length > 0) {
    setWanted(null)
    const passage = detail.passages[wanted.passage]
    if (passage) setPlace(placeOf(passage.mention))
  }

  const choose = (next: string) => {
    setWanted(null)
    setChosen(next)
    if (visible.some((item) => item.claim.id === next)) shown.hold(new Set([next, ...picks.claims]))
  }
  const move = (by: 1 | -1) => {
    const next = shown.next(claim, by)?.claim.id ?? null
    if (next !== null) choose(next)
    return next
  }
  return {
    items,
    shown,
    visible,
    claim,
    detail,
    place,
    picks,
    articleCounts,
    item: items?.find((item) => item.claim.id === claim) ?? null,
    choose,
    press: (next: string, how: Pressed) => {
      picks.press(next, how)
      choose(next)
    },
    move,
    /** Shift and an arrow: as far as the next claim. */
    extend: (by: 1 | -1) => {
      const next = move(by)
      if (next !== null) picks.extend(claim, next)
    },
    togglePick: () => {
      if (claim !== null) picks.toggle(claim)
    },
    /** Before many are marked: none of them may leave the list by it. */
    holdPicked: () => shown.hold(new Set(claim === null ? picks.claims : [claim, ...picks.claims])),
    toEdge: (to: 'first' | 'last') => {
      const next = visible.at(to === 'first' ? 0 : -1)
      if (next) choose(next.claim.id)
    },
    /** By the number of the passage, from 0; waits for the claim's passages where they are not there yet. */
    openNth: (passage: number, of = claim) => {
      if (of !== null) setWanted({ claim: of, passage })
    },
    openPassage: (passage: Passage) => setPlace(placeOf(passage.mention)),
    openSide: ({ doc, start, end }: DiscrepancySide) => setPlace({ article: doc, start, end, mention: null }),
    openArticle: (article: string) => setPlace({ article, start: 0, end: 0, mention: null }),
    openPlace: ({ article, start, end }: Omit<Place, 'mention'>) => setPlace({ article, start, end, mention: null }),
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
