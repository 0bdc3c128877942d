import type { Table } from 'dexie'
import type { FeedPage } from '../../src-main/contract/api'
import type { RowOf } from '../../src-main/contract/rows'
import {
  advance,
  emptyMeta,
  type MirrorDatabase,
  type MirrorMeta,
  type Plan,
  planOf,
  readFirstRows,
  type TableChange,
} from '../mirror'

/** Tables that screens read whole. Mentions, sentences and spans are many and are read by claim or by article. */
export const snapshotTables = [
  'dossiers',
  'articles',
  'metadataEdits',
  'claims',
  'statements',
  'discrepancies',
  'origins',
  'derivations',
  'verdicts',
  'notes',
  'corrections',
  'groupings',
  'flagJudgements',
  'evidence',
  'textCorrections',
  'queries',
  'contacts',
  'assignments',
  'articleCopies',
  'details',
  'claimFlags',
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
    // What was read past a mirror that is being filled stands until it is.
    if (!meta?.complete) return previous?.meta.filling === (meta ?? emptyMeta(db)).filling ? previous : undefined
    const known = previous?.meta.filling === meta.filling ? previous : undefined
    // Read before the mirror had written what `ahead` has taken from the feed already.
    if (known && meta.position < known.meta.position) return known
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
  // What is known holds everything up to its position, whether it came from here, from the feed or from the main process.
  if (known && (change?.at ?? 0) <= known.meta.position) return known.rows[name]
  if (known && change?.ids && change.before <= known.meta.position) {
    const rows = new Map<string, RowOf<T>>(known.rows[name])
    const found = await table.bulkGet(change.ids)
    change.ids.forEach((id, i) => {
      const row = found[i]
      if (row) rows.set(id, row)
      else rows.delete(id)
    })
    return rows
  }
  return readWhole(table)
}

/**
 * The tables as the main process has them, and not as the mirror, which may still have to be filled: the first picture of a
 * large dossier does not wait for it. Undefined where the mirror has to do.
 */
export async function readFirst(dossier: string, db: MirrorDatabase): Promise<Snapshot | undefined> {
  // Before the rows: they then hold at least what the mirror holds.
  const meta = (await db.meta.get('mirror')) ?? emptyMeta(db)
  const first = await readFirstRows(dossier, snapshotTables)
  if (!first || first.position < meta.position) return undefined
  return { meta: { ...meta, position: first.position, complete: true }, rows: first.rows }
}

/** Rows taken in one task of the window's main thread. */
const rowsAtOnce = 500

async function readWhole<Row extends { id: string }>(table: Table<Row, string>): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (let last = ''; ; ) {
    const next = await table.where(':id').above(last).limit(rowsAtOnce).toArray()
    for (const row of next) rows.set(row.id, row)
    if (next.length < rowsAtOnce) return rows
    last = next.at(-1)!.id
  }
}

/** Pages of more events than this are read back from the mirror: an import may wait a moment, a person's mark not. */
const rowsAheadAtMost = 2000

const isWhole = new Set<string>(snapshotTables)

/**
 * The snapshot after a page that the mirror is about to write: the journal has it, so nobody need wait for IndexedDB,
 * whose two transactions took longer than everything before them. Null where the page does not follow, or changes too
 * much: then the mirror's own rows tell.
 */
export function ahead(snapshot: Snapshot | undefined, page: FeedPage): Snapshot | null {
  if (!snapshot || snapshot.meta.position !== page.after) return null
  if (page.items.length === 0 || page.items.length > rowsAheadAtMost) return null
  if (page.items.some(({ analysis, rowsApart }) => analysis || rowsApart)) return null
  const plan = planOf(page)
  if (plan.batches.some(({ op, table }) => op === 'clear' || !isWhole.has(table))) return null
  return { meta: advance(snapshot.meta, plan), rows: rowsAfter(snapshot.rows, plan) }
}

function rowsAfter(before: Rows, { batches, tables }: Plan): Rows {
  const changed = new Map(
    tables.map((table) => [table as string, new Map<string, { id: string }>(before[table as SnapshotTable])]),
  )
  for (const each of batches) {
    const rows = changed.get(each.table)!
    if (each.op === 'put') for (const row of each.rows) rows.set(row.id, row)
    else if (each.op === 'delete') for (const id of each.ids) rows.delete(id)
    else if (each.op === 'patch') {
      const row = rows.get(each.id)
      if (row) rows.set(each.id, { ...row, ...each.changes })
    }
  }
  return { ...before, ...Object.fromEntries(changed) } as unknown as Rows
}
