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
export function createFeed(reads: Pick<JournalReads, 'page' | 'pageOf'>, onError: (error: unknown) => void): Feed {
  const listeners = new Set<FeedListener>()
  const waiting: FeedPage[] = []
  let isSending = false

  const pageFor = (dossier: string | null, own: readonly JournalEvent[]): FeedPage => {
    const before = own[0]!.position - 1
    if (!own.some(({ type }) => type === 'AnalysisAdopted')) {
      return own.length > eventsAtOnce ? reads.page(dossier, before, 0) : reads.pageOf(dossier, own)
    }
    // Thousands are announced, for each window to read them at its own pace.
    return reads.page(dossier, before, own.length > eventsOfAnalysisAtOnce ? 0 : own.length)
  }
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
        try {
          waiting.push(
            pageFor(
              dossier,
              events.filter((event) => event.dossier === dossier),
            ),
          )
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
