import { join } from 'node:path'
import { type RowPatch, type TableName, tableNames } from '../../../src-main/contract/rows'
import { Sql, type SqlValue } from '../../../src-main/journal/sql'

const guards = ['events_keep', 'events_stay', 'payloads_keep', 'artefacts_keep']

/** Writes to a library's file behind Stet's back, as a person with a SQLite shell can: the triggers do not stop them. */
export function tamper(folder: string, sql: string, values: SqlValue[] = []): number {
  const raw = new Sql(join(folder, 'library.db'), folder)
  try {
    for (const guard of guards) raw.exec(`DROP TRIGGER IF EXISTS ${guard}`)
    return raw.run(sql, values).changes
  } finally {
    raw.close()
  }
}

export function query<Row extends object>(folder: string, sql: string, values: SqlValue[] = []): Row[] {
  const raw = new Sql(join(folder, 'library.db'), folder)
  try {
    return raw.all<Row>(sql, values)
  } finally {
    raw.close()
  }
}

/** Every projected row as it is stored, `table|dossier|id` → canonical JSON. */
export function storedRows(folder: string): Map<string, string> {
  const rows = new Map<string, string>()
  for (const table of tableNames) {
    for (const { dossier, id, row } of query<{ dossier: string; id: string; row: string }>(
      folder,
      `SELECT dossier, id, row FROM ${table} ORDER BY dossier, id`,
    )) {
      rows.set(`${table}|${dossier}|${id}`, row)
    }
  }
  return rows
}

export type PlainRow = { id: string } & Record<string, unknown>
export type PlainTables = Map<TableName, Map<string, PlainRow>>

/** A stand-in for the window's mirror: patches applied to plain maps, by other code than the journal's. */
export function applyPlainly(tables: PlainTables, patches: readonly RowPatch[]): void {
  for (const patch of patches) {
    const rows = tables.get(patch.table) ?? new Map<string, PlainRow>()
    tables.set(patch.table, rows)
    if (patch.op === 'put') rows.set(patch.row.id, { ...patch.row })
    if (patch.op === 'delete') rows.delete(patch.id)
    if (patch.op === 'clear') rows.clear()
    if (patch.op === 'patch') {
      const before = rows.get(patch.id)
      if (before) rows.set(patch.id, { ...before, ...patch.changes })
    }
  }
}
