import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WordMeanings } from '../../src-main/contract/dictionaries'
import type { StetError } from '../../src-main/contract/errors'
import { call, dictionariesChanged } from '../bridge'

export interface Asked {
  word: string
  /** BCP 47. */
  language: string
  to: 'en' | 'de'
}

export type Meaning =
  | { state: 'asking' }
  | { state: 'known'; meanings: WordMeanings }
  | { state: 'failed'; error: StetError }

const asking: Meaning = { state: 'asking' }
const keyOf = ({ word, language, to }: Asked, of: number) => `${of}|${language}|${to}|${word}`

/** What the dictionaries say of a word; asked again when a language pack comes or goes. */
export function useMeaning(asked: Asked): Meaning {
  const of = useSyncExternalStore(dictionariesChanged.subscribe, dictionariesChanged.get)
  const [known, setKnown] = useState<{ key: string; meaning: Meaning } | null>(null)
  const { word, language, to } = asked
  const key = keyOf(asked, of)
  useEffect(() => {
    let isWanted = true
    void call('words.meaning', { word, language, to }).then((result) => {
      if (!isWanted) return
      const meaning: Meaning = result.ok
        ? { state: 'known', meanings: result.value }
        : { state: 'failed', error: result.error }
      setKnown({ key, meaning })
    })
    return () => {
      isWanted = false
    }
  }, [word, language, to, key])
  return known?.key === key ? known.meaning : asking
}
