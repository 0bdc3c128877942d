import type { FeedPage } from '../../src-main/contract/api'
import { type StetError, StetException, stetError } from '../../src-main/contract/errors'
import { call, onPush } from '../bridge'
import { applyOwed, applyPage, forgetFilling, readMeta, settleOwed, WrongPosition } from './apply'
import { fetchRowsApart, Superseded, slicesOf } from './rows-apart'
import { lateTables, type MirrorDatabase } from './schema'

/** Events asked for at once: the bridge copies them in one task of the window's main thread. */
const pageItems = 150

/** Events applied in one transaction, so that a commit of thousands shows as one; a bound for memory. */
const appliedAtOnce = 20_000

export interface Writer {
  /** Reads on from the mirror's position; for a mirror that broke. */
  retry: () => void
  /** Comes back when what was being written is written and the signal has ended the writing. */
  done: Promise<void>
}

interface Told {
  filling: () => void
  ready: () => void
  /** The mirror is filled from nothing once more. */
  emptied: () => void
  broken: (error: StetError) => void
}

/** Keeps the mirror at the head of its dossier, from `when` until the signal ends it. One task at a time; a task never throws. */
export function startWriter(
  dossier: string,
  db: MirrorDatabase,
  tell: Told,
  signal: AbortSignal,
  when = Promise.resolve(),
): Writer {
  let work = when
  const enqueue = (task: () => Promise<void>) => {
    work = work.then(() => (signal.aborted ? undefined : task()))
  }
  const refilling = () => {
    tell.filling()
    tell.emptied()
  }
  const context = { dossier, db, signal, refilling }

  const catchUp = async () => {
    const error = await reachHead(context)
    if (signal.aborted) return
    if (error) return tell.broken(error)
    tell.ready()
    pay()
  }
  let isPaying = false
  const pay = () => {
    if (isPaying) return
    isPaying = true
    const steps = payOwed(context)
    const step = async () => {
      const { done } = await steps.next().catch((cause) => {
        tell.broken(cause instanceof StetException ? cause.error : errorOf(cause))
        return { done: true }
      })
      if (done) isPaying = false
      else enqueue(step)
    }
    enqueue(step)
  }
  const take = async (page: FeedPage) => {
    // Too much for one message: to be read.
    if (page.items.length === 0) return catchUp()
    try {
      await applyPage(db, page, await fetchRowsApart(page))
      if (page.items.some(({ rowsApart }) => rowsApart)) pay()
    } catch {
      // A gap, an overlap with what was read meanwhile, or worse: what is wrong shows when it is read again.
      if (!signal.aborted) await catchUp()
    }
  }
  const end = onPush('feed', (page) => {
    if (page.dossier === dossier) enqueue(() => take(page))
  })
  tell.filling()
  enqueue(catchUp)
  const done = new Promise<void>((resolve) => {
    const finish = () => {
      end()
      resolve(work)
    }
    if (signal.aborted) finish()
    else signal.addEventListener('abort', finish, { once: true })
  })
  const retry = () => {
    tell.filling()
    enqueue(catchUp)
  }
  return { retry, done }
}

interface Context {
  dossier: string
  db: MirrorDatabase
  signal: AbortSignal
  refilling: () => void
}

/** Reads until the head; when the mirror does not fit the journal, once more from an empty one. Null when it got there. */
async function reachHead(context: Context): Promise<StetError | null> {
  try {
    await readOn(context)
    return null
  } catch (cause) {
    // The main process did not answer: nothing is wrong with the mirror, and emptying it would help nobody.
    if (cause instanceof StetException) return cause.error
    if (context.signal.aborted) return null
  }
  context.refilling()
  try {
    // Left open to being opened by the next reader: other screens wait for it instead of failing.
    await context.db.delete({ disableAutoOpen: false })
    forgetFilling(context.db)
    await readOn(context)
    return null
  } catch (cause) {
    return cause instanceof StetException ? cause.error : errorOf(cause)
  }
}

async function readOn({ dossier, db, signal }: Context): Promise<void> {
  if (!db.isOpen()) await db.open()
  let { position } = await readMeta(db)
  while (!signal.aborted) {
    const page = await gather(dossier, position, signal)
    const apart = await fetchRowsApart(page).catch((cause) => {
      if (cause instanceof Superseded) return null
      throw cause
    })
    if (signal.aborted) return
    if (apart === null) continue
    position = await applyPage(db, page, apart)
    if (page.items.length === 0 || position >= page.head) return
  }
}

/**
 * Fetches what the mirror owes, a slice a step, so that pages are applied in between. Ends where another adoption has taken the
 * place of the one that is owed: its page has come, or comes next.
 */
async function* payOwed({ dossier, db, signal }: Context): AsyncGenerator<void> {
  for (;;) {
    const { owes } = await readMeta(db)
    if (owes === null || signal.aborted) return
    try {
      if (yield* fetchLate(dossier, db, owes)) await settleOwed(db, owes)
    } catch (cause) {
      if (cause instanceof Superseded) return
      throw cause
    }
  }
}

/** False when another adoption's page was applied meanwhile. */
async function* fetchLate(dossier: string, db: MirrorDatabase, owes: number): AsyncGenerator<void, boolean> {
  for (const table of lateTables) {
    for await (const rows of slicesOf(dossier, table, owes)) {
      if (!(await applyOwed(db, owes, table, rows))) return false
      yield
    }
  }
  return true
}

/** Several small pages as one, up to the head or as many as are applied at once. */
async function gather(dossier: string, after: number, signal: AbortSignal): Promise<FeedPage> {
  const items: FeedPage['items'] = []
  for (let position = after; ; ) {
    const answer = await call('feed.read', { dossier, after: position, limit: pageItems })
    if (!answer.ok) throw new StetException(answer.error)
    const page = answer.value
    // The library was replaced by an older or another one.
    if (page.head < position || page.after !== position) throw new WrongPosition(position, page.after)
    for (const item of page.items) items.push(item)
    position = page.items.at(-1)?.event.position ?? position
    const isAll = page.items.length === 0 || position >= page.head
    if (isAll || items.length >= appliedAtOnce || signal.aborted) return { ...page, after, items }
  }
}

/** Dexie wraps: the quota's error may be the cause of an abort. */
function errorOf(cause: unknown): StetError {
  const names = [cause, cause instanceof Error && 'inner' in cause ? cause.inner : null].map((each) =>
    each instanceof Error || each instanceof DOMException ? each.name : '',
  )
  if (names.includes('QuotaExceededError')) return stetError('disk-full', { what: 'IndexedDB' }, cause)
  return stetError('unexpected', { what: 'IndexedDB' }, cause)
}
