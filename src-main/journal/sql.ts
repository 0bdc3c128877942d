import Database from 'libsql'
import { StetException } from '../contract/errors'
import { isBusy, toStetError } from './failure'

export type SqlValue = string | number | null | Uint8Array
type Statement = ReturnType<InstanceType<typeof Database>['prepare']>

/**
 * One connection. The only place that knows libsql's ways: an extra `_metadata` key on single rows, a `transaction()` that
 * hides the error of a full disk behind that of its own rollback, text cut at U+0000 (so texts are kept as bytes or JSON).
 * Every method throws `StetException`, its error already in the contract's words.
 */
export class Sql {
  readonly #db: InstanceType<typeof Database>
  readonly #folder: string
  readonly #statements = new Map<string, Statement>()

  /** `location`: an absolute path or a `file:` URL with SQLite's parameters. */
  constructor(location: string, folder: string) {
    this.#folder = folder
    this.#db = this.#guard(() => new Database(location))
  }

  /** Runs one statement; `lastId` is the rowid of the newest insert. */
  run(sql: string, values: SqlValue[] = []): { changes: number; lastId: number } {
    const { changes, lastInsertRowid } = this.#guard(() => this.#statement(sql).run(values))
    return { changes, lastId: Number(lastInsertRowid) }
  }

  /** The first row, with the columns the statement names: `Row` is the caller's word for them. */
  get<Row extends object>(sql: string, values: SqlValue[] = []): Row | undefined {
    const row = this.#guard(() => this.#statement(sql).get(values)) as (Row & { _metadata?: unknown }) | undefined
    if (row) delete row._metadata
    return row
  }

  all<Row extends object>(sql: string, values: SqlValue[] = []): Row[] {
    return this.#guard(() => this.#statement(sql).all(values)) as Row[]
  }

  /** Several statements, without values and without rows. */
  exec(sql: string): void {
    this.#guard(() => this.#db.exec(sql))
  }

  /** Everything in `body` or nothing, on disk when this returns. */
  write<T>(body: () => T): T {
    return this.#transaction('BEGIN IMMEDIATE', body)
  }

  /** All reads in `body` see one state, whatever another process writes meanwhile. May be nested. */
  snapshot<T>(body: () => T): T {
    return this.#db.inTransaction ? body() : this.#transaction('BEGIN', body)
  }

  /** Statements that are not collected yet keep SQLite's handle alive, so the log is emptied here and not by closing. */
  close(): void {
    this.#statements.clear()
    this.#db.close()
  }

  #transaction<T>(begin: string, body: () => T): T {
    this.exec(begin)
    try {
      const result = body()
      this.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk has rolled back already; a second rollback would fail and hide the reason.
      if (this.#db.inTransaction) this.exec('ROLLBACK')
      throw error
    }
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #guard<T>(call: () => T): T {
    try {
      return call()
    } catch (error) {
      const failure = new StetException(toStetError(error, { folder: this.#folder, what: this.#folder }))
      failure.cause = error
      throw failure
    }
  }
}

/** Whether a method of `Sql` failed because another connection holds the file. */
export const isBusyError = (error: unknown): boolean => error instanceof Error && isBusy(error.cause)

/** Whether a method of `Sql` failed because the file is no database, or a broken one. */
export const isDamage = (error: unknown): boolean =>
  error instanceof StetException && error.error.code === 'library-damaged'
