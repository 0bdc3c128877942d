import { remembered } from '../memo'
import type { Token } from '../tokens'
import { type Atom, addWord, atomsOf, nothing, readCardinal, type Sum, totalOf } from './cardinal'
import { irregularOnly, type NumberWords } from './types'

export type Ordinal = { value: number; next: number; isPlural: boolean }

const known = new WeakMap<NumberWords, (word: string) => Atom[] | null>()

/** One word's ordinal as atoms whose last is the ordinal itself ("twenty" is not one, "twentieth" and "zwanzigste" are). */
export function ordinalAtoms(word: string, words: NumberWords): Atom[] | null {
  let read = known.get(words)
  if (!read) {
    read = remembered((w) => ordinalAtomsOf(w, words))
    known.set(words, read)
  }
  return read(word)
}

function ordinalAtomsOf(word: string, words: NumberWords): Atom[] | null {
  if (word.length < 3 || word.length > longestWord) return null
  const own = words.ordinals[word]
  if (own !== undefined && Object.hasOwn(words.ordinals, word)) return [atomOf(own)]
  for (const [ending, replacement] of words.ordinalEndings) {
    if (!ending.test(word)) continue
    const isIrregular = replacement === irregularOnly
    const stem = word.replace(ending, isIrregular ? '' : replacement)
    const irregular = Object.hasOwn(words.ordinals, stem) ? [atomOf(words.ordinals[stem]!)] : null
    const regular = isIrregular || stem.length < 3 ? null : (atomsOf(stem, words) ?? compoundWith(stem, words))
    const atoms = irregular ?? regular
    if (atoms) return atoms
  }
  return compoundWith(word, words)
}

const longestWord = 80

/** "einhundertdritt", "duizendeerste": a compound of a cardinal and an irregular ordinal. */
function compoundWith(stem: string, words: NumberWords): Atom[] | null {
  if (!words.isCompounding) return null
  for (const [ordinal, value] of Object.entries(words.ordinals)) {
    if (!stem.endsWith(ordinal) || stem.length === ordinal.length) continue
    const head = atomsOf(stem.slice(0, -ordinal.length), words)
    if (head) return [...head, atomOf(value)]
  }
  return null
}

const atomOf = (value: number): Atom => ({
  value,
  kind: value === 100 ? 'hundred' : value >= 1000 ? 'scale' : 'small',
})

/** An ordinal in words: "twenty-first", "two hundred and third", "milésimo quingentésimo", or digits with their mark. */
export function readOrdinal(tokens: Token[], from: number, words: NumberWords): Ordinal | null {
  const token = tokens[from]
  if (token?.kind === 'number') return markedDigits(tokens, from, words)
  if (token?.kind !== 'word') return null
  const lead = readCardinal(tokens, from, words)
  return continued(tokens, lead.next === from ? nothing : lead.sum, lead.next, words)
}

/** The ordinal words that end a number whose cardinal words are in `start`. */
export function continued(tokens: Token[], start: Sum, from: number, words: NumberWords): Ordinal | null {
  let sum = start
  let next = from
  let isPlural = false
  for (let at = from, n = 0; n < 8; n++) {
    const hyphen = sum !== nothing && tokens[at]?.text === '-' ? 1 : 0
    const joiner = sum !== nothing && words.base.joiners.includes(tokens[at + hyphen]?.folded ?? '') ? 1 : 0
    const second = joiner && tokens[at + hyphen + 1]?.text === '-' ? 1 : 0
    const word = tokens[at + hyphen + joiner + second]
    const atoms = word?.kind === 'word' ? ordinalAtoms(word.folded, words) : null
    const more = atoms && addWord(sum, atoms, joiner === 1, words)
    if (!more || !word) break
    sum = more
    at += hyphen + joiner + second + 1
    next = at
    isPlural = words.plural?.test(word.folded) ?? true
  }
  return next === from ? null : { value: totalOf(sum), next, isPlural }
}

function markedDigits(tokens: Token[], at: number, words: NumberWords): Ordinal | null {
  const digits = tokens[at]!
  const mark = tokens[at + 1]
  if (!mark || mark.start !== digits.end || !/^\d{1,9}$/.test(digits.text)) return null
  if (
    !words.ordinalMarks.includes(mark.folded) ||
    (tokens[at + 2]?.start === mark.end && tokens[at + 2]?.kind === 'word')
  )
    return null
  return { value: Number(digits.text), next: at + 2, isPlural: false }
}

/** German "3." before a noun inside a sentence. */
export function pointOrdinal(tokens: Token[], at: number): Ordinal | null {
  const [digits, point, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (digits?.kind !== 'number' || !/^\d{1,3}$/.test(digits.text) || point?.text !== '.') return null
  if (point.start !== digits.end || noun?.kind !== 'word' || noun.start === point.end) return null
  return { value: Number(digits.text), next: at + 2, isPlural: false }
}
