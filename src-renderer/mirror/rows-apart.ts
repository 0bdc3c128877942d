import type { FeedPage, ResponseOf } from '../../src-main/contract/api'
import { type Result, StetException } from '../../src-main/contract/errors'
import { analysisTables } from '../../src-main/contract/project'
import { call } from '../bridge'

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
 * The rows of a page's adoptions that did not come with it, slice by slice, each an answer and thus a task of its own.
 * Throws `Superseded`, and `StetException` when the main process does not answer.
 */
export async function fetchRowsApart({ dossier, items }: FeedPage): Promise<RowsApart> {
  const apart = new Map<number, RowsSlice[]>()
  for (const { event, rowsApart } of items) {
    if (!rowsApart || dossier === null) continue
    const slices: RowsSlice[] = []
    for (const table of analysisTables) await fetchTable(dossier, event.position, table, slices)
    apart.set(event.position, slices)
  }
  return apart
}

async function fetchTable(dossier: string, adoption: number, table: AnalysisTable, into: RowsSlice[]): Promise<void> {
  let after: string | null = ''
  while (after !== null) {
    const answer: Result<ResponseOf<'feed.rows'>> = await call('feed.rows', { dossier, adoption, table, after })
    if (!answer.ok) throw new StetException(answer.error)
    if (answer.value === null) throw new Superseded(`the adoption at ${adoption} is no longer the newest`)
    const rows = JSON.parse(answer.value.rows) as { id: string }[]
    if (rows.length > 0) into.push({ table, rows })
    after = answer.value.last
  }
}
