import { randomUUID } from 'node:crypto'
import type { AnalysisArtefact } from '../contract/analysis'
import { ok, type Result, StetException, stetError } from '../contract/errors'
import { type DraftEvent, eventDefinitions, type JournalEvent, readEvent } from '../contract/events'
import { project } from '../contract/project'
import { type Artefact, keepArtefact, parseAnalysis } from './artefacts'
import { headerHashOf, newSalt, payloadHashOf } from './chain'
import { type Clock, tick } from './clock'
import { toStetError } from './failure'
import { applyPatches, sqlRows } from './projections'
import { insertEvent } from './records'
import { clockKey, putSetting } from './settings'
import type { Sql } from './sql'

/** What stamps an event besides its content. */
export interface Stamp {
  actor: string | null
  device: string
  /** The newest clock this library knows, and this machine's time in milliseconds since 1970. */
  lastClock: Clock | null
  wallMs: number
}

export interface Appended {
  events: JournalEvent[]
  clock: Clock | null
}

/**
 * Writes events, payloads, artefacts and projections in one transaction; they are on disk when this returns. On any error
 * nothing of it is. Errors: `disk-full`, `library-unwritable`, `library-damaged`, `command-refused` (a text that has no
 * canonical form), `unexpected` (a payload its schema refuses, an artefact that is missing or is not what its hash says).
 * `beside`: writes what is not journalled and must stand or fall with the events.
 */
export function appendEvents(
  sql: Sql,
  folder: string,
  drafts: readonly DraftEvent[],
  stamp: Stamp,
  artefacts: readonly Artefact[],
  beside?: () => void,
): Result<Appended> {
  try {
    return ok(
      sql.write(() => {
        const appended = appendInTransaction(sql, drafts, stamp, artefacts)
        beside?.()
        return appended
      }),
    )
  } catch (error) {
    const what = [...new Set(drafts.map((draft) => draft.type))].join(', ')
    return { ok: false, error: toStetError(error, { folder, what }) }
  }
}

function appendInTransaction(
  sql: Sql,
  drafts: readonly DraftEvent[],
  stamp: Stamp,
  artefacts: readonly Artefact[],
): Appended {
  for (const artefact of artefacts) keepArtefact(sql, artefact)
  const rows = sqlRows(sql)
  let clock = stamp.lastClock
  const events = drafts.map((draft) => {
    clock = tick(clock, stamp.wallMs)
    const event = appendOne(sql, draft, stamp, clock)
    applyPatches(rows, event.dossier ?? '', project(event, { analysis: attachedTo(sql, event, artefacts) }))
    return event
  })
  if (clock !== null && drafts.length > 0) putSetting(sql, clockKey, clock)
  return { events, clock }
}

function appendOne(sql: Sql, draft: DraftEvent, { actor, device }: Stamp, clock: Clock): JournalEvent {
  const definition = eventDefinitions[draft.type]
  if (draft.version !== definition.version) throw refusal(`${draft.type} is written in version ${definition.version}`)
  const parsed = definition.payload.safeParse(draft.payload)
  if (!parsed.success) throw refusal(`the payload of ${draft.type} is malformed: ${parsed.error.message}`)
  if ((definition.scope === 'library') !== (draft.dossier === null)) {
    throw refusal(`${draft.type} belongs in a chain of the ${definition.scope}`)
  }
  const salt = newSalt()
  const head = sql.get<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM events WHERE dossier = ? AND device = ? ORDER BY seq DESC LIMIT 1',
    [draft.dossier ?? '', device],
  )
  const header = {
    seq: (head?.seq ?? 0) + 1,
    id: randomUUID(),
    dossier: draft.dossier,
    type: draft.type,
    version: draft.version,
    actor,
    device,
    clock,
    payloadHash: payloadHashOf(parsed.data, salt),
    previousHash: head?.hash ?? null,
  }
  return insertEvent(sql, { header, hash: headerHashOf(header), payload: parsed.data, salt })
}

/** The analysis an event adopts; checks on the way that what an event refers to is here, or its history is unreadable. */
function attachedTo(sql: Sql, event: JournalEvent, given: readonly Artefact[]): AnalysisArtefact | undefined {
  const typed = readEvent(event)
  if (typed?.type === 'ArticleImported') {
    needKept(sql, typed.payload.article)
    if (typed.payload.originalSha256 !== typed.payload.article) needKept(sql, typed.payload.originalSha256)
  }
  if (typed?.type !== 'AnalysisAdopted') return undefined
  const { analysis } = typed.payload
  // Those handed in are in the library by now, and parsed already.
  return parseAnalysis(given.find(({ sha256 }) => sha256 === analysis)?.bytes ?? bytesOf(sql, analysis))
}

/** Without reading it: an original may have a hundred megabytes. */
function needKept(sql: Sql, sha256: string): void {
  if (!sql.get('SELECT 1 FROM artefacts WHERE sha256 = ?', [sha256])) throw missing(sha256)
}

function bytesOf(sql: Sql, sha256: string): Uint8Array {
  const artefact = sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM artefacts WHERE sha256 = ?', [sha256])
  if (!artefact) throw missing(sha256)
  return artefact.bytes
}

const missing = (sha256: string) => refusal(`the artefact ${sha256} is not in the library`)

const refusal = (what: string) => new StetException(stetError('unexpected', { what }))
