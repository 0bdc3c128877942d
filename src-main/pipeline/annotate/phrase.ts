import type { Token } from '../tokens'

const phraseTable = new WeakMap<string[], string[][]>()

function split(phrases: string[]): string[][] {
  const known = phraseTable.get(phrases)
  if (known) return known
  const made = phrases.map((p) => p.split(/[\s']+/)).sort((a, b) => b.length - a.length)
  phraseTable.set(phrases, made)
  return made
}

const joins = (token: Token | undefined) => token?.text === '-' || token?.text === "'" || token?.text === '’'

/** First token of the longest phrase that ends right before `at`, or null. Apostrophes inside it are passed over. */
export function phraseBefore(tokens: Token[], at: number, phrases: string[]): number | null {
  for (const phrase of split(phrases)) {
    let i = at - 1
    let ok = true
    for (let k = phrase.length - 1; k >= 0 && ok; k--) {
      while (joins(tokens[i])) i--
      ok = i >= 0 && tokens[i]!.folded === phrase[k]
      i--
    }
    if (ok) return i + 1
  }
  return null
}

/** The token after the longest phrase that begins at `at`, or null. */
export function phraseAt(tokens: Token[], at: number, phrases: string[]): number | null {
  for (const phrase of split(phrases)) {
    let i = at
    let ok = true
    for (let k = 0; k < phrase.length && ok; k++) {
      while (k > 0 && joins(tokens[i])) i++
      ok = i < tokens.length && tokens[i]!.folded === phrase[k]
      i++
    }
    if (ok) return i
  }
  return null
}
