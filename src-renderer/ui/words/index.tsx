import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { de } from './de'
import { en, type Words } from './en'

export type Language = 'en' | 'de'
export const words: Record<Language, Words> = { en, de }

interface Speech {
  language: Language
  setLanguage: (language: Language) => void
}
const SpeechContext = createContext<Speech>({ language: 'en', setLanguage: () => {} })

/** Where an earlier Stet kept the language. */
const earlierKey = 'stet.language'

/** The language before anybody chose one: an earlier Stet's, else the system's when Stet speaks it, else English. */
export function firstLanguage(): Language {
  const chosen = window.localStorage.getItem(earlierKey)
  if (chosen === 'en' || chosen === 'de') return chosen
  return window.navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** Gives every screen its words; a change of language shows at once. */
export function WordsProvider({ language, setLanguage, children }: Speech & { children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speech = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export const useWords = (): Words => words[useContext(SpeechContext).language]
export const useLanguage = (): Speech => useContext(SpeechContext)

export type { Words }
