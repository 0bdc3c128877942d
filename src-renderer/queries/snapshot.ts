import type { RowOf } from '../../src-main/contract/rows'
import type { MirrorDatabase, MirrorMeta, TableChange } from '../mirror'

/** Tables that screens read whole. Mentions, sentences and spans are many and are read by claim or by article. */
export const snapshotTables = [
  'dossiers',
  'articles',
  'claims',
  'statements',
  'discrepancies',
  'origins',
  'verdicts',
  'notes',
] as const
export type SnapshotTable = (typeof snapshotTables)[number]

export type Rows = { [T in SnapshotTable]: ReadonlyMap<string, RowOf<T>> }

/** The tables as they stood at one position of the dossier. A table that did not change keeps its Map, a row its object. */
export interface Snapshot {
  meta: MirrorMeta
  rows: Rows
}

/**
 * Reads what changed since `previous`: after a key press that is one row of one table, and not twenty thousand of five.
 * Undefined until the mirror was complete once.
 */
export const readSnapshot = (db: MirrorDatabase, previous: Snapshot | undefined): Promise<Snapshot | undefined> =>
  db.transaction('r', [db.meta, ...snapshotTables.map((name) => db[name])], async () => {
    const meta = await db.meta.get('mirror')
    if (!meta?.complete) return undefined
    const known = previous?.meta.filling === meta.filling ? previous : undefined
    const entries = await Promise.all(
      snapshotTables.map(async (name) => [name, await readTable(db, name, meta, known)] as const),
    )
    return { meta, rows: Object.fromEntries(entries) as unknown as Rows }
  })

async function readTable<T extends SnapshotTable>(
  db: MirrorDatabase,
  name: T,
  meta: MirrorMeta,
  known: Snapshot | undefined,
): Promise<ReadonlyMap<string, RowOf<T>>> {
  const table = db.table<RowOf<T>, string>(name)
  const change: TableChange | undefined = meta.changed[name]
  const knownChange = known?.meta.changed[name]
  if (known && change?.at === knownChange?.at) return known.rows[name]
  if (known && change?.ids && change.before === (knownChange?.at ?? 0)) {
    const rows = new Map<string, RowOf<T>>(known.rows[name])
    const found = await table.bulkGet(change.ids)
    change.ids.forEach((id, i) => {
      const row = found[i]
      if (row) rows.set(id, row)
      else rows.delete(id)
    })
    return rows
  }
  return new Map((await table.toArray()).map((row) => [row.id, row]))
}
