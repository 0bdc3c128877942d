import { type FileCounts, type FileOutcome, type FileResult, type FileShown, noFiles } from '../contract/imports'
import type { Sql } from './sql'

export interface ImportRecord {
  id: string
  dossier: string
  actor: string | null
  /** ISO 8601. */
  started: string
  /** `listing`: its files are not all known yet; `reading`: they are, and some wait. */
  stage: 'listing' | 'reading' | 'done' | 'cancelled'
  /** What it is of; as JSON, since only the intake knows its shape. */
  source: unknown
}

/** A file of an import as it is kept: where it lies beside what became of it. */
export interface ImportedFile extends FileResult {
  /** Empty for pasted text, and for what is no file. */
  path: string
  /** The number of the file of files it lies in. */
  within: number | null
  /** The dropped folder it lies in; null for one that was dropped itself, and is missed when it is not read. */
  folder: string | null
}

export const newFile = (number: number, file: string, path: string, folder: string | null = null): ImportedFile => ({
  number,
  file,
  path,
  within: null,
  folder,
  outcome: 'waiting',
  article: null,
  like: null,
  original: null,
  error: null,
})

/** Imports and their files, beside the journal. Every method throws `StetException` on a disk that is full or may not be written. */
export interface Imports {
  get(id: string): ImportRecord | null
  /** Newest first. */
  ofDossier(dossier: string): ImportRecord[]
  /** Those that a kill or a quit has stopped, oldest first. */
  unfinished(): ImportRecord[]
  begin(record: ImportRecord): void
  setStage(id: string, stage: ImportRecord['stage']): void
  /** The source is not needed any more. */
  forgetSource(id: string): void
  /** Puts in new files and changes those that are there. */
  put(id: string, files: readonly ImportedFile[]): void
  /** Of an outcome, in order, after a number. */
  files(id: string, outcome: FileOutcome, after: number, limit: number): ImportedFile[]
  file(id: string, number: number): ImportedFile | null
  /** What somebody has to look at first. */
  shown(id: string, show: FileShown, offset: number, limit: number): ImportedFile[]
  countShown(id: string, show: FileShown): number
  all(id: string): ImportedFile[]
  /** Those of a file of files. */
  within(id: string, number: number): ImportedFile[]
  outcomes(id: string): Map<number, FileOutcome>
  counts(id: string): FileCounts
  /** The number the next new file gets. */
  next(id: string): number
  /** Forgets the files of an import that is listed anew. */
  empty(id: string): void
  clear(dossier: string, id: string | null): void
}

/** What has to be looked at first; files that are passed over are told together in a line of their own. */
const ranks: Partial<Record<FileOutcome, number>> = {
  refused: 0,
  nearCopy: 1,
  duplicate: 2,
  restored: 3,
  told: 8,
  passedOver: 9,
}
const lastRank = 4

const columns = 'number, outcome, file'
interface FileRow {
  number: number
  outcome: FileOutcome
  file: string
}

const fileOf = ({ number, outcome, file }: FileRow): ImportedFile => ({
  ...(JSON.parse(file) as Omit<ImportedFile, 'number' | 'outcome'>),
  number,
  outcome,
})

interface RecordRow extends Omit<ImportRecord, 'source'> {
  source: string
}
const recordOf = (row: RecordRow): ImportRecord => ({ ...row, source: JSON.parse(row.source) as unknown })

const shownWhere: Record<FileShown, string> = {
  all: 'AND rank < 9',
  refused: 'AND rank = 0',
  copies: 'AND rank IN (1, 2)',
}

export function importsOf(sql: Sql): Imports {
  const records = (where: string, values: string[]) =>
    sql.all<RecordRow>(`SELECT id, dossier, actor, started, stage, source FROM imports ${where}`, values).map(recordOf)
  const files = (rest: string, values: (string | number)[]) =>
    sql.all<FileRow>(`SELECT ${columns} FROM imported_files WHERE import = ? ${rest}`, values).map(fileOf)
  return {
    get: (id) => records('WHERE id = ?', [id])[0] ?? null,
    ofDossier: (dossier) => records('WHERE dossier = ? ORDER BY started DESC, id', [dossier]),
    unfinished: () => records(`WHERE stage IN ('listing', 'reading') ORDER BY started, id`, []),
    begin: ({ id, dossier, actor, started, stage, source }) => {
      sql.run('INSERT INTO imports (id, dossier, actor, started, stage, source) VALUES (?, ?, ?, ?, ?, ?)', [
        id,
        dossier,
        actor,
        started,
        stage,
        JSON.stringify(source),
      ])
    },
    setStage: (id, stage) => {
      sql.run('UPDATE imports SET stage = ? WHERE id = ?', [stage, id])
    },
    forgetSource: (id) => {
      sql.run(`UPDATE imports SET source = 'null' WHERE id = ?`, [id])
    },
    put: (id, changed) => {
      if (changed.length === 0) return
      const rows = changed.map(({ number, outcome, ...file }) => ({
        number,
        outcome,
        rank: ranks[outcome] ?? lastRank,
        file: JSON.stringify(file),
      }))
      sql.run(
        `INSERT OR REPLACE INTO imported_files (import, number, outcome, rank, file)
         SELECT ?, value ->> 'number', value ->> 'outcome', value ->> 'rank', value ->> 'file' FROM json_each(?)`,
        [id, JSON.stringify(rows)],
      )
    },
    files: (id, outcome, after, limit) =>
      files('AND number > ? AND outcome = ? ORDER BY number LIMIT ?', [id, after, outcome, limit]),
    file: (id, number) => files('AND number = ?', [id, number])[0] ?? null,
    shown: (id, show, offset, limit) =>
      files(`${shownWhere[show]} ORDER BY rank, number LIMIT ? OFFSET ?`, [id, limit, offset]),
    countShown: (id, show) =>
      sql.get<{ count: number }>(`SELECT count(*) AS count FROM imported_files WHERE import = ? ${shownWhere[show]}`, [
        id,
      ])?.count ?? 0,
    all: (id) => files('ORDER BY number', [id]),
    within: (id, number) => files(`AND file ->> '$.within' = ? ORDER BY number`, [id, number]),
    outcomes: (id) =>
      new Map(
        sql
          .all<{ number: number; outcome: FileOutcome }>(
            'SELECT number, outcome FROM imported_files WHERE import = ?',
            [id],
          )
          .map(({ number, outcome }) => [number, outcome]),
      ),
    counts: (id) => {
      const counted = sql.all<{ outcome: FileOutcome; count: number }>(
        'SELECT outcome, count(*) AS count FROM imported_files WHERE import = ? GROUP BY outcome',
        [id],
      )
      return { ...noFiles, ...Object.fromEntries(counted.map(({ outcome, count }) => [outcome, count])) }
    },
    next: (id) =>
      (sql.get<{ last: number | null }>('SELECT max(number) AS last FROM imported_files WHERE import = ?', [id])
        ?.last ?? -1) + 1,
    empty: (id) => {
      sql.run('DELETE FROM imported_files WHERE import = ?', [id])
    },
    clear: (dossier, id) => {
      sql.run(`DELETE FROM imports WHERE dossier = ? AND (? IS NULL OR id = ?) AND stage IN ('done', 'cancelled')`, [
        dossier,
        id,
        id,
      ])
    },
  }
}
