import { ok, type Result } from '../../contract/errors'
import type { Pair } from '../../contract/events'
import { groupingRowId } from '../../contract/project'
import type { DossierState } from '../state'
import { type CommandOf, type Decision, draft, faultOfPassage, nothingToDo, refuse, type World } from './common'

type Group = CommandOf<'GroupMentions'>

/**
 * Which mentions state one claim. Named are mentions of the newest analysis; a decision taken back may be of any. Said
 * again, a decision is news unless nothing was decided since: later ones stand above it.
 */
export function groupMentions({ dossier: state }: World, command: Group): Decision {
  const { dossier, because, undoes } = command
  const [together, apart] = [inOrder(command.together), inOrder(command.apart)]
  const cleared = inOrder(command.cleared)
  const fault = faultOfPairs(state, together, apart, cleared)
  if (fault) return fault
  const taken = [...cleared.values()].filter((pair) => state.groupings.has(groupingRowId(pair)))
  if (taken.length === 0 && isNewest(state, together, apart)) return nothingToDo
  const payload = { together: [...together.values()], apart: [...apart.values()], cleared: taken, because, undoes }
  return ok([draft(dossier, 'MentionsGrouped', payload)])
}

/** Each pair once, under the id of its row. A pair of one mention stays, to be refused. */
function inOrder(pairs: readonly Pair[]): Map<string, Pair> {
  const sorted = pairs.map(({ a, b }) => (a <= b ? { a, b } : { a: b, b: a }))
  return new Map(sorted.map((pair) => [groupingRowId(pair), pair]))
}

type Pairs = ReadonlyMap<string, Pair>

function faultOfPairs(state: DossierState, together: Pairs, apart: Pairs, cleared: Pairs): Result<never> | null {
  const decided = [...together.values(), ...apart.values()]
  if ([...decided, ...cleared.values()].some(({ a, b }) => a === b)) return refuse('a passage is paired with itself')
  for (const id of together.keys()) {
    if (apart.has(id)) return refuse('two passages cannot state one claim and different ones at once')
  }
  for (const id of cleared.keys()) {
    if (together.has(id) || apart.has(id)) return refuse('a decision cannot be made and taken back at once')
  }
  if (decided.length === 0) return null
  const there = new Set([...state.claims.values()].flatMap((c) => (c.status === 'active' ? c.mentions : [])))
  const isStranger = decided.some(({ a, b }) => !there.has(a) || !there.has(b))
  return isStranger ? refuse('a passage is not on the checklist any more') : null
}

/** These are what was decided last, and nothing else was since. */
function isNewest(state: DossierState, together: Pairs, apart: Pairs): boolean {
  const asked = together.size + apart.size
  const newest = asked === 0 ? [] : [...state.groupings].slice(-asked)
  return newest.length === asked && newest.every(([id, isTogether]) => (isTogether ? together : apart).has(id))
}

/** What the editor says of a flag. It is found again by its sides, so these must be passages of the dossier. */
export function judgeDiscrepancy({ dossier: state }: World, command: CommandOf<'JudgeDiscrepancy'>): Decision {
  const { type: _, dossier, ...judged } = command
  const { discrepancy, judgement, reason } = judged
  const before = state.flagJudgements.get(discrepancy)
  if (judgement === null) {
    return before ? ok([draft(dossier, 'DiscrepancyJudged', { ...judged, reason: '' })]) : nothingToDo
  }
  if (judgement === 'dismissed' && reason.trim() === '') return refuse('a flag is set aside with a reason')
  for (const side of judged.sides) {
    const fault = faultOfPassage(state, side)
    if (fault) return fault
  }
  const values = judged.sides.map(({ value }) => value)
  const isSaid =
    before?.judgement === judgement &&
    before.reason === reason &&
    before.values.length === values.length &&
    before.values.every((value, i) => value === values[i])
  return isSaid ? nothingToDo : ok([draft(dossier, 'DiscrepancyJudged', judged)])
}

/** The next analysis sets the dossier's calibration anew. Without an analysis it does so anyway. */
export function recalibrate({ dossier: state }: World, { dossier }: CommandOf<'Recalibrate'>): Decision {
  if (state.adopted === null || state.isCalibrationReset) return nothingToDo
  return ok([draft(dossier, 'CalibrationReset', {})])
}
