import type { Token } from '../tokens'
import { atomsOf, readCardinal, totalOf } from './cardinal'
import { readFraction } from './fraction'
import { readNumber } from './number'
import { readOrdinal } from './ordinal'
import type { NumberWords } from './types'

/*
 * What dates ask of numbers, in one place: a cardinal, an ordinal, any amount, a fraction. Positions are token indices,
 * `next` the one behind.
 */
export type DateNumber = { value: number; next: number }

const words = new WeakMap<NumberWords, Map<string, boolean>>()
const remembered = 20_000

/** Whether a word is or begins a number, cardinal or ordinal; what was asked once is remembered. */
export function isNumberWord(word: string, numbers: NumberWords): boolean {
  const known = words.get(numbers) ?? new Map<string, boolean>()
  words.set(numbers, known)
  const answer = known.get(word)
  if (answer !== undefined) return answer
  const token: Token = { start: 0, end: word.length, text: word, folded: word, kind: 'word' }
  const is =
    /(?:einhalb|enhalf|enhalve|anderthalb)$/.test(word) ||
    atomsOf(word, numbers) !== null ||
    (readOrdinal([token], 0, numbers) ?? inflected(token, 0, numbers)) !== null
  if (known.size >= remembered) known.clear()
  known.set(word, is)
  return is
}

export function cardinalAt(tokens: Token[], at: number, numbers: NumberWords): DateNumber | null {
  if (tokens[at]?.kind !== 'word' || !isNumberWord(tokens[at]!.folded, numbers)) return null
  const read = readCardinal(tokens, at, numbers)
  return read.next > at ? { value: totalOf(read.sum), next: read.next } : null
}

export function ordinalAt(tokens: Token[], at: number, numbers: NumberWords): DateNumber | null {
  const token = tokens[at]
  if (token?.kind === 'word' && !isNumberWord(token.folded, numbers)) return null
  return readOrdinal(tokens, at, numbers) ?? inflected(token, at, numbers)
}

/** German irregular ordinals with their endings: "ersten", "dritter". */
function inflected(token: Token | undefined, at: number, { ordinals, unitsFirst }: NumberWords): DateNumber | null {
  const stem = unitsFirst && token?.kind === 'word' ? token.folded.replace(/e[rnms]?$/, '') : ''
  return Object.hasOwn(ordinals, stem) ? { value: ordinals[stem]!, next: at + 1 } : null
}

export function amountAt(text: string, tokens: Token[], at: number, numbers: NumberWords): DateNumber | null {
  const token = tokens[at]
  if (token?.kind === 'word' && !isNumberWord(token.folded, numbers) && !mayBeginAmount(token.folded, numbers))
    return null
  return readNumber({ text, tokens, words: numbers }, at)
}

const mayBeginAmount = (word: string, { base, half, dozens, denominators }: NumberWords) =>
  [base.articles, base.half, base.oneAndHalf, half].some((words) => words.includes(word)) ||
  [base.dozens, dozens, denominators].some((words) => Object.hasOwn(words, word))

export function fractionAt(text: string, tokens: Token[], at: number, numbers: NumberWords): DateNumber | null {
  return readFraction({ text, tokens, words: numbers }, at, null)
}
