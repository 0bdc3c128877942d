import type { AnalysisArtefact } from '../contract/analysis'
import type { DossierSummary, FeedItem, FeedPage, ParsedRequestOf, ResponseOf } from '../contract/api'
import { type EventType, type JournalEvent, type PayloadOf, readEvent } from '../contract/events'
import type { PersonRow, RowOf, SentenceRow, TableName } from '../contract/rows'
import { readActivity } from './activity'
import { type AnalysedClaimMentions, parseAnalysis } from './artefacts'
import { type FollowReads, followReadsOf } from './follow'
import { lastStatements } from './last-statements'
import { eventOf, recordsOf } from './records'
import type { Sql } from './sql'
import { createSummaries } from './summaries'

/** Bytes of an analysis that goes with its event; a larger one's rows are sent in slices. */
const analysisInlineAtMost = 64_000

/** About so many UTF-16 units of rows in a slice: it is read, sent and parsed in some milliseconds. */
const sliceUtf16 = 400_000
const sampledRows = 20

/**
 * Reads of the library. `dossier` null: the library's own. They return plain values and throw `StetException` (its `error`
 * in the contract's words) when the file cannot be read; whoever answers a person unwraps it.
 */
export interface JournalReads extends FollowReads {
  /** Events after a position, at most `limit`, with what a mirror needs to project them. */
  page(dossier: string | null, after: number, limit: number): FeedPage
  /** The page of events that were written just now one after the other, without reading them; none of them adopts an analysis. */
  pageOf(dossier: string | null, events: readonly JournalEvent[]): FeedPage
  /** A slice of a table, as the contract's `feed.rows` has it. */
  rowsSlice(slice: ParsedRequestOf<'feed.rows'>): ResponseOf<'feed.rows'>
  /** The same events without attachments. */
  events(dossier: string | null, after: number, limit: number): JournalEvent[]
  /** Position of the newest event, 0 when there is none. */
  head(dossier: string | null): number
  /** Ordered by id. */
  rows<T extends TableName>(dossier: string | null, table: T): RowOf<T>[]
  row<T extends TableName>(dossier: string | null, table: T, id: string): RowOf<T> | null
  /** What claims said when they were last stated, by claim. */
  lastStatements(dossier: string, claims: readonly string[]): Record<string, string>
  /** Of the newest analysis. */
  sentencesOf(dossier: string, article: string): SentenceRow[]
  /** The adoption a dossier stands on: its analysis, engine, calibration, articles and map of ids; null before the first. */
  adoption(dossier: string): PayloadOf<'AnalysisAdopted'> | null
  /** Somebody asked for a new calibration since the newest adoption. */
  isCalibrationReset(dossier: string): boolean
  /** Newest change first; archived and deleted ones too. */
  dossierSummaries(): DossierSummary[]
  /** Who did what, as the contract's `activity.read` has it. */
  activity(request: ParsedRequestOf<'activity.read'>): ResponseOf<'activity.read'>
  /** By name. */
  people(): PersonRow[]
  text(sha256: string): string | null
  original(sha256: string): Uint8Array | null
  /** How many bytes are kept under this hash; null for none. */
  kept(sha256: string): number | null
  analysis(sha256: string): AnalysisArtefact | null
  /** The mentions of an analysis's claims, without reading the analysis. */
  analysisClaims(sha256: string): AnalysedClaimMentions[] | null
  /** All reads in `body` see one state, whatever is written meanwhile. */
  snapshot<T>(body: () => T): T
}

export function readsOf(sql: Sql): JournalReads {
  const summaries = createSummaries(sql)
  return {
    ...followReadsOf(sql),
    page: (dossier, after, limit) => sql.snapshot(() => page(sql, dossier, after, limit)),
    pageOf: (dossier, events) =>
      sql.snapshot(() => ({
        dossier,
        after: positionUpTo(sql, dossier, (events[0]?.position ?? 1) - 1),
        items: events.map((event) => ({ event })),
        head: positionUpTo(sql, dossier, Number.MAX_SAFE_INTEGER),
      })),
    rowsSlice: (slice) => sql.snapshot(() => rowsSlice(sql, slice)),
    events: (dossier, after, limit) => recordsOf(sql, dossier ?? '', after, limit).map(eventOf),
    head: (dossier) => positionUpTo(sql, dossier, Number.MAX_SAFE_INTEGER),
    rows: <T extends TableName>(dossier: string | null, table: T) =>
      sql
        .all<{ row: string }>(`SELECT row FROM ${table} WHERE dossier = ? ORDER BY id`, [dossier ?? ''])
        .map(({ row }) => JSON.parse(row) as RowOf<T>),
    row: <T extends TableName>(dossier: string | null, table: T, id: string) => {
      const found = sql.get<{ row: string }>(`SELECT row FROM ${table} WHERE dossier = ? AND id = ?`, [
        dossier ?? '',
        id,
      ])
      return found ? (JSON.parse(found.row) as RowOf<T>) : null
    },
    sentencesOf: (dossier, article) =>
      sql
        .all<{ row: string }>(`SELECT row FROM sentences WHERE dossier = ? AND row ->> '$.article' = ?`, [
          dossier,
          article,
        ])
        .map(({ row }) => JSON.parse(row) as SentenceRow),
    adoption: (dossier) => adoption(sql, dossier),
    lastStatements: (dossier, claims) => sql.snapshot(() => lastStatements(sql, dossier, claims)),
    isCalibrationReset: (dossier) =>
      (newestOf(sql, dossier, 'CalibrationReset') ?? 0) > (newestAdoption(sql, dossier) ?? 0),
    dossierSummaries: () => sql.snapshot(summaries),
    activity: (request) => sql.snapshot(() => readActivity(sql, request)),
    people: () =>
      sql
        .all<{ row: string }>(`SELECT row FROM people WHERE dossier = '' ORDER BY row ->> '$.name', id`)
        .map(({ row }) => JSON.parse(row) as PersonRow),
    text: (sha256) => artefact(sql, sha256)?.toString('utf8') ?? null,
    original: (sha256) => artefact(sql, sha256),
    kept: (sha256) => sizeOf(sql, sha256),
    analysis: (sha256) => {
      const bytes = artefact(sql, sha256)
      return bytes ? parseAnalysis(bytes) : null
    },
    analysisClaims: (sha256) => {
      const found = sql.get<{ claims: string }>('SELECT claims FROM analysis_claims WHERE sha256 = ?', [sha256])
      return found ? (JSON.parse(found.claims) as AnalysedClaimMentions[]) : null
    },
    snapshot: (body) => sql.snapshot(body),
  }
}

