import { z } from 'zod'
import { languageSchema, publishedSchema } from '../analysis'
import { claimIdSchema, mentionIdSchema, sha256Schema, uuidSchema } from '../ids'
import { editableFields, editedValueAtMost, foundListSchema, metadataFields } from '../metadata'
import { define, defineNext } from './common'

export const titleSchema = z.string().trim().min(1).max(200)
export const roleSchema = z.enum(['underCheck', 'source'])
export type ArticleRole = z.infer<typeof roleSchema>

export const dossierCreated = define('dossier', 'DossierCreated', {
  title: titleSchema,
  /** The language statements are taken from where a mention in it exists. */
  workingLanguage: languageSchema,
})
export const dossierRenamed = define('dossier', 'DossierRenamed', { title: titleSchema })
/** When the story has to be done, an instant in UTC; null: no deadline. */
export const deadlineSchema = z.iso.datetime().nullable()
export const dossierDeadlineSet = define('dossier', 'DossierDeadlineSet', { deadline: deadlineSchema })
/** Put away: still there, out of the way. */
export const dossierArchived = define('dossier', 'DossierArchived', {})
export const dossierReopened = define('dossier', 'DossierReopened', {})
/** Out of the library's list; everything in it stays in the journal, and `DossierRestored` brings it back. */
export const dossierDeleted = define('dossier', 'DossierDeleted', {})
export const dossierRestored = define('dossier', 'DossierRestored', {})

/** An http or https address; nothing else is ever opened or linked to. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(4096)

const metadataFirst = {
  title: z.string().max(2000).nullable(),
  language: languageSchema,
  outlet: z.string().max(500).nullable(),
  agency: z.string().max(500).nullable(),
  byline: z.string().max(500).nullable(),
  published: publishedSchema,
  /** ISO 8601 instant at which the file was imported or the page retrieved; null when unknown. */
  retrieved: z.string().nullable(),
  url: webAddressSchema.nullable(),
}
const articleFirst = {
  /** Article version: SHA-256 of the extracted text, which the library keeps under that hash. */
  article: sha256Schema,
  /** SHA-256 of the original bytes, kept under that hash. */
  originalSha256: sha256Schema,
  fileName: z.string().min(1).max(1024),
  mediaType: z.string().max(120),
  encoding: z.string().max(40),
  bytes: z.number().int().nonnegative(),
  role: roleSchema,
  metadata: z.strictObject(metadataFirst),
}
export const articleShape = {
  ...articleFirst,
  /** Where the lines of the text stand on its pages (`TextPage[]` as canonical JSON, kept under this hash), where it has pages. */
  pages: sha256Schema.nullable().optional(),
  /** What is taken of the article's own statements, and with `found` all of them. Left out of events before version 2. */
  metadata: z.strictObject({
    ...metadataFirst,
    /** ISO 8601, with the zone where the file gives one. */
    updated: z.string().max(40).nullable().optional(),
    canonicalUrl: webAddressSchema.nullable().optional(),
    section: z.string().max(500).nullable().optional(),
    rights: z.string().max(2000).nullable().optional(),
    found: foundListSchema.optional(),
  }),
}
export const articleImported = defineNext(
  define('dossier', 'ArticleImported', articleFirst),
  articleShape,
  (first) => first,
)
export const articleRoleSet = define('dossier', 'ArticleRoleSet', { article: sha256Schema, role: roleSchema })
export const articleRemoved = define('dossier', 'ArticleRemoved', { article: sha256Schema })
export const articleRestored = define('dossier', 'ArticleRestored', { article: sha256Schema })

/** Which file is a copy of which article. */
export const articleCopyPlace = { article: sha256Schema, originalSha256: sha256Schema }
/**
 * A file with the article's text, in the same or nearly the same words, that is kept out of the dossier as a source of its own: it says that
 * the text lies elsewhere too. `imported`: the article version it had become before somebody said so.
 */
