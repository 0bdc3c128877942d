import { assertNever } from '../contract/errors'
import { type RowPatch, type TableName, tableNames } from '../contract/rows'
import { canonicalJson } from './canonical'
import type { Sql } from './sql'

/** Where projected rows lie: canonical JSON under dossier ('' for the library), table and id. */
export interface RowStore {
  get(table: TableName, dossier: string, id: string): string | undefined
  put(table: TableName, dossier: string, id: string, row: string): void
  delete(table: TableName, dossier: string, id: string): void
  clear(table: TableName, dossier: string): void
}

/** Applies what `project` returned for one event, in its order. */
export function applyPatches(store: RowStore, dossier: string, patches: readonly RowPatch[]): void {
  for (const patch of patches) {
    switch (patch.op) {
      case 'put':
        store.put(patch.table, dossier, patch.row.id, canonicalJson(patch.row))
        break
      case 'patch': {
        const before = store.get(patch.table, dossier, patch.id)
        if (before === undefined) break
        store.put(patch.table, dossier, patch.id, canonicalJson({ ...JSON.parse(before), ...patch.changes }))
        break
      }
      case 'delete':
        store.delete(patch.table, dossier, patch.id)
        break
      case 'clear':
        store.clear(patch.table, dossier)
        break
      default:
        assertNever(patch)
    }
  }
}

/** The projection tables of the library's file. For use inside a transaction. */
export function sqlRows(sql: Sql): RowStore {
  return {
    get: (table, dossier, id) =>
      sql.get<{ row: string }>(`SELECT row FROM ${table} WHERE dossier = ? AND id = ?`, [dossier, id])?.row,
    put: (table, dossier, id, row) => {
      sql.run(`INSERT OR REPLACE INTO ${table} (dossier, id, row) VALUES (?, ?, ?)`, [dossier, id, row])
    },
    delete: (table, dossier, id) => {
      sql.run(`DELETE FROM ${table} WHERE dossier = ? AND id = ?`, [dossier, id])
    },
    clear: (table, dossier) => {
      sql.run(`DELETE FROM ${table} WHERE dossier = ?`, [dossier])
    },
  }
}

/** Rows of one dossier in memory, to compare a replay with what is stored. */
export function memoryRows(): RowStore & { tables: ReadonlyMap<TableName, Map<string, string>> } {
  const tables = new Map(tableNames.map((table) => [table, new Map<string, string>()]))
  return {
    tables,
    get: (table, _, id) => tables.get(table)?.get(id),
    put: (table, _, id, row) => {
      tables.get(table)?.set(id, row)
    },
    delete: (table, _, id) => {
      tables.get(table)?.delete(id)
    },
    clear: (table) => tables.get(table)?.clear(),
  }
}
