import { z } from 'zod'
import {
  analysedMentionSchema,
  analysedSentenceSchema,
  derivationSchema,
  discrepancyKindSchema,
  discrepancySchema,
  languageSchema,
  linkSchema,
  originSchema,
  publishedSchema,
  sentenceLabelSchema,
  spanSchema,
} from './analysis'
import {
  articleCopyShape,
  aspectSchema,
  claimFlagsShape,
  confidenceSchema,
  contactShape,
  correctionDecisionSchema,
  deadlineSchema,
  dossierDetailsShape,
  evidenceShape,
  flagJudgementSchema,
  groupedBecauseSchema,
  judgedSideSchema,
  judgementSchema,
  markSchema,
  metadataValueSchema,
  queryShape,
  roleSchema,
  staleSchema,
  textCorrectionShape,
} from './events'
import { claimIdSchema, discrepancyIdSchema, mentionIdSchema, sha256Schema, uuidSchema } from './ids'
import { editableFields, foundListSchema, standingSchema } from './metadata'

/**
 * The rows that events project to: the same in SQLite's projections and in the window's mirror. Each has an `id` that is
 * unique inside its dossier; library rows (people) have `dossier` null.
 */
const id = z.string()
const without = <Shape extends object, Name extends keyof Shape>(shape: Shape, name: Name): Omit<Shape, Name> => {
  const { [name]: _, ...rest } = shape
  return rest
}
const stamp = { by: uuidSchema.nullable(), at: z.string(), event: uuidSchema }

export const personRowSchema = z.object({ id: uuidSchema, name: z.string(), initials: z.string(), colour: z.string() })
export const dossierRowSchema = z.object({
  id: uuidSchema,
  title: z.string(),
  workingLanguage: languageSchema,
  createdBy: uuidSchema.nullable(),
  createdAt: z.string(),
  /** Left out until somebody has set one. */
  deadline: deadlineSchema.optional(),
  archived: z.boolean().optional(),
  deleted: z.boolean().optional(),
})
export const articleRowSchema = z.object({
  id: sha256Schema,
  originalSha256: sha256Schema,
  fileName: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  bytes: z.number(),
  role: roleSchema,
  title: z.string().nullable(),
  language: languageSchema,
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  published: publishedSchema,
  retrieved: z.string().nullable(),
  url: z.string().nullable(),
  // Left out for articles imported before they were looked for.
  updated: z.string().nullable().optional(),
  canonicalUrl: z.string().nullable().optional(),
  section: z.string().nullable().optional(),
  rights: z.string().nullable().optional(),
  found: foundListSchema.optional(),
  /** Left out until an editor has said one. */
  standing: standingSchema.nullable().optional(),
  /** The artefact that says where the lines of the text stand on its pages. */
  pages: sha256Schema.nullable().optional(),
  /** Dossier order: the clock of the event that imported it, so that it is the same on every machine. Sorts as text. */
  order: z.string(),
  removed: z.boolean(),
  ...stamp,
})
/** What an editor says of an article in place of what was found; the article's row has the value in force. */
export const metadataEditRowSchema = z.object({
  /** `article|field`. */
  id,
  article: sha256Schema,
  field: z.enum(editableFields),
  value: z.string(),
  found: metadataValueSchema,
  ...stamp,
})
/** A claim's identity; what it says is in `statements`, made anew with each analysis. */
export const claimRowSchema = z.object({
  id: claimIdSchema,
  anchor: mentionIdSchema,
  status: z.enum(['active', 'merged', 'retired']),
  mergedInto: claimIdSchema.nullable(),
  at: z.string(),
})
export const statementRowSchema = z.object({
  /** The claim's id. */
  id: claimIdSchema,
  statement: z.string(),
  /** The mention whose words it has, and those of its words that point at something it does not name. */
  statementFrom: mentionIdSchema.optional(),
  unresolved: z.array(z.string()).optional(),
  /** Place in the checklist: dossier order of the first mention, from 0. */
  order: z.number(),
  /** Ids of the origins that state it. */
  origins: z.array(z.string()),
  mentionCount: z.number(),
  /** Where it has a mention, each once, in dossier order of the first. */
  articles: z.array(sha256Schema),
})
export const mentionRowSchema = analysedMentionSchema.omit({ doc: true }).extend({
  claim: claimIdSchema,
  article: sha256Schema,
  order: z.number(),
})
export const sentenceRowSchema = analysedSentenceSchema.omit({ doc: true }).extend({ article: sha256Schema })
export const linkRowSchema = linkSchema.extend({ id })
export const discrepancyRowSchema = discrepancySchema
export const spanRowSchema = spanSchema.extend({
  id,
  article: sha256Schema,
  kind: z.enum(['dropped', 'damage']),
  reason: z.string(),
})
export const originRowSchema = originSchema.extend({ id })
export const derivationRowSchema = derivationSchema.extend({ id })
export const verdictRowSchema = z.object({
  /** `claim|aspect`. */
  id,
  claim: claimIdSchema,
  aspect: aspectSchema,
  mark: markSchema,
  established: z.string().nullable(),
  perMention: z.record(mentionIdSchema, judgementSchema),
  reason: z.string(),
  confidence: confidenceSchema.nullable(),
  /** Why the verdict no longer rests on what it was given on; null while it does. */
  stale: staleSchema.nullable(),
  ...stamp,
})
/** What an editor corrected in the reading of an article, whether the newest analysis knows it yet or not. */
export const correctionRowSchema = spanSchema.extend({
  /** `article|kind|start|end`. */
  id,
  article: sha256Schema,
  /** `claimed`: a passage put on the checklist by hand. */
  kind: z.enum(['label', 'restored', 'claimed']),
  /** Null for all but a label. */
  label: sentenceLabelSchema.nullable(),
  ...stamp,
})
/** What an editor last said of two mentions; also of one that is gone from the dossier, which the analysis passes over. */
export const groupingRowSchema = z.object({
  /** `a|b`. */
  id,
  a: mentionIdSchema,
  b: mentionIdSchema,
  together: z.boolean(),
  because: groupedBecauseSchema,
  /** The clock of the event: later decisions stand above earlier ones. Sorts as text. */
  order: z.string(),
  ...stamp,
})
/** What an editor said of a flag, under the flag's id then; `judgementOf` finds it for a flag that has moved since. */
export const flagJudgementRowSchema = z.object({
  id: discrepancyIdSchema,
  kind: discrepancyKindSchema,
  rule: z.string(),
  sides: z.array(judgedSideSchema),
  judgement: flagJudgementSchema,
  reason: z.string(),
  ...stamp,
})
/** The ids of what a desk gathers are those of its events; `claim` stays as it was given, also when that claim is merged. */
export const evidenceRowSchema = z.object({ ...without(evidenceShape, 'evidence'), id: uuidSchema, ...stamp })
/** A correction that an article under check needs, and what was decided of it. */
export const textCorrectionRowSchema = z.object({
  ...without(textCorrectionShape, 'correction'),
  id: uuidSchema,
  decision: correctionDecisionSchema,
  decisionReason: z.string(),
  decidedBy: uuidSchema.nullable(),
  decidedAt: z.string().nullable(),
  ...stamp,
})
export const queryRowSchema = z.object({ ...without(queryShape, 'query'), id: uuidSchema, ...stamp })
export const contactRowSchema = z.object({ ...without(contactShape, 'contact'), id: uuidSchema, ...stamp })
/** Whose a claim is to check. */
export const assignmentRowSchema = z.object({ id: claimIdSchema, person: uuidSchema, ...stamp })
/** Files that are copies of an article and no sources of their own. */
export const articleCopyRowSchema = z.object({ ...articleCopyShape, id, ...stamp })
/** What the memo says of the piece; the id is the dossier's. Absent while all of it is unsaid. */
export const detailsRowSchema = z.object({ ...dossierDetailsShape, id: uuidSchema, ...stamp })
/** What a lawyer or a careful editor has to look at in a claim; the id is the claim's as it was given, also when that claim is merged. */
export const claimFlagsRowSchema = z.object({ ...without(claimFlagsShape, 'claim'), id: claimIdSchema, ...stamp })
export const noteRowSchema = z.object({ id: claimIdSchema, text: z.string(), ...stamp })

