import { realpathSync, rmSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { type BackupPreview, backupExtension } from '../contract/backup'
import { type ErrorCode, fail, ok, type Result, type StetError, stetError } from '../contract/errors'
import type { BackedUp } from '../journal/backup/copy'
import { asideOf, stagedIn, swapIn } from '../journal/backup/places'
import { makeReady } from '../journal/backup/ready'
import type { RunBackupJob } from '../journal/backup/run'
import type { Settings } from '../journal/settings'

/** What came of a restore, for the first window that asks: where the library before is kept, or why nothing was restored. */
export type RestoreNotice = { aside: string; error: null } | { aside: null; error: StetError }

export interface Backups {
  /** The name to suggest for a backup made at an instant. */
  nameAt(now: Date): string
  /** Errors: those of `backUp` in journal/backup, `command-refused` while one is made. */
  save(path: string): Promise<Result<BackedUp>>
  /** Copies, checks and reads a backup. Errors: those of `stageBackup`, `command-refused`. */
  look(file: string): Promise<Result<BackupPreview>>
  /** The backup looked at last is thrown away. */
  discard(): void
  /** Makes it ready to be the library; `swap` is due once the library is closed. Errors: `restore-failed`, `not-found`. */
  ready(settings: Settings): Promise<Result<null>>
  /** With nobody having the library open. Never throws: what came of it is in the notice; the code of what went wrong. */
  swap(): ErrorCode | null
  takeNotice(): RestoreNotice | null
}

/** This machine's own, not the backup's: how it is set up, and which windows are open. */
const settingsKept = ['preferences', 'windows']

export function createBackups(folder: string, run: RunBackupJob, now: () => Date): Backups {
  let isBusy = false
  let looked: BackupPreview | null = null
  let notice: RestoreNotice | null = null

  const alone = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (isBusy) return fail('command-refused', { why: 'a backup is being made or read' })
    isBusy = true
    try {
      return await work()
    } finally {
      isBusy = false
    }
  }
  const discard = () => {
    looked = null
    rmSync(stagedIn(folder), { recursive: true, force: true })
  }
  return {
    nameAt: (at) => {
      const two = (n: number) => String(n).padStart(2, '0')
      return `Stet backup ${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.${backupExtension}`
    },
    save: (path) =>
      alone(async () => {
        // Over the open library itself it would be the end of both.
        if (isWithin(path, folder)) {
          return fail('backup-unwritable', { file: path, why: 'that is the library’s own folder' })
        }
        return run('back-up', folder, path)
      }),
    look: (file) =>
      alone(async () => {
        discard()
        const contents = await run('stage', folder, file)
        if (!contents.ok) return contents
        looked = { ...contents.value, file, aside: asideOf(folder, now()) }
        return ok(looked)
      }),
    discard: () => {
      if (!isBusy) discard()
    },
    ready: (settings) =>
      alone(async () => {
        if (looked === null || looked.problemsInAll > 0) return fail('not-found', { what: 'The backup' })
        try {
          await makeReady(folder, Object.fromEntries(settingsKept.map((key) => [key, settings.get(key)])))
          return ok(null)
        } catch (cause) {
          return fail('restore-failed', { folder, why: messageOf(cause) }, cause)
        }
      }),
    swap: () => {
      const aside = looked?.aside ?? asideOf(folder, now())
      looked = null
      try {
        swapIn(folder, aside)
        notice = { aside, error: null }
        return null
      } catch (cause) {
        notice = { aside: null, error: stetError('restore-failed', { folder, why: messageOf(cause) }, cause) }
        return notice.error.code
      }
    },
    takeNotice: () => {
      const taken = notice
      notice = null
      return taken
    },
  }
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

function isWithin(path: string, folder: string): boolean {
  const real = (place: string) => {
    try {
      return realpathSync(place)
    } catch {
      return place // a folder that is not there: said when it is written to
    }
  }
  return join(real(dirname(path)), sep).startsWith(join(real(folder), sep))
}
