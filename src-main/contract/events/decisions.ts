import { z } from 'zod'
import { discrepancyKindSchema } from '../analysis'
import { discrepancyIdSchema, mentionIdSchema, uuidSchema } from '../ids'
import { define } from './common'
import { passageShape } from './readings'

/** The event this one takes back, when it was an undo. */
const undoes = uuidSchema.nullable()

/** Two mentions, the one with the smaller id first, so that one decision has one row. */
export const pairSchema = z
  .strictObject({ a: mentionIdSchema, b: mentionIdSchema })
  .refine(({ a, b }) => a < b, { message: 'the smaller id of a pair stands first' })
export type Pair = z.infer<typeof pairSchema>

/** Of one decision: enough to part a claim of 200 mentions in the middle. */
export const pairsAtMost = 10_000
const pairs = z.array(pairSchema).max(pairsAtMost)

/** What the editor did: accepted or rejected a suggested link, merged claims, split one, moved a mention. */
export const groupedBecauseSchema = z.enum(['link', 'merge', 'split', 'move'])
export type GroupedBecause = z.infer<typeof groupedBecauseSchema>

/** Which passages state one claim, and which do not; `cleared` takes decisions back and leaves these to the engine. */
export const mentionsGrouped = define('dossier', 'MentionsGrouped', {
  together: pairs,
  apart: pairs,
  cleared: pairs,
  because: groupedBecauseSchema,
  undoes,
})

export const flagJudgementSchema = z.enum(['accepted', 'dismissed'])
export type FlagJudgement = z.infer<typeof flagJudgementSchema>

/** A side of a flag as it was when it was judged: where it stands, and the engine's normalised value. */
export const judgedSideSchema = z.strictObject({ ...passageShape, value: z.string().max(10_000) })
export type JudgedSide = z.infer<typeof judgedSideSchema>

export const flagJudgementShape = {
  discrepancy: discrepancyIdSchema,
  kind: discrepancyKindSchema,
  rule: z.string().min(1).max(100),
  /** All of its sides: by these it is found again when one more article has moved the flag. */
  sides: z.array(judgedSideSchema).min(1).max(10_000),
  /** Null takes an earlier judgement back. */
  judgement: flagJudgementSchema.nullable(),
  reason: z.string().max(2000),
}
const judged = define('dossier', 'DiscrepancyJudged', { ...flagJudgementShape, undoes })
/** The editor agrees with a flag, or sets it aside, which needs a reason. */
export const discrepancyJudged: typeof judged = {
  ...judged,
  payload: judged.payload.refine(({ judgement, reason }) => judgement !== 'dismissed' || reason.trim() !== '', {
    message: 'a flag is set aside with a reason',
  }),
}

/** A passage put on the checklist by hand: a mention of exactly this span. */
export const passageClaimed = define('dossier', 'PassageClaimed', { ...passageShape, undoes })
export const passageUnclaimed = define('dossier', 'PassageUnclaimed', { ...passageShape, undoes })
