import type { Approximator, Quantity } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { NumberContext } from '../values/types'
import type { WrittenUnit } from '../values/unit-table'
import type { LanguageWords } from '../words/types'

/** What two articles are compared in, whatever unit each of them wrote: value or interval, and the base unit. */
export type BaseQuantity = Pick<Quantity, 'value' | 'low' | 'high' | 'unit'>

/**
 * A quantity with what the comparison needs beside the contract's fields, whose value and unit are those written.
 * `phrase…` is the span a flag shows: the number with its approximator and the counted noun.
 */
export type FoundQuantity = Quantity & {
  base: BaseQuantity
  phraseStart: number
  phraseEnd: number
  events: string[]
  things: string[]
  topics: string[]
  /** Fold key of the noun, for meeting it in other languages; `word` is the noun itself. */
  noun: string | null
  word: string | null
  /** Part of another number in the text: "4 of the 9", "14 of them", "17 others", "from 850 to …". */
  part: 'partOf' | 'additional' | 'changeFrom' | null
  /** What will or must happen to them, and has not: "40 homes will be pulled down". */
  planned: boolean
  /** No noun of its own, but one that stands for the number before: "put the figure at 900". */
  anaphoric: boolean
  first: number
  next: number
}

/** An ordinal, a place in a row or a lone "one": a number as written that states no amount. */
export type FoundNumeral = { start: number; end: number; text: string; value: number | null; kind: 'ordinal' | 'count' }

/** A sentence's tokens while its quantities are read; `taken` marks those that belong to dates. */
export type Context = {
  text: string
  tokens: Token[]
  words: LanguageWords
  language: Language | null
  taken: boolean[]
  numbers: NumberContext
}

/** A number with its unit and hedge, before it is known what it counts. Positions are token indices, values as written. */
export type RawQuantity = {
  first: number
  next: number
  low: number
  high: number
  unit: WrittenUnit | null
  approximator: Approximator | null
  phraseFirst: number
  phraseNext: number
  isRange: boolean
}

/** A token's folded text, or '' past the ends of the sentence. */
export const word = (c: Context, i: number) => c.tokens[i]?.folded ?? ''

/** Marks past which a number no longer governs the words. */
export const clauseEnd = /^[;:()–—!?…]$/
