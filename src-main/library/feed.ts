import type { FeedPage } from '../contract/api'
import type { JournalEvent } from '../contract/events'
import type { JournalReads } from '../journal/read'

export type FeedListener = (page: FeedPage) => void

/** Events in one message: what a person does at one stroke is drawn at once, what an analysis causes is read by pages. */
const eventsAtOnce = 2000
const eventsOfAnalysisAtOnce = 200

export interface Feed {
  /** Sends committed events, a page for each dossier they belong to. Never throws: the commit has succeeded. */
  publish(events: readonly JournalEvent[]): void
  subscribe(listener: FeedListener): () => void
}

/** Pages go out one after the other, also when a listener executes a command while it hears one. */
export function createFeed(reads: Pick<JournalReads, 'page'>, onError: (error: unknown) => void): Feed {
  const listeners = new Set<FeedListener>()
  const waiting: FeedPage[] = []
  let isSending = false

  const send = (page: FeedPage) => {
    for (const listener of [...listeners]) {
      try {
        listener(page)
      } catch (error) {
        onError(error) // one broken window must not keep the page from the others
      }
    }
  }
  const sendWaiting = () => {
    if (isSending) return
    isSending = true
    for (let page = waiting.shift(); page; page = waiting.shift()) send(page)
    isSending = false
  }
  return {
    publish(events) {
      if (listeners.size === 0) return
      for (const dossier of new Set(events.map((event) => event.dossier))) {
        const positions = events.filter((event) => event.dossier === dossier).map(({ position }) => position)
        try {
          const first = positions.reduce((a, b) => Math.min(a, b))
          const isAnalysis = events.some(({ type }) => type === 'AnalysisAdopted')
          // Thousands are announced, for each window to read them at its own pace.
          const limit = positions.length > (isAnalysis ? eventsOfAnalysisAtOnce : eventsAtOnce) ? 0 : positions.length
          waiting.push(reads.page(dossier, first - 1, limit))
        } catch (error) {
          onError(error) // the next page shows the mirrors that one is missing
        }
      }
      sendWaiting()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
