import type { Span } from '../../../contract/analysis'
import { type Token, tokenize } from '../../tokens'
import { type NegatorWords, negatorsOf } from '../../words/negators'
import type { Comparing } from '../comparing'
import { type ContextWord, clauseAround, surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { overlaps } from './shared'

/** A negation and the word it turns round; `isBehind`: that word stands behind it, so that they are next to each other. */
export type Negation = { mark: Span; word: ContextWord; clause: Span; isBehind: boolean }

/** Does the clause around a span turn round what it says? */
export function isNegated(c: Comparing, p: Passage, span: Span): boolean {
  const clause = clauseAround(c, p, span)
  return p.annotation.negations.some((n) => n.start >= clause.start && n.end <= clause.end && n.start !== span.start)
}

/** Negations of a passage that turn their clause round and nothing else; any doubt leaves one out. */
export function negationsIn(c: Comparing, p: Passage): Negation[] {
  const list = negatorsOf(p.language)
  if (list === null || p.annotation.negations.length === 0) return []
  const { start, end } = p.sentence
  const tokens = tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language)
  const marks = p.annotation.negations.map((n) => tokens.findIndex((t) => t.start >= n.start)).filter((i) => i >= 0)
  const clauses = new Map<number, { span: Span; marks: number[] }>()
  for (const i of marks) {
    const span = clauseAround(c, p, tokens[i]!)
    const known = clauses.get(span.start) ?? { span, marks: [] }
    clauses.set(span.start, { span, marks: [...known.marks, i] })
  }
  return [...clauses.values()].flatMap(({ span, marks }) => negationOf(c, p, tokens, span, marks, list) ?? [])
}
const longestRead = 4000

function negationOf(
  c: Comparing,
  p: Passage,
  tokens: Token[],
  clause: Span,
  marks: number[],
  list: NegatorWords,
): Negation | null {
  if (marks.length > 1 && !list.concord) return null
  const first = marks[0]!
  const last = marks.at(-1)!
  if (!marks.every((i) => list.negators.has(tokens[i]!.folded) || isShortened(tokens, i, list))) return null
  if (isPartial(tokens, last, list)) return null
  if (tokens.slice(last + 1).some((t) => list.contrasts.has(t.folded))) return null
  const inClause = tokens.filter((t) => t.start >= clause.start && t.end <= clause.end)
  if (inClause.some((t) => list.silencers.has(t.folded) || t.text === '?')) return null
  return reached(c, p, clause, tokens[first]!, tokens[last]!)
}

/** "wasn’t": the mark begins with the verb. */
const isShortened = (tokens: Token[], i: number, list: NegatorWords) =>
  /^['’]$/.test(tokens[i + 1]?.text ?? '') && list.negators.has(tokens[i + 2]?.folded ?? '')

const isPartial = (tokens: Token[], i: number, list: NegatorWords) => {
  const next = tokens.slice(i + 1, i + 3)
  return next.some((t) => t.kind === 'word' && list.partial.has(t.folded)) || next[0]?.kind === 'number'
}

/** The word a negation turns round: the next that carries meaning, or the last before it where a clause ends with "nicht". */
function reached(c: Comparing, p: Passage, clause: Span, first: Token, last: Token): Negation | null {
  const words = surroundingsOf(c)
    .words(p)
    .filter((w) => w.start >= clause.start && w.end <= clause.end)
  const content = words.filter((w) => !p.annotation.negations.some((n) => overlaps(n, w)))
  // "n’ouvrira pas": the verb stands in between.
  const between = content.find((w) => w.start >= first.end && w.end <= last.start)
  const word = between ?? content.find((w) => w.start >= last.end)
  if (word) {
    // What is said, or not said, is another matter than what is so; nor is a name true or untrue.
    const isAbout =
      p.annotation.attribution.some((s) => s.start < word.start && s.end > first.start) || isNamed(c, p, word)
    return isAbout ? null : { mark: markOf(first, last, word), word, clause, isBehind: true }
  }
  const before = content.filter((w) => w.end <= first.start).at(-1)
  return before ? { mark: { start: first.start, end: last.end }, word: before, clause, isBehind: false } : null
}

/** A name, or in other languages than German a word with a capital: "no Ukrainian soldier". */
export const isNamed = (c: Comparing, p: Passage, word: Span) =>
  p.annotation.names.some((n) => overlaps(n, word)) ||
  (p.language !== 'de' && word.start > p.sentence.start && /^\p{Lu}/u.test(c.texts[p.article]!.slice(word.start)))

const longestMark = 60
function markOf(first: Token, last: Token, word: Span): Span {
  const end = Math.max(last.end, word.end)
  return end - first.start <= longestMark ? { start: first.start, end } : { start: first.start, end: last.end }
}
