import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { de } from './de'
import { en, type Words } from './en'

export type Language = 'en' | 'de'
export const words: Record<Language, Words> = { en, de }

const preferenceKey = 'stet.language'

interface Speech {
  language: Language
  setLanguage: (language: Language) => void
}
const SpeechContext = createContext<Speech>({ language: 'en', setLanguage: () => {} })

/** The language chosen before, else the system's when Stet speaks it, else English. */
function firstLanguage(): Language {
  const chosen = window.localStorage.getItem(preferenceKey)
  if (chosen === 'en' || chosen === 'de') return chosen
  return window.navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** Gives every screen its words; a change of language shows at once, and is remembered on this machine. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    window.localStorage.setItem(preferenceKey, language)
  }, [language])
  const speech = useMemo(() => ({ language, setLanguage }), [language])
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export const useWords = (): Words => words[useContext(SpeechContext).language]
export const useLanguage = (): Speech => useContext(SpeechContext)

export type { Words }
