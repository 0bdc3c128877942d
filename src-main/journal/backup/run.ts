import { Worker } from 'node:worker_threads'
import type { BackupContents } from '../../contract/backup'
import { fail, type Result } from '../../contract/errors'
import type { BackedUp } from './copy'

export interface BackupJobs {
  'back-up': BackedUp
  stage: BackupContents
}
export type BackupJob = { kind: keyof BackupJobs; folder: string; file: string }

/** Runs one job on a thread of its own; see `backUp` and `stageBackup`. Never throws. */
export type RunBackupJob = <K extends keyof BackupJobs>(
  kind: K,
  folder: string,
  file: string,
) => Promise<Result<BackupJobs[K]>>

/** `program`: `thread.ts` as it was built. */
export const backupRunner =
  (program: string): RunBackupJob =>
  (kind, folder, file) =>
    new Promise((resolve) => {
      try {
        const thread = new Worker(program, { workerData: { kind, folder, file } satisfies BackupJob })
        thread.once('message', resolve)
        thread.once('error', (cause) => resolve(fail('unexpected', { what: String(cause) }, cause)))
        thread.once('exit', (code) => resolve(fail('unexpected', { what: `the thread ended with ${code}` })))
      } catch (cause) {
        resolve(fail('unexpected', { what: String(cause) }, cause))
      }
    })
