import { liveQuery } from 'dexie'
import { createStore, onPush, type Readable } from '../bridge'
import type { MirrorDatabase } from '../mirror'
import { buildChecklist, type Checklist } from './join'
import { reportReadError } from './read-error'
import { ahead, readSnapshot, type Snapshot, snapshotTables } from './snapshot'

/** One snapshot for all screens of a window, so that ten hooks cost one read. */
export interface Live extends Readable<Snapshot | undefined> {
  /** Joined at most once for each snapshot. */
  checklist: () => Checklist | undefined
  close: () => void
}

export function watchSnapshot(dossier: string, db: MirrorDatabase): Live {
  const store = createStore<Snapshot | undefined>(undefined)
  let subscription: { unsubscribe: () => void } | undefined
  let closed = false
  let joined: { snapshot: Snapshot; checklist: Checklist } | undefined
  const start = () => {
    subscription ??= liveQuery(() => readSnapshot(db, store.get())).subscribe(take, reportReadError)
  }
  // A read that began before the last page came in ends after it: what it found is older than what is shown.
  const take = (read: Snapshot | undefined) => {
    const shown = store.get()
    if (read && shown && read.meta.filling === shown.meta.filling) {
      if (read.meta.position < shown.meta.position) return
      // The mirror has written what was taken from the feed: nothing new to draw.
      if (snapshotTables.every((table) => read.rows[table] === shown.rows[table])) return
    }
    store.set(read)
  }
  const endFeed = onPush('feed', (page) => {
    if (page.dossier !== dossier) return
    try {
      const next = ahead(store.get(), page)
      if (next) store.set(next)
    } catch (cause) {
      reportReadError(cause) // an event this window cannot project: the mirror meets it too and refills
    }
  })
  return {
    get: store.get,
    subscribe: (listener) => {
      if (!closed) start()
      return store.subscribe(listener)
    },
    checklist: () => {
      const snapshot = store.get()
      if (!snapshot) return undefined
      if (joined?.snapshot !== snapshot)
        joined = { snapshot, checklist: buildChecklist(snapshot.rows, joined?.checklist) }
      return joined.checklist
    },
    close: () => {
      closed = true
      endFeed()
      subscription?.unsubscribe()
    },
  }
}
