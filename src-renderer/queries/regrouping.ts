import { useSyncExternalStore } from 'react'
import { bridgeIsThere, createStore, onPush } from '../bridge'

/** Dossiers whose newest decision the analysis does not know yet. */
const store = createStore<ReadonlySet<string>>(new Set())

/** What an editor does that leads to a new analysis. */
const leadsToAnalysis = new Set(['MentionsGrouped', 'PassageClaimed', 'PassageUnclaimed', 'CalibrationReset'])

/** An analysis that never comes (it failed, and was reported so) must not be waited for on the screen for ever. */
const waitedForMs = 60_000
const timers = new Map<string, ReturnType<typeof setTimeout>>()

function set(dossier: string, isWaiting: boolean) {
  clearTimeout(timers.get(dossier))
  timers.delete(dossier)
  if (isWaiting) {
    timers.set(
      dossier,
      setTimeout(() => set(dossier, false), waitedForMs),
    )
  }
  if (store.get().has(dossier) === isWaiting) return
  const next = new Set(store.get())
  if (isWaiting) next.add(dossier)
  else next.delete(dossier)
  store.set(next)
}

if (bridgeIsThere()) {
  onPush('feed', ({ dossier, items }) => {
    if (dossier === null) return
    for (const { event } of items) {
      if (event.type === 'AnalysisAdopted') set(dossier, false)
      else if (leadsToAnalysis.has(event.type)) set(dossier, true)
    }
  })
}

/** Between an editor's grouping decision and the claims that follow from it: some 100 ms to 2 s. */
export const useIsRegrouping = (dossier: string): boolean =>
  useSyncExternalStore(store.subscribe, () => store.get().has(dossier))
