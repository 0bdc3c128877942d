import type { JournalEvent } from '../contract/events'
import type { RowOf, TableName } from '../contract/rows'
import { type EventRecord, eventOf } from './records'
import type { Sql } from './sql'

/** Reads for what is derived from the whole journal outside its transactions, and catches up by position. */
export interface FollowReads {
  /** Events of all chains after a position, in order. */
  changes(after: number, limit: number): JournalEvent[]
  /** Position of the newest event of all chains; 0 in an empty journal. */
  newest(): number
  /** Hash of the event at a position; null where there is none. */
  hashAt(position: number): string | null
  /** Rows of a table whose id sorts after one, by id. */
  rowsAfter<T extends TableName>(dossier: string, table: T, after: string, limit: number): RowOf<T>[]
  deletedDossiers(): string[]
}

export function followReadsOf(sql: Sql): FollowReads {
  return {
    changes: (after, limit) =>
      sql
        .all<EventRecord>(
          `SELECT e.*, p.payload, p.salt FROM events e LEFT JOIN payloads p ON p.position = e.position
           WHERE e.position > ? ORDER BY e.position LIMIT ?`,
          [after, limit],
        )
        .map(eventOf),
    newest: () => sql.get<{ newest: number | null }>('SELECT max(position) AS newest FROM events')?.newest ?? 0,
    hashAt: (position) =>
      sql.get<{ hash: string }>('SELECT hash FROM events WHERE position = ?', [position])?.hash ?? null,
    rowsAfter: <T extends TableName>(dossier: string, table: T, after: string, limit: number) =>
      sql
        .all<{ row: string }>(`SELECT row FROM ${table} WHERE dossier = ? AND id > ? ORDER BY id LIMIT ?`, [
          dossier,
          after,
          limit,
        ])
        .map(({ row }) => JSON.parse(row) as RowOf<T>),
    deletedDossiers: () =>
      sql.all<{ id: string }>(`SELECT id FROM dossiers WHERE row ->> '$.deleted' = 1`).map(({ id }) => id),
  }
}
