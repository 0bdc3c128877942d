import { z } from 'zod'
import { claimIdSchema, discrepancyIdSchema, mentionIdSchema, sentenceIdSchema, sha256Schema } from './ids'

/**
 * The analysis file: what the engine finds in a set of articles. All offsets are UTF-16 code units in the article's
 * text, `start` inclusive, `end` exclusive. Format version 1.
 */
const offset = z.number().int().nonnegative()
export const spanSchema = z.object({ start: offset, end: offset })
export type Span = z.infer<typeof spanSchema>

export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$|^und$/)

/** Languages the engine has tables for; in another an article's passages are matched by names and numbers only. */
export const readLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const

export const approximatorSchema = z.enum(['about', 'nearly', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'between'])
export type Approximator = z.infer<typeof approximatorSchema>

/** One number as it stands in the text: `value`, or `low`/`high` for an interval; what is not said is null. */
export const quantitySchema = spanSchema.extend({
  text: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximator: approximatorSchema.nullable(),
  /** What sort of number: count, money, percent, duration, length, age, ordinal, … */
  kind: z.string(),
  /** Unit in which value, low and high are given (ISO 4217 for money, SI symbol for measures), or null. */
  unit: z.string().nullable(),
  /** What is counted, as a language-neutral class where one is known (killed, wounded …), else the folded noun. */
  counted: z.string().nullable(),
  /** Who did, has or gives it, as the text names them; null where the sentence does not say. */
  actor: z.string().nullable().default(null),
})
export type Quantity = z.infer<typeof quantitySchema>

/** `from`/`to`: ISO 8601 days or instants (inclusive), null when the text does not fix them. */
export const dateMentionSchema = spanSchema.extend({
  text: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  durationSeconds: z.number().nullable(),
  /** How a relative date was resolved, in words: "dateline 2031-03-12 − 1 day". */
  arithmetic: z.string().nullable(),
})
export type DateMention = z.infer<typeof dateMentionSchema>

export const nameMentionSchema = spanSchema.extend({
  text: z.string(),
  kind: z.enum(['person', 'place', 'organisation', 'other']),
  /** Fold key: equal for spellings of one name across transliterations. */
  key: z.string(),
})
export type NameMention = z.infer<typeof nameMentionSchema>

/** The span is what stands between the marks; `closed` is false where the closing one is missing. */
export const quoteSchema = spanSchema.extend({ speaker: z.string().nullable(), closed: z.boolean().default(true) })
export type Quote = z.infer<typeof quoteSchema>

/** `chain`: outermost source first, as the text names them. */
export const attributionSchema = spanSchema.extend({ chain: z.array(z.string()) })
export type Attribution = z.infer<typeof attributionSchema>

/** A word that turns a statement round ("not", "kein") or weakens it ("allegedly", "soll"), with its words. */
export const markerSchema = spanSchema.extend({ text: z.string() })
export type Marker = z.infer<typeof markerSchema>

export const discrepancyKinds = [
  'number',
  'date',
  'name',
  'quote-wording',
  'meaning',
  'attribution',
  'update',
  'granularity',
] as const
export const discrepancyKindSchema = z.enum(discrepancyKinds)
export type DiscrepancyKind = z.infer<typeof discrepancyKindSchema>

export const relationSchema = z.enum(['conflict', 'superseded', 'compatible', 'missing'])
export type Relation = z.infer<typeof relationSchema>

export const severitySchema = z.enum(['low', 'medium', 'high', 'critical'])
export type Severity = z.infer<typeof severitySchema>

export const sentenceRoleSchema = z.enum(['headline', 'standfirst', 'crosshead', 'body', 'caption'])
export const sentenceLabelSchema = z.enum(['claim', 'opinion', 'question', 'background', 'damaged'])
export type SentenceLabel = z.infer<typeof sentenceLabelSchema>

/** What an editor corrected in the reading of one article; offsets are in the article's text. */
export const correctionsSchema = z.strictObject({
  /** Dropped spans to be read as text after all. */
  restored: z.array(spanSchema),
  /** Labels of sentences, by the sentence's span; at most one for each. */
  labels: z.array(spanSchema.extend({ label: sentenceLabelSchema })),
  /** Passages the editor put on the checklist by hand, each inside one sentence: a mention of exactly this span. */
  claimed: z.array(spanSchema).optional(),
  /** What an editor says of the article in place of what the engine reads; '': it has none. Its day comes with the article. */
  known: z
    .strictObject({ title: z.string(), agency: z.string(), byline: z.string(), language: z.string() })
    .partial()
    .optional(),
})
export type Corrections = z.infer<typeof correctionsSchema>

/** Two mentions that an editor said state one claim, or do not. Later decisions stand above earlier ones. */
export const groupingDecisionSchema = z.strictObject({
  a: mentionIdSchema,
  b: mentionIdSchema,
  together: z.boolean(),
})
export type GroupingDecision = z.infer<typeof groupingDecisionSchema>

export const publishedSchema = z.object({
  /** ISO 8601 day, or null when nothing in the article or its metadata fixes it. */
  date: z.string().nullable(),
  certainty: z.enum(['stated', 'inferred', 'unknown']),
  /** The words the date was taken from. */
  basis: z.array(z.string()),
})

