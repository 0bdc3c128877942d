import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { connectToRead } from './connect'
import { toStetError } from './failure'
import { migrations, schemaVersionOf } from './migrate'
import { backedUpKey, getSetting } from './settings'
import type { Sql } from './sql'

/** What can be said of a library without opening it to write, also while an app has it open. */
export type LibraryFacts = { folder: string } & (
  | { state: 'absent' }
  | { state: 'unreadable'; why: string }
  /** SQLite's quick check, which reads every page but no index against its table, found a fault. */
  | { state: 'damaged' }
  | { state: 'newer' | 'older'; schema: number; known: number }
  | {
      state: 'sound'
      schema: number
      isWritable: boolean
      bytes: number
      /** Of the log beside it. */
      logBytes: number
      /** How SQLite keeps its journal: "wal" in every library that Stet has opened. */
      mode: string
      dossiers: number
      /** Instant of the last backup that was made from the menu, ISO 8601. */
      backedUp: string | null
      /** The process that has it open; null: none that lives. */
      holder: number | null
    }
)

/**
 * Reads the library in `folder` from end to end. Never throws and never writes. The database's file is touched by SQLite
 * alone: whoever opens and closes it beside SQLite drops the locks of the whole process.
 */
export function inspectLibrary(folder: string): LibraryFacts {
  const place = resolve(folder)
  const file = join(place, 'library.db')
  let sql: Sql | undefined
  try {
    if (!existsSync(file)) return isClosed(place) ?? { folder: place, state: 'absent' }
    if (!statSync(file).isFile()) return { folder: place, state: 'unreadable', why: 'EISDIR' }
    sql = connectToRead(place, file)
    return { folder: place, ...factsOf(sql, place, file) }
  } catch (error) {
    const { code, cause = '' } = toStetError(error, { folder: place, what: place })
    return code === 'library-damaged'
      ? { folder: place, state: 'damaged' }
      : { folder: place, state: 'unreadable', why: cause }
  } finally {
    sql?.close()
  }
}

/** A folder that may not be looked into seems to be empty. */
function isClosed(folder: string): LibraryFacts | null {
  if (!existsSync(folder) || allows(folder, constants.R_OK | constants.X_OK)) return null
  return { folder, state: 'unreadable', why: 'EACCES' }
}

function factsOf(sql: Sql, folder: string, file: string) {
  const schema = schemaVersionOf(sql)
  const known = migrations.length
  if (schema > known) return { state: 'newer' as const, schema, known }
  const checked = sql.all<{ quick_check: string }>('PRAGMA quick_check(1)')
  if (checked[0]?.quick_check !== 'ok') return { state: 'damaged' as const }
  if (schema < known) return { state: 'older' as const, schema, known }
  return {
    state: 'sound' as const,
    schema,
    isWritable: [folder, file].every((path) => allows(path, constants.W_OK)),
    bytes: sizeOf(file),
    logBytes: sizeOf(`${file}-wal`),
    mode: sql.get<{ journal_mode: string }>('PRAGMA journal_mode')?.journal_mode ?? '',
    dossiers: sql.get<{ n: number }>('SELECT count(*) AS n FROM dossiers')?.n ?? 0,
    backedUp: getSetting(sql, backedUpKey),
    holder: holderOf(folder),
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** The note proves nothing (see lock.ts); a process of that number that lives makes it likely. */
function holderOf(folder: string): number | null {
  const pid = notedIn(join(folder, 'library.lock.json'))
  if (pid === null) return null
  try {
    process.kill(pid, 0)
    return pid
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM' ? pid : null // alive, another user's
  }
}

function notedIn(note: string): number | null {
  try {
    const { pid } = JSON.parse(readFileSync(note, 'utf8')) as { pid: unknown }
    return typeof pid === 'number' && pid > 0 ? pid : null
  } catch {
    return null // nobody has it open, or is just writing the note
  }
}
