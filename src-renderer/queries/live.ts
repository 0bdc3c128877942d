import { liveQuery } from 'dexie'
import { createStore, type Readable } from '../bridge'
import type { MirrorDatabase } from '../mirror'
import { buildChecklist, type Checklist } from './join'
import { reportReadError } from './read-error'
import { readSnapshot, type Snapshot } from './snapshot'

/** One snapshot for all screens of a window, so that ten hooks cost one read. */
export interface Live extends Readable<Snapshot | undefined> {
  /** Joined at most once for each snapshot. */
  checklist: () => Checklist | undefined
  close: () => void
}

export function watchSnapshot(db: MirrorDatabase): Live {
  const store = createStore<Snapshot | undefined>(undefined)
  let subscription: { unsubscribe: () => void } | undefined
  let closed = false
  let joined: { snapshot: Snapshot; checklist: Checklist } | undefined
  const start = () => {
    subscription ??= liveQuery(() => readSnapshot(db, store.get())).subscribe(store.set, reportReadError)
  }
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
      subscription?.unsubscribe()
    },
  }
}
