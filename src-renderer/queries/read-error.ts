import { type StetError, stetError } from '../../src-main/contract/errors'
import { createStore, type Readable } from '../bridge'

const newest = createStore<StetError | null>(null)

/** The newest failure of a read in the background, which has nobody to return it to; null after a read went well. */
export const readError: Readable<StetError | null> = newest

export function reportReadError(cause: unknown) {
  // A query that was under way when its dossier was left: nobody waits for it any more.
  if (cause instanceof Error && cause.name === 'DatabaseClosedError') return
  newest.set(stetError('unexpected', { what: 'IndexedDB' }, cause))
}

export const reportRefusal = (error: StetError) => newest.set(error)
export const forgetReadError = () => newest.set(null)
