import { z } from 'zod'
import { aboutRequests } from './about'
import { activityRequestSchema, activityResponseSchema } from './activity'
import { analysisArtefactSchema, annotationsSchema } from './analysis'
import { backupPreviewSchema } from './backup'
import type { PushChannel, RequestChannel } from './channels'
import { userCommandSchema } from './commands'
import { dictionaryListSchema, wordMeaningsSchema } from './dictionaries'
import { type Result, stetErrorSchema } from './errors'
import { journalEventSchema, titleSchema } from './events'
import { type ChosenFile, evidenceRequests } from './evidence'
import { claimIdSchema, sha256Schema, uuidSchema } from './ids'
import { importRequests, jobProgressSchema } from './imports'
import { originalRequests } from './originals'
import { preferenceChangesSchema, preferencesSchema } from './preferences'
import { reportProgressSchema, reportRequests } from './report-requests'
import { dossierRowSchema, mirroredTables, personRowSchema } from './rows'
import { searchRequestSchema, searchResponseSchema } from './search'
import { placeSchema } from './windows'

const nothing = z.strictObject({})
const path = z.string().min(1).max(4096)

/**
 * An event on its way to a mirror, with what it cannot be projected without. `rowsApart`: an adoption whose analysis is too
 * large for one message, as is the `identity` of its payload, sent empty; the rows it projects to are asked for with
 * `feed.rows`.
 */
export const feedItemSchema = z.object({
  event: journalEventSchema,
  analysis: analysisArtefactSchema.optional(),
  rowsApart: z.literal(true).optional(),
})
export type FeedItem = z.infer<typeof feedItemSchema>

/**
 * Events of one dossier (null: the library's own), in order. `after` is the position of the dossier's event before the
 * first item (0 at its beginning): a mirror that does not stand there has a gap and reads again from `feed.read`. Pushed
 * without items, it says that more has happened up to `head` than a window should take in one message.
 */
export const feedPageSchema = z.object({
  dossier: uuidSchema.nullable(),
  after: z.number().int().nonnegative(),
  items: z.array(feedItemSchema),
  /** Position of the dossier's newest event when the page was read. */
  head: z.number().int().nonnegative(),
})
export type FeedPage = z.infer<typeof feedPageSchema>

/** Dossier with its counts; confirmed + disputed + unverified + open = claims. */
export const dossierSummarySchema = dossierRowSchema.extend({
  articles: z.number().int(),
  claims: z.number().int(),
  confirmed: z.number().int(),
  disputed: z.number().int(),
  unverified: z.number().int(),
  open: z.number().int(),
  /** Instant of the newest event, ISO 8601. */
  lastChange: z.string(),
  /** Whoever did anything in it. */
  people: z.array(uuidSchema),
})
export type DossierSummary = z.infer<typeof dossierSummarySchema>

export const draftSchema = z.strictObject({
  /** Where it is being typed: "note|<claim>", "reason|<claim>|<aspect>", "paste". */
  field: z.string().min(1).max(200),
  dossier: uuidSchema,
  text: z.string().max(1_000_000),
})
export type Draft = z.infer<typeof draftSchema>