export const articleCopyShape = {
  ...articleCopyPlace,
  fileName: z.string().min(1).max(1024),
  bytes: z.number().int().nonnegative(),
  how: z.enum(['bytes', 'words', 'near']),
  imported: sha256Schema.nullable(),
}
export const articleCopyNoted = define('dossier', 'ArticleCopyNoted', articleCopyShape)
/** It is no copy after all, or was noted by mistake. */
export const articleCopyDropped = define('dossier', 'ArticleCopyDropped', articleCopyPlace)
/** A field's value as an article's row has it. */
export const metadataValueSchema = z.union([z.string(), publishedSchema]).nullable()
export type MetadataValue = z.infer<typeof metadataValueSchema>
export const metadataSetShape = {
  article: sha256Schema,
  field: z.enum(editableFields),
  /** What the editor says: '' that it has none, null that what was found is in force again. */
  value: z.string().max(editedValueAtMost).nullable(),
}
const articleMetadataSetFirst = define('dossier', 'ArticleMetadataSet', {
  ...metadataSetShape,
  field: z.enum(metadataFields),
  /** What the import had found, which a reset brings back. */
  found: metadataValueSchema,
  undoes: uuidSchema.nullable(),
})
/** Version 2 also says a source's standing. */
export const articleMetadataSet = defineNext(
  articleMetadataSetFirst,
  { ...articleMetadataSetFirst.payload.shape, field: metadataSetShape.field },
  (first) => first,
)

const thresholds = { linked: z.number(), suggested: z.number() }
/** What the engine set when it calibrated, and the articles it was set on: none for one made before version 3. */
export const adoptedCalibrationSchema = z.strictObject({ ...thresholds, articles: z.array(sha256Schema) })
export type AdoptedCalibration = z.infer<typeof adoptedCalibrationSchema>

/**
 * The dossier now stands on this analysis. The analysis itself is an artefact, kept under its hash. `identity` maps the
 * claims of the analysis to the dossier's claims where the two ids differ (a claim keeps its id when its mentions move).
 */
const adoptedFirst = define('dossier', 'AnalysisAdopted', {
  analysis: sha256Schema,
  engine: z.string(),
  calibration: z.object(thresholds),
  articles: z.array(sha256Schema),
  identity: z.array(z.strictObject({ analysed: claimIdSchema, claim: claimIdSchema })),
})
/** `corrections`: a hash of the editor's corrections the articles were read with, null for none. */
const adoptedSecond = defineNext(
  adoptedFirst,
  { ...adoptedFirst.payload.shape, corrections: sha256Schema.nullable() },
  (first) => ({ ...first, corrections: null }),
)
/** `decisions`: a hash of the editors' grouping decisions it was made with, null for none; `articles` in the calibration. */
export const analysisAdopted = defineNext(
  adoptedSecond,
  { ...adoptedSecond.payload.shape, calibration: adoptedCalibrationSchema, decisions: sha256Schema.nullable() },
  (second) => ({ ...second, calibration: { ...second.calibration, articles: [] }, decisions: null }),
)
/** The next analysis sets the calibration anew, whatever the one before it used. */
export const calibrationReset = define('dossier', 'CalibrationReset', {})

export const claimCreated = define('dossier', 'ClaimCreated', { claim: claimIdSchema, anchor: mentionIdSchema })
/** `claim` is from now on part of `into`: a redirect, never undone by deletion. */
export const claimMerged = define('dossier', 'ClaimMerged', { claim: claimIdSchema, into: claimIdSchema })
/** `claim` keeps its anchor; the claims in `parts` were made of mentions that left it. */
export const claimSplit = define('dossier', 'ClaimSplit', {
  claim: claimIdSchema,
  parts: z.array(claimIdSchema).min(1),
})
/** None of the claim's mentions is in the dossier any more. Its verdicts stay readable. */
export const claimRetired = define('dossier', 'ClaimRetired', { claim: claimIdSchema })
/** A retired claim whose mentions came back. */
export const claimRevived = define('dossier', 'ClaimRevived', { claim: claimIdSchema })
export type ArticleMetadata = z.infer<(typeof articleShape)['metadata']>