export const analysedDocumentSchema = z.object({
  /** Article version: SHA-256 of the text. */
  id: sha256Schema,
  file: z.string(),
  /** SHA-256 of the original bytes. */
  sha256: sha256Schema,
  language: languageSchema,
  text: z.string(),
  title: z.string().nullable(),
  published: publishedSchema,
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  dropped: z.array(spanSchema.extend({ reason: z.string() })),
  /** What cleaning would have dropped and the editor restored. */
  restored: z.array(spanSchema).default([]),
  damage: z.array(spanSchema.extend({ kind: z.string(), note: z.string() })),
})
export type AnalysedDocument = z.infer<typeof analysedDocumentSchema>

export const analysedSentenceSchema = spanSchema.extend({
  id: sentenceIdSchema,
  doc: sha256Schema,
  role: sentenceRoleSchema,
  label: sentenceLabelSchema,
  checkWorthy: z.boolean(),
  /** What there is to check in it: quantity, date, name, quote, attribution, event … */
  kinds: z.array(z.string()),
  reason: z.string(),
  /** Who gave the label: an editor's stands above the engine's. */
  labelledBy: z.enum(['engine', 'editor']).default('engine'),
})
export type AnalysedSentence = z.infer<typeof analysedSentenceSchema>

export const analysedMentionSchema = spanSchema.extend({
  id: mentionIdSchema,
  sentence: sentenceIdSchema,
  doc: sha256Schema,
  quantities: z.array(quantitySchema),
  dates: z.array(dateMentionSchema),
  names: z.array(nameMentionSchema),
  quotes: z.array(quoteSchema),
  attribution: z.array(attributionSchema),
  negations: z.array(markerSchema).default([]),
  hedges: z.array(markerSchema).default([]),
})
export type AnalysedMention = z.infer<typeof analysedMentionSchema>

/** Everything checkable in one article, in all its sentences, whether they are on the checklist or not. */
export const annotationsSchema = analysedMentionSchema.pick({
  quantities: true,
  dates: true,
  names: true,
  quotes: true,
  attribution: true,
  negations: true,
  hedges: true,
})
export type Annotations = z.infer<typeof annotationsSchema>

export const analysedClaimSchema = z.object({
  id: claimIdSchema,
  /** What is claimed, in words of the articles: what was put in for a pronoun stands in square brackets. */
  statement: z.string(),
  /** The mention it was taken from: one in the dossier's working language where there is one. */
  statementFrom: mentionIdSchema.optional(),
  /** Words of the statement that point at something it does not name ("he", "the figure"). */
  unresolved: z.array(z.string()).optional(),
  /** Indices into the analysis's `origins`: the independent sources that state this claim. */
  origins: z.array(z.number().int().nonnegative()),
  /** In dossier order: the first is the anchor. */
  mentions: z.array(analysedMentionSchema).min(1),
})
export type AnalysedClaim = z.infer<typeof analysedClaimSchema>

export const linkSchema = z.object({
  a: sentenceIdSchema,
  b: sentenceIdSchema,
  score: z.number(),
  tier: z.enum(['linked', 'suggested']),
  why: z.string(),
  /** The two mentions it speaks of; left out where one of the sentences is not on the checklist. */
  between: z.object({ a: mentionIdSchema, b: mentionIdSchema }).optional(),
})
export type Link = z.infer<typeof linkSchema>

export const discrepancySideSchema = spanSchema.extend({
  doc: sha256Schema,
  text: z.string(),
  /** The value as the engine normalised it, printed: ">= 23", "2031-03-12". */
  value: z.string(),
  /** ISO day the value was true on, and who gives it, where the rule knows. */
  asOf: z.string().optional(),
  source: z.string().optional(),
})
export type DiscrepancySide = z.infer<typeof discrepancySideSchema>

export const discrepancySchema = z.object({
  id: discrepancyIdSchema,
  claims: z.array(claimIdSchema),
  kind: discrepancyKindSchema,
  relation: relationSchema,
  severity: severitySchema,
  rule: z.string(),
  explanation: z.string(),
  mentions: z.array(discrepancySideSchema).min(2),
})
export type Discrepancy = z.infer<typeof discrepancySchema>

export const derivationSchema = z.object({
  type: z.string(),
  source: sha256Schema,
  derived: sha256Schema,
  score: z.number(),
  evidence: z.array(z.string()),
})
export const originSchema = z.object({ members: z.array(sha256Schema), why: z.string() })

/**
 * The dossier's linking thresholds, and the articles they and the weights of words were set on. Kept when an article is
 * added, so that what is there does not move.
 */
export const calibrationSchema = z.object({
  linked: z.number(),
  suggested: z.number(),
  articles: z.array(sha256Schema).optional(),
})
export type Calibration = z.infer<typeof calibrationSchema>

const body = {
  version: z.literal(1),
  engine: z.string(),
  calibration: calibrationSchema,
  sentences: z.array(analysedSentenceSchema),
  claims: z.array(analysedClaimSchema),
  links: z.array(linkSchema),
  discrepancies: z.array(discrepancySchema),
  derivation: z.array(derivationSchema),
  origins: z.array(originSchema),
}
export const analysisSchema = z.object({ ...body, documents: z.array(analysedDocumentSchema) })
export type Analysis = z.infer<typeof analysisSchema>

/** What the library keeps of an analysis: the file without the texts, which it has already under their own hashes. */
export const analysisArtefactSchema = z.object({
  ...body,
  documents: z.array(analysedDocumentSchema.omit({ text: true })),
})
export type AnalysisArtefact = z.infer<typeof analysisArtefactSchema>
