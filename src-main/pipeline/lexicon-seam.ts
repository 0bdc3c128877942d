import type { Language } from './language'

/** The seam for the bilingual dictionaries. */
export type Lexicon = {
  /**
   * Words of `to` that translate a word of `from`, the surest first, with a weight 0–1. The word goes in as `plain` folds
   * it (lower case, no diacritics); its translations come out as stems (`stem`).
   */
  translate: (word: string, from: Language, to: Language) => { word: string; weight: number }[]
  /** Whether any dictionary knows these two languages, whichever way. */
  covers: (a: Language, b: Language) => boolean
  /** What an analysis is named by that was made with it: pairs and contents, the same on every machine. */
  name: string
  /** Which words the dictionaries have at all; the detectors of damage ask it. */
  vocabulary?: Vocabulary
}

/** A word goes in as `plain` folds it. `knows`: it, another form of its stem, or all parts of a compound are headwords. */
export type Vocabulary = {
  knows: (word: string, language: Language) => boolean
  /** Stricter: the word itself is a headword. */
  has: (word: string, language: Language) => boolean
  /** Whether so many words of a language are known that one it does not know is rare. */
  isLarge: (language: Language) => boolean
}