function artefact(sql: Sql, sha256: string): Buffer | null {
  const found = sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM artefacts WHERE sha256 = ?', [sha256])
  return found ? Buffer.from(found.bytes) : null
}

function page(sql: Sql, dossier: string | null, after: number, limit: number): FeedPage {
  const standing = newestAdoption(sql, dossier ?? '')
  const items = recordsOf(sql, dossier ?? '', after, limit).map((record): FeedItem => {
    const event = eventOf(record)
    if (event.position !== standing) return { event }
    const payload = event.payload as PayloadOf<'AnalysisAdopted'>
    if (isLarge(sql, payload)) return { event: { ...event, payload: { ...payload, identity: [] } }, rowsApart: true }
    const analysis = analysisOf(sql, event)
    return analysis ? { event, analysis } : { event }
  })
  // Not the caller's `after`: one that is no position of this dossier must look like the gap it is.
  const before = positionUpTo(sql, dossier, after)
  return { dossier, after: before, items, head: positionUpTo(sql, dossier, Number.MAX_SAFE_INTEGER) }
}

const sizeOf = (sql: Sql, sha256: string): number | null =>
  sql.get<{ size: number }>('SELECT length(bytes) AS size FROM artefacts WHERE sha256 = ?', [sha256])?.size ?? null

const isLarge = (sql: Sql, { analysis }: PayloadOf<'AnalysisAdopted'>): boolean =>
  (sizeOf(sql, analysis) ?? 0) > analysisInlineAtMost

/** The projections of a standing adoption are what `project` made of it: no other event touches these tables. */
function rowsSlice(
  sql: Sql,
  { dossier, adoption, table, of, after }: ParsedRequestOf<'feed.rows'>,
): ResponseOf<'feed.rows'> {
  if (adoption !== null && newestAdoption(sql, dossier) !== adoption) return null
  // Rows are canonical JSON: a key and its value can be found as they are written, for less than by an index of each.
  const holding = of ? `${JSON.stringify(of.key)}:${JSON.stringify(of.id)}` : ''
  const next = `SELECT id, row FROM ${table} WHERE dossier = ? AND id > ? AND instr(row, ?) > 0 ORDER BY id LIMIT ?`
  const read = (most: number) => sql.all<{ id: string; row: string }>(next, [dossier, after, holding, most])
  // The first rows tell how many go into a slice: rows that are read and not sent cost as much as those that are.
  const first = read(sampledRows)
  const mean = first.reduce((sum, { row }) => sum + row.length, 1) / Math.max(1, first.length)
  const most = Math.max(sampledRows, Math.ceil(sliceUtf16 / mean))
  const sent = first.length < sampledRows ? first : read(most)
  return { rows: `[${sent.map(({ row }) => row).join(',')}]`, last: sent.length < most ? null : sent.at(-1)!.id }
}

/** Position of the newest event up to and including a position, 0 when there is none. */
function positionUpTo(sql: Sql, dossier: string | null, position: number): number {
  const found = sql.get<{ position: number | null }>(
    'SELECT max(position) AS position FROM events WHERE dossier = ? AND position <= ?',
    [dossier ?? '', position],
  )
  return found?.position ?? 0
}

/**
 * Position of the adoption a dossier stands on. Only that one's analysis is worth sending: the rows of those before it
 * are cleared by it anyway. One whose payload was erased changes nothing when projected, so it does not count.
 */
export const newestAdoption = (sql: Sql, dossier: string): number | null => newestOf(sql, dossier, 'AnalysisAdopted')

function newestOf(sql: Sql, dossier: string, type: EventType): number | null {
  const found = sql.get<{ position: number }>(
    `SELECT e.position FROM events e JOIN payloads p ON p.position = e.position
     WHERE e.dossier = ? AND e.type = ? ORDER BY e.position DESC LIMIT 1`,
    [dossier, type],
  )
  return found?.position ?? null
}

function adoption(sql: Sql, dossier: string): PayloadOf<'AnalysisAdopted'> | null {
  const position = newestAdoption(sql, dossier)
  const [record] = position === null ? [] : recordsOf(sql, dossier, position - 1, 1)
  const typed = record ? readEvent(eventOf(record)) : null
  return typed?.type === 'AnalysisAdopted' ? typed.payload : null
}

/** The analysis that an `AnalysisAdopted` adopts. */
export function analysisOf(sql: Sql, event: JournalEvent): AnalysisArtefact | undefined {
  const typed = readEvent(event)
  if (typed?.type !== 'AnalysisAdopted') return undefined
  const bytes = artefact(sql, typed.payload.analysis)
  return bytes ? parseAnalysis(bytes) : undefined
}