/** Request and response of each channel. The response travels as a `Result`. */
export const requests = {
  'app.info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      libraryFolder: z.string(),
      device: uuidSchema,
      sample: z.boolean(),
    }),
  },
  'session.get': { request: nothing, response: z.object({ person: personRowSchema.nullable() }) },
  'session.workAs': {
    request: z.strictObject({ person: uuidSchema }),
    response: z.object({ person: personRowSchema }),
  },
  'people.list': { request: nothing, response: z.array(personRowSchema) },
  /**
   * A new dossier with the same articles in the same roles, how they are read, and what belongs together; without verdicts
   * and whatever else people said. `events`: the last one made it.
   */
  'dossiers.duplicate': {
    request: z.strictObject({ dossier: uuidSchema, title: titleSchema }),
    response: z.object({ dossier: uuidSchema, events: z.array(uuidSchema) }),
  },
  'dossiers.list': { request: nothing, response: z.array(dossierSummarySchema) },
  'commands.execute': {
    request: z.strictObject({ command: userCommandSchema }),
    /** Ids of the events written, and the position of the last one: durable when this arrives. */
    response: z.object({ events: z.array(uuidSchema), position: z.number().int() }),
  },
  'feed.read': {
    request: z.strictObject({
      dossier: uuidSchema,
      after: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(5000),
    }),
    response: feedPageSchema,
  },
  /**
   * A slice of a table's rows, in order of their ids; `after`: the last id of the slice before, '' for the first. As JSON
   * text, since the page's bridge copies every object on its own, which took seconds. `adoption`: only while the dossier
   * stands on the analysis adopted at that position; null when it does not, and the feed has to be read again. Left null,
   * the rows are what they are when each slice is read: events after the head known before the first are to be applied
   * to them, again or for the first time, which comes to the same. `of`: only rows of this claim or article, by its id.
   */
  'feed.rows': {
    request: z.strictObject({
      dossier: uuidSchema,
      adoption: z.number().int().positive().nullable(),
      table: z.enum(mirroredTables),
      of: z.strictObject({ key: z.enum(['claim', 'article']), id: z.string().max(100) }).optional(),
      after: z.string().max(500),
    }),
    response: z
      .object({
        /** A JSON array. */
        rows: z.string(),
        /** To be handed in for the next slice; null when there is none. */
        last: z.string().nullable(),
      })
      .nullable(),
  },
  'activity.read': { request: activityRequestSchema, response: activityResponseSchema },
  /** What claims said when they were last stated, by claim: those that no article states any more keep their verdicts. */
  'claims.lastStatements': {
    request: z.strictObject({ dossier: uuidSchema, claims: z.array(claimIdSchema).max(2000) }),
    response: z.record(claimIdSchema, z.string()),
  },
  'articles.text': {
    request: z.strictObject({ dossier: uuidSchema, article: sha256Schema }),
    response: z.object({ text: z.string() }),
  },
  /**
   * Everything checkable that begins in a stretch of the article, also in sentences that are on no checklist. By stretches,
   * because all that stands in a long article is too much for a window to take at once.
   */
  'articles.annotations': {
    request: z.strictObject({
      dossier: uuidSchema,
      article: sha256Schema,
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
    }),
    response: annotationsSchema,
  },
  ...importRequests,
  ...reportRequests,
  /** Only for a path this session has written. */
  'shell.reveal': { request: z.strictObject({ path }), response: nothing },
  /** The web page an article came from, in the system's browser: a page cannot name an address of its own. */
  'shell.openExternal': {
    request: z.strictObject({ dossier: uuidSchema, article: sha256Schema }),
    response: nothing,
  },
  ...aboutRequests,
  ...evidenceRequests,
  ...originalRequests,
  'drafts.put': { request: draftSchema, response: nothing },
  'drafts.list': { request: z.strictObject({ dossier: uuidSchema }), response: z.array(draftSchema) },
  'drafts.clear': { request: draftSchema.omit({ text: true }), response: nothing },
  /** Each of these three answers with the dictionaries that are there now. */
  'dictionaries.list': { request: nothing, response: dictionaryListSchema },
  /** Asks for a file, checks it and keeps a copy in the library; without change when the person closed the dialog. */
  'dictionaries.add': { request: nothing, response: dictionaryListSchema.extend({ added: z.string().nullable() }) },
  /** Only a pack that was added. */
  'dictionaries.remove': {
    request: z.strictObject({ id: z.string().min(1).max(500) }),
    response: dictionaryListSchema,
  },
  /** The meanings of one word of a text in `language`, as BCP 47 names it, for a reader of `to`. */
  'words.meaning': {
    request: z.strictObject({
      word: z.string().min(1).max(100),
      language: z.string().min(2).max(35),
      to: z.enum(['en', 'de']),
    }),
    response: wordMeaningsSchema,
  },
  /** Over all dossiers that are not deleted, or one: see search.ts. */
  'search.query': { request: searchRequestSchema, response: searchResponseSchema },
  'preferences.get': { request: nothing, response: preferencesSchema },
  'preferences.set': {
    request: z.strictObject({ changes: preferenceChangesSchema }),
    response: preferencesSchema,
  },
  /** Where this window was when Stet ended, or the page was loaded again. */
  'windows.start': { request: nothing, response: placeSchema },
  /** Where it is now; kept, so that the next start opens it there. */
  'windows.place': { request: z.strictObject({ place: placeSchema }), response: nothing },
  'windows.new': { request: nothing, response: nothing },
  /** Asks where, copies the library there and checks the copy; null when the person closed the dialog. */
  'backup.save': { request: nothing, response: z.object({ path: z.string().nullable() }) },
  /** Asks for a backup and reads a copy of it from end to end; null when the person closed the dialog. */
  'backup.choose': { request: nothing, response: backupPreviewSchema.nullable() },
  /** Makes the backup that was read last the library. All windows are opened anew, so nothing more comes to this one. */
  'backup.restore': { request: nothing, response: nothing },
  'backup.discard': { request: nothing, response: nothing },
  /** What came of a restore, once: where the library before is kept, or why nothing was restored; null: none was made. */
  'backup.notice': {
    request: nothing,
    response: z.object({ aside: z.string().nullable(), error: stetErrorSchema.nullable() }).nullable(),
  },
} as const satisfies Record<RequestChannel, { request: z.ZodType; response: z.ZodType }>

