import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Annotations, Span } from '../../src-main/contract/analysis'
import { bridgeIsThere, call, createStore, onPush } from '../bridge'
import { useDossierId } from './context'
import { reportRefusal } from './read-error'

interface Known {
  annotations: Annotations
  /** How many analyses this window had seen adopted when it was asked for. */
  of: number
}

/** UTF-16 units of a stretch: a few screens, so that what stands in it is taken and drawn within a frame or two. */
const stretchLength = 20_000
/** Stretches kept: some long articles' worth. */
const keptStretches = 200

const store = createStore<ReadonlyMap<string, Known>>(new Map())
const adoptions = createStore(0)
const coming = new Set<string>()

// An analysis can read an article otherwise: restored text, another article beside it that fixes a day or a name.
if (bridgeIsThere()) {
  onPush('feed', (page) => {
    // A page without items announces many: an adoption is most often among them.
    if (page.items.length === 0 || page.items.some(({ event }) => event.type === 'AnalysisAdopted'))
      adoptions.set(adoptions.get() + 1)
  })
}

const keyOf = (dossier: string, article: string, stretch: number) => `${dossier}|${article}|${stretch}`

async function fetchStretch(dossier: string, article: string, stretch: number, of: number): Promise<void> {
  const key = keyOf(dossier, article, stretch)
  if (coming.has(`${key}|${of}`) || store.get().get(key)?.of === of) return
  coming.add(`${key}|${of}`)
  const start = stretch * stretchLength
  const result = await call('articles.annotations', { dossier, article, start, end: start + stretchLength })
  coming.delete(`${key}|${of}`)
  if (!result.ok) return reportRefusal(result.error)
  const next = new Map(store.get())
  next.delete(key) // so that it is the newest
  next.set(key, { annotations: result.value, of })
  for (const oldest of next.keys()) {
    if (next.size <= keptStretches) break
    next.delete(oldest)
  }
  store.set(next)
}

/** `range` to the edges of whole stretches, so that scrolling a line asks for nothing new. */
export const wholeStretches = ({ start, end }: Span): Span => ({
  start: Math.floor(start / stretchLength) * stretchLength,
  end: Math.max(1, Math.ceil(end / stretchLength)) * stretchLength,
})

/**
 * What stands in a range of an article (null: nothing is asked for), as far as it has come; undefined until something
 * has. After another analysis what was known shows until the new reading is here.
 */
export function useAnnotations(article: string, range: Span | null): Annotations | undefined {
  const dossier = useDossierId()
  const of = useSyncExternalStore(adoptions.subscribe, adoptions.get)
  const all = useSyncExternalStore(store.subscribe, store.get)
  const first = range === null ? 0 : Math.floor(range.start / stretchLength)
  const past = range === null ? 0 : Math.ceil(range.end / stretchLength)
  useEffect(() => {
    for (let i = first; i < past; i += 1) void fetchStretch(dossier, article, i, of)
  }, [dossier, article, first, past, of])
  return useMemo(() => {
    const found: Annotations[] = []
    for (let i = first; i < past; i += 1) {
      const known = all.get(keyOf(dossier, article, i))
      if (known) found.push(known.annotations)
    }
    return found.length === 0 ? undefined : joined(found)
  }, [all, dossier, article, first, past])
}

const joined = (parts: Annotations[]): Annotations => ({
  quantities: parts.flatMap(({ quantities }) => quantities),
  dates: parts.flatMap(({ dates }) => dates),
  names: parts.flatMap(({ names }) => names),
  quotes: parts.flatMap(({ quotes }) => quotes),
  attribution: parts.flatMap(({ attribution }) => attribution),
  negations: parts.flatMap(({ negations }) => negations),
  hedges: parts.flatMap(({ hedges }) => hedges),
})
