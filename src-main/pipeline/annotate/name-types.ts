import type { NameMention } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

export type FoundName = NameMention & { first: number; next: number; keys: string[] }

/** `known`: fold keys of names certain elsewhere in the dossier, by which German single nouns are told from names. */
export type NameContext = {
  tokens: Token[]
  text: string
  words: LanguageWords
  language: Language | null
  known: ReadonlySet<string>
}

/** A run of capitalised words cut to a name; `titled`: a title stood before it. */
export type Run = { first: number; next: number; titled: boolean }
