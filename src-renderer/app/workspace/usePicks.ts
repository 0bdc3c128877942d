import { useMemo, useState } from 'react'
import {
  extendPicks,
  noPicks,
  type Picks,
  type Pressed,
  pickAll,
  stillThere,
  togglePick,
} from '../../features/checklist'
import type { ChecklistItem } from '../../queries'

interface Input {
  items: readonly ChecklistItem[] | undefined
  visible: readonly ChecklistItem[]
  /** The claim in hand. */
  claim: string | null
}

/** Several claims chosen at once, and what chooses them. */
export function usePicks({ items, visible, claim }: Input) {
  const [all, setPicks] = useState<Picks>(noPicks)
  const there = useMemo(() => new Map(items?.map((item) => [item.claim.id, item])), [items])
  // An analysis can take a claim away that was chosen.
  const picks = useMemo(() => stillThere(all, (id) => there.has(id)), [all, there])
  const picked = useMemo(() => [...picks.claims].flatMap((id) => there.get(id) ?? []), [picks, there])
  const shown = () => visible.map((item) => item.claim.id)
  return {
    claims: picks.claims,
    items: picked,
    press: (id: string, how: Pressed) => {
      if (how === 'alone') setPicks(noPicks)
      else if (how === 'extend') setPicks(extendPicks(picks, shown(), claim, id))
      // The claim in hand is chosen already, as everybody sees it.
      else
        setPicks(
          togglePick(picks.claims.size === 0 && claim !== null && claim !== id ? togglePick(picks, claim) : picks, id),
        )
    },
    toggle: (id: string) => setPicks(togglePick(picks, id)),
    extend: (from: string | null, to: string) => setPicks(extendPicks(picks, shown(), from, to)),
    all: () => setPicks(pickAll(shown())),
    clear: () => setPicks(noPicks),
  }
}
