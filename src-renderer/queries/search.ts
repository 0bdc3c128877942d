import { useEffect, useRef, useState } from 'react'
import type { StetError } from '../../src-main/contract/errors'
import type { SearchHit, SearchKind, SearchResponse } from '../../src-main/contract/search'
import { call } from '../bridge'

export interface Sought {
  text: string
  /** Null: all dossiers. */
  dossier: string | null
  /** Empty: all. */
  kinds: readonly SearchKind[]
}

export interface SearchState {
  /** Of the newest answer, which may be to fewer letters than are typed; undefined before the first. */
  response: SearchResponse | undefined
  /** All pages that were asked for. */
  hits: SearchHit[]
  error: StetError | null
  isAsking: boolean
  /** Asks for the next page; does nothing when there is none. */
  more: () => void
}

const pageSize = 50
/** Fast typing asks once for a few letters. */
const quietMs = 60
/** While the index is being built, new hits come in. */
const againMs = 1500

interface Answer {
  key: string
  response: SearchResponse
  hits: SearchHit[]
}

/** Searches the library as one types. What was found before stays until the next answer is there. */
export function useSearch({ text, dossier, kinds }: Sought): SearchState {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<{ key: string; error: StetError } | null>(null)
  const [round, setRound] = useState(0)
  const key = text.trim() === '' ? '' : JSON.stringify([text, dossier, kinds])
  const newest = useRef(key)
  newest.current = key

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked; a round asks it again
  useEffect(() => {
    if (key === '') return
    const timer = setTimeout(async () => {
      const result = await call('search.query', { text, dossier, kinds: [...kinds], limit: pageSize, offset: 0 })
      if (newest.current !== key) return
      if (!result.ok) return setFailure({ key, error: result.error })
      setFailure(null)
      setAnswer((before) => {
        // Asked again behind the index's back: pages that were read on to stay.
        const isRead = before?.key === key && before.hits.length > pageSize
        return { key, response: result.value, hits: isRead ? before.hits : result.value.hits }
      })
    }, quietMs)
    return () => clearTimeout(timer)
  }, [key, round])

  const isIndexing = answer !== null && answer.response.indexing !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer waits anew
  useEffect(() => {
    if (!isIndexing || key === '') return
    const timer = setTimeout(() => setRound((n) => n + 1), againMs)
    return () => clearTimeout(timer)
  }, [isIndexing, key, answer])

  const more = async () => {
    if (answer === null || answer.key !== key || answer.hits.length >= answer.response.total.count) return
    const offset = answer.hits.length
    const result = await call('search.query', { text, dossier, kinds: [...kinds], limit: pageSize, offset })
    if (newest.current !== key) return
    if (!result.ok) return setFailure({ key, error: result.error })
    setAnswer((now) =>
      now?.key === key && now.hits.length === offset ? { ...now, hits: [...now.hits, ...result.value.hits] } : now,
    )
  }
  const isThere = key !== '' && answer !== null
  const error = failure?.key === key ? failure.error : null
  return {
    response: isThere ? answer.response : undefined,
    hits: isThere ? answer.hits : [],
    error,
    isAsking: key !== '' && answer?.key !== key && error === null,
    more: () => void more(),
  }
}
