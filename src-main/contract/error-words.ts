import { german } from './error-words-de'
import { english } from './error-words-en'
import type { ErrorWords } from './error-words-shape'
import type { StetError } from './errors'

export const errorWords: { en: ErrorWords; de: ErrorWords } = { en: english, de: german }

const alike = {
  en: (n: number) => (n === 1 ? 'The same goes for another file there.' : `The same goes for ${n} other files there.`),
  de: (n: number) => (n === 1 ? 'Das gilt dort für eine weitere Datei.' : `Das gilt dort für ${n} weitere Dateien.`),
}

/** The sentence for a person, in the interface's language; `others` in the details: how many more of a container it is said of. */
export const explain = (error: StetError, language: 'en' | 'de' = 'en'): string => {
  const sentence = errorWords[language][error.code](error.details)
  const others = Number(error.details.others ?? 0)
  return others > 0 ? `${sentence} ${alike[language](others)}` : sentence
}
