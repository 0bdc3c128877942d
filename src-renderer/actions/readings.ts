import type { SentenceLabel } from '../../src-main/contract/analysis'
import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { Written } from './send'
import { perform } from './undo'

/** A passage of an article by UTF-16 offsets. */
export interface PassageInput {
  dossier: string
  article: string
  start: number
  end: number
}

/** `label` null: the engine's again. `current`: the editor's label as the screen shows it, null for the engine's. */
export const setSentenceLabel = (
  input: PassageInput & { label: SentenceLabel | null; current: SentenceLabel | null },
): Promise<Result<Written>> => {
  const { current, ...rest } = input
  const redo: UserCommand = { type: 'SetSentenceLabel', ...rest, undoes: null }
  return perform(input.dossier, 'undo.label', redo, { ...redo, label: current })
}

/** What cleaning left out is read as text. */
export const restoreSpan = (span: PassageInput): Promise<Result<Written>> =>
  perform(
    span.dossier,
    'undo.restoreSpan',
    { type: 'RestoreSpan', ...span, undoes: null },
    { type: 'DropSpan', ...span, undoes: null },
  )

/** A restored span is left out again. */
export const dropSpan = (span: PassageInput): Promise<Result<Written>> =>
  perform(
    span.dossier,
    'undo.dropSpan',
    { type: 'DropSpan', ...span, undoes: null },
    { type: 'RestoreSpan', ...span, undoes: null },
  )
