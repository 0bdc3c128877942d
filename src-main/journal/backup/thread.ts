import { parentPort, workerData } from 'node:worker_threads'
import { backUp } from './copy'
import type { BackupJob } from './run'
import { stageBackup } from './stage'

// Copying and reading a whole library takes seconds: on a thread of its own, so that no window waits.
const port = parentPort
if (!port) throw new Error('journal/backup/thread runs only as a worker thread')

const { kind, folder, file } = workerData as BackupJob
port.postMessage(kind === 'back-up' ? backUp(folder, file) : stageBackup(folder, file))
