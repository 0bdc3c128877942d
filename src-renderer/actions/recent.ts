import type { UserCommand } from '../../src-main/contract/commands'
import type { VerdictRow } from '../../src-main/contract/rows'
import { type Place, placeKey, type Standing, saidBy } from './marks'

/**
 * The rows a screen shows lag a commit by a moment. A second key press inside that moment hands in the row from before
 * the first; taking it at its word would make "undo" skip a step and drop a reason just typed. So what this window
 * wrote last is kept until the rows must have caught up.
 */
interface Written {
  standing: Standing | null
  /** Events whose rows a screen may still show although this one has replaced them; null for "no verdict". */
  replaced: Set<string | null>
  /** The event the row will show; null when the verdict was cleared. */
  shown: string | null
  at: number
}

/** Far longer than the feed takes, far shorter than it takes two people to mark the same claim in turn. */
const lagMs = 5000

const written = new Map<string, Written>()

const keyOf = (dossier: string, place: Place) => `${dossier}|${placeKey(place)}`

function fresh(key: string): Written | undefined {
  const entry = written.get(key)
  return entry && Date.now() - entry.at < lagMs ? entry : undefined
}

/** The verdict that stands, given the one the screen shows; null when the claim is open. */
export function standing(input: Place & { dossier: string; current: VerdictRow | null }): Standing | null {
  const entry = fresh(keyOf(input.dossier, input))
  if (entry?.replaced.has(input.current?.event ?? null)) return entry.standing
  return input.current
}

/**
 * Takes note of the verdicts that this window has just written with `events`; `shownBefore`: the event of the row that one
 * of them replaced, null where there was none.
 */
export function learn(
  dossier: string,
  command: UserCommand,
  events: readonly string[],
  shownBefore: (place: Place) => string | null,
) {
  saidBy(command).forEach((said, i) => {
    const event = events[i]
    if (event === undefined) return
    const key = keyOf(dossier, said)
    const earlier = fresh(key)
    const before = shownBefore(said)
    const replaced = new Set(earlier ? [...earlier.replaced, earlier.shown, before] : [before])
    const shown = said.standing ? event : null
    replaced.delete(shown)
    written.set(key, { standing: said.standing, replaced, shown, at: Date.now() })
  })
}
