import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

export interface CheckpointerData {
  folder: string
}
export type ToCheckpointer = 'committed' | 'close'

export interface Checkpointer {
  /** There may be something to copy. */
  committed(): void
  /** Nothing of it has the library's file open when it resolves. */
  close(): Promise<void>
}

const closePatienceMs = 2000

/**
 * Keeps SQLite's log short on a thread of its own: left to the connection that writes, some commit would wait for megabytes to be
 * copied and synced, and the window with it. `program`: `thread.ts` as it was built. `onEnd` hears that it has died, after which
 * whoever writes has to do it himself.
 */
export function createCheckpointer(folder: string, program: string, onEnd: (why: unknown) => void): Checkpointer {
  let thread: Worker | null = new Worker(program, { workerData: { folder } satisfies CheckpointerData })
  thread.unref()
  const ended = (why: unknown) => {
    if (thread === null) return
    thread = null
    onEnd(why)
  }
  thread.on('error', ended)
  thread.on('exit', (code) => ended(`the thread ended with ${code}`))
  const send = (message: ToCheckpointer) => thread?.postMessage(message)
  return {
    committed: () => send('committed'),
    close: async () => {
      const old = thread
      if (old === null) return
      const gone = new Promise((resolve) => old.once('exit', resolve))
      send('close')
      thread = null
      await Promise.race([gone, pause(closePatienceMs)])
      await old.terminate()
    },
  }
}
