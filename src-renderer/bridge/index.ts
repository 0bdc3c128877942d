import type { FeedPage, PushOf, RequestOf, ResponseOf, StetBridge } from '../../src-main/contract/api'
import type { PushChannel, RequestChannel } from '../../src-main/contract/channels'
import { fail, type Result } from '../../src-main/contract/errors'
import type { ChosenFile } from '../../src-main/contract/evidence'

export { dictionariesChanged, tellDictionariesChanged } from './dictionaries'
export { learnStartPlace, startPlace } from './place'
export { expectPreferences, learnPreferences, preferences } from './preferences'
export { sessionChanged, tellSessionChanged } from './session'
export { createStore, type Readable, type Store } from './store'

declare global {
  interface Window {
    stet: StetBridge
  }
}

/** Read at each use and not once at import, so that a test can install another bridge. */
export const stet: StetBridge = {
  get request() {
    return window.stet.request
  },
  get on() {
    return window.stet.on
  },
  get chooseDropped() {
    return window.stet.chooseDropped
  },
  get importDropped() {
    return window.stet.importDropped
  },
}

/** False where there is no preload (a unit test without a bridge). */
export const bridgeIsThere = () => typeof window !== 'undefined' && window.stet !== undefined

/** One request to the main process. Never throws: a bridge that breaks is a failure like any other. */
export function call<C extends RequestChannel>(channel: C, request: RequestOf<C>): Promise<Result<ResponseOf<C>>> {
  return guarded(channel, () => stet.request[channel](request))
}

/** Imports what was dropped on the window. Never throws. */
export function callImportDropped(dossier: string, files: File[]): Promise<Result<ResponseOf<'imports.start'>>> {
  return guarded('imports.start', () => stet.importDropped(dossier, files))
}

/** Reads a file that was dropped as evidence. Never throws. */
export function callChooseDropped(dossier: string, file: File): Promise<Result<ChosenFile>> {
  return guarded('evidence.dropFile', () => stet.chooseDropped(dossier, file))
}

/** A page is parsed once, however many listen: each of them is handed the same. */
let newest: { text: string; page: FeedPage } | undefined
function pageOf(text: string): FeedPage {
  if (newest?.text !== text) newest = { text, page: JSON.parse(text) as FeedPage }
  return newest.page
}

/** Listens to a push of the main process; returns a function that ends it. */
export function onPush<C extends PushChannel>(channel: C, listener: (message: PushOf<C>) => void): () => void {
  if (channel === 'feed') return stet.on.feed((text) => (listener as (page: FeedPage) => void)(pageOf(text)))
  return (stet.on[channel] as (listener: (message: PushOf<C>) => void) => () => void)(listener)
}

async function guarded<T>(what: string, run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run()
  } catch (cause) {
    return fail('unexpected', { what }, cause)
  }
}
