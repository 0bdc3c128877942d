import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Sql } from './sql'

/**
 * Read-only, beside a writer where there is one. Where SQLite cannot make its shared-memory file (a read-only medium, a
 * colleague's folder) the file is read as it lies, which is right only while no log stands beside it.
 */
export function connectToRead(folder: string, file: string): Sql {
  const url = pathToFileURL(file).href
  const connect = (parameters: string) => {
    const sql = new Sql(`${url}?${parameters}`, folder)
    try {
      sql.all('PRAGMA busy_timeout = 5000')
      sql.get('SELECT count(*) FROM sqlite_schema')
      return sql
    } catch (error) {
      sql.close()
      throw error
    }
  }
  try {
    return connect('mode=ro')
  } catch (error) {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
    if (log !== undefined && log.size > 0) throw error
    return connect('mode=ro&immutable=1')
  }
}
