import type { FeedItem, FeedPage } from '../../src-main/contract/api'
import { analysisTables, project } from '../../src-main/contract/project'
import type { RowPatch } from '../../src-main/contract/rows'
import type { RowsApart } from './rows-apart'
import type { MirrorDatabase, MirroredTable, MirrorMeta, TableChange } from './schema'
import { inSlices } from './slices'

/** The page does not follow on what the mirror has. */
export class WrongPosition extends Error {
  constructor(expected: number, found: number) {
    super(`the mirror stands at ${expected}, the page follows ${found}`)
    this.name = 'WrongPosition'
  }
}

/** Past this many, reading the table whole is quicker than row by row, and `meta` would grow with every event. */
const namedIdsAtMost = 500

/** Rows put in one task of the window's main thread: about 20 ms on a slow machine. */
const rowsAtOnce = 150

type MirrorPatch = Extract<RowPatch, { table: MirroredTable }>

/** Patches for one table that can go in one request. */
export type Batch =
  | { op: 'put'; table: MirroredTable; rows: { id: string }[] }
  | { op: 'delete'; table: MirroredTable; ids: string[] }
  | Extract<MirrorPatch, { op: 'patch' | 'clear' }>

/** What a page changes, worked out without the database. */
export interface Plan {
  page: FeedPage
  batches: Batch[]
  tables: MirroredTable[]
}

/** In one go: for a page of few events, which must be drawn at once. Of one with rows apart, see `planInSlices`. */
export function planOf(page: FeedPage): Plan {
  const batches: Batch[] = []
  for (const item of page.items) addTo(batches, item)
  return planWith(page, batches)
}

/** Events projected in one task of the window's main thread: some milliseconds. */
const eventsAtOnce = 50

/** The same plan, between whose parts the window answers keys and scrolls; `apart`: the rows that came on their own. */
export async function planInSlices(page: FeedPage, apart: RowsApart): Promise<Plan> {
  const batches: Batch[] = []
  await inSlices(page.items, eventsAtOnce, (item) => addTo(batches, item, apart))
  return planWith(page, batches)
}

const planWith = (page: FeedPage, batches: Batch[]): Plan => ({
  page,
  batches,
  tables: [...new Set(batches.map(({ table }) => table))],
})

function addTo(batches: Batch[], { event, analysis, rowsApart }: FeedItem, apart?: RowsApart): void {
  if (!rowsApart) {
    batch(batches, project(event, { analysis }).filter(isMirrored))
    return
  }
  const slices = apart?.get(event.position)
  if (!slices) throw new Error(`the rows of the adoption at ${event.position} were not fetched`)
  for (const table of analysisTables) batches.push({ op: 'clear', table })
  for (const { table, rows } of slices) batches.push({ op: 'put', table, rows })
}

/** `meta` after the page; the same whether the rows are in the database or a reader is ahead of it. */
export function advance(meta: MirrorMeta, { page, batches, tables }: Plan): MirrorMeta {
  const position = page.items.at(-1)?.event.position ?? meta.position
  const changed = { ...meta.changed }
  for (const table of tables) changed[table] = changeOf(table, batches, position, meta.changed[table])
  const adoption = page.items.findLast(({ event }) => event.type === 'AnalysisAdopted')
  // One that came whole has cleared the rows of the one before, owed or not.
  const owes = adoption === undefined ? meta.owes : adoption.rowsApart ? adoption.event.position : null
  return { ...meta, position, owes, complete: meta.complete || position >= page.head, changed }
}

/**
 * Applies a page in one transaction that also checks and moves the position, and returns the new position. Throws,
 * with nothing changed, on a page that does not follow, an event this Stet does not know, or a failing database.
 */
export async function applyPage(db: MirrorDatabase, page: FeedPage, apart: RowsApart = new Map()): Promise<number> {
  // Before the transaction: IndexedDB commits on its own when it is left waiting for something else.
  const plan = await planInSlices(page, apart)
  return db.transaction('rw', [db.meta, ...plan.tables.map((table) => db.table(table))], async () => {
    const meta = await readMeta(db)
    if (meta.position !== page.after) throw new WrongPosition(meta.position, page.after)
    for (const each of plan.batches) await applyBatch(db, each)
    const next = advance(meta, plan)
    await db.meta.put(next)
    return next.position
  })
}