export const menuActions = [
  'import-files',
  'import-folder',
  'paste',
  'export',
  'library',
  'undo',
  'redo',
  'back-up',
  'restore',
  // These have a key of the page, and are what that key is.
  'new-dossier',
  'settings',
  'find',
  'activity',
  'search',
  'palette',
  'shortcuts',
  'about',
] as const

/** Keys that lead out of a frame. */
export const frameKeys = ['Escape', 'F6'] as const

export const pushes = {
  feed: feedPageSchema,
  job: jobProgressSchema,
  report: reportProgressSchema,
  /** Who works here has changed: every window acts for them from now on. */
  session: z.object({ person: personRowSchema }),
  /** What is done with the library as a whole, from when the person chose a file; null: nothing any more. */
  backup: z.object({ doing: z.enum(['saving', 'reading']).nullable() }),
  menu: z.object({ action: z.enum(menuActions) }),
  /** Pressed anywhere in the window, in a frame too: a saved page has no script that could tell. */
  frameKey: z.object({ key: z.enum(frameKeys), back: z.boolean() }),
  preferences: preferencesSchema,
  /** A link of the system leads there: this window goes to it. */
  place: placeSchema,
} as const satisfies Record<PushChannel, z.ZodType>

/** What a caller hands in (before defaults) and what comes back. */
export type RequestOf<C extends RequestChannel> = z.input<(typeof requests)[C]['request']>
export type ParsedRequestOf<C extends RequestChannel> = z.output<(typeof requests)[C]['request']>
export type ResponseOf<C extends RequestChannel> = z.output<(typeof requests)[C]['response']>
export type PushOf<C extends PushChannel> = z.output<(typeof pushes)[C]>

/**
 * `window.stet`, as the preload exposes it: one function per channel, nothing that takes a channel's name. A page cannot
 * name paths: its `imports.start` is always refused, and `importDropped` is the way.
 */
export interface StetBridge {
  request: { [C in RequestChannel]: (request: RequestOf<C>) => Promise<Result<ResponseOf<C>>> }
  /** Each returns a function that ends the subscription. */
  /** A page of the feed comes as JSON text, which is copied into the page in one piece. */
  on: { [C in PushChannel]: (listener: (message: C extends 'feed' ? string : PushOf<C>) => void) => () => void }
  /** Imports files or folders that were dropped on the window; their paths never pass through the page. */
  importDropped: (dossier: string, files: File[]) => Promise<Result<ResponseOf<'imports.start'>>>
  /** Reads a file that was dropped as evidence; `evidence.dropFile` itself is refused to a page. */
  chooseDropped: (dossier: string, file: File) => Promise<Result<ChosenFile>>
}
