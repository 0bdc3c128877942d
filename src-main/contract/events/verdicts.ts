import { z } from 'zod'
import { claimIdSchema, mentionIdSchema, uuidSchema } from '../ids'
import { define, defineNext } from './common'

export const aspectSchema = z.enum(['true', 'said'])
export type Aspect = z.infer<typeof aspectSchema>
export const markSchema = z.enum(['confirmed', 'disputed', 'unverified'])
export type Mark = z.infer<typeof markSchema>
export const judgementSchema = z.enum(['holds', 'differs', 'notJudged'])
export type Judgement = z.infer<typeof judgementSchema>
export const confidenceSchema = z.enum(['low', 'medium', 'high'])

export const verdictShape = {
  claim: claimIdSchema,
  aspect: aspectSchema,
  mark: markSchema,
  /** The value or wording that holds ("at least 40"), so that a claim whose passages disagree can be confirmed as something. */
  established: z.string().max(2000).nullable(),
  perMention: z.record(mentionIdSchema, judgementSchema),
  reason: z.string().max(10_000),
  confidence: confidenceSchema.nullable(),
}

/** Why a verdict no longer rests on what it was given on: mentions that came and went since. */
export const staleSchema = z.strictObject({
  because: z.enum(['mentions-changed', 'merged', 'split', 'retired']),
  added: z.array(mentionIdSchema),
  removed: z.array(mentionIdSchema),
})
export type Stale = z.infer<typeof staleSchema>

const verdictSetFirst = define('dossier', 'VerdictSet', {
  ...verdictShape,
  /** The event this one takes back, when it was an undo. */
  undoes: uuidSchema.nullable(),
})
/** `stale`: null unless an undo gives back a verdict that was given on other mentions than the claim has now. */
export const verdictSet = defineNext(
  verdictSetFirst,
  { ...verdictSetFirst.payload.shape, stale: staleSchema.nullable() },
  (first) => ({ ...first, stale: null }),
)
/** The claim is open again in this aspect. */
export const verdictCleared = define('dossier', 'VerdictCleared', {
  claim: claimIdSchema,
  aspect: aspectSchema,
  undoes: uuidSchema.nullable(),
})
/** What the verdict was given on has changed; it stands, marked stale, until somebody marks the claim again. */
export const verdictOutdated = define('dossier', 'VerdictOutdated', {
  claim: claimIdSchema,
  aspect: aspectSchema,
  ...staleSchema.shape,
})
/** The editor's note on a claim; an empty text takes it away. */
export const noteSet = define('dossier', 'NoteSet', { claim: claimIdSchema, text: z.string().max(50_000) })
