import { liveQuery } from 'dexie'
import { createStore, onPush, type Readable } from '../bridge'
import type { MirrorDatabase } from '../mirror'
import { buildChecklist, buildChecklistInSlices, type Checklist } from './join'
import { reportReadError } from './read-error'
import { ahead, readFirst, readSnapshot, type Snapshot, snapshotTables } from './snapshot'

/** One snapshot for all screens of a window, so that ten hooks cost one read. */
export interface Live extends Readable<Snapshot | undefined> {
  /** Joined at most once for each snapshot. */
  checklist: () => Checklist | undefined
  close: () => void
}

interface Joined {
  snapshot: Snapshot
  checklist: Checklist
}

/** Of dossiers that were left: back in the library for a moment and in again is no reason to read ten thousand rows. */
const left = new Map<string, { snapshot: Snapshot; joined: Joined | undefined }>()
const keptAtMost = 2

function keep(dossier: string, snapshot: Snapshot | undefined, joined: Joined | undefined) {
  left.delete(dossier)
  if (snapshot) left.set(dossier, { snapshot, joined })
  for (const oldest of left.keys()) if (left.size > keptAtMost) left.delete(oldest)
}

/** From so many statements on, new ones are joined before they are shown, in slices: after an analysis, not after a key. */
const joinedInOneAtMost = 2000

/** `shown`: called once, when the first rows are on their way to the screen, or none come. */
export function watchSnapshot(dossier: string, db: MirrorDatabase, shown: () => void = () => undefined): Live {
  const kept = left.get(dossier)
  const store = createStore<Snapshot | undefined>(kept?.snapshot)
  let subscription: { unsubscribe: () => void } | undefined
  let closed = false
  let joined = kept?.joined
  /** Read, but not joined and shown yet. */
  let coming: Snapshot | undefined
  let isStarted = false
  const start = async () => {
    if (isStarted) return
    isStarted = true
    // What was kept is brought up to date by what the mirror changed since; a mirror made anew is read whole.
    const first = kept ? undefined : await readFirst(dossier, db).catch(() => undefined)
    if (closed) return
    if (first) await take(first)
    shown()
    if (closed) return
    subscription = liveQuery(() => readSnapshot(db, coming ?? store.get())).subscribe(
      (read) => void take(read),
      reportReadError,
    )
  }
  const isNew = (read: Snapshot | undefined): boolean => {
    const shown = store.get()
    if (!read || !shown || read.meta.filling !== shown.meta.filling) return true
    // A read that began before the last page came in ends after it: what it found is older than what is shown.
    if (read.meta.position < shown.meta.position) return false
    // The mirror has written what was taken from the feed: nothing new to draw.
    return !snapshotTables.every((table) => read.rows[table] === shown.rows[table])
  }
  const take = async (read: Snapshot | undefined) => {
    if (read && read === coming) return // read again while it is being joined
    coming = undefined
    if (!isNew(read)) return
    const statements = read?.rows.statements
    if (statements && statements.size > joinedInOneAtMost && statements !== store.get()?.rows.statements) {
      coming = read
      await takeJoined(read!).catch(reportReadError)
    } else {
      store.set(read)
    }
  }
  const takeJoined = async (read: Snapshot) => {
    const checklist = await buildChecklistInSlices(read.rows, joined?.checklist)
    // A newer read has taken its place, or a page of the feed is ahead of it.
    if (closed || coming !== read) return
    coming = undefined
    if (!isNew(read)) return
    joined = { snapshot: read, checklist }
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
      if (!closed) void start()
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
      shown()
      keep(dossier, store.get(), joined)
      endFeed()
      subscription?.unsubscribe()
    },
  }
}
