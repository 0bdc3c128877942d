import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import type { TextCorrectionRow } from '../../src-main/contract/rows'
import { inOrder, send, type Written } from './send'
import { type Change, perform, remember, type UndoName } from './undo'

type ProposeCorrection = Extract<UserCommand, { type: 'ProposeCorrection' }>
type DecideCorrection = Extract<UserCommand, { type: 'DecideCorrection' }>
/** A correction as it is proposed, without who and when. */
export type TextCorrection = Omit<ProposeCorrection, 'type' | 'dossier' | 'undoes'>

const proposing = (dossier: string, correction: TextCorrection): ProposeCorrection => ({
  type: 'ProposeCorrection',
  dossier,
  ...correction,
  undoes: null,
})

function asCorrection(row: TextCorrectionRow): TextCorrection {
  const { id: correction, article, start, end, claim, problem, wording, source, evidence, change } = row
  return { correction, article, start, end, claim, problem, wording, source, evidence, change }
}

const deciding = (
  dossier: string,
  { id: correction }: TextCorrectionRow,
  decision: DecideCorrection['decision'],
  reason: string,
): DecideCorrection => ({ type: 'DecideCorrection', dossier, correction, decision, reason, undoes: null })

const asDecided = (dossier: string, row: TextCorrectionRow) => deciding(dossier, row, row.decision, row.decisionReason)

/** `current`: how it stands, null for a new one. What was decided of it is open again. */
export const proposeCorrection = (dossier: string, correction: TextCorrection, current: TextCorrectionRow | null) =>
  current
    ? leaving(dossier, 'undo.correction', current, proposing(dossier, correction))
    : perform(dossier, 'undo.correction', proposing(dossier, correction), {
        type: 'WithdrawCorrection',
        dossier,
        correction: correction.correction,
        undoes: null,
      })

export const decideCorrection = (
  dossier: string,
  current: TextCorrectionRow,
  decision: DecideCorrection['decision'],
  reason: string,
) =>
  perform(dossier, 'undo.decideCorrection', deciding(dossier, current, decision, reason), asDecided(dossier, current))

export const withdrawCorrection = (dossier: string, current: TextCorrectionRow) =>
  leaving(dossier, 'undo.withdrawCorrection', current, {
    type: 'WithdrawCorrection',
    dossier,
    correction: current.id,
    undoes: null,
  })

/**
 * A step that leaves the correction behind as it was. Proposing it again would not bring back what was decided of it, so the
 * decision is opened first: taken back last, it is decided again when its words are there again.
 */
function leaving(
  dossier: string,
  name: UndoName,
  current: TextCorrectionRow,
  command: UserCommand,
): Promise<Result<Written>> {
  const step = { redo: command, undo: proposing(dossier, asCorrection(current)) as UserCommand }
  const isDecided = current.decision !== 'proposed'
  const opening = { redo: deciding(dossier, current, 'proposed', ''), undo: asDecided(dossier, current) }
  return inOrder(dossier, async () => {
    const changes: Change[] = []
    const written: Written = { events: [], position: 0 }
    for (const { redo, undo } of isDecided ? [opening, step] : [step]) {
      const result = await send(redo)
      if (!result.ok) {
        remember(dossier, name, changes)
        return result
      }
      changes.push({ redo, undo, events: result.value.events })
      written.events.push(...result.value.events)
      written.position = result.value.position
    }
    remember(dossier, name, changes)
    return ok(written)
  })
}
