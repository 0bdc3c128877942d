import type { Language } from '../language'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

/** What the wide grammar of numbers knows of a language beyond the tables of the analysis. Keys are `plain` words. */
export type NumberWords = {
  base: LanguageWords
  language: Language
  /** Dozens and the like of both tables. */
  collectives: ReadonlyMap<string, number>
  /** What may join a fraction to the number before it. */
  tailJoiners: ReadonlySet<string>
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
  /** "dozens of", "Tausende": many, and no number when none stands before them. */
  indefinite: string[]
  /** Ordinals that are other words too ("segundo" according to, "prima" before): ordinals only behind a determiner. */
  determined: string[]
  /** Nouns whose number behind them is a label: "Highway 35", "Artikel 5". */
  labels: string[]
}

/** In place of a cardinal's ending: what is left must be an irregular ordinal ("erst", "primero"); "unos" is none. */
export const irregularOnly = '!'

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

/**
 * A number read from tokens `first` to `next` (exclusive). `thousands` is the other reading of digits with a foreign mark
 * ("6,200" in German), `scale` the scale word that ended it ("5 million": 1e6), `isRound` a collective that rounds
 * ("une vingtaine").
 */
export type NumberAt = {
  value: number
  first: number
  next: number
  isDigits: boolean
  isArticle: boolean
  thousands?: number | null
  scale?: number
  isRound?: boolean
}
/** `isMoney`: a sign for money stands before the number. */
export type NumberContext = { text: string; tokens: Token[]; words: NumberWords; isMoney?: boolean }
