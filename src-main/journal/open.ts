import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../contract/errors'
import type { DraftEvent, JournalEvent } from '../contract/events'
import { appendEvents } from './append'
import type { Artefact } from './artefacts'
import type { Clock } from './clock'
import { connectToRead } from './connect'
import { toStetError } from './failure'
import { type Imports, importsOf } from './imports'
import { type LibraryLock, lockLibrary } from './lock'
import { migrate, migrations, refuseNewer } from './migrate'
import { type JournalReads, readsOf } from './read'
import { rebuildProjections } from './rebuild'
import {
  clockKey,
  type Drafts,
  deviceKey,
  draftsOf,
  getSetting,
  putSetting,
  type Settings,
  settingsOf,
} from './settings'
import { type Sketches, sketchesOf } from './sketches'
import { Sql } from './sql'
import { type VerifyReport, verifyJournal } from './verify'

export interface JournalOptions {
  /** `write` takes the library for this process; `read` needs no lock and works beside a writer. */
  mode: 'write' | 'read'
  /** Device to write as. Left out: the library's own, made when it is first opened. */
  device?: string
  /** This machine's time in milliseconds since 1970. */
  now?: () => number
  /** More PRAGMAs for the connection, without the keyword: tests fill the "disk" with `max_page_count = 40`. */
  pragmas?: readonly string[]
}

export interface Journal {
  readonly folder: string
  readonly mode: 'write' | 'read'
  readonly device: string
  readonly reads: JournalReads
  readonly settings: Settings
  readonly drafts: Drafts
  readonly imports: Imports
  readonly sketches: Sketches
  /** See `appendEvents` in append.ts. The events come back as they will be read, with their positions. */
  append(
    drafts: readonly DraftEvent[],
    by: { actor: string | null },
    artefacts?: readonly Artefact[],
    beside?: () => void,
  ): Result<JournalEvent[]>
  /** Everything that `body` writes beside the journal, or nothing; throws what it throws. */
  write<T>(body: () => T): T
  /** Makes all projections again from the events; the number of events. */
  rebuild(): Result<number>
  verify(): Result<VerifyReport>
  /** Whether somebody else copies the log into the file, see checkpoint/; a commit does it here otherwise, whenever it is 4 MB. */
  checkpointElsewhere(isElsewhere: boolean): void
  /** Gives the library free. Closing twice does no harm. */
  close(): void
}

/**
 * Opens the library in `folder` (made, for this user only, when writing). Errors: `library-locked`, `library-newer`,
 * `library-damaged`, `library-unwritable`, `disk-full`; in read mode `not-found` when there is no library.
 */
export function openJournal(folder: string, options: JournalOptions): Result<Journal> {
  const place = resolve(folder)
  try {
    return options.mode === 'write' ? openToWrite(place, options) : openToRead(place, options)
  } catch (error) {
    return { ok: false, error: toStetError(error, { folder: place, what: place }) }
  }
}

function openToWrite(folder: string, options: JournalOptions): Result<Journal> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockLibrary(folder)
  let sql: Sql | undefined
  try {
    sql = new Sql(join(folder, 'library.db'), folder)
    sql.all('PRAGMA busy_timeout = 5000')
    // Before anything that writes, journal_mode among it: a newer library must stay as it is.
    refuseNewer(sql, folder)
    sql.all('PRAGMA journal_mode = WAL')
    sql.all('PRAGMA synchronous = FULL')
    sql.all('PRAGMA foreign_keys = ON')
    migrate(sql, folder)
    payRebuild(sql)
    for (const pragma of options.pragmas ?? []) sql.all(`PRAGMA ${pragma}`)
    return ok(journalOn(sql, folder, deviceOf(sql, options.device), options, lock))
  } catch (error) {
    sql?.close()
    lock.release()
    throw error
  }
}

/** Pages of SQLite's log after which a commit copies them into the file: SQLite's own number, and one for when nobody else did. */
const pagesBeforeCopy = 1000
const pagesBeforeCopyAtLast = 16_000

/** A step of the schema may ask for it; a kill in between leaves it owed. */
function payRebuild(sql: Sql): void {
  if (getSetting(sql, 'rebuild') === null) return
  rebuildProjections(sql)
  sql.run(`DELETE FROM settings WHERE key = 'rebuild'`)
}

function deviceOf(sql: Sql, wanted: string | undefined): string {
  if (wanted !== undefined) return wanted
  const known = getSetting(sql, deviceKey)
  if (known !== null) return known
  const made = randomUUID()
  putSetting(sql, deviceKey, made)
  return made
}

function openToRead(folder: string, options: JournalOptions): Result<Journal> {
  const file = join(folder, 'library.db')
  if (!existsSync(file)) return fail('not-found', { what: file })
  const sql = connectToRead(folder, file)
  try {
    const found = refuseNewer(sql, folder)
    if (found === migrations.length) {
      return ok(journalOn(sql, folder, options.device ?? getSetting(sql, deviceKey) ?? '', options, null))
    }
    sql.close()
    if (found === 0) return fail('not-found', { what: file })
    return fail('library-unwritable', { folder, why: 'an older Stet wrote it; open it once in this one' })
  } catch (error) {
    sql.close()
    throw error
  }
}

function journalOn(
  sql: Sql,
  folder: string,
  device: string,
  { mode, now = Date.now }: JournalOptions,
  lock: LibraryLock | null,
): Journal {
  let clock: Clock | null = getSetting(sql, clockKey)
  let isClosed = false
  const guarded = <T>(body: () => T): Result<T> => {
    try {
      return ok(body())
    } catch (error) {
      return { ok: false, error: toStetError(error, { folder, what: folder }) }
    }
  }
  const readOnly = () => fail('library-unwritable', { folder, why: 'it is open for reading only' })
  return {
    folder,
    mode,
    device,
    reads: readsOf(sql),
    settings: settingsOf(sql),
    drafts: draftsOf(sql),
    imports: importsOf(sql),
    sketches: sketchesOf(sql),
    write: (body) => sql.write(body),
    append(drafts, { actor }, artefacts = [], beside) {
      if (mode === 'read') return readOnly()
      const stamp = { actor, device, lastClock: clock, wallMs: now() }
      const done = appendEvents(sql, folder, drafts, stamp, artefacts, beside)
      if (!done.ok) return done
      clock = done.value.clock
      return ok(done.value.events)
    },
    rebuild: () => (mode === 'read' ? readOnly() : guarded(() => rebuildProjections(sql))),
    verify: () => guarded(() => verifyJournal(sql)),
    checkpointElsewhere: (isElsewhere) => {
      sql.all(`PRAGMA wal_autocheckpoint = ${isElsewhere ? pagesBeforeCopyAtLast : pagesBeforeCopy}`)
    },
    close() {
      if (isClosed) return
      isClosed = true
      // So that the one file is the whole library once nobody has it open: it may be copied to a stick.
      if (mode === 'write') guarded(() => sql.all('PRAGMA wal_checkpoint(TRUNCATE)'))
      sql.close()
      lock?.release()
    },
  }
}
