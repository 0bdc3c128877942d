import { z } from 'zod'
import { sha256Schema, uuidSchema } from '../ids'
import * as decisions from './decisions'
import * as dossiers from './dossiers'
import * as people from './people'
import * as readings from './readings'
import * as records from './records'
import * as verdicts from './verdicts'

/** Every event there is. Adding one is adding it here and in `project.ts`; a published one never changes: it gets a new version. */
export const eventDefinitions = {
  LibraryCreated: people.libraryCreated,
  PersonAdded: people.personAdded,
  PersonChanged: people.personChanged,
  DossierCreated: dossiers.dossierCreated,
  DossierRenamed: dossiers.dossierRenamed,
  DossierDeadlineSet: dossiers.dossierDeadlineSet,
  DossierArchived: dossiers.dossierArchived,
  DossierReopened: dossiers.dossierReopened,
  DossierDeleted: dossiers.dossierDeleted,
  DossierRestored: dossiers.dossierRestored,
  ArticleImported: dossiers.articleImported,
  ArticleRoleSet: dossiers.articleRoleSet,
  ArticleMetadataSet: dossiers.articleMetadataSet,
  ArticleRemoved: dossiers.articleRemoved,
  ArticleRestored: dossiers.articleRestored,
  ArticleCopyNoted: dossiers.articleCopyNoted,
  ArticleCopyDropped: dossiers.articleCopyDropped,
  AnalysisAdopted: dossiers.analysisAdopted,
  CalibrationReset: dossiers.calibrationReset,
  ClaimCreated: dossiers.claimCreated,
  ClaimMerged: dossiers.claimMerged,
  ClaimSplit: dossiers.claimSplit,
  ClaimRetired: dossiers.claimRetired,
  ClaimRevived: dossiers.claimRevived,
  VerdictSet: verdicts.verdictSet,
  VerdictCleared: verdicts.verdictCleared,
  VerdictOutdated: verdicts.verdictOutdated,
  NoteSet: verdicts.noteSet,
  SentenceLabelSet: readings.sentenceLabelSet,
  SpanRestored: readings.spanRestored,
  SpanDropped: readings.spanDropped,
  PassageClaimed: decisions.passageClaimed,
  PassageUnclaimed: decisions.passageUnclaimed,
  MentionsGrouped: decisions.mentionsGrouped,
  DiscrepancyJudged: decisions.discrepancyJudged,
  EvidenceSet: records.evidenceSet,
  EvidenceRemoved: records.evidenceRemoved,
  CorrectionProposed: records.correctionProposed,
  CorrectionDecided: records.correctionDecided,
  CorrectionWithdrawn: records.correctionWithdrawn,
  QuerySet: records.querySet,
  QueryRemoved: records.queryRemoved,
  ContactLogged: records.contactLogged,
  ContactRemoved: records.contactRemoved,
  ClaimsAssigned: records.claimsAssigned,
  DossierDetailsSet: records.dossierDetailsSet,
  ClaimFlagsSet: records.claimFlagsSet,
} as const

export type EventType = keyof typeof eventDefinitions
export type PayloadOf<T extends EventType> = z.infer<(typeof eventDefinitions)[T]['payload']>

/** What `decide` returns: an event in its newest version, not yet stamped with actor, device, clock and hashes. */
export type DraftEvent = {
  [T in EventType]: { type: T; version: number; dossier: string | null; payload: PayloadOf<T> }
}[EventType]

/** Hybrid logical clock: an ISO 8601 instant and a four-digit hexadecimal counter. Sorts as text. */
export const clockSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z-[0-9a-f]{4}$/)

/** The hashed part of an event (docs/formats.md). `seq` counts from 1 in the event's chain: one dossier (or the library), one device. */
export const eventHeaderSchema = z.strictObject({
  seq: z.number().int().positive(),
  id: uuidSchema,
  dossier: uuidSchema.nullable(),
  type: z.string(),
  version: z.number().int().positive(),
  actor: uuidSchema.nullable(),
  device: uuidSchema,
  clock: clockSchema,
  payloadHash: sha256Schema,
  previousHash: sha256Schema.nullable(),
})
export type EventHeader = z.infer<typeof eventHeaderSchema>

/**
 * A journalled event as it is read. `position` is where it lies in this library, across chains, from 1; another
 * library that merges the event gives it another one. `payload` is null when it was withheld or erased.
 */
export const journalEventSchema = eventHeaderSchema.extend({
  position: z.number().int().positive(),
  hash: sha256Schema,
  payload: z.unknown(),
})
export type JournalEvent = z.infer<typeof journalEventSchema>

/** A journal event narrowed by its type, its payload read by its version and said in the newest one's shape. */
export type TypedEvent = {
  [T in EventType]: Omit<JournalEvent, 'type' | 'payload'> & { type: T; payload: PayloadOf<T> }
}[EventType]

/** Null when the payload was withheld. Throws on an event type or version this Stet does not know: never guess at history. */
export function readEvent(event: JournalEvent): TypedEvent | null {
  if (event.payload === null || event.payload === undefined) return null
  const definition = eventDefinitions[event.type as EventType]
  const earlier = definition?.earlier[event.version]
  if (!definition || (definition.version !== event.version && !earlier)) {
    throw new Error(`event ${event.type} version ${event.version} was written by a newer Stet`)
  }
  const payload = earlier ? earlier.read(event.payload) : definition.payload.parse(event.payload)
  return { ...event, type: event.type, payload } as TypedEvent
}

export * from './decisions'
export * from './dossiers'
export * from './people'
export * from './readings'
export * from './records'
export * from './verdicts'
