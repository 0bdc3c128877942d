import { parentPort, workerData } from 'node:worker_threads'
import { StetException } from '../../contract/errors'
import { openJournal } from '../../journal/open'
import { standBack } from '../../workers/priority'
import { createSearch } from '.'
import type { FromSearcher, SearcherData, ToSearcher } from './threaded'

// The index and whatever is asked of it: putting in thousands of articles takes seconds, and one statement of it a third of one.
const port = parentPort
if (!port) throw new Error('library/search/thread runs only as a worker thread')
standBack()

const { folder, delayMs } = workerData as SearcherData
const opened = openJournal(folder, { mode: 'read' })
if (!opened.ok) throw new StetException(opened.error)
const journal = opened.value

const listeners = new Set<() => void>()
const library = {
  folder,
  reads: journal.reads,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
const send = (message: FromSearcher) => port.postMessage(message)
const search = createSearch(library, {
  onError: (cause) =>
    send({ type: 'error', what: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
  delayMs,
  betweenSlicesMs: 0,
})

port.on('message', async (message: ToSearcher) => {
  switch (message.type) {
    case 'changed':
      for (const listener of listeners) listener()
      return
    case 'query':
      send({ type: 'answer', id: message.id, answer: await search.query(message.request) })
      return
    case 'settled':
      await search.settled()
      send({ type: 'answer', id: message.id, answer: null })
      return
    case 'close':
      search.close()
      journal.close()
      port.close()
  }
})
