import { ok } from '../../contract/errors'
import { verdictRowId } from '../../contract/project'
import type { VerdictState } from '../state'
import { type CommandOf, claimIn, type Decision, draft, nothingToDo, refuse, type World } from './common'

/** A verdict is given on a claim as it stands: only on an active one, and only on passages that state it now. */
export function setVerdict({ dossier: state }: World, command: CommandOf<'SetVerdict'>): Decision {
  const { type: _, dossier, ...verdict } = command
  const claim = claimIn(state, verdict.claim)
  if (!claim.ok) return claim
  if (claim.value.status === 'merged') return refuse('the claim is part of another one now')
  if (claim.value.status === 'retired') return refuse('no article in the dossier states this claim any more')
  const stranger = Object.keys(verdict.perMention).find((mention) => !claim.value.mentions.includes(mention))
  if (stranger) return refuse(`the passage ${stranger} does not state this claim`)
  const before = state.verdicts.get(verdictRowId(verdict))
  // A stale verdict given again, unchanged, is news: somebody looked, and it stands.
  if (before && before.stale === null && isSame(before, verdict)) return nothingToDo
  return ok([draft(dossier, 'VerdictSet', verdict)])
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
