import type { Token } from '../tokens'
import { readNumber as readAt } from '../values/number'
import { numberWordsOf } from '../values/number-words'
import type { NumberWords } from '../values/types'
import { allLanguages } from '../words'
import type { LanguageWords } from '../words/types'

/** `article`: an article that stands for one. */
export type ReadNumber = { value: number; next: number; article: boolean }

const tables = new Map<LanguageWords, NumberWords>(
  allLanguages.map((language): [LanguageWords, NumberWords] => {
    const numbers = numberWordsOf(language)
    return [numbers.base, numbers]
  }),
)

/** The number that begins at a token, without unit, for readers that know a language by its words alone. */
export function readNumber(tokens: Token[], from: number, words: LanguageWords): ReadNumber | null {
  const found = readAt({ text: '', tokens, words: tables.get(words)! }, from)
  return found && { value: found.value, next: found.next, article: found.isArticle }
}
