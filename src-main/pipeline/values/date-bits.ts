import type { Language } from '../language'
import { remembered } from '../memo'
import type { Token } from '../tokens'
import { afterWords, Bit } from './date-bit'
import { allFeastWords } from './date-feasts'
import { isNumberWord } from './date-number'
import { datePhrases } from './date-phrases'
import { dateWords } from './date-words'
import { numberWordsOf } from './number-words'

type BitsOf = { exact: Map<string, number>; ofWord: (word: string) => number }
const made = new Map<Language, BitsOf>()

/** The bits of each token: one look-up a token, before any reader asks. Keys are folded words. */
export function bitsOf(tokens: Token[], language: Language): Uint16Array {
  let known = made.get(language)
  if (!known) {
    known = bitsOfLanguage(language)
    made.set(language, known)
  }
  const bits = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { kind, folded } = tokens[i]!
    bits[i] = kind === 'word' ? known.ofWord(folded) : (known.exact.get(folded) ?? 0)
  }
  return bits
}

function bitsOfLanguage(language: Language): BitsOf {
  const words = dateWords[language]
  const phrases = datePhrases[language]
  const numbers = numberWordsOf(language)
  const exact = new Map<string, number>()
  const put = (names: Iterable<string>, bit: number) => {
    for (const name of names) exact.set(name, (exact.get(name) ?? 0) | bit)
  }
  put(words.small, Bit.small)
  put([words.last, words.next, words.this].flat().map(firstWord), Bit.shift)
  put(Object.values(words.units).flat().map(firstWord), Bit.unit)
  const all = [...phrasesIn(words), ...phrasesIn(phrases), ...allFeastWords(language), ...afterWords]
  put(all.map(firstWord), Bit.phrase)
  put(
    all.flatMap((phrase) => phrase.split(/[\s'-]+/).slice(1)),
    Bit.inside,
  )
  const leads = new Set([words.last, words.next, words.this, words.from, words.to, words.and, words.small].flat())
  put(
    all.filter((phrase) => !leads.has(phrase) && firstWord(phrase) === phrase),
    Bit.alone,
  )
  put(numbers.base.months.flat().map(firstPart), Bit.month)
  const days = new Set(numbers.base.weekdays.flat().map(firstPart))
  put(days, Bit.weekday)
  put(amountWords(language), Bit.number)
  const isCompoundDay = (word: string) =>
    phrases.dayPartEndings.some((ending) => word.endsWith(ending) && days.has(word.slice(0, -ending.length)))
  const ofWord = remembered(
    (word) =>
      (exact.get(word) ?? 0) |
      (isCompoundDay(word) ? Bit.weekday : 0) |
      (word.length <= longestWord && isNumberWord(word, numbers) ? Bit.number : 0),
  )
  return { exact, ofWord }
}

const longestWord = 80
const firstWord = (phrase: string) => phrase.split(/[\s']+/)[0]!
const firstPart = (name: string) => name.split('-')[0]!

/** Every phrase of a table, however deep it lies. */
function phrasesIn(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  if (Array.isArray(table) || table instanceof Set) return [...table].flatMap(phrasesIn)
  if (table instanceof RegExp || typeof table !== 'object' || table === null) return []
  return Object.values(table).flatMap(phrasesIn)
}

function amountWords(language: Language): string[] {
  const { base, half, dozens, denominators, collectives } = numberWordsOf(language)
  const lists = [base.half, base.oneAndHalf, half, base.articles, base.joiners].flat()
  return [
    ...lists,
    ...[base.dozens, dozens, denominators].flatMap((words) => Object.keys(words)),
    ...collectives.keys(),
  ]
}
