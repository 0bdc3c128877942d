import { dice, trigrams } from '../features'
import type { Language } from '../language'
import { stem } from '../stem'
import { type Token, tokenize } from '../tokens'
import { utteranceWeights as weights } from '../weights'
import { wordsOf } from '../words'
import { speechWordsOf } from '../words/speech'
import type { Comparing } from './comparing'
import type { Passage } from './passage'

/** What stands between quotation marks in one sentence. `words` are its content words, `tokens` everything. */
export type Utterance = {
  passage: Passage
  start: number
  end: number
  speaker: string | null
  tokens: Token[]
  words: Word[]
}
export type Word = { token: Token; stem: string }

/** Every outer quotation of the dossier that has enough words to be known again. */
export function utterancesOf(c: Comparing): Utterance[] {
  return c.passages.flatMap((passage) => {
    const { quotes } = passage.annotation
    const outer = quotes.filter((q) => !quotes.some((o) => o !== q && o.start <= q.start && o.end >= q.end))
    return outer.flatMap(({ start, end, speaker }) => {
      const text = c.texts[passage.article]!
      const tokens = tokenize(text, start, end, passage.language)
      const words = contentWords(tokens, passage.language)
      return words.length < weights.fewestWords ? [] : [{ passage, start, end, speaker, tokens, words }]
    })
  })
}

export function contentWords(tokens: Token[], language: Language | null): Word[] {
  const { stopwords } = wordsOf(language)
  const { negations } = speechWordsOf(language)
  return tokens.flatMap((token) => {
    if (token.kind === 'mark' || token.folded.length < 2) return []
    if (stopwords.has(token.folded) || negations.has(token.folded)) return []
    return [{ token, stem: stem(token.text, language) }]
  })
}

/** One stem, one number, one name, a translation of each other, or so alike across languages that they are cognates. */
export function isSameWord(a: Word, from: Language | null, b: Word, to: Language | null, c: Comparing): boolean {
  if (a.token.folded === b.token.folded) return true
  if (from === to) return a.stem === b.stem
  if (a.token.kind === 'number' || b.token.kind === 'number') return false
  const { lexicon } = c
  if (from && to && lexicon) {
    if (lexicon.translate(a.token.folded, from, to).some(({ word }) => word === b.stem)) return true
    if (lexicon.translate(b.token.folded, to, from).some(({ word }) => word === a.stem)) return true
  }
  return (
    Math.min(a.token.folded.length, b.token.folded.length) > 4 &&
    dice(trigrams(a.token.folded), trigrams(b.token.folded)) >= weights.cognate
  )
}
