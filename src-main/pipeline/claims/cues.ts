import type { Language } from '../language'
import type { Token } from '../tokens'
import { type JudgementWords, judgementWords } from '../words/judgement'

export type CueClass = keyof JudgementWords
export type Cue = { cue: CueClass; first: number; next: number }

type Entry = { cue: CueClass; words: string[]; openEnded: boolean }
type Index = { byWord: Map<string, Entry[]>; byStem: Map<string, Entry[]> }

const stemLength = 3
const indexes = new Map<Language, Index>()

/** Entries by their first word, or by the first letters of a word whose ending is open: one look-up a token. */
function indexOf(language: Language): Index {
  const known = indexes.get(language)
  if (known) return known
  const index: Index = { byWord: new Map(), byStem: new Map() }
  for (const [cue, phrases] of Object.entries(judgementWords[language])) {
    for (const phrase of phrases.split('|')) {
      const openEnded = phrase.endsWith('*')
      const words = (openEnded ? phrase.slice(0, -1) : phrase).split(' ')
      const isStem = openEnded && words.length === 1
      const map = isStem ? index.byStem : index.byWord
      const key = isStem ? words[0]!.slice(0, stemLength) : words[0]!
      const entries = map.get(key) ?? []
      entries.push({ cue: cue as CueClass, words, openEnded })
      map.set(key, entries)
    }
  }
  for (const map of [index.byWord, index.byStem]) {
    for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }
  indexes.set(language, index)
  return index
}

const isJoin = (token: Token | undefined) => token?.text === "'" || token?.text === '’' || token?.text === '-'

/**
 * Words of one or two letters are told apart by their accents: French "a" and "à", Italian "e" and "è". Of a longer
 * entry that is written with an accent (German "müsste") the accent counts too.
 */
const wordOf = (token: Token) => (token.folded.length <= 2 ? token.text.toLowerCase() : token.folded)

/** Every cue of a sentence; one word may be a cue of several classes, but once of each. */
export function findCues(tokens: Token[], language: Language): Cue[] {
  const index = indexOf(language)
  const found: Cue[] = []
  tokens.forEach((token, first) => {
    if (token.kind !== 'word') return
    const word = wordOf(token)
    const lower = token.text.toLowerCase()
    const entries = [
      ...(index.byWord.get(word) ?? []),
      ...(token.folded.length > 2 && /[^a-z]/.test(lower) ? (index.byWord.get(lower) ?? []) : []),
      ...(word !== token.folded ? (index.byWord.get(token.folded) ?? []).filter((e) => e.words.length > 1) : []),
      ...(index.byStem.get(token.folded.slice(0, stemLength)) ?? []),
    ]
    const seen = new Set<CueClass>()
    for (const { cue, words, openEnded } of entries) {
      if (seen.has(cue)) continue
      const next = endOf(tokens, first, words, openEnded)
      if (next === null) continue
      seen.add(cue)
      found.push({ cue, first, next })
    }
  })
  return found
}

function endOf(tokens: Token[], first: number, words: string[], openEnded: boolean): number | null {
  let i = first
  for (let k = 0; k < words.length; k++) {
    while (k > 0 && isJoin(tokens[i])) i++
    const token = tokens[i]
    if (token?.kind !== 'word') return null
    const isLast = k === words.length - 1
    if (openEnded && isLast ? !token.folded.startsWith(words[k]!) : !isWord(token, words[k]!, k)) return null
    i++
  }
  return i
}

const isWord = (token: Token, word: string, k: number) =>
  k === 0 ? token.folded === word || token.text.toLowerCase() === word : token.folded === word
