import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { fail, ok, type Result } from '../../contract/errors'
import { migrate, migrations, schemaVersionOf } from '../migrate'
import { Sql } from '../sql'

const sqliteMagic = 'SQLite format 3\0'
/** https://www.sqlite.org/fileformat.html#the_database_header */
const at = { pageSize: 16, pages: 28, version: 60, application: 68 }
const headerBytes = 100

/**
 * Looks at the first bytes of a file before SQLite does: whether it is a library of Stet at all, of a version this one
 * knows, and as long as it says. Errors: `backup-foreign`, `backup-newer`, `backup-damaged`.
 */
export function checkHeader(file: string): Result<null> {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(headerBytes)
    const read = readSync(handle, header, 0, headerBytes, 0)
    const isLibrary =
      read === headerBytes &&
      header.toString('latin1', 0, 16) === sqliteMagic &&
      header.toString('latin1', at.application, at.application + 4) === 'STET'
    if (!isLibrary) return fail('backup-foreign', { file })
    const found = header.readUInt32BE(at.version)
    if (found > migrations.length) return fail('backup-newer', { file, found, known: migrations.length })
    const size = header.readUInt16BE(at.pageSize)
    const bytes = header.readUInt32BE(at.pages) * (size === 1 ? 65536 : size)
    if (fstatSync(handle).size < bytes) return fail('backup-damaged', { file, why: 'it ends too early' })
  } finally {
    closeSync(handle)
  }
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  if (!log || log.size === 0) return ok(null)
  return fail('backup-damaged', { file, why: 'it is open in a Stet, or was when that was killed: end that one first' })
}

/**
 * A file from elsewhere may have triggers or views of its own, which would run whenever Stet writes: its schema has to be
 * the very one that Stet makes, at its version. `file`: the name for the error `backup-damaged`.
 */
export function checkSchema(sql: Sql, file: string): Result<null> {
  sql.all('PRAGMA trusted_schema = OFF')
  const own = new Sql(':memory:', '')
  try {
    migrate(own, '', migrations.slice(0, schemaVersionOf(sql)))
    if (schemaOf(own) === schemaOf(sql)) return ok(null)
    return fail('backup-damaged', { file, why: 'its tables are not those that Stet makes' })
  } finally {
    own.close()
  }
}

const schemaOf = (sql: Sql): string =>
  JSON.stringify(sql.all<{ sql: string }>(`SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`))
