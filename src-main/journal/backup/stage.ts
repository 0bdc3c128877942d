import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupContents, LostByRestore } from '../../contract/backup'
import { fail, ok, type Result, type StetError, StetException, stetError } from '../../contract/errors'
import { systemWhy } from '../../contract/system-words'
import { toStetError } from '../failure'
import { migrate } from '../migrate'
import { readsOf } from '../read'
import { Sql } from '../sql'
import { verifyJournal } from '../verify'
import { checkHeader, checkSchema } from './check'
import { readOnly, sync } from './copy'
import { stagedIn } from './places'

const problemsTold = 20

/**
 * Copies a backup beside the library in `folder`, brings the copy to this version's schema and reads it from end to end.
 * What is restored later is that copy, so nobody can change it after it was verified. A journal that does not verify is
 * no error: its contents come with the problems.
 *
 * Errors: `backup-foreign`, `backup-newer`, `backup-damaged`, `file-unreadable`, `disk-full`, `library-unwritable`.
 */
export function stageBackup(folder: string, file: string): Result<BackupContents> {
  const place = stagedIn(folder)
  try {
    const header = checkHeader(file)
    if (!header.ok) return header
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { mode: 0o700 })
    const staged = join(place, 'library.db')
    copyFileSync(file, staged)
    const contents = contentsOf(staged, folder, file)
    if (!contents.ok) rmSync(place, { recursive: true, force: true })
    else sync(staged)
    return contents
  } catch (cause) {
    rmSync(place, { recursive: true, force: true })
    return { ok: false, error: errorOf(cause, folder, file) }
  }
}

function contentsOf(staged: string, folder: string, file: string): Result<BackupContents> {
  const sql = new Sql(staged, folder)
  try {
    const damage = sql.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')[0]?.integrity_check
    if (damage !== 'ok') return fail('backup-damaged', { file, why: damage ?? 'it cannot be read' })
    const schema = checkSchema(sql, file)
    if (!schema.ok) return schema
    migrate(sql, folder)
    const { events, problems } = verifyJournal(sql)
    const reads = readsOf(sql)
    const dossiers = reads.dossierSummaries().map(({ id, title, articles, claims, open, lastChange }) => ({
      ...{ id, title, articles, claims, lastChange },
      marked: claims - open,
    }))
    return ok({
      events,
      bytes: statSync(staged).size,
      people: reads.people().map(({ name }) => name),
      dossiers,
      lost: lostByRestore(sql, folder),
      problems: problems.slice(0, problemsTold).map(({ what, position }) => sentence(what, position)),
      problemsInAll: problems.length,
    })
  } finally {
    sql.close()
  }
}

const sentence = (what: string, position: number | null) => (position === null ? what : `event ${position}: ${what}`)

/** Dossiers of the present library with events that the backup has not. */
function lostByRestore(backup: Sql, folder: string): LostByRestore[] {
  if (statSync(join(folder, 'library.db'), { throwIfNoEntry: false }) === undefined) return []
  const kept = new Set(backup.all<{ id: string }>('SELECT id FROM events').map(({ id }) => id))
  const inBackup = new Set(backup.all<{ id: string }>('SELECT id FROM dossiers').map(({ id }) => id))
  const present = readOnly(join(folder, 'library.db'), folder)
  try {
    const changes = new Map<string, number>()
    for (const { id, dossier } of present.all<{ id: string; dossier: string }>('SELECT id, dossier FROM events')) {
      if (!kept.has(id)) changes.set(dossier, (changes.get(dossier) ?? 0) + 1)
    }
    return readsOf(present)
      .dossierSummaries()
      .flatMap(({ id, title }) => {
        const count = changes.get(id)
        return count === undefined ? [] : [{ dossier: id, title, isAbsent: !inBackup.has(id), changes: count }]
      })
  } finally {
    present.close()
  }
}

function errorOf(cause: unknown, folder: string, file: string): StetError {
  if (cause instanceof Error && 'code' in cause && 'syscall' in cause) {
    const code = String(cause.code)
    if (code === 'ENOSPC' || code === 'EDQUOT') return stetError('disk-full', { what: file }, cause)
    return stetError('file-unreadable', { file, why: systemWhy(code) }, cause)
  }
  const error = cause instanceof StetException ? cause.error : toStetError(cause, { folder, what: file })
  if (error.code === 'library-damaged') {
    return stetError('backup-damaged', { file, why: String(error.details.why ?? '') }, cause)
  }
  // A table or column that the schema has but a forged file lacks, a row that is no JSON: read errors of any sort.
  return error.code === 'unexpected'
    ? stetError('backup-damaged', { file, why: String(error.details.what) }, cause)
    : error
}
