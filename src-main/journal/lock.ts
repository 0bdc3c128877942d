import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { StetException, stetError } from '../contract/errors'
import { isBusyError, Sql } from './sql'

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() })

export interface LibraryLock {
  release(): void
}

/**
 * Takes the library for this process: an exclusive transaction, never ended, on an empty SQLite file. The operating system
 * drops it with the process, however that ends, so it is never stale. `library.lock.json` beside it is only for the
 * message. Throws `library-locked` when another process (or this one) has it.
 *
 * Nothing else in the process may open `library.lock`: closing any descriptor of a file drops POSIX locks on it.
 */
export function lockLibrary(folder: string): LibraryLock {
  const sql = new Sql(join(folder, 'library.lock'), folder)
  const note = join(folder, 'library.lock.json')
  try {
    // In memory: a killed process leaves no rollback journal behind.
    sql.all('PRAGMA journal_mode = MEMORY')
    sql.all('PRAGMA busy_timeout = 0')
    sql.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    sql.close()
    if (!isBusyError(error)) throw error
    throw new StetException(stetError('library-locked', { ...holderIn(note), folder }, error))
  }
  sayWhoHolds(note)
  return {
    release() {
      rmSync(note, { force: true })
      sql.exec('ROLLBACK')
      sql.close()
    },
  }
}

function sayWhoHolds(note: string): void {
  const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  writeFileSync(`${note}.part`, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  renameSync(`${note}.part`, note)
}

function holderIn(note: string): Record<string, string | number> {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    // The holder is between taking the lock and writing the note, or cannot write it: the refusal stands without it.
    return { pid: '?', host: '?', since: '?' }
  }
}
