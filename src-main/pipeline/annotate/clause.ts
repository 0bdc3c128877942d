import { folded, isCoordinator, joinsWords, type SpeechContext } from './speech-context'

const farthest = 20
const ends = (c: SpeechContext, i: number) => c.tokens[i]!.kind === 'mark' && !joinsWords(c, i)

/** First token of the clause a token stands in: after a mark, a coordinating word or a quotation. */
export function startOfClause(c: SpeechContext, at: number): number {
  let i = at
  while (i > 0 && at - i < farthest && c.level[i - 1] === c.level[at] && !ends(c, i - 1) && !isCoordinator(c, i - 1))
    i--
  return i
}

/** The last word of the clause that goes on at a token: where German and Dutch put a verb's particle. */
export function lastWordOfClause(c: SpeechContext, from: number): string {
  let last = ''
  for (let i = from; i < Math.min(c.tokens.length, from + farthest); i++) {
    if (c.level[i] !== c.level[from] || ends(c, i)) break
    last = folded(c, i)
  }
  return last
}

export const isSubordinator = (c: SpeechContext, i: number) =>
  c.words.as.has(folded(c, i)) || c.words.that.has(folded(c, i))

/** Does one of the next tokens, before the clause's strong end, do? */
export function withinReach(c: SpeechContext, from: number, reach: number, does: (i: number) => boolean): boolean {
  for (let i = from; i < Math.min(c.tokens.length, from + reach); i++) {
    if (/^[.;!?]$/.test(c.tokens[i]!.text)) return false
    if (does(i)) return true
  }
  return false
}
