import { z } from 'zod'
import { claimIdSchema, sha256Schema, uuidSchema } from '../ids'
import { standingSchema } from '../metadata'
import { define, defineNext } from './common'
import { webAddressSchema } from './dossiers'
import { passageShape } from './readings'

// What a desk gathers beside its verdicts: evidence, corrections of an article under check, queries, contact attempts. Each has
// an id of its own, is written whole when it changes, and is taken away by an event, so that the journal keeps every state.

/** The event this one takes back, when it was an undo. */
const undoes = uuidSchema.nullable()

/** An instant, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime()

export const evidenceKindSchema = z.enum(['link', 'file', 'contact', 'quote'])
export type EvidenceKind = z.infer<typeof evidenceKindSchema>
export const stanceSchema = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof stanceSchema>

/** A file the library keeps under the SHA-256 of its bytes. */
export const keptFileSchema = z.strictObject({
  sha256: sha256Schema,
  name: z.string().min(1).max(1024),
  bytes: z.number().int().nonnegative(),
  mediaType: z.string().max(120),
})
export type KeptFile = z.infer<typeof keptFileSchema>

const evidenceFirst = {
  evidence: uuidSchema,
  claim: claimIdSchema,
  kind: evidenceKindSchema,
  stance: stanceSchema,
  /** What it is, in the editor's words: "Annual report 2023", "Call with the harbour office". */
  title: z.string().trim().min(1).max(500),
  url: webAddressSchema.nullable(),
  file: keptFileSchema.nullable(),
  /** Who, and how they are reached: for a contact. */
  contact: z.strictObject({ name: z.string().max(500), reach: z.string().max(500) }).nullable(),
  /** Where the quote stands, when it is one from an article of the dossier. */
  passage: z.strictObject(passageShape).nullable(),
  /** The words themselves. */
  quote: z.string().max(10_000),
  /** Where in it: "p. 14", "table 3", "00:12:40". */
  locator: z.string().max(500),
  /** The day it was published, YYYY-MM-DD. */
  published: z.iso.date().nullable(),
  /** When it was fetched, received or spoken. */
  retrieved: instantSchema.nullable(),
  note: z.string().max(10_000),
  /** Named in no report and no search unless somebody asks for it. */
  confidential: z.boolean(),
}
export const evidenceShape = {
  ...evidenceFirst,
  /** Null: nobody has said. */
  standing: standingSchema.nullable(),
}
export const evidenceSet = defineNext(
  define('dossier', 'EvidenceSet', { ...evidenceFirst, undoes }),
  { ...evidenceShape, undoes },
  (first) => ({ ...first, standing: null }),
)
export const evidenceRemoved = define('dossier', 'EvidenceRemoved', { evidence: uuidSchema, undoes })

/** A change that an article under check needs. `claim`: the one that showed it. */
const textCorrectionFirst = {
  correction: uuidSchema,
  ...passageShape,
  claim: claimIdSchema.nullable(),
  problem: z.string().trim().min(1).max(5000),
  /** The suggested words in place of the passage; empty: the passage goes. */
  wording: z.string().max(10_000),
  /** What shows it, in words, and the piece of evidence where it is one of the claim's. */
  source: z.string().max(5000),
  evidence: uuidSchema.nullable(),
}
/** What the change is to be called in the log: something was wrong, could be misread, or has moved on since. */
export const correctionChangeSchema = z.enum(['correction', 'clarification', 'update'])
export type CorrectionChange = z.infer<typeof correctionChangeSchema>
export const textCorrectionShape = { ...textCorrectionFirst, change: correctionChangeSchema }
export const correctionDecisionSchema = z.enum(['proposed', 'accepted', 'rejected'])
export type CorrectionDecision = z.infer<typeof correctionDecisionSchema>
/** Proposed, or proposed anew in other words: whatever was decided of it before is open again. */
export const correctionProposed = defineNext(
  define('dossier', 'CorrectionProposed', { ...textCorrectionFirst, undoes }),
  { ...textCorrectionShape, undoes },
  (first) => ({ ...first, change: 'correction' as const }),
)
export const correctionDecided = define('dossier', 'CorrectionDecided', {
  correction: uuidSchema,
  decision: correctionDecisionSchema,
  reason: z.string().max(5000),
  undoes,
})
export const correctionWithdrawn = define('dossier', 'CorrectionWithdrawn', { correction: uuidSchema, undoes })

export const queryStatusSchema = z.enum(['open', 'answered', 'withdrawn'])
export type QueryStatus = z.infer<typeof queryStatusSchema>
/** A question to somebody: the writer, a press office, a witness. */
export const queryShape = {
  query: uuidSchema,
  /** Null for a question on the whole dossier. */
  claim: claimIdSchema.nullable(),
  question: z.string().trim().min(1).max(5000),
  to: z.string().max(500),
  status: queryStatusSchema,
  answer: z.string().max(10_000),
  /** The day an answer is needed, YYYY-MM-DD. */
  due: z.iso.date().nullable(),
  confidential: z.boolean(),
}
export const querySet = define('dossier', 'QuerySet', { ...queryShape, undoes })
export const queryRemoved = define('dossier', 'QueryRemoved', { query: uuidSchema, undoes })

export const contactWaySchema = z.enum(['phone', 'mail', 'message', 'inPerson', 'letter', 'other'])
export type ContactWay = z.infer<typeof contactWaySchema>
export const contactOutcomeSchema = z.enum(['reached', 'noAnswer', 'leftMessage', 'declined'])
export type ContactOutcome = z.infer<typeof contactOutcomeSchema>
/** One attempt to reach somebody, whether it led to anything or not. */
export const contactShape = {
  contact: uuidSchema,
  claim: claimIdSchema.nullable(),
  query: uuidSchema.nullable(),
  who: z.string().trim().min(1).max(500),
  way: contactWaySchema,
  /** When it was made, which may be before it was written down. */
  made: instantSchema,
  outcome: contactOutcomeSchema,
  note: z.string().max(10_000),
  confidential: z.boolean(),
}
export const contactLogged = define('dossier', 'ContactLogged', { ...contactShape, undoes })
export const contactRemoved = define('dossier', 'ContactRemoved', { contact: uuidSchema, undoes })

/** Of one assignment: every claim of a large dossier. */
export const claimsAtMost = 20_000
export const assignmentShape = {
  claims: z.array(claimIdSchema).min(1).max(claimsAtMost),
  /** Null: nobody's any more. */
  person: uuidSchema.nullable(),
}
export const claimsAssigned = define('dossier', 'ClaimsAssigned', { ...assignmentShape, undoes })

const detail = z.string().trim().max(200)
/** Who works on the piece, and what the newsroom calls it, as somebody wrote it down; '' where nobody has said. */
export const dossierDetailsShape = { slug: detail, writer: detail, editor: detail, secondReader: detail }
/** Written whole; all of it unsaid takes it away. */
export const dossierDetailsSet = define('dossier', 'DossierDetailsSet', { ...dossierDetailsShape, undoes })

export const claimFlagSchema = z.enum(['legal', 'sensitive'])
export type ClaimFlag = z.infer<typeof claimFlagSchema>
export const claimFlagsShape = {
  claim: claimIdSchema,
  /** Each once. */
  flags: z.array(claimFlagSchema).max(claimFlagSchema.options.length),
  /** What there is to look at, and what was found out about it. */
  note: z.string().trim().max(5000),
}
/** Written whole; no flags and no note takes them away. */
export const claimFlagsSet = define('dossier', 'ClaimFlagsSet', { ...claimFlagsShape, undoes })
