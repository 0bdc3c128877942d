import type { Language } from '../language'
import { de } from './speech-de'
import { en } from './speech-en'
import { es } from './speech-es'
import { fr } from './speech-fr'
import { it } from './speech-it'
import { nl } from './speech-nl'
import { pt } from './speech-pt'
import type { SpeechWords } from './speech-types'

const tables: Record<Language, SpeechWords> = { en, de, fr, es, it, nl, pt }

/** How a language says who said it, denies and hedges; English for a language without tables. */
export const speechWordsOf = (language: Language | null): SpeechWords => tables[language ?? 'en']
