import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Annotations } from '../../src-main/contract/analysis'
import { bridgeIsThere, call, createStore, onPush } from '../bridge'
import { useDossierId } from './context'
import { reportRefusal } from './read-error'

interface Known {
  annotations: Annotations
  /** How many analyses this window had seen adopted when it was asked for. */
  of: number
}

/** Articles kept: those one goes back and forth between. */
const keptArticles = 8

const store = createStore<ReadonlyMap<string, Known>>(new Map())
const adoptions = createStore(0)
const coming = new Set<string>()

// An analysis can read an article otherwise: restored text, another article beside it that fixes a day or a name.
if (bridgeIsThere()) {
  onPush('feed', (page) => {
    if (page.items.some(({ event }) => event.type === 'AnalysisAdopted')) adoptions.set(adoptions.get() + 1)
  })
}

async function fetchAnnotations(dossier: string, article: string, of: number): Promise<void> {
  const key = `${dossier}|${article}`
  if (coming.has(`${key}|${of}`) || store.get().get(key)?.of === of) return
  coming.add(`${key}|${of}`)
  const result = await call('articles.annotations', { dossier, article })
  coming.delete(`${key}|${of}`)
  if (!result.ok) return reportRefusal(result.error)
  const next = new Map(store.get())
  next.delete(key) // so that it is the newest
  next.set(key, { annotations: result.value, of })
  for (const oldest of next.keys()) {
    if (next.size <= keptArticles) break
    next.delete(oldest)
  }
  store.set(next)
}

/**
 * What stands in an article, asked for only when it is wanted. Undefined until it has come; after another analysis what
 * was known shows until the new reading is here.
 */
export function useAnnotations(article: string, isWanted: boolean): Annotations | undefined {
  const dossier = useDossierId()
  const of = useSyncExternalStore(adoptions.subscribe, adoptions.get)
  useEffect(() => {
    if (isWanted) void fetchAnnotations(dossier, article, of)
  }, [dossier, article, isWanted, of])
  return useSyncExternalStore(
    store.subscribe,
    useCallback(
      () => (isWanted ? store.get().get(`${dossier}|${article}`)?.annotations : undefined),
      [dossier, article, isWanted],
    ),
  )
}
