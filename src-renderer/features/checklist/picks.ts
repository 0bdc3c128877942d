/** How a claim was pressed: alone, with Ctrl or ⌘ beside the others, with Shift as far as it. */
export type Pressed = 'alone' | 'toggle' | 'extend'

/** Several claims chosen at once. `anchor`: from where Shift extends. */
export interface Picks {
  claims: ReadonlySet<string>
  anchor: string | null
  /** The far end of the stretch that Shift has made from the anchor. */
  reach: string | null
}
export const noPicks: Picks = { claims: new Set(), anchor: null, reach: null }

/** In or out; the next Shift goes from here. */
export function togglePick({ claims }: Picks, claim: string): Picks {
  const next = new Set(claims)
  if (!next.delete(claim)) next.add(claim)
  return { claims: next, anchor: claim, reach: claim }
}

/**
 * The stretch from the anchor to `to`, both included, in the order shown; what an earlier Shift had chosen from the same
 * anchor gives way to it, what was chosen otherwise stays. Without an anchor it goes from `from`.
 */
export function extendPicks(picks: Picks, shown: readonly string[], from: string | null, to: string): Picks {
  const anchor = picks.anchor !== null && shown.includes(picks.anchor) ? picks.anchor : (from ?? to)
  const claims = new Set(picks.claims)
  if (anchor === picks.anchor && picks.reach !== null)
    for (const claim of stretch(shown, anchor, picks.reach)) claims.delete(claim)
  for (const claim of stretch(shown, anchor, to)) claims.add(claim)
  return { claims, anchor, reach: to }
}

export const pickAll = (shown: readonly string[]): Picks => ({ claims: new Set(shown), anchor: null, reach: null })

/** Without those that are no longer on the checklist. */
export function stillThere(picks: Picks, isThere: (claim: string) => boolean): Picks {
  const left = [...picks.claims].filter(isThere)
  return left.length === picks.claims.size ? picks : { ...picks, claims: new Set(left) }
}

function stretch(shown: readonly string[], one: string, other: string): readonly string[] {
  const [a, b] = [shown.indexOf(one), shown.indexOf(other)]
  if (a === -1 || b === -1) return []
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}
