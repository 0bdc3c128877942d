import type { RowOf } from '../../src-main/contract/rows'
import { call } from '../bridge'
import { slicesOf } from './rows-apart'
import type { MirroredTable } from './schema'

/** Whole tables as the main process has them, with at least everything up to `position` in them. */
export interface FirstRows<T extends MirroredTable> {
  position: number
  rows: { [N in T]: ReadonlyMap<string, RowOf<N>> }
}

/**
 * Reads tables past the mirror: text from the main process is there in a tenth of the time that IndexedDB takes to hand out the
 * same rows. Null when the main process does not answer, or has no such dossier: then the mirror has to do.
 */
export async function readFirstRows<T extends MirroredTable>(
  dossier: string,
  tables: readonly T[],
): Promise<FirstRows<T> | null> {
  const start = await call('feed.read', { dossier, after: 0, limit: 1 })
  if (!start.ok || start.value.head === 0) return null
  try {
    const rows = await Promise.all(tables.map(async (table) => [table, await readTable(dossier, table)] as const))
    return { position: start.value.head, rows: Object.fromEntries(rows) as unknown as FirstRows<T>['rows'] }
  } catch {
    return null // the mirror meets the same failure, and says so
  }
}

async function readTable<T extends MirroredTable>(dossier: string, table: T): Promise<Map<string, RowOf<T>>> {
  const rows = new Map<string, RowOf<T>>()
  for await (const slice of slicesOf(dossier, table, null)) for (const row of slice) rows.set(row.id, row)
  return rows
}

/** The rows of a table that are of one claim or article, past the mirror. Throws `StetException` when the main process does not answer. */
export async function readRowsOf<T extends MirroredTable>(
  dossier: string,
  table: T,
  of: { key: 'claim' | 'article'; id: string },
): Promise<RowOf<T>[]> {
  const rows: RowOf<T>[] = []
  for await (const slice of slicesOf(dossier, table, null, of)) rows.push(...slice)
  return rows
}
