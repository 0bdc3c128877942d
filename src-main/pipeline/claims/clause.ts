import type { Annotation } from '../annotate'
import type { QuotePart, SpeechContext } from '../annotate/speech-context'
import { joinsWords, speechContext } from '../annotate/speech-context'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { type ActorWords, actorWords } from '../words/actor-words'
import { type ClauseWords, clauseWordsOf } from '../words/clauses'

/** One sentence as the search for its clauses sees it. Token ranges are [first, next). */
export type ClauseContext = {
  speech: SpeechContext
  tokens: Token[]
  language: Language
  words: ClauseWords
  actors: ActorWords
  annotation: Annotation
  /** For each token: stands in a quotation, brackets, or a relative clause between commas. Nothing is cut there. */
  inside: Uint8Array
}

export function clauseContext(text: string, a: Annotation, tokens: Token[], language: Language): ClauseContext {
  const parts = a.quotes.map(({ start, end }): QuotePart => ({ start, end, parent: null }))
  const speech = speechContext(text, tokens, language, parts)
  const words = clauseWordsOf(language)
  const inside = new Uint8Array(tokens.length)
  const c = { speech, tokens, language, words, actors: actorWords[language], annotation: a, inside }
  markInside(c)
  return c
}

function markInside(c: ClauseContext): void {
  let depth = 0
  c.tokens.forEach((t, i) => {
    if (/^[([{]$/.test(t.text)) depth++
    if (c.speech.level[i] !== -1 || depth > 0) c.inside[i] = 1
    if (/^[)\]}]$/.test(t.text)) depth = Math.max(0, depth - 1)
  })
  for (let i = 0; i + 1 < c.tokens.length; i++) {
    if (c.inside[i] || c.tokens[i]!.text !== ',' || !isRelativeAt(c, i + 1)) continue
    let close = i + 2
    while (close < c.tokens.length && (c.tokens[close]!.text !== ',' || c.inside[close])) close++
    if (close >= c.tokens.length) return
    for (let k = i; k <= close; k++) c.inside[k] = 1
    i = close
  }
}

/** As written, without capitals: the accents tell "a" from "à". */
export const lower = (c: ClauseContext, i: number): string => c.tokens[i]?.text.toLowerCase() ?? ''

/** Opens a relative clause behind a comma. */
export function isRelativeAt(c: ClauseContext, i: number): boolean {
  const w = lower(c, i)
  const { words } = c
  return words.relatives.has(w) || words.relativesAfterComma.has(w) || words.relativeSubjects.has(w)
}

/** A mark that parts clauses; hyphens and apostrophes inside words do not, nor does a stop behind an abbreviation. */
export const parts = (c: ClauseContext, i: number): boolean =>
  c.tokens[i]?.kind === 'mark' && !joinsWords(c.speech, i) && /^[,;:–—()“”„»«"!?…]$/.test(c.tokens[i]!.text)

export const countWords = (c: ClauseContext, first: number, next: number): number => {
  let n = 0
  for (let i = first; i < next; i++) if (c.tokens[i]!.kind !== 'mark') n++
  return n
}

/** Holds a figure, a date, or with `orName` a name of its own that can be looked up. */
export function isCheckable(c: ClauseContext, first: number, next: number, orName: boolean): boolean {
  const start = c.tokens[first]!.start
  const end = c.tokens[next - 1]!.end
  const lies = (v: { start: number; end: number }) => v.start >= start && v.end <= end
  const { quantities, dates, names } = c.annotation
  return quantities.some(lies) || dates.some(lies) || (orName && names.some(lies))
}
