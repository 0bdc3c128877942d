import type { EventHeader, JournalEvent } from '../contract/events'
import { canonicalJson } from './canonical'
import type { Sql } from './sql'

/** A row of `events` with its payload beside it (null: erased). The library's own dossier is '' in SQL, null outside. */
export interface EventRecord {
  position: number
  dossier: string
  device: string
  seq: number
  id: string
  type: string
  version: number
  actor: string | null
  clock: string
  payload_hash: string
  previous_hash: string | null
  hash: string
  payload: string | null
  salt: string | null
}

const columns = 'e.*, p.payload, p.salt FROM events e LEFT JOIN payloads p ON p.position = e.position'

/** Events of one chain group in order of position: `dossier` '' for the library's own. */
export const recordsOf = (sql: Sql, dossier: string, after: number, limit: number): EventRecord[] =>
  sql.all<EventRecord>(`SELECT ${columns} WHERE e.dossier = ? AND e.position > ? ORDER BY e.position LIMIT ?`, [
    dossier,
    after,
    limit,
  ])

/** All events, a batch at a time, so that a long history need not fit in memory. */
export function* allRecords(sql: Sql, batch = 1000): Generator<EventRecord> {
  for (let after = 0; ; ) {
    const records = sql.all<EventRecord>(`SELECT ${columns} WHERE e.position > ? ORDER BY e.position LIMIT ?`, [
      after,
      batch,
    ])
    yield* records
    const last = records.at(-1)
    if (!last) return
    after = last.position
  }
}

export function headerOf(record: EventRecord): EventHeader {
  const { seq, id, type, version, actor, device, clock } = record
  const dossier = record.dossier === '' ? null : record.dossier
  return {
    seq,
    id,
    dossier,
    type,
    version,
    actor,
    device,
    clock,
    payloadHash: record.payload_hash,
    previousHash: record.previous_hash,
  }
}

/** Throws `SyntaxError` when the stored payload is not JSON (only after tampering). */
export function eventOf(record: EventRecord): JournalEvent {
  const payload: unknown = record.payload === null ? null : JSON.parse(record.payload)
  return { ...headerOf(record), position: record.position, hash: record.hash, payload }
}

/** Writes an event and its payload; returns it as it will be read. For use inside a transaction. */
export function insertEvent(
  sql: Sql,
  { header, hash, payload, salt }: { header: EventHeader; hash: string; payload: unknown; salt: string },
): JournalEvent {
  const text = canonicalJson(payload)
  const { lastId: position } = sql.run(
    `INSERT INTO events (dossier, device, seq, id, type, version, actor, clock, payload_hash, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      header.dossier ?? '',
      header.device,
      header.seq,
      header.id,
      header.type,
      header.version,
      header.actor,
      header.clock,
      header.payloadHash,
      header.previousHash,
      hash,
    ],
  )
  sql.run('INSERT INTO payloads (position, payload, salt) VALUES (?, ?, ?)', [position, text, salt])
  return { ...header, position, hash, payload: JSON.parse(text) }
}
