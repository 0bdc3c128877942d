import { StetException, stetError } from '../contract/errors'
import journal001 from './schema/001-journal.sql?raw'
import corrections002 from './schema/002-corrections.sql?raw'
import decisions003 from './schema/003-decisions.sql?raw'
import records004 from './schema/004-records.sql?raw'
import people005 from './schema/005-people.sql?raw'
import statements006 from './schema/006-statements.sql?raw'
import metadata007 from './schema/007-metadata.sql?raw'
import imports008 from './schema/008-imports.sql?raw'
import details009 from './schema/009-details.sql?raw'
import type { Sql } from './sql'

export interface Migration {
  number: number
  sql: string
}

/** Every step from an empty file to this version's schema, in order. A published step never changes. */
export const migrations: readonly Migration[] = [
  { number: 1, sql: journal001 },
  { number: 2, sql: corrections002 },
  { number: 3, sql: decisions003 },
  { number: 4, sql: records004 },
  { number: 5, sql: people005 },
  { number: 6, sql: statements006 },
  { number: 7, sql: metadata007 },
  { number: 8, sql: imports008 },
  { number: 9, sql: details009 },
]

/** "STET": tells `file` and other tools whose database this is. */
const applicationId = 0x53544554

export const schemaVersionOf = (sql: Sql): number =>
  sql.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0

/** Throws `library-newer` when the file was written by a Stet that knows more steps. */
export function refuseNewer(sql: Sql, folder: string, known = migrations.length): number {
  const found = schemaVersionOf(sql)
  if (found > known) throw new StetException(stetError('library-newer', { folder, found, known }))
  return found
}

/** Brings the file to the newest schema, each step in its own transaction. Returns the numbers of the steps that ran. */
export function migrate(sql: Sql, folder: string, steps: readonly Migration[] = migrations): number[] {
  steps.forEach(({ number }, i) => {
    if (number !== i + 1) throw new Error(`migration ${number} stands where ${i + 1} belongs`)
  })
  const found = refuseNewer(sql, folder, steps.length)
  const missing = steps.slice(found)
  for (const step of missing) {
    sql.write(() => {
      sql.exec(step.sql)
      sql.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${step.number}`)
    })
  }
  return missing.map((step) => step.number)
}
