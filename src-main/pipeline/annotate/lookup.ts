import type { Token } from '../tokens'

/** Phrases by their first word: one look-up a token, whatever the length of the list. */
export type Lookup = ReadonlyMap<string, string[][]>

/** `phrases` as `plain` folds them; an apostrophe in one parts two words, as the tokenizer does. */
export function lookupOf(phrases: string[]): Lookup {
  const table = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(/[\s']+/)
    if (first === undefined) continue
    const known = table.get(first)
    if (known) known.push(rest)
    else table.set(first, [rest])
  }
  for (const rests of table.values()) rests.sort((a, b) => b.length - a.length)
  return table
}

const joins = (token: Token | undefined) => token?.text === '-' || token?.text === "'" || token?.text === '’'

/** The token after the longest phrase that begins at `at`, or null. Hyphens and apostrophes inside it are passed over. */
export function lookupAt(tokens: Token[], at: number, table: Lookup): number | null {
  const rests = table.get(tokens[at]?.folded ?? '')
  if (!rests) return null
  for (const rest of rests) {
    let i = at + 1
    let ok = true
    for (const word of rest) {
      while (joins(tokens[i])) i++
      ok = tokens[i]?.folded === word
      if (!ok) break
      i++
    }
    if (ok) return i
  }
  return null
}