/** One slice of a late table; in the transaction that checks that it is still owed. False when it is not. */
export function applyOwed(db: MirrorDatabase, adoption: number, table: MirroredTable, rows: { id: string }[]) {
  return whileOwed(db, adoption, [table], () => applyBatch(db, { op: 'put', table, rows }))
}

/** All of it is there. */
export const settleOwed = (db: MirrorDatabase, adoption: number) =>
  whileOwed(db, adoption, [], async (meta) => void (await db.meta.put({ ...meta, owes: null })))

const whileOwed = (
  db: MirrorDatabase,
  adoption: number,
  tables: MirroredTable[],
  run: (meta: MirrorMeta) => Promise<void>,
): Promise<boolean> =>
  db.transaction('rw', [db.meta, ...tables.map((table) => db.table(table))], async () => {
    const meta = await readMeta(db)
    if (meta.owes !== adoption) return false
    await run(meta)
    return true
  })

export async function readMeta(db: MirrorDatabase): Promise<MirrorMeta> {
  return (await db.meta.get('mirror')) ?? emptyMeta(db)
}

/** By database: so that who is ahead of a filling knows it again when it is written. */
const fillings = new WeakMap<MirrorDatabase, string>()

/** What `meta` begins with; the same until the mirror is emptied. */
export function emptyMeta(db: MirrorDatabase): MirrorMeta {
  const filling = fillings.get(db) ?? crypto.randomUUID()
  fillings.set(db, filling)
  return { key: 'mirror', position: 0, owes: null, complete: false, filling, changed: {} }
}

/** To be said of a mirror that was emptied. */
export const forgetFilling = (db: MirrorDatabase) => void fillings.delete(db)

const isMirrored = (patch: RowPatch): patch is MirrorPatch => patch.table !== 'people'

/** Runs of puts (or deletes) into one table become one request: an analysis is tens of thousands of rows. */
function batch(batches: Batch[], patches: MirrorPatch[]): void {
  for (const patch of patches) {
    const last = batches.at(-1)
    if (patch.op === 'put') {
      if (last?.op === 'put' && last.table === patch.table) last.rows.push(patch.row)
      else batches.push({ op: 'put', table: patch.table, rows: [patch.row] })
    } else if (patch.op === 'delete') {
      if (last?.op === 'delete' && last.table === patch.table) last.ids.push(patch.id)
      else batches.push({ op: 'delete', table: patch.table, ids: [patch.id] })
    } else {
      batches.push(patch)
    }
  }
}

async function applyBatch(db: MirrorDatabase, batch: Batch): Promise<void> {
  const table = db.table<object, string>(batch.table)
  if (batch.op === 'put') {
    // One request after the other: each is a task of its own, between which the window answers keys and scrolls.
    for (let i = 0; i < batch.rows.length; i += rowsAtOnce) await table.bulkPut(batch.rows.slice(i, i + rowsAtOnce))
  } else if (batch.op === 'delete') {
    await table.bulkDelete(batch.ids)
  } else if (batch.op === 'clear') {
    await table.clear()
  } else {
    // Not `update`, which reads field names as paths; a missing row stays missing, as the contract has it.
    const row = await table.get(batch.id)
    if (row) await table.put({ ...row, ...batch.changes })
  }
}

function changeOf(table: MirroredTable, batches: Batch[], at: number, last: TableChange | undefined): TableChange {
  const ids = new Set<string>()
  let isNamed = true
  for (const each of batches) {
    if (each.table !== table) continue
    if (each.op === 'clear') isNamed = false
    else if (each.op === 'put') for (const row of each.rows) ids.add(row.id)
    else if (each.op === 'delete') for (const id of each.ids) ids.add(id)
    else ids.add(each.id)
  }
  return { at, before: last?.at ?? 0, ids: isNamed && ids.size <= namedIdsAtMost ? [...ids] : null }
}
