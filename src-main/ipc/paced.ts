import type { FeedPage } from '../contract/api'

/** A window draws its sources anew for each page, all ten thousand of them: once a second, beside a count that runs on. */
const everyMs = 1000
/** Events that go in one message: it may not be copied and parsed for long. */
const eventsAtMost = 200

/**
 * Holds back pages of articles that come in by the thousand, and sends several as one. Whatever a person does goes out at once, after
 * what is held.
 */
export function paced(send: (page: FeedPage) => void): (page: FeedPage) => void {
  let held: FeedPage | null = null
  let timer: NodeJS.Timeout | null = null
  let sentAt = 0
  const flush = () => {
    if (timer) clearTimeout(timer)
    timer = null
    const page = held
    held = null
    if (page === null) return
    sentAt = Date.now()
    send(page)
  }
  return (page) => {
    if (held !== null && !follows(held, page)) flush()
    if (!isImport(page)) {
      flush()
      return send(page)
    }
    held = held === null ? page : { ...page, after: held.after, items: [...held.items, ...page.items] }
    const wait = sentAt + everyMs - Date.now()
    if (wait <= 0 || held.items.length >= eventsAtMost) flush()
    else timer ??= setTimeout(flush, wait)
  }
}

const isImport = ({ items }: FeedPage) =>
  items.length > 0 && items.every(({ event }) => event.type === 'ArticleImported')

const follows = (held: FeedPage, page: FeedPage) =>
  held.dossier === page.dossier && held.items.at(-1)?.event.position === page.after
