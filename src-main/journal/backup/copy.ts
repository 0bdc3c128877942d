import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail, ok, type Result, type StetError, stetError } from '../../contract/errors'
import { systemWhy } from '../../contract/system-words'
import { toStetError } from '../failure'
import { Sql } from '../sql'
import { verifyJournal } from '../verify'

export interface BackedUp {
  path: string
  events: number
  bytes: number
}

const unfinished = /^\.stet-backup-\d+\.part(-journal)?$/

/**
 * Copies the library in `folder` into one file, also while it is written to: beside the target, to the disk, read again
 * from end to end, then renamed over it. When anything fails, what was there before is as it was.
 *
 * Errors: `disk-full`, `backup-unwritable`, `library-damaged` where the copy does not verify.
 */
export function backUp(folder: string, path: string): Result<BackedUp> {
  const part = join(dirname(path), `.stet-backup-${process.pid}.part`)
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return fail('backup-unwritable', refused(path, 'EISDIR'))
    sweep(dirname(path))
    // Made here, since SQLite would let everybody on this machine read it; it takes an empty file for a new one.
    closeSync(openSync(part, 'wx', 0o600))
    copyInto(folder, part)
    sync(part)
    const events = verified(folder, part)
    if (!events.ok) return events
    const { size: bytes } = statSync(part)
    renameSync(part, path)
    syncFolder(dirname(path))
    return ok({ path, events: events.value, bytes })
  } catch (cause) {
    return { ok: false, error: errorOf(cause, folder, path) }
  } finally {
    // SQLite leaves its own beside it where the disk was full.
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true })
  }
}

/** What a backup that was killed half-way has left: it is as large as the library. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) if (unfinished.test(name)) rmSync(join(folder, name), { force: true })
}

function copyInto(folder: string, part: string): void {
  const sql = readOnly(join(folder, 'library.db'), folder)
  try {
    sql.run('VACUUM INTO ?', [part])
  } finally {
    sql.close()
  }
  forgetImports(part, folder)
}

/**
 * Lists of imports stay on this machine: they hold paths, and the words of a paste that is not finished, and a restored library
 * must not go on reading files of another day. What was imported is in the journal.
 */
function forgetImports(part: string, folder: string): void {
  const sql = new Sql(part, folder)
  try {
    // Overwritten, and not only unlinked: a backup may leave the house.
    sql.all('PRAGMA secure_delete = ON')
    sql.write(() => {
      sql.run('DELETE FROM imported_files')
      sql.run('DELETE FROM imports')
    })
  } finally {
    sql.close()
  }
}

/** Number of events of a copy that verifies. */
function verified(folder: string, file: string): Result<number> {
  const sql = readOnly(file, folder)
  try {
    const { events, problems } = verifyJournal(sql)
    const [first] = problems
    return first ? fail('library-damaged', { folder, why: first.what }) : ok(events)
  } finally {
    sql.close()
  }
}

export const readOnly = (file: string, folder: string) => new Sql(`${pathToFileURL(file).href}?mode=ro`, folder)

export function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a rename in it durable. Windows and some network disks cannot, and the file is in place all the same. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {}
}

const refused = (path: string, code: string) => ({ file: path, why: systemWhy(code) })

function errorOf(cause: unknown, folder: string, path: string): StetError {
  const code = systemCodeOf(cause)
  if (code !== null && code !== 'ENOSPC' && code !== 'EDQUOT') {
    return stetError('backup-unwritable', refused(path, code), cause)
  }
  const error = toStetError(cause, { folder, what: basename(path) })
  if (error.code === 'disk-full') return { ...error, details: { what: basename(path) } }
  if (error.code !== 'library-unwritable') return error
  return stetError('backup-unwritable', { file: path, why: String(error.details.why ?? '') }, cause)
}

/** Of the file system; null for what SQLite says. */
const systemCodeOf = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && 'syscall' in cause ? String(cause.code) : null
