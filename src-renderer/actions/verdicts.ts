import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import type { Aspect, Judgement, Mark } from '../../src-main/contract/events'
import type { NoteRow, VerdictRow } from '../../src-main/contract/rows'
import { whilePending } from './pending'
import { learn, type Standing, standing } from './recent'
import { inOrder, send, type Written } from './send'
import { type Change, lastEvent, perform, remember } from './undo'

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

type VerdictCommand = Extract<UserCommand, { type: 'SetVerdict' | 'ClearVerdict' }>

/** Marks a claim; durable when it comes back ok. One undo step. */
export const setVerdict = (input: SetVerdictInput): Promise<Result<Written>> => setVerdicts([input])

/** Marks many claims of one dossier as one undo step. Stops at the first failure; what was saved before it stays. */
export async function setVerdicts(inputs: SetVerdictInput[]): Promise<Result<Written>> {
  const first = inputs[0]
  if (!first) return ok({ events: [], position: 0 })
  return runStep(
    first.dossier,
    'undo.verdict',
    inputs.map((input) => ({ input, command: (before) => setCommand(input, before) })),
  )
}

/** Opens the claim again in this aspect. */
export const clearVerdict = (input: ClearVerdictInput): Promise<Result<Written>> =>
  runStep(input.dossier, 'undo.clearVerdict', [{ input, command: () => clearCommand(input) }])

export const setNote = ({ dossier, claim, text, current }: SetNoteInput): Promise<Result<Written>> => {
  const redo: UserCommand = { type: 'SetNote', dossier, claim, text }
  return perform(dossier, 'undo.note', redo, { ...redo, text: current?.text ?? '' })
}

interface Part {
  input: ClearVerdictInput
  /** Made only when its turn comes: what stands then may be what an earlier key press has just written. */
  command: (before: Standing | null) => VerdictCommand
}

async function runStep(
  dossier: string,
  name: 'undo.verdict' | 'undo.clearVerdict',
  parts: Part[],
): Promise<Result<Written>> {
  const changes: Change[] = []
  const written: Written = { events: [], position: 0 }
  let failure: Result<never> | null = null
  // Each part shows as "saving" from the key press on, also while it waits for those before it.
  const runs = parts.map((part) =>
    whilePending(part.input.claim, part.input.aspect, () =>
      inOrder(dossier, async () => {
        if (failure) return failure
        const result = await runPart(part, changes, written)
        if (!result.ok) failure = result
        return result
      }),
    ),
  )
  // Behind the parts in the same line, so that an undo pressed next already finds the step.
  const end = inOrder(dossier, async () => remember(dossier, name, changes))
  await Promise.all([...runs, end])
  return failure ?? ok(written)
}

async function runPart({ input, command }: Part, changes: Change[], written: Written): Promise<Result<Written>> {
  const before = standing(input)
  const redo = command(before)
  const result = await send(redo)
  if (!result.ok) return result
  const event = lastEvent(result.value)
  const { dossier, claim, aspect } = input
  const undo = before === null ? clearCommand(input) : setCommand({ dossier, claim, aspect, mark: before.mark }, before)
  changes.push({ redo, undo, event })
  learn(redo, event, input.current?.event ?? null)
  written.events.push(...result.value.events)
  written.position = Math.max(written.position, result.value.position)
  return result
}

function setCommand(
  input: Omit<SetVerdictInput, 'current'>,
  before: Standing | null,
): Extract<VerdictCommand, { type: 'SetVerdict' }> {
  return {
    type: 'SetVerdict',
    dossier: input.dossier,
    claim: input.claim,
    aspect: input.aspect,
    mark: input.mark,
    established: input.established === undefined ? (before?.established ?? null) : input.established,
    perMention: input.perMention ?? before?.perMention ?? {},
    reason: input.reason ?? before?.reason ?? '',
    confidence: input.confidence === undefined ? (before?.confidence ?? null) : input.confidence,
    undoes: null,
  }
}

const clearCommand = ({ dossier, claim, aspect }: ClearVerdictInput): VerdictCommand => ({
  type: 'ClearVerdict',
  dossier,
  claim,
  aspect,
  undoes: null,
})
