import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type SearchKind, searchKindSchema } from '../contract/search'
import { isDamage, Sql } from './sql'

/** Raised whenever what is indexed, or how, changes: an index of another version is made anew. */
const version = 1
const fileName = 'search.db'

/** One row of the index: a row of the library, or a part of a long article. Columns are tokens parted by spaces. */
export interface IndexEntry {
  dossier: string
  kind: SearchKind
  id: string
  part: number
  /** The stretch of the article's text, in UTF-16 offsets. */
  start: number
  end: number
  title: string
  body: string
  numbers: string
  place: string
}

export type FoundEntry = Pick<IndexEntry, 'dossier' | 'kind' | 'id' | 'part' | 'start' | 'end'>

export interface IndexedSpelling {
  key: string
  token: string
  written: string
}

/** Where in the journal the index stands: everything up to there is in it. */
export interface Cursor {
  position: number
  /** Of the event there, so that another history is noticed; '' at its beginning. */
  hash: string
}

/**
 * The full-text index: a file of its own beside the library, derived from it and thrown away without loss. Every method
 * throws `StetException` on a file that is damaged or cannot be written.
 */
export interface SearchIndex {
  cursor(): Cursor
  moveTo(cursor: Cursor): void
  /** Everything in `body`, the cursor among it, or nothing. */
  write<T>(body: () => T): T
  /** What `replace` was given last; null for what is not in the index. */
  digestOf(dossier: string, kind: SearchKind, id: string): string | null
  /** Takes out what was there of a row, and puts in these entries. */
  replace(row: Pick<IndexEntry, 'dossier' | 'kind' | 'id'>, digest: string, entries: readonly IndexEntry[]): void
  idsAfter(dossier: string, kind: SearchKind, after: string, limit: number): string[]
  /** A word that is written with a capital letter. */
  keepSpelling(spelling: IndexedSpelling): void
  /** It was met with a small letter as well: it is no name. */
  markOrdinary(key: string, token: string): void
  spellings(key: string): (IndexedSpelling & { isOrdinary: boolean })[]
  /** Entries that match, the best first; where very many do, those whose title does and then the newest. */
  find(expression: Expression, limit: number, offset: number): FoundEntry[]
  /** How many match, counted no further than `atMost`. */
  count(expression: Expression, atMost: number): number
  close(): void
}

/** The same search in FTS5's language: in all columns, and in titles alone. */
export interface Expression {
  anywhere: string
  inTitles: string
}

