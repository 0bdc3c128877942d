import type { Language } from '../pipeline/language-tag'
import { tokenize } from '../pipeline/tokens'
import { numberWordsOf } from '../pipeline/values/number-words'
import { startersOf } from '../pipeline/values/starters'
import { readFigures, readSpoken } from './figures'
import { foldWord, withAsciiDigits } from './fold'
import { isUnspaced, pairsOf, stretchesOf } from './scripts'

/** What is indexed of a stretch of text: offsets are those of the text it was read from. */
export interface IndexToken {
  token: string
  start: number
  end: number
}

export interface Stream {
  /** In order, one a place: phrases are sequences of these. */
  words: IndexToken[]
  /** Other values and readings of numbers: found, but part of no phrase. */
  numbers: IndexToken[]
}

/** A text as it is indexed and looked through for marks: both see the same. */
export function streamOf(text: string, language: Language | null): Stream {
  const read = withAsciiDigits(text)
  const tokens = tokenize(read, 0, read.length, language)
  const starts = startersOf(numberWordsOf(language))
  const words: IndexToken[] = []
  const numbers: IndexToken[] = []
  /** Tokens before it belong to a number that was read already. */
  let spokenUntil = 0
  for (let i = 0; i < tokens.length; ) {
    const { kind, start, end, text: own, folded } = tokens[i]!
    if (kind === 'mark') {
      i++
      continue
    }
    if (i >= spokenUntil && (kind === 'number' || starts(folded) !== 0)) {
      const spoken = readSpoken(read, tokens, i, language)
      if (spoken) {
        spokenUntil = i + spoken.count
        numbers.push({ token: spoken.value, start, end: tokens[spokenUntil - 1]!.end })
      }
    }
    if (kind === 'number') {
      const figures = readFigures(read, tokens, i, language)
      const until = tokens[i + figures.count - 1]!.end
      for (const token of figures.tokens) words.push({ token, start, end: until })
      for (const token of figures.others) numbers.push({ token, start, end: until })
      i += figures.count
      continue
    }
    pushWord(words, own, start, end)
    i++
  }
  return { words, numbers }
}

/** The words of a text alone, each number as one word of its own: for who looks for none. */
export function wordsOf(text: string): IndexToken[] {
  const words: IndexToken[] = []
  for (const { kind, start, end, text: own } of tokenize(text, 0, text.length)) {
    if (kind === 'word') pushWord(words, own, start, end)
    else if (kind === 'number') words.push({ token: '0', start, end })
  }
  return words
}

function pushWord(words: IndexToken[], word: string, start: number, end: number): void {
  if (!isUnspaced(word)) {
    const token = foldWord(word)
    if (token !== '') words.push({ token, start, end })
    return
  }
  for (const stretch of stretchesOf(word)) {
    const from = start + stretch.start
    if (stretch.isUnspaced) {
      for (const pair of pairsOf(stretch.text))
        words.push({ token: foldWord(pair.token), start: from + pair.start, end: from + pair.end })
      continue
    }
    const token = foldWord(stretch.text)
    if (token !== '') words.push({ token, start: from, end: from + stretch.text.length })
  }
}

/** As the index takes it. */
export const joined = (tokens: readonly IndexToken[]): string => tokens.map(({ token }) => token).join(' ')
