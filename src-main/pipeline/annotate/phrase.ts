import type { Token } from '../tokens'

/**
 * Phrases of folded words, compiled once: by their first word for reading on, by their last for looking back. A token
 * that begins no phrase costs one look-up.
 */
export type PhraseTable = {
  /** The token after the longest phrase that begins at `at`, or null. */
  at: (tokens: Token[], at: number) => number | null
  /** First token of the longest phrase that ends right before `at`, or null. */
  before: (tokens: Token[], at: number) => number | null
}

const tables = new WeakMap<string[], PhraseTable>()

/** The compiled table of a list; a list must not change afterwards. */
export function phraseTable(phrases: string[]): PhraseTable {
  const known = tables.get(phrases)
  if (known) return known
  const made = compiled(phrases.map((p) => p.split(/[\s']+/)).sort((a, b) => b.length - a.length))
  tables.set(phrases, made)
  return made
}

function compiled(phrases: string[][]): PhraseTable {
  const byFirst = groupedBy(phrases, (p) => p[0]!)
  const byLast = groupedBy(phrases, (p) => p.at(-1)!)
  return {
    at(tokens, at) {
      const candidates = byFirst.get(tokens[at]?.folded ?? '')
      if (!candidates) return null
      for (const phrase of candidates) {
        const next = endOf(phrase, tokens, at)
        if (next !== null) return next
      }
      return null
    },
    before(tokens, at) {
      let last = at - 1
      while (joins(tokens[last])) last--
      const candidates = byLast.get(tokens[last]?.folded ?? '')
      if (!candidates) return null
      for (const phrase of candidates) {
        const first = startOf(phrase, tokens, last)
        if (first !== null) return first
      }
      return null
    },
  }
}

function groupedBy(phrases: string[][], keyOf: (phrase: string[]) => string): Map<string, string[][]> {
  const groups = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const group = groups.get(keyOf(phrase))
    if (group) group.push(phrase)
    else groups.set(keyOf(phrase), [phrase])
  }
  return groups
}

/** Hyphens and apostrophes inside a phrase are passed over. */
const joins = (token: Token | undefined) => token?.text === '-' || token?.text === "'" || token?.text === '’'

function endOf(phrase: string[], tokens: Token[], at: number): number | null {
  let i = at + 1
  for (let k = 1; k < phrase.length; k++, i++) {
    while (joins(tokens[i])) i++
    if (tokens[i]?.folded !== phrase[k]) return null
  }
  return i
}

function startOf(phrase: string[], tokens: Token[], last: number): number | null {
  let i = last - 1
  for (let k = phrase.length - 2; k >= 0; k--, i--) {
    while (joins(tokens[i])) i--
    if (tokens[i]?.folded !== phrase[k]) return null
  }
  return i + 1
}

export const phraseBefore = (tokens: Token[], at: number, phrases: string[]) => phraseTable(phrases).before(tokens, at)
export const phraseAt = (tokens: Token[], at: number, phrases: string[]) => phraseTable(phrases).at(tokens, at)
