import { ok } from '../../contract/errors'
import { correctionRowId } from '../../contract/project'
import { type CommandOf, type Decision, draft, faultOfPassage, nothingToDo, type World } from './common'

/** The label an editor gives one sentence; null gives the engine's back. */
export function setSentenceLabel({ dossier: state }: World, command: CommandOf<'SetSentenceLabel'>): Decision {
  const { type: _, dossier, ...correction } = command
  const fault = faultOfPassage(state, command)
  if (fault) return fault
  const before = state.corrections.get(correctionRowId(command, 'label')) ?? null
  return before === command.label ? nothingToDo : ok([draft(dossier, 'SentenceLabelSet', correction)])
}

export function restoreSpan({ dossier: state }: World, command: CommandOf<'RestoreSpan'>): Decision {
  const { type: _, dossier, ...span } = command
  const fault = faultOfPassage(state, command)
  if (fault) return fault
  const isRestored = state.corrections.has(correctionRowId(command, 'restored'))
  return isRestored ? nothingToDo : ok([draft(dossier, 'SpanRestored', span)])
}

export function dropSpan({ dossier: state }: World, command: CommandOf<'DropSpan'>): Decision {
  const { type: _, dossier, ...span } = command
  const fault = faultOfPassage(state, command)
  if (fault) return fault
  const isRestored = state.corrections.has(correctionRowId(command, 'restored'))
  return isRestored ? ok([draft(dossier, 'SpanDropped', span)]) : nothingToDo
}

/** A passage put on the checklist by hand. */
export function claimPassage({ dossier: state }: World, command: CommandOf<'ClaimPassage'>): Decision {
  const { type: _, dossier, ...passage } = command
  const fault = faultOfPassage(state, command)
  if (fault) return fault
  const isClaimed = state.corrections.has(correctionRowId(command, 'claimed'))
  return isClaimed ? nothingToDo : ok([draft(dossier, 'PassageClaimed', passage)])
}

export function unclaimPassage({ dossier: state }: World, command: CommandOf<'UnclaimPassage'>): Decision {
  const { type: _, dossier, ...passage } = command
  const fault = faultOfPassage(state, command)
  if (fault) return fault
  const isClaimed = state.corrections.has(correctionRowId(command, 'claimed'))
  return isClaimed ? ok([draft(dossier, 'PassageUnclaimed', passage)]) : nothingToDo
}
