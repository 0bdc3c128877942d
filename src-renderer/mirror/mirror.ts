import { liveQuery } from 'dexie'
import { type StetError, stetError } from '../../src-main/contract/errors'
import { createStore, type Readable } from '../bridge'
import { type Locks, webLocks, whileHolding } from './lock'
import { lockName, type MirrorDatabase, mirrorDatabase } from './schema'
import { tidyOnce } from './tidy'
import { startWriter, type Writer } from './writer'

export type MirrorStatus = { state: 'filling' } | { state: 'ready' } | { state: 'broken'; error: StetError }

export interface Mirror {
  dossier: string
  /** To be read from only. */
  db: MirrorDatabase
  status: Readable<MirrorStatus>
  /** A whole dossier is in it, if an older one: "no rows" means that there are none. */
  isWhole: Readable<boolean>
  /** After 'broken': tries again. */
  retry: () => void
  /** Comes back when the database is closed. */
  close: () => Promise<void>
}

/**
 * Opens the mirror of a dossier and keeps it at the head. Of several windows with the same dossier the one with the lock
 * writes; the others read what it writes, and one of them takes over when it closes. Nothing is written before `when`: what is
 * more urgent has the main process and the window to itself until then.
 */
export function openMirror(dossier: string, locks: Locks | null = webLocks(), when = Promise.resolve()): Mirror {
  const db = mirrorDatabase(dossier)
  const status = createStore<MirrorStatus>({ state: 'filling' })
  const closing = new AbortController()
  const { signal } = closing
  const broken = (error: StetError) => status.set({ state: 'broken', error })
  const emptied = () => isWhole.set(false)
  const tell = { filling: () => setState('filling'), ready: () => setState('ready'), emptied, broken }
  const isWhole = createStore(false)
  const setState = (state: 'filling' | 'ready') => {
    if (state === 'ready') isWhole.set(true)
    if (status.get().state !== state) status.set({ state })
  }

  let writer: Writer | undefined
  const reading = watchAsReader(db, tell)
  const held = whileHolding(locks, lockName(dossier), signal, () => {
    reading.unsubscribe()
    writer = startWriter(dossier, db, tell, signal, when)
    return writer.done
  }).catch((cause) => broken(stetError('unexpected', { what: 'Web Locks' }, cause)))

  // What fails here, the writer meets too.
  db.meta.get('mirror').then(
    (meta) => meta?.complete && isWhole.set(true),
    () => undefined,
  )
  void tidyOnce(dossier)
  return {
    dossier,
    db,
    status,
    isWhole,
    retry: () => writer?.retry(),
    close: async () => {
      closing.abort()
      reading.unsubscribe()
      await held
      db.close()
    },
  }
}

/** While another window writes: whole once that window has reached the head. */
function watchAsReader(
  db: MirrorDatabase,
  tell: { filling: () => void; ready: () => void; broken: (e: StetError) => void },
) {
  return liveQuery(() => db.meta.get('mirror')).subscribe(
    (meta) => (meta?.complete ? tell.ready() : tell.filling()),
    (cause) => tell.broken(stetError('unexpected', { what: 'IndexedDB' }, cause)),
  )
}