/** Opens the index, made anew where there is none, where it is damaged, and where another version of Stet wrote it. */
export function openSearchIndex(folder: string): SearchIndex {
  try {
    const sql = connect(folder)
    if (isOurs(sql)) return indexOn(sql)
    sql.close()
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  removeSearchIndex(folder)
  const sql = connect(folder)
  sql.write(() => {
    sql.exec(schema)
    sql.exec(`PRAGMA user_version = ${version}`)
  })
  return indexOn(sql)
}

/** For an index that is closed, or damaged beyond closing. */
export function removeSearchIndex(folder: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${fileName}${end}`), { force: true })
}

function connect(folder: string): Sql {
  const sql = new Sql(join(folder, fileName), folder)
  try {
    sql.all('PRAGMA busy_timeout = 2000')
    sql.all('PRAGMA journal_mode = WAL')
    // What a power cut takes is indexed again: the cursor goes with it.
    sql.all('PRAGMA synchronous = NORMAL')
    return sql
  } catch (error) {
    sql.close()
    throw error
  }
}

function isOurs(sql: Sql): boolean {
  if (sql.get<{ user_version: number }>('PRAGMA user_version')?.user_version !== version) return false
  // Reads the root pages of all tables: a torn file shows here.
  for (const table of ['standing', 'entries', 'spellings', 'words']) sql.get(`SELECT rowid FROM ${table} LIMIT 1`)
  return sql.get('SELECT position FROM standing') !== undefined
}

/**
 * `words` keeps no text and splits at spaces only: the tokens come made (src-main/search). Prefixes of two and three letters
 * have an index of their own, since there is a result at every letter typed.
 */
const schema = `
CREATE TABLE standing (position INTEGER NOT NULL, hash TEXT NOT NULL);
INSERT INTO standing VALUES (0, '');
CREATE TABLE entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL, kind TEXT NOT NULL, row TEXT NOT NULL, part INTEGER NOT NULL,
  first INTEGER NOT NULL, last INTEGER NOT NULL, digest TEXT NOT NULL,
  UNIQUE (dossier, kind, row, part)
);
CREATE VIRTUAL TABLE words USING fts5(
  title, body, numbers, place, content='', contentless_delete=1, tokenize='ascii', prefix='2 3'
);
CREATE TABLE spellings (key TEXT NOT NULL, token TEXT NOT NULL, written TEXT NOT NULL, isOrdinary INTEGER NOT NULL, UNIQUE (key, token));
`

/**
 * More matches than this are not ranked by weight: bm25 reads all places of all their words, which took 100 to 200 ms in
 * 100,000 articles. What matches that often is in order of time, where the title has it first.
 */
const rankedAtMost = 1000
const titlesAtMost = 300
/** Weights of the columns title, body, numbers, place: a title says what a text is about. */
const rank = 'bm25(words, 6.0, 1.0, 0.5, 0.0)'

function indexOn(sql: Sql): SearchIndex {
  return {
    cursor: () => sql.get<Cursor>('SELECT position, hash FROM standing')!,
    moveTo: ({ position, hash }) => {
      sql.run('UPDATE standing SET position = ?, hash = ?', [position, hash])
    },
    write: (body) => sql.write(body),
    digestOf: (dossier, kind, id) =>
      sql.get<{ digest: string }>(
        'SELECT digest FROM entries WHERE dossier = ? AND kind = ? AND row = ? ORDER BY part LIMIT 1',
        [dossier, kind, id],
      )?.digest ?? null,
    replace: (row, digest, entries) => replace(sql, row, digest, entries),
    idsAfter: (dossier, kind, after, limit) =>
      sql
        .all<{ row: string }>(
          'SELECT row FROM entries WHERE dossier = ? AND kind = ? AND row > ? ORDER BY row LIMIT ?',
          [dossier, kind, after, limit],
        )
        .map(({ row }) => row),
    keepSpelling: ({ key, token, written }) => {
      sql.run('INSERT OR IGNORE INTO spellings (key, token, written, isOrdinary) VALUES (?, ?, ?, 0)', [
        key,
        token,
        written,
      ])
    },
    markOrdinary: (key, token) => {
      sql.run('UPDATE spellings SET isOrdinary = 1 WHERE key = ? AND token = ? AND isOrdinary = 0', [key, token])
    },
    spellings: (key) =>
      sql
        .all<{ token: string; written: string; isOrdinary: number }>(
          'SELECT token, written, isOrdinary FROM spellings WHERE key = ? LIMIT 200',
          [key],
        )
        .map(({ token, written, isOrdinary }) => ({ key, token, written, isOrdinary: isOrdinary === 1 })),
    find: (expression, limit, offset) => find(sql, expression, limit, offset),
    count: ({ anywhere }, atMost) => countOf(sql, anywhere, atMost),
    close: () => sql.close(),
  }
}

function replace(
  sql: Sql,
  { dossier, kind, id }: Pick<IndexEntry, 'dossier' | 'kind' | 'id'>,
  digest: string,
  entries: readonly IndexEntry[],
): void {
  const before = sql.all<{ id: number }>('SELECT id FROM entries WHERE dossier = ? AND kind = ? AND row = ?', [
    dossier,
    kind,
    id,
  ])
  for (const entry of before) {
    sql.run('DELETE FROM words WHERE rowid = ?', [entry.id])
    sql.run('DELETE FROM entries WHERE id = ?', [entry.id])
  }
  for (const { part, start, end, title, body, numbers, place } of entries) {
    const { lastId } = sql.run(
      'INSERT INTO entries (dossier, kind, row, part, first, last, digest) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [dossier, kind, id, part, start, end, digest],
    )
    sql.run('INSERT INTO words (rowid, title, body, numbers, place) VALUES (?, ?, ?, ?, ?)', [
      lastId,
      title,
      body,
      numbers,
      place,
    ])
  }
}

function countOf(sql: Sql, match: string, atMost: number): number {
  const counted = sql.get<{ count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)',
    [match, atMost],
  )
  return counted?.count ?? 0
}

function find(sql: Sql, { anywhere, inTitles }: Expression, limit: number, offset: number): FoundEntry[] {
  if (countOf(sql, anywhere, rankedAtMost) < rankedAtMost) return entriesOf(sql, ranked(sql, anywhere, limit, offset))
  const titles = newest(sql, inTitles, titlesAtMost)
  const rest = newest(sql, anywhere, offset + limit + titles.length)
  return entriesOf(sql, [...new Set([...titles, ...rest])].slice(offset, offset + limit))
}

const newest = (sql: Sql, match: string, limit: number): number[] =>
  sql
    .all<{ id: number }>('SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?', [
      match,
      limit,
    ])
    .map(({ id }) => id)

const ranked = (sql: Sql, match: string, limit: number, offset: number): number[] =>
  sql
    .all<{ id: number }>(
      `SELECT rowid AS id, ${rank} AS rank FROM words WHERE words MATCH ?
       ORDER BY rank, rowid DESC LIMIT ? OFFSET ?`,
      [match, limit, offset],
    )
    .map(({ id }) => id)

function entriesOf(sql: Sql, ids: readonly number[]): FoundEntry[] {
  return ids.flatMap((id) => {
    const found = sql.get<FoundEntry & { kind: string }>(
      'SELECT dossier, kind, row AS id, part, first AS start, last AS end FROM entries WHERE id = ?',
      [id],
    )
    return found ? [{ ...found, kind: searchKindSchema.parse(found.kind) }] : []
  })
}
