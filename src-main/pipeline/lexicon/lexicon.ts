import type { Lexicon } from '../candidates'
import type { Language } from '../language'
import { stem } from '../stem'
import { lexiconWeights } from '../weights'
import { wordsOf } from '../words'
import type { Dictionary } from './open'
import { foldedWord } from './senses'
import { type Found, findWord, sidesBetween, translationsOf } from './translate'
import { createVocabulary } from './vocabulary'

/**
 * What linking asks: the stems of one language that may stand for a word of another, each with a weight. Two languages of
 * which no dictionary knows the pair meet in English. Answers are kept.
 */
export function createLexicon(dictionaries: readonly Dictionary[]): Lexicon {
  const knows = (a: Language, b: Language) => sidesBetween(dictionaries, a, b).length > 0
  const perPair = new Map<string, (word: string) => Weighted[]>()
  const pairOf: PairOf = (from, to) => {
    const key = `${from} ${to}`
    const isDirect = from === 'en' || to === 'en' || knows(from, to)
    const pair = perPair.get(key) ?? (isDirect ? createPair(dictionaries, from, to) : throughEnglish(pairOf, from, to))
    perPair.set(key, pair)
    return pair
  }
  return {
    translate: (word, from, to) => pairOf(from, to)(word),
    covers: (a, b) => knows(a, b) || (a !== b && knows(a, 'en') && knows(b, 'en')),
    name: lexiconName(dictionaries.map(({ header, checksum }) => ({ ...header, checksum }))),
    vocabulary: createVocabulary(dictionaries),
  }
}

/** "de-en@1a2b3c4d,fr-en@…": sorted, so that the order in which files are found does not matter; '' for none. */
export const lexiconName = (dictionaries: readonly { from: string; to: string; checksum: string }[]): string =>
  dictionaries
    .map(({ from, to, checksum }) => `${from}-${to}@${checksum}`)
    .sort()
    .join(',')

type Weighted = { word: string; weight: number }
type PairOf = (from: Language, to: Language) => (word: string) => Weighted[]

/** Two languages without a dictionary of their own meet in English: the surest words on either side, at a discount. */
function throughEnglish(pairOf: PairOf, from: Language, to: Language): (word: string) => Weighted[] {
  const known = new Map<string, Weighted[]>()
  return (word) => {
    const answered = known.get(word)
    if (answered) return answered
    const best = new Map<string, number>()
    for (const english of pairOf(from, 'en')(word).slice(0, lexiconWeights.pivotWords)) {
      for (const own of pairOf('en', to)(english.word).slice(0, lexiconWeights.pivotWords)) {
        const weight = lexiconWeights.pivot * english.weight * own.weight
        if (weight >= lexiconWeights.pivotLeast) best.set(own.word, Math.max(best.get(own.word) ?? 0, weight))
      }
    }
    const made = [...best].map(([own, weight]) => ({ word: own, weight }))
    made.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    known.set(word, made)
    return made
  }
}

function createPair(dictionaries: readonly Dictionary[], from: Language, to: Language): (word: string) => Weighted[] {
  const sides = sidesBetween(dictionaries, from, to)
  const known = new Map<string, Weighted[]>()
  return (word) => {
    if (sides.length === 0) return []
    const answered = known.get(word)
    if (answered) return answered
    const made = weighted(findWord(word, sides), to)
    known.set(word, made)
    return made
  }
}

function weighted(found: Found[], to: Language): Weighted[] {
  const best = new Map<string, number>()
  const hasExact = found.some((f) => f.exact && !f.part)
  for (const f of found) {
    const factor = f.part ? lexiconWeights.part : f.exact || !hasExact ? 1 : lexiconWeights.sameStem
    const translations = translationsOf(f)
    const shares = harmonic(translations.length)
    translations.forEach((text, i) => {
      const p = 1 / (1 + i) / shares
      const weight = factor * Math.min(1, lexiconWeights.base + lexiconWeights.slope * Math.sqrt(p))
      for (const { word, share } of contentWords(text, to)) {
        best.set(word, Math.max(best.get(word) ?? 0, weight * share))
      }
    })
  }
  const sorted = [...best].map(([word, weight]) => ({ word, weight }))
  return sorted.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, lexiconWeights.most)
}

const harmonic = (n: number) => {
  let sum = 0
  for (let i = 1; i <= n; i++) sum += 1 / i
  return sum
}

/** The stems of a translation's words; each of several says only part of what the headword says. */
function contentWords(text: string, language: Language): { word: string; share: number }[] {
  const { stopwords } = wordsOf(language)
  const words = foldedWord(text)
    .split(/[ '-]/)
    .filter((w) => w.length > 1 && !stopwords.has(w))
  const share = words.length > 1 ? lexiconWeights.phraseWord : 1
  return words.map((w) => ({ word: stem(w, language), share }))
}
