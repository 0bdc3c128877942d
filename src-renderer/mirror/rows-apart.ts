import type { FeedPage, RequestOf, ResponseOf } from '../../src-main/contract/api'
import { type Result, StetException } from '../../src-main/contract/errors'
import { analysisTables } from '../../src-main/contract/project'
import type { RowOf } from '../../src-main/contract/rows'
import { call } from '../bridge'
import { lateTables, type MirroredTable } from './schema'

type AnalysisTable = (typeof analysisTables)[number]

/** Rows of one table, few enough for one task. */
export interface RowsSlice {
  table: AnalysisTable
  rows: { id: string }[]
}

/** By position of the adoption that projects to them. */
export type RowsApart = ReadonlyMap<number, RowsSlice[]>

/** The dossier stands on another adoption than the page says: the page has to be read again. */
export class Superseded extends Error {
  override readonly name = 'Superseded'
}

/**
 * The rows of a page's adoptions that did not come with it, but for the late tables, slice by slice, each an answer and thus a task of its own.
 * Throws `Superseded`, and `StetException` when the main process does not answer.
 */
export async function fetchRowsApart({ dossier, items }: FeedPage): Promise<RowsApart> {
  const apart = new Map<number, RowsSlice[]>()
  for (const { event, rowsApart } of items) {
    if (!rowsApart || dossier === null) continue
    const slices: RowsSlice[] = []
    for (const table of analysisTables) if (!isLate(table)) await fetchTable(dossier, event.position, table, slices)
    apart.set(event.position, slices)
  }
  return apart
}

const isLate = (table: AnalysisTable) => lateTables.some((late) => late === table)

async function fetchTable(dossier: string, adoption: number, table: AnalysisTable, into: RowsSlice[]): Promise<void> {
  for await (const rows of slicesOf(dossier, table, adoption)) into.push({ table, rows })
}

/** A table, or its rows `of` a claim or an article, slice by slice, as the contract's `feed.rows` has it. Throws as `fetchRowsApart` does. */
export async function* slicesOf<T extends MirroredTable>(
  dossier: string,
  table: T,
  adoption: number | null,
  of?: RequestOf<'feed.rows'>['of'],
): AsyncGenerator<RowOf<T>[]> {
  for (let after: string | null = ''; after !== null; ) {
    const answer: Result<ResponseOf<'feed.rows'>> = await call('feed.rows', {
      dossier,
      adoption,
      table,
      after,
      ...(of && { of }),
    })
    if (!answer.ok) throw new StetException(answer.error)
    if (answer.value === null) throw new Superseded(`the adoption at ${adoption} is no longer the newest`)
    const rows = JSON.parse(answer.value.rows) as RowOf<T>[]
    if (rows.length > 0) yield rows
    after = answer.value.last
  }
}
