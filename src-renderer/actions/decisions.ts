import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { FlagJudgement } from '../../src-main/contract/events'
import type { DiscrepancyRow, FlagJudgementRow } from '../../src-main/contract/rows'
import { type Decisions, inverseOf, type Plan } from './grouping'
import { inOrder, send, type Written } from './send'
import { perform, type UndoName } from './undo'

export type GroupingName = 'undo.acceptLink' | 'undo.rejectLink' | 'undo.merge' | 'undo.split' | 'undo.move'

/** `decisions`: those that stand, for undoing to put back. The claims follow with the analysis that comes next. */
export const groupMentions = (input: {
  dossier: string
  name: GroupingName
  plan: Plan
  decisions: Decisions
}): Promise<Result<Written>> => {
  const { dossier, name, plan, decisions } = input
  const command = (given: Plan): UserCommand => ({ type: 'GroupMentions', dossier, ...given, undoes: null })
  return perform(dossier, name, command(plan), command(inverseOf(plan, decisions)))
}

/** The thresholds for linking are set anew by the analysis that follows; no command takes it back. No event: it is coming. */
export const recalibrate = (dossier: string): Promise<Result<Written>> =>
  inOrder(dossier, () => send({ type: 'Recalibrate', dossier }))

/** `judgement` null: nobody has judged it. `current`: the judgement that the screen shows. */
export const judgeDiscrepancy = (input: {
  dossier: string
  discrepancy: DiscrepancyRow
  judgement: FlagJudgement | null
  reason: string
  current: FlagJudgementRow | null
}): Promise<Result<Written>> => {
  const { dossier, discrepancy, judgement, reason, current } = input
  const redo: UserCommand = {
    type: 'JudgeDiscrepancy',
    dossier,
    // An earlier judgement may be kept under the id that the flag had then.
    discrepancy: judgement === null && current ? current.id : discrepancy.id,
    kind: discrepancy.kind,
    rule: discrepancy.rule,
    sides: discrepancy.mentions.map(({ doc, start, end, value }) => ({ article: doc, start, end, value })),
    judgement,
    reason,
    undoes: null,
  }
  return perform(dossier, nameOf(judgement), redo, backTo(redo, current))
}

type Judging = Extract<UserCommand, { type: 'JudgeDiscrepancy' }>

/** The judgement before, with the sides it was given on; one under another id is still there, and shows by itself. */
const backTo = (done: Judging, before: FlagJudgementRow | null): Judging =>
  before === null || before.id !== done.discrepancy
    ? { ...done, judgement: null, reason: '' }
    : { ...done, sides: before.sides, judgement: before.judgement, reason: before.reason }

const nameOf = (judgement: FlagJudgement | null): UndoName =>
  judgement === null ? 'undo.reopenFlag' : judgement === 'accepted' ? 'undo.acceptFlag' : 'undo.dismissFlag'