export const rowSchemas = {
  people: personRowSchema,
  dossiers: dossierRowSchema,
  articles: articleRowSchema,
  metadataEdits: metadataEditRowSchema,
  claims: claimRowSchema,
  statements: statementRowSchema,
  mentions: mentionRowSchema,
  sentences: sentenceRowSchema,
  links: linkRowSchema,
  discrepancies: discrepancyRowSchema,
  spans: spanRowSchema,
  origins: originRowSchema,
  derivations: derivationRowSchema,
  verdicts: verdictRowSchema,
  notes: noteRowSchema,
  corrections: correctionRowSchema,
  groupings: groupingRowSchema,
  flagJudgements: flagJudgementRowSchema,
  evidence: evidenceRowSchema,
  textCorrections: textCorrectionRowSchema,
  queries: queryRowSchema,
  contacts: contactRowSchema,
  assignments: assignmentRowSchema,
  articleCopies: articleCopyRowSchema,
  details: detailsRowSchema,
  claimFlags: claimFlagsRowSchema,
} as const

export type TableName = keyof typeof rowSchemas
export type RowOf<T extends TableName> = z.infer<(typeof rowSchemas)[T]>
export const tableNames = Object.keys(rowSchemas) as TableName[]
/** Tables of one dossier, which its mirror holds. People and the list of dossiers are read over IPC. */
export const mirroredTables = tableNames.filter((t) => t !== 'people')

export type PersonRow = RowOf<'people'>
export type DossierRow = RowOf<'dossiers'>
export type ArticleRow = RowOf<'articles'>
export type MetadataEditRow = RowOf<'metadataEdits'>
export type ClaimRow = RowOf<'claims'>
export type StatementRow = RowOf<'statements'>
export type MentionRow = RowOf<'mentions'>
export type SentenceRow = RowOf<'sentences'>
export type LinkRow = RowOf<'links'>
export type DiscrepancyRow = RowOf<'discrepancies'>
export type SpanRow = RowOf<'spans'>
export type OriginRow = RowOf<'origins'>
export type DerivationRow = RowOf<'derivations'>
export type VerdictRow = RowOf<'verdicts'>
export type NoteRow = RowOf<'notes'>
export type CorrectionRow = RowOf<'corrections'>
export type GroupingRow = RowOf<'groupings'>
export type FlagJudgementRow = RowOf<'flagJudgements'>
export type EvidenceRow = RowOf<'evidence'>
export type TextCorrectionRow = RowOf<'textCorrections'>
export type QueryRow = RowOf<'queries'>
export type ContactRow = RowOf<'contacts'>
export type AssignmentRow = RowOf<'assignments'>
export type ArticleCopyRow = RowOf<'articleCopies'>
export type DetailsRow = RowOf<'details'>
export type ClaimFlagsRow = RowOf<'claimFlags'>

/** One change to one table. `patch` changes fields of a row that exists and does nothing where there is none. */
export type RowPatch = {
  [T in TableName]:
    | { op: 'put'; table: T; row: RowOf<T> }
    | { op: 'patch'; table: T; id: string; changes: Partial<RowOf<T>> }
    | { op: 'delete'; table: T; id: string }
    | { op: 'clear'; table: T }
}[TableName]
