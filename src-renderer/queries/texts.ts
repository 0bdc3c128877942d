import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { call, createStore } from '../bridge'
import { useDossierId } from './context'
import { reportRefusal } from './read-error'

// An article's id is the SHA-256 of its text, so what was fetched once is right for ever and in every dossier.
const texts = createStore<ReadonlyMap<string, string>>(new Map())
const coming = new Set<string>()

/** UTF-16 units kept: a long dossier of long articles several times over, and far below what a window may use. */
const keptUtf16 = 48_000_000

function keep(article: string, text: string) {
  const next = new Map(texts.get()).set(article, text)
  let size = 0
  for (const each of next.values()) size += each.length
  for (const [oldest, each] of next) {
    if (size <= keptUtf16 || oldest === article) break
    next.delete(oldest)
    size -= each.length
  }
  texts.set(next)
}

/** Fetches the text unless it is here or on its way; a failure is reported and the next mount tries again. */
export async function fetchText(dossier: string, article: string): Promise<void> {
  if (texts.get().has(article) || coming.has(article)) return
  coming.add(article)
  const result = await call('articles.text', { dossier, article })
  coming.delete(article)
  if (result.ok) keep(article, result.value.text)
  else reportRefusal(result.error)
}

export const knownText = (article: string): string | undefined => texts.get().get(article)

/** Undefined until it has come. */
export function useArticleText(articleId: string): string | undefined {
  const dossier = useDossierId()
  useEffect(() => void fetchText(dossier, articleId), [dossier, articleId])
  return useSyncExternalStore(
    texts.subscribe,
    useCallback(() => knownText(articleId), [articleId]),
  )
}

/** The texts that have come so far. The same Map as long as nothing changed in it. */
export function useArticleTexts(ids: readonly string[]): ReadonlyMap<string, string> {
  const dossier = useDossierId()
  // By content, each once: callers build the list anew at each render, of passages that may share an article.
  const key = [...new Set(ids)].join()
  const wanted = useMemo(() => (key === '' ? [] : key.split(',')), [key])
  useEffect(() => {
    for (const id of wanted) void fetchText(dossier, id)
  }, [dossier, wanted])
  const getSome = useMemo(() => selection(wanted), [wanted])
  return useSyncExternalStore(texts.subscribe, getSome)
}

/** Gives the same Map until one of the wanted texts changes. */
function selection(wanted: readonly string[]): () => ReadonlyMap<string, string> {
  let last: ReadonlyMap<string, string> = new Map()
  return () => {
    const all = texts.get()
    const there = wanted.filter((id) => all.has(id))
    if (there.length !== last.size || there.some((id) => !last.has(id))) {
      last = new Map(there.map((id) => [id, all.get(id)!]))
    }
    return last
  }
}
