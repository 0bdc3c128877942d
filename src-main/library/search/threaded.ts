import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../contract/errors'
import type { SearchRequest, SearchResponse } from '../../contract/search'
import type { Library } from '../library'
import type { Search, SearchOptions } from '.'

export interface SearcherData {
  folder: string
  delayMs: number
}
export type ToSearcher =
  | { type: 'changed' }
  | { type: 'query'; id: number; request: SearchRequest }
  | { type: 'settled'; id: number }
  | { type: 'close' }
export type FromSearcher =
  | { type: 'answer'; id: number; answer: Result<SearchResponse> | null }
  | { type: 'error'; what: string }

/** A thread that does not end by itself is in the middle of a statement; what it loses is indexed again. */
const closePatienceMs = 2000
/** One that cannot even start would be started by each of thousands of commits: after a death only questions start the next. */
const restMs = 10_000

/**
 * Search on a thread of its own, which reads the library beside whoever writes it. One that has died is replaced when it is needed
 * next. `program`: `thread.ts` as it was built.
 */
export function createThreadedSearch(
  library: Pick<Library, 'folder' | 'subscribe'>,
  program: string,
  { onError, delayMs = 0 }: Pick<SearchOptions, 'onError' | 'delayMs'>,
): Search {
  let thread: Worker | null = null
  let isClosed = false
  let nextId = 1
  let diedAt = Number.NEGATIVE_INFINITY
  const waiting = new Map<number, (answer: Result<SearchResponse> | null) => void>()

  const ended = (gone: Worker, why: unknown) => {
    if (thread !== gone) return
    thread = null
    diedAt = performance.now()
    if (!isClosed) onError(why)
    for (const answer of waiting.values()) answer(fail('unexpected', { what: 'the search ended' }, why))
    waiting.clear()
  }
  const start = (): Worker => {
    const fresh = new Worker(program, { workerData: { folder: library.folder, delayMs } satisfies SearcherData })
    fresh.unref()
    fresh.on('message', (message: FromSearcher) => {
      if (message.type === 'error') return onError(message.what)
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
    })
    fresh.on('error', (cause) => ended(fresh, cause))
    fresh.on('exit', (code) => ended(fresh, `the thread ended with ${code}`))
    return fresh
  }
  const send = (message: ToSearcher) => {
    thread ??= start()
    thread.postMessage(message)
  }
  const ask = (message: Omit<Extract<ToSearcher, { id: number }>, 'id'>) =>
    new Promise<Result<SearchResponse> | null>((resolve) => {
      const id = nextId++
      waiting.set(id, resolve)
      send({ ...message, id } as ToSearcher)
    })

  thread = start()
  const unsubscribe = library.subscribe(() => {
    // It reads for itself where it stands: what it does not hear of now it finds when it is started again.
    if (thread !== null || performance.now() - diedAt > restMs) send({ type: 'changed' })
  })
  return {
    query: async (request) => {
      if (isClosed) return fail('unexpected', { what: 'the library is closed' })
      const answer = await ask({ type: 'query', request } as never)
      return answer ?? fail('unexpected', { what: 'the search gave no answer' })
    },
    settled: async () => {
      if (!isClosed) await ask({ type: 'settled' })
    },
    close: async () => {
      isClosed = true
      unsubscribe()
      const old = thread
      if (old === null) return
      const gone = new Promise((resolve) => old.once('exit', resolve))
      old.postMessage({ type: 'close' } satisfies ToSearcher)
      await Promise.race([gone, pause(closePatienceMs)])
      await old.terminate()
    },
  }
}
