import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

/** What the wide grammar of numbers knows of a language beyond the tables of the analysis. Keys are `plain` words. */
export type NumberWords = {
  base: LanguageWords
  cardinals: Record<string, number>
  scales: Record<string, number>
  dozens: Record<string, number>
  /** Written as one word: "zweiunddreissig", "duecentotre". */
  isCompounding: boolean
  /** "two hundred and six" takes the joiner behind hundreds only; "treinta y dos" behind tens too. */
  joinsTens: boolean
  /** "zwei und zwanzig". */
  unitsFirst: boolean
  /** Between an integer and its decimals in words. */
  point: string[]
  minus: string[]
  ordinals: Record<string, number>
  /** From an ordinal's ending to the cardinal's. */
  ordinalEndings: [RegExp, string][]
  /** Behind digits: "st", "ème". */
  ordinalMarks: string[]
  /** Denominators that are no ordinals: "quarter", "Drittel". */
  denominators: Record<string, number>
  denominatorEndings: [RegExp, string][]
  /** A denominator in the singular counts only after one: "three fifth" is no fraction in English. */
  plural: RegExp | null
  half: string[]
  /** "two out of three". */
  outOf: string[]
  percent: string[]
  /** "last", "vorletzte": a place in a row without a number. */
  relative: string[]
}

/** Seven languages, one record: `extra` words of each. */
export const record = (words: string): Record<string, number> =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [names = '', value = ''] = entry.split(':')
        return names.split('/').map((name): [string, number] => [name, Number(value)])
      }),
  )

/** A number read from tokens `first` to `next` (exclusive). */
export type NumberAt = { value: number; first: number; next: number; isDigits: boolean; isArticle: boolean }
export type NumberContext = { text: string; tokens: Token[]; words: NumberWords }
