import Dexie, { type Table } from 'dexie'
import { mirroredTables, type RowOf, type TableName } from '../../src-main/contract/rows'

/** Goes up with every change of a row's shape, an index or a projection: a mirror of another version is deleted. */
export const mirrorSchemaVersion = 9

export type MirroredTable = Exclude<TableName, 'people'>

/** What last changed in a table, so that a reader that stood at `before` need fetch only the rows named. */
export interface TableChange {
  /** Position of the page that changed the table. */
  at: number
  /** Position of the page that had changed it before; 0 when none had. */
  before: number
  /** Rows put, patched or deleted; null when too many to name, or when the table was cleared. */
  ids: string[] | null
}

/**
 * Of a large analysis these come after everything else, a slice a transaction: most of its rows, and nothing on the first
 * screen needs them.
 */
export const lateTables = ['links'] as const satisfies MirroredTable[]

/** The one row of `meta`: moved in the same transaction as the rows it speaks of. */
export interface MirrorMeta {
  key: 'mirror'
  /** Position of the dossier's newest event in here; 0 at its beginning. */
  position: number
  /** Position of the adoption whose `lateTables` are still to be fetched; null when nothing is owed. */
  owes: number | null
  /** The head was reached once since the database was made: what is in here is a whole dossier, if an older one. */
  complete: boolean
  /** New for each filling from 0: positions of two fillings cannot be compared, another library may lie behind them. */
  filling: string
  changed: Partial<Record<MirroredTable, TableChange>>
}

export type MirrorDatabase = Dexie & { [T in MirroredTable]: Table<RowOf<T>, string> } & {
  meta: Table<MirrorMeta, string>
}

const indexes: Partial<Record<MirroredTable, string>> = {
  mentions: ', claim, [article+claim], [article+start]',
  sentences: ', label, [article+start]',
  spans: ', article, [kind+reason]',
  verdicts: ', claim',
  discrepancies: ', *claims',
  links: ', a, b',
}

const prefix = 'stet-mirror-'
const prefixNow = `${prefix}${mirrorSchemaVersion}-`

export const mirrorName = (dossier: string) => `${prefixNow}${dossier}`
export const lockName = (dossier: string) => `${prefix}${dossier}`
export const isMirrorName = (name: string) => name.startsWith(prefix)
/** Null for a mirror of another schema version. */
export const dossierOfMirror = (name: string) => (name.startsWith(prefixNow) ? name.slice(prefixNow.length) : null)

export function mirrorDatabase(dossier: string): MirrorDatabase {
  // Relaxed: a mirror that a power cut takes is refilled; nothing waits for the disk.
  const db = new Dexie(mirrorName(dossier), { chromeTransactionDurability: 'relaxed' })
  const stores = Object.fromEntries(mirroredTables.map((table) => [table, `id${indexes[table] ?? ''}`]))
  db.version(1).stores({ ...stores, meta: 'key' })
  return db as MirrorDatabase
}
