import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import type { Aspect, Judgement, Mark } from '../../src-main/contract/events'
import type { NoteRow, VerdictRow } from '../../src-main/contract/rows'
import { isSameStanding, markCommand, placeKey, type Said, type Standing } from './marks'
import { whilePending } from './pending'
import { learn, standing } from './recent'
import { inOrder, send, type Written } from './send'
import { perform, remember } from './undo'

export interface SetVerdictInput {
  dossier: string
  claim: string
  aspect: Aspect
  mark: Mark
  /** Left out: as the current verdict has it, or empty. */
  established?: string | null
  perMention?: Record<string, Judgement>
  reason?: string
  confidence?: VerdictRow['confidence']
  /** The verdict as the screen shows it; null when the claim is open in this aspect. */
  current: VerdictRow | null
}

export interface ClearVerdictInput {
  dossier: string
  claim: string
  aspect: Aspect
  current: VerdictRow | null
}

export interface SetNoteInput {
  dossier: string
  claim: string
  /** Empty takes the note away. */
  text: string
  current: NoteRow | null
}

/** Marks a claim; durable when it comes back ok. One undo step. */
export const setVerdict = (input: SetVerdictInput): Promise<Result<Written>> =>
  runStep('undo.verdict', [input], (before) => verdictOf(input, before))

/**
 * Marks many claims of one dossier, each at most once, as one undo step: all or, with an error, none. A claim that says
 * exactly this already keeps who said it and when, unless its verdict is stale.
 */
export const setVerdicts = (inputs: readonly SetVerdictInput[]): Promise<Result<Written>> =>
  runStep('undo.verdict', inputs, (before, input) => {
    const next = verdictOf(input, before)
    const isNews = before === null || input.current?.stale !== null || !isSameStanding(before, next)
    return isNews ? next : undefined
  })

/** Opens the claim again in this aspect. */
export const clearVerdict = (input: ClearVerdictInput): Promise<Result<Written>> =>
  runStep('undo.clearVerdict', [input], () => null)

/** Opens many claims of one dossier again as one undo step: all or, with an error, none. One that is open stays so. */
export const clearVerdicts = (inputs: readonly ClearVerdictInput[]): Promise<Result<Written>> =>
  runStep('undo.clearVerdict', inputs, (before) => (before === null ? undefined : null))

export const setNote = ({ dossier, claim, text, current }: SetNoteInput): Promise<Result<Written>> => {
  const redo: UserCommand = { type: 'SetNote', dossier, claim, text }
  return perform(dossier, 'undo.note', redo, { ...redo, text: current?.text ?? '' })
}

/** `next`: what is to be said of a claim, given what stands; null that it is open, undefined nothing. */
async function runStep<Input extends ClearVerdictInput>(
  name: 'undo.verdict' | 'undo.clearVerdict',
  inputs: readonly Input[],
  next: (before: Standing | null, input: Input) => Standing | null | undefined,
): Promise<Result<Written>> {
  const dossier = inputs[0]?.dossier
  if (dossier === undefined) return ok({ events: [], position: 0 })
  // The marks show as "saving" from the key press on, also while they wait for those before them.
  return whilePending(inputs, () => inOrder(dossier, () => markAll(dossier, name, inputs, next)))
}

/** Worked out only when its turn comes: what stands then may be what an earlier key press has just written. */
async function markAll<Input extends ClearVerdictInput>(
  dossier: string,
  name: 'undo.verdict' | 'undo.clearVerdict',
  inputs: readonly Input[],
  next: (before: Standing | null, input: Input) => Standing | null | undefined,
): Promise<Result<Written>> {
  const said: Said[] = []
  const before: Said[] = []
  for (const input of inputs) {
    const { claim, aspect } = input
    const stood = standing(input)
    const wanted = next(stood, input)
    if (wanted === undefined) continue
    said.push({ claim, aspect, standing: wanted })
    before.push({ claim, aspect, standing: stood })
  }
  if (said.length === 0) return ok({ events: [], position: 0 })
  const redo = markCommand(dossier, said)
  const result = await send(redo)
  if (!result.ok) return result
  const { events } = result.value
  const shown = new Map(inputs.map((input) => [placeKey(input), input.current?.event ?? null]))
  learn(dossier, redo, events, (place) => shown.get(placeKey(place)) ?? null)
  remember(dossier, name, [{ redo, undo: markCommand(dossier, before), events }])
  return result
}

/** What is not given stays as it stands. */
const verdictOf = (input: SetVerdictInput, before: Standing | null): Standing => ({
  mark: input.mark,
  established: input.established === undefined ? (before?.established ?? null) : input.established,
  perMention: input.perMention ?? before?.perMention ?? {},
  reason: input.reason ?? before?.reason ?? '',
  confidence: input.confidence === undefined ? (before?.confidence ?? null) : input.confidence,
})
