import type { UserCommand } from '../../src-main/contract/commands'
import type { Aspect } from '../../src-main/contract/events'
import type { VerdictRow } from '../../src-main/contract/rows'

/** What a verdict says, without who and when. */
export type Standing = Pick<VerdictRow, 'mark' | 'established' | 'perMention' | 'reason' | 'confidence'>

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

interface Place {
  dossier: string
  claim: string
  aspect: Aspect
}
const keyOf = ({ dossier, claim, aspect }: Place) => `${dossier}|${claim}|${aspect}`

function fresh(place: Place): Written | undefined {
  const entry = written.get(keyOf(place))
  return entry && Date.now() - entry.at < lagMs ? entry : undefined
}

/** The verdict that stands, given the one the screen shows; null when the claim is open. */
export function standing(input: Place & { current: VerdictRow | null }): Standing | null {
  const entry = fresh(input)
  if (entry?.replaced.has(input.current?.event ?? null)) return entry.standing
  return input.current
}

/** Takes note of a verdict this window has just written; `shownBefore` is the event of the row it replaced. */
export function learn(command: UserCommand, event: string | null, shownBefore: string | null) {
  if (event === null || (command.type !== 'SetVerdict' && command.type !== 'ClearVerdict')) return
  const earlier = fresh(command)
  const replaced = new Set(earlier ? [...earlier.replaced, earlier.shown, shownBefore] : [shownBefore])
  const isSet = command.type === 'SetVerdict'
  const shown = isSet ? event : null
  replaced.delete(shown)
  written.set(keyOf(command), { standing: isSet ? command : null, replaced, shown, at: Date.now() })
}
