import { ok, type Result } from '../../contract/errors'
import type { DraftEvent, Stale } from '../../contract/events'
import { verdictRowId } from '../../contract/project'
import type { ClaimState, DossierState, VerdictState } from '../state'
import { type CommandOf, claimIn, type Decision, draft, nothingToDo, refuse, type World, without } from './common'

type Given = Omit<CommandOf<'SetVerdict'>, 'type' | 'dossier'>

/** A verdict is given on a claim as it stands: only on an active one, and only on passages that state it now. */
export function setVerdict({ dossier: state }: World, command: CommandOf<'SetVerdict'>): Decision {
  const { type: _, dossier, ...verdict } = command
  const claim = markable(state, verdict)
  if (!claim.ok) return claim
  const stale = staleGivenBack(state, claim.value, verdict)
  const before = state.verdicts.get(verdictRowId(verdict))
  // A stale verdict given again, unchanged, is news: somebody looked, and it stands.
  if (before && before.stale === null && stale === null && isSame(before, verdict)) return nothingToDo
  return ok([draft(dossier, 'VerdictSet', { ...verdict, stale })])
}

/** All or none. What an entry says already is said again, so that each entry has its event. */
export function setVerdicts({ dossier: state }: World, command: CommandOf<'SetVerdicts'>): Decision {
  const { dossier, verdicts, cleared } = command
  const places = [...verdicts, ...cleared].map(verdictRowId)
  if (new Set(places).size < places.length) return refuse('a claim is marked twice at one stroke')
  const events: DraftEvent[] = []
  for (const verdict of verdicts) {
    const claim = markable(state, verdict)
    if (!claim.ok) return claim
    events.push(draft(dossier, 'VerdictSet', { ...verdict, stale: staleGivenBack(state, claim.value, verdict) }))
  }
  for (const verdict of cleared) {
    const found = claimIn(state, verdict.claim)
    if (!found.ok) return found
    if (!state.verdicts.has(verdictRowId(verdict))) return refuse('a claim has no verdict to take away')
    events.push(draft(dossier, 'VerdictCleared', verdict))
  }
  return ok(events)
}

/** The claim, where this may be said of it. */
function markable(state: DossierState, verdict: Given): Result<ClaimState> {
  const claim = claimIn(state, verdict.claim)
  if (!claim.ok) return claim
  if (claim.value.status === 'merged') return refuse('the claim is part of another one now')
  if (claim.value.status === 'retired') return refuse('no article in the dossier states this claim any more')
  const stranger = Object.keys(verdict.perMention).find((mention) => !claim.value.mentions.includes(mention))
  return stranger ? refuse(`the passage ${stranger} does not state this claim`) : claim
}

/**
 * An undo gives back the verdict that was there, and nobody has looked again by that: it is stale when it was, or when
 * the claim has other mentions now than it was given on. A mark that is no undo is fresh.
 */
function staleGivenBack(state: DossierState, { mentions }: ClaimState, command: Given): Stale | null {
  const given = command.undoes === null ? undefined : state.replaced.get(command.undoes)
  if (!given || given.claim !== command.claim || given.aspect !== command.aspect || !isSame(given, command)) return null
  const [added, removed] = [without(mentions, given.basis), without(given.basis, mentions)]
  if (given.stale === null && added.length + removed.length === 0) return null
  return { because: given.stale?.because ?? 'mentions-changed', added, removed }
}

/** Also on a claim that is merged or retired, so that an old mark can be taken back. */
export function clearVerdict({ dossier: state }: World, command: CommandOf<'ClearVerdict'>): Decision {
  const { dossier, claim, aspect, undoes } = command
  const found = claimIn(state, claim)
  if (!found.ok) return found
  if (!state.verdicts.has(verdictRowId(command))) return refuse('the claim has no verdict to take away')
  return ok([draft(dossier, 'VerdictCleared', { claim, aspect, undoes })])
}

export function setNote({ dossier: state }: World, { dossier, claim, text }: CommandOf<'SetNote'>): Decision {
  const found = claimIn(state, claim)
  if (!found.ok) return found
  return (state.notes.get(claim) ?? '') === text ? nothingToDo : ok([draft(dossier, 'NoteSet', { claim, text })])
}

function isSame(before: VerdictState, now: Omit<VerdictState, 'basis' | 'stale'>): boolean {
  const judged = Object.entries(now.perMention)
  return (
    before.mark === now.mark &&
    before.established === now.established &&
    before.reason === now.reason &&
    before.confidence === now.confidence &&
    Object.keys(before.perMention).length === judged.length &&
    judged.every(([mention, judgement]) => before.perMention[mention] === judgement)
  )
}
