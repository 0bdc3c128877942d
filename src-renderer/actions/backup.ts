import type { BackupPreview } from '../../src-main/contract/backup'
import { ok, type Result } from '../../src-main/contract/errors'
import { call } from '../bridge'

/** Asks where, copies the library there and checks the copy; its path, or null when the person closed the dialog. */
export async function backUpLibrary(): Promise<Result<string | null>> {
  const result = await call('backup.save', {})
  return result.ok ? ok(result.value.path) : result
}

/** Asks for a backup and reads it from end to end; null when the person closed the dialog. */
export const chooseBackup = (): Promise<Result<BackupPreview | null>> => call('backup.choose', {})

/** Makes the backup read last the library; when that goes well this window is gone. */
export const restoreBackup = () => call('backup.restore', {})

export const discardBackup = () => void call('backup.discard', {})

/** What came of a restore, once. */
export const takeRestoreNotice = () => call('backup.notice', {})
