import { z } from 'zod'
import { type EventType, eventDefinitions } from './events'
import { claimIdSchema, sha256Schema, uuidSchema } from './ids'

/** What an activity can be filtered by: every event type is of one kind of change. */
export const activityKinds = {
  marks: ['VerdictSet', 'VerdictCleared', 'VerdictOutdated'],
  notes: ['NoteSet'],
  claimFlags: ['ClaimFlagsSet'],
  evidence: ['EvidenceSet', 'EvidenceRemoved'],
  corrections: ['CorrectionProposed', 'CorrectionDecided', 'CorrectionWithdrawn'],
  queries: ['QuerySet', 'QueryRemoved', 'ContactLogged', 'ContactRemoved'],
  assignments: ['ClaimsAssigned'],
  grouping: ['MentionsGrouped', 'PassageClaimed', 'PassageUnclaimed'],
  flags: ['DiscrepancyJudged'],
  articles: [
    'ArticleImported',
    'ArticleRoleSet',
    'ArticleMetadataSet',
    'ArticleRemoved',
    'ArticleRestored',
    'ArticleCopyNoted',
    'ArticleCopyDropped',
  ],
  readings: ['SentenceLabelSet', 'SpanRestored', 'SpanDropped'],
  dossier: [
    'DossierCreated',
    'DossierRenamed',
    'DossierDeadlineSet',
    'DossierArchived',
    'DossierReopened',
    'DossierDeleted',
    'DossierRestored',
    'CalibrationReset',
    'DossierDetailsSet',
  ],
  people: ['LibraryCreated', 'PersonAdded', 'PersonChanged'],
  /** What the engine made of a change, under the name of whoever made the change. */
  engine: ['AnalysisAdopted', 'ClaimCreated', 'ClaimMerged', 'ClaimSplit', 'ClaimRetired', 'ClaimRevived'],
} as const satisfies Record<string, readonly EventType[]>
export type ActivityKind = keyof typeof activityKinds
export const activityKindNames = Object.keys(activityKinds) as ActivityKind[]
export const activityKindSchema = z.enum(activityKindNames as [ActivityKind, ...ActivityKind[]])

const count = z.number().int().nonnegative()
const { payload: verdict } = eventDefinitions.VerdictSet
const { payload: imported } = eventDefinitions.ArticleImported
const { shape: adopted } = eventDefinitions.AnalysisAdopted.payload
const { shape: judged } = eventDefinitions.DiscrepancyJudged.payload
const { shape: grouped } = eventDefinitions.MentionsGrouped.payload

/** Payloads that can be long, with counts in place of their ids; the others travel as they were journalled. */
const trimmed = {
  VerdictSet: verdict.omit({ perMention: true, stale: true }).extend({
    perMention: z.strictObject({ holds: count, differs: count }),
    /** An undo gave back a verdict that was given on other passages. */
    stale: z.boolean(),
  }),
  VerdictOutdated: eventDefinitions.VerdictOutdated.payload.extend({ added: count, removed: count }),
  ArticleImported: imported
    .pick({ article: true, fileName: true, role: true })
    .extend({ title: z.string().nullable(), outlet: z.string().nullable(), language: z.string() }),
  AnalysisAdopted: z.strictObject({ engine: adopted.engine, articles: count }),
  ClaimSplit: z.strictObject({ claim: claimIdSchema, parts: count }),
  MentionsGrouped: z.strictObject({
    together: count,
    apart: count,
    cleared: count,
    because: grouped.because,
    undoes: grouped.undoes,
  }),
  DiscrepancyJudged: z.strictObject({
    discrepancy: judged.discrepancy,
    kind: judged.kind,
    rule: judged.rule,
    judgement: judged.judgement,
    reason: judged.reason,
    undoes: judged.undoes,
    /** The engine's values that differ, at most four. */
    values: z.array(z.string()).max(4),
  }),
  ClaimsAssigned: eventDefinitions.ClaimsAssigned.payload.extend({ claims: count }),
  // Of these, what is confidential may come without its words.
  EvidenceSet: eventDefinitions.EvidenceSet.payload.extend({ title: z.string() }),
  QuerySet: eventDefinitions.QuerySet.payload.extend({ question: z.string() }),
  ContactLogged: eventDefinitions.ContactLogged.payload.extend({ who: z.string() }),
} as const

type Trimmed = typeof trimmed
type Payloads = {
  [T in EventType]: T extends keyof Trimmed ? Trimmed[T] : (typeof eventDefinitions)[T]['payload']
}
const payloadSchemas = {
  ...Object.fromEntries(Object.entries(eventDefinitions).map(([type, { payload }]) => [type, payload])),
  ...trimmed,
} as unknown as Payloads
export type ActivityPayloadOf<T extends EventType> = z.output<Payloads[T]>

const common = {
  /** Of the entry's newest event. */
  position: z.number().int().positive(),
  id: uuidSchema,
  /** Null: the library's own. */
  dossier: uuidSchema.nullable(),
  /** Its title now. */
  dossierTitle: z.string().nullable(),
  actor: uuidSchema.nullable(),
  /** ISO 8601. */
  at: z.string(),
  /** Events of this type that one stroke wrote, of which this is the newest; `first`: the position of the oldest. */
  count: z.number().int().positive(),
  first: z.number().int().positive(),
  /** The claim it is about, as it is called now: one that was merged since is the one it is part of. */
  claim: claimIdSchema.nullable(),
  /** What that claim says now, at most 200 characters; null for one that is gone. */
  statement: z.string().nullable(),
  article: sha256Schema.nullable(),
  /** The article's title, or the name of its file. */
  articleTitle: z.string().nullable(),
  /** Of what was removed, withdrawn or decided: its title, question, problem or name. Null where it is not to be said. */
  item: z.string().nullable(),
}
interface Common extends z.output<z.ZodObject<typeof common>> {}

/** `payload` null: it was withheld or erased. */
export type ActivityEntry = {
  [T in EventType]: Common & { type: T; payload: ActivityPayloadOf<T> | null }
}[EventType]

const types = Object.keys(eventDefinitions) as EventType[]
const entryOf = (type: EventType) =>
  z.object({ ...common, type: z.literal(type), payload: (payloadSchemas[type] as z.ZodType).nullable() })
export const activityEntrySchema = z.discriminatedUnion('type', [
  entryOf(types[0]!),
  ...types.slice(1).map(entryOf),
]) as unknown as z.ZodType<ActivityEntry>

export const activityAtMost = 200

/**
 * Who did what, newest first. `dossier` null: in the whole library. Without `claim`, what is confidential of evidence,
 * queries and contacts comes without its words: a list of everything is no place for a source's name.
 */
export const activityRequestSchema = z.strictObject({
  dossier: uuidSchema.nullable(),
  /** Also what was done to claims that were merged into it. Needs the dossier. */
  claim: claimIdSchema.optional(),
  article: sha256Schema.optional(),
  people: z.array(uuidSchema).max(1000).optional(),
  kinds: z.array(activityKindSchema).optional(),
  /** Only what lies before this position: the `first` of the last entry of the page before. Null: from the newest. */
  before: z.number().int().positive().nullable().default(null),
  /** Only the events of the entry with this position, each on its own: unfolds what one stroke wrote. */
  entry: z.number().int().positive().optional(),
  limit: z.number().int().positive().max(activityAtMost),
})
export const activityResponseSchema = z.object({ entries: z.array(activityEntrySchema), more: z.boolean() })
