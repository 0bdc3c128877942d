import type { Range } from '../../ui/ranges'

/** Where the words that name nobody stand in a statement, each whole and each once for every time it is given. */
export function unresolvedIn(statement: string, words: readonly string[]): Range[] {
  const found: Range[] = []
  for (const word of words) {
    const at = placesOf(statement, word).find((range) => !found.some((known) => known.start === range.start))
    if (at) found.push(at)
  }
  return found.sort((a, b) => a.start - b.start)
}

function placesOf(statement: string, word: string): Range[] {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  return [...statement.matchAll(whole)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
}
