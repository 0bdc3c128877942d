import { z } from 'zod'
import { languageSchema, sentenceLabelSchema } from './analysis'
import {
  adoptedCalibrationSchema,
  articleCopyPlace,
  articleCopyShape,
  articleShape,
  aspectSchema,
  assignmentShape,
  claimFlagsShape,
  claimsAtMost,
  contactShape,
  correctionDecisionSchema,
  deadlineSchema,
  dossierDetailsShape,
  evidenceShape,
  flagJudgementShape,
  groupedBecauseSchema,
  metadataSetShape,
  pairsAtMost,
  passageShape,
  personShape,
  queryShape,
  roleSchema,
  textCorrectionShape,
  titleSchema,
  verdictShape,
} from './events'
import { claimIdSchema, mentionIdSchema, sha256Schema, uuidSchema } from './ids'

const dossier = uuidSchema
const undoes = uuidSchema.nullable().default(null)
/** In either order; the event has the smaller id first. */
const pairs = z
  .array(z.strictObject({ a: mentionIdSchema, b: mentionIdSchema }))
  .max(pairsAtMost)
  .default([])

/** What a person asks for, from a window or the command line. */
export const userCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('AddPerson'), ...personShape }),
  z.strictObject({ type: z.literal('ChangePerson'), ...personShape }),
  z.strictObject({
    type: z.literal('CreateDossier'),
    dossier,
    title: titleSchema,
    workingLanguage: languageSchema,
  }),
  z.strictObject({ type: z.literal('RenameDossier'), dossier, title: titleSchema }),
  z.strictObject({ type: z.literal('SetDeadline'), dossier, deadline: deadlineSchema }),
  z.strictObject({ type: z.literal('ArchiveDossier'), dossier }),
  z.strictObject({ type: z.literal('ReopenDossier'), dossier }),
  z.strictObject({ type: z.literal('DeleteDossier'), dossier }),
  z.strictObject({ type: z.literal('RestoreDossier'), dossier }),
  z.strictObject({ type: z.literal('SetArticleRole'), dossier, article: sha256Schema, role: roleSchema }),
  z.strictObject({ type: z.literal('SetMetadata'), dossier, ...metadataSetShape, undoes }),
  z.strictObject({ type: z.literal('RemoveArticle'), dossier, article: sha256Schema }),
  z.strictObject({ type: z.literal('RestoreArticle'), dossier, article: sha256Schema }),
  z.strictObject({ type: z.literal('NoteArticleCopy'), dossier, ...articleCopyShape }),
  z.strictObject({ type: z.literal('DropArticleCopy'), dossier, ...articleCopyPlace }),
  z.strictObject({ type: z.literal('SetVerdict'), dossier, ...verdictShape, undoes }),
  z.strictObject({ type: z.literal('ClearVerdict'), dossier, claim: claimIdSchema, aspect: aspectSchema, undoes }),
  /**
   * Many marks at one stroke, all or none, in one append. One event for each entry, in their order, set before cleared: an undo
   * finds the event that an entry takes back by its place.
   */
  z.strictObject({
    type: z.literal('SetVerdicts'),
    dossier,
    verdicts: z.array(z.strictObject({ ...verdictShape, undoes })).max(claimsAtMost),
    cleared: z.array(z.strictObject({ claim: claimIdSchema, aspect: aspectSchema, undoes })).max(claimsAtMost),
  }),
  z.strictObject({ type: z.literal('AssignClaims'), dossier, ...assignmentShape, undoes }),
  z.strictObject({ type: z.literal('SetNote'), dossier, claim: claimIdSchema, text: z.string().max(50_000) }),
  z.strictObject({
    type: z.literal('SetSentenceLabel'),
    dossier,
    ...passageShape,
    label: sentenceLabelSchema.nullable(),
    undoes,
  }),
  z.strictObject({ type: z.literal('RestoreSpan'), dossier, ...passageShape, undoes }),
  z.strictObject({ type: z.literal('DropSpan'), dossier, ...passageShape, undoes }),
  z.strictObject({ type: z.literal('ClaimPassage'), dossier, ...passageShape, undoes }),
  z.strictObject({ type: z.literal('UnclaimPassage'), dossier, ...passageShape, undoes }),
  z.strictObject({
    type: z.literal('GroupMentions'),
    dossier,
    together: pairs,
    apart: pairs,
    cleared: pairs,
    because: groupedBecauseSchema,
    undoes,
  }),
  z.strictObject({ type: z.literal('JudgeDiscrepancy'), dossier, ...flagJudgementShape, undoes }),
  z.strictObject({ type: z.literal('Recalibrate'), dossier }),
  z.strictObject({ type: z.literal('SetEvidence'), dossier, ...evidenceShape, undoes }),
  z.strictObject({ type: z.literal('RemoveEvidence'), dossier, evidence: uuidSchema, undoes }),
  z.strictObject({ type: z.literal('ProposeCorrection'), dossier, ...textCorrectionShape, undoes }),
  z.strictObject({
    type: z.literal('DecideCorrection'),
    dossier,
    correction: uuidSchema,
    decision: correctionDecisionSchema,
    reason: z.string().max(5000),
    undoes,
  }),
  z.strictObject({ type: z.literal('WithdrawCorrection'), dossier, correction: uuidSchema, undoes }),
  z.strictObject({ type: z.literal('SetQuery'), dossier, ...queryShape, undoes }),
  z.strictObject({ type: z.literal('RemoveQuery'), dossier, query: uuidSchema, undoes }),
  z.strictObject({ type: z.literal('LogContact'), dossier, ...contactShape, undoes }),
  z.strictObject({ type: z.literal('RemoveContact'), dossier, contact: uuidSchema, undoes }),
  z.strictObject({ type: z.literal('SetDossierDetails'), dossier, ...dossierDetailsShape, undoes }),
  z.strictObject({ type: z.literal('SetClaimFlags'), dossier, ...claimFlagsShape, undoes }),
])
export type UserCommand = z.infer<typeof userCommandSchema>

/** What the library's own jobs found: never accepted from a window. */
export const jobCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('CreateLibrary'), library: uuidSchema }),
  z.strictObject({ type: z.literal('ImportArticle'), dossier, ...articleShape }),
  /** Many at one stroke, all or none, in one append. */
  z.strictObject({
    type: z.literal('ImportArticles'),
    dossier,
    articles: z.array(z.strictObject(articleShape)).min(1).max(1000),
  }),
  z.strictObject({
    type: z.literal('AdoptAnalysis'),
    dossier,
    analysis: sha256Schema,
    engine: z.string(),
    calibration: adoptedCalibrationSchema,
    articles: z.array(sha256Schema),
    /** Of the corrections the articles were read with; null when there are none. */
    corrections: sha256Schema.nullable(),
    /** Of the editors' grouping decisions it was made with; null when there are none. */
    decisions: sha256Schema.nullable(),
    /** The claims of the analysis with their mentions in order, for matching with the dossier's claims. */
    claims: z.array(z.strictObject({ id: claimIdSchema, mentions: z.array(z.string()).min(1) })),
  }),
])
export type JobCommand = z.infer<typeof jobCommandSchema>

export type Command = UserCommand | JobCommand
export type CommandType = Command['type']
