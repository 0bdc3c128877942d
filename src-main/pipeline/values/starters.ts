import { remembered } from '../memo'
import { atomsOf } from './cardinal'
import { ordinalAtoms } from './ordinal'
import type { NumberWords } from './types'

/** What can begin at a word, as bits: nearly every word of an article begins none, and costs one look-up. */
export const Starts = { number: 1, ordinal: 2, relative: 4, article: 8, minus: 16 } as const

const indices = new WeakMap<NumberWords, (word: string) => number>()

/** The index of a language, made word by word as an article brings them. Keys are folded words. */
export function startersOf(words: NumberWords): (word: string) => number {
  const known = indices.get(words)
  if (known) return known
  const own = exactStarters(words)
  const made = remembered((word) => (own.get(word) ?? 0) | grammarStart(word, words))
  indices.set(words, made)
  return made
}

function exactStarters(words: NumberWords): Map<string, number> {
  const own = new Map<string, number>()
  const put = (names: Iterable<string>, bit: number) => {
    for (const name of names) own.set(name, (own.get(name) ?? 0) | bit)
  }
  const { base } = words
  put(Object.keys({ ...base.dozens, ...words.dozens, ...words.denominators }), Starts.number)
  put([...words.half, ...base.half, ...base.oneAndHalf], Starts.number)
  put(['halfte', 'moitie', 'mitad', 'meta', 'metade', 'helft'], Starts.number)
  put(words.minus, Starts.minus)
  put(words.relative, Starts.relative)
  put(base.articles, Starts.article)
  return own
}

/** Cardinals, ordinals and fused halves by their grammar: compounds cannot be listed. */
function grammarStart(word: string, words: NumberWords): number {
  const isNumber = atomsOf(word, words) !== null || (words.isCompounding && /(halb|half|kwart|viertel)/.test(word))
  return (isNumber ? Starts.number : 0) | (ordinalAtoms(word, words) ? Starts.ordinal : 0)
}
