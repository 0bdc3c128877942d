import type { Pair } from '../candidates'
import type { Unit } from '../features'
import { tokenize } from '../tokens'
import { derivation as limits } from '../weights'

/** A sentence's words as they are written. */
export type TextOf = (u: Unit) => string

/**
 * How much of the longer sentence's words, small words too, the other has in the same order: the mean over pairs of one
 * language. Two reporters on one event seldom keep a third; who exchanges words keeps the frame.
 */
export function keptWords(pairs: Pair[], textOf: TextOf): number {
  const shares = pairs.map(({ a, b }) => {
    const [left, right] = [wordsIn(textOf(a), a), wordsIn(textOf(b), b)]
    return commonInOrder(left, right) / Math.max(1, left.length, right.length)
  })
  return shares.reduce((sum, x) => sum + x, 0) / Math.max(1, shares.length)
}

const wordsIn = (text: string, u: Unit) =>
  tokenize(text, 0, text.length, u.language)
    .filter((t) => t.kind !== 'mark')
    .slice(0, limits.longestSpun)
    .map((t) => t.folded)

/** Length of the longest common subsequence. */
function commonInOrder(a: string[], b: string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)
    row = next
  }
  return row[b.length]!
}
