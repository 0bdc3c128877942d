import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Sql } from '../sql'
import type { CheckpointerData, ToCheckpointer } from '.'

// Copies what was committed from SQLite's log into its file. It writes no row, and waits for nobody: a passive checkpoint takes
// what it can while others read and write.
const port = parentPort
if (!port) throw new Error('journal/checkpoint/thread runs only as a worker thread')

const { folder } = workerData as CheckpointerData
const file = join(folder, 'library.db')
/** A log of this size costs no reader anything worth the disk's work. */
const worthBytes = 4_000_000
/** Commits come in runs: one copy for all of a moment. */
const restMs = 400
/** What was committed during a pass is left for the next, and only a log with nothing left begins anew from its start. */
const passesAtMost = 5

const sql = new Sql(file, folder)
// As the writer has it: what is copied is on the disk before the log may be written over.
sql.all('PRAGMA synchronous = FULL')
let timer: NodeJS.Timeout | null = null

function copy(): void {
  timer = null
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) < worthBytes) return
  for (let pass = 0; pass < passesAtMost; pass++) {
    const [{ log, checkpointed } = { log: 0, checkpointed: 0 }] = sql.all<{ log: number; checkpointed: number }>(
      'PRAGMA wal_checkpoint(PASSIVE)',
    )
    if (log === checkpointed) return
  }
}

port.on('message', (message: ToCheckpointer) => {
  if (message === 'committed') {
    timer ??= setTimeout(copy, restMs)
    return
  }
  if (timer) clearTimeout(timer)
  sql.close()
  port.close()
})
