import type { Language } from '../language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import { pt } from './pt'
import type { LanguageWords } from './types'

const tables: Record<Language, LanguageWords> = { en, de, fr, es, it, nl, pt }

/** The words of a language; for 'und' the English ones, whose digits and units are the most widely written. */
export const wordsOf = (language: Language | null): LanguageWords => tables[language ?? 'en']
export const allLanguages = Object.keys(tables) as Language[]
export const allWords: LanguageWords[] = Object.values(tables)
