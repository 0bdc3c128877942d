import { ok, type Result } from '../../contract/errors'
import { correctionRowId } from '../../contract/project'
import type { DossierState } from '../state'
import { articleIn, type CommandOf, type Decision, draft, nothingToDo, refuse, type World } from './common'

/** The label an editor gives one sentence; null gives the engine's back. */
export function setSentenceLabel({ dossier: state }: World, command: CommandOf<'SetSentenceLabel'>): Decision {
  const { type: _, dossier, ...correction } = command
  const fault = faultOf(state, command)
  if (fault) return fault
  const before = state.corrections.get(correctionRowId(command, 'label')) ?? null
  return before === command.label ? nothingToDo : ok([draft(dossier, 'SentenceLabelSet', correction)])
}

export function restoreSpan({ dossier: state }: World, command: CommandOf<'RestoreSpan'>): Decision {
  const { type: _, dossier, ...span } = command
  const fault = faultOf(state, command)
  if (fault) return fault
  const isRestored = state.corrections.has(correctionRowId(command, 'restored'))
  return isRestored ? nothingToDo : ok([draft(dossier, 'SpanRestored', span)])
}

export function dropSpan({ dossier: state }: World, command: CommandOf<'DropSpan'>): Decision {
  const { type: _, dossier, ...span } = command
  const fault = faultOf(state, command)
  if (fault) return fault
  const isRestored = state.corrections.has(correctionRowId(command, 'restored'))
  return isRestored ? ok([draft(dossier, 'SpanDropped', span)]) : nothingToDo
}

type Passage = { article: string; start: number; end: number }

function faultOf(state: DossierState, { article, start, end }: Passage): Result<never> | null {
  const found = articleIn(state, article)
  if (!found.ok) return found
  if (found.value.removed) return refuse(`${found.value.fileName} was removed from the dossier`)
  return start < end ? null : refuse('the passage has no words')
}
