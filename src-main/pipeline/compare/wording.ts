import type { Span } from '../../contract/analysis'
import type { Comparing } from './comparing'
import { type ContextWord, surroundingsOf } from './context'
import type { Passage } from './passage'

/** Two content words that correspond; `by`: how much they mean the same, 0–1. */
export type MatchedWords = { a: ContextWord; b: ContextWord; by: number }

/** The content words of two passages, and which of them correspond. Each list in the order of its passage. */
export type Wording = {
  matched: MatchedWords[]
  onlyA: ContextWord[]
  onlyB: ContextWord[]
  /** Share of each passage's content words that has a counterpart, 0–1. */
  coverage: { a: number; b: number }
}

/** Words are one word from here on: a surer translation, a cognate, one stem. */
const leastAlike = 0.4
/** A sentence of more content words is a list, and compared by its first ones. */
const mostWords = 60

/**
 * Which content words of two passages (or of a span of each) say the same: one stem in one language, a translation, a
 * cognate or a name across languages. The surest pairs first; each word once.
 */
export function alignWords(c: Comparing, p: Passage, q: Passage, spanP?: Span, spanQ?: Span): Wording {
  const { words, alike } = surroundingsOf(c)
  const own = inside(words(p), spanP)
  const other = inside(words(q), spanQ)
  const found: MatchedWords[] = []
  for (const a of own) {
    for (const b of other) {
      const by = alike(a, p, b, q)
      if (by >= leastAlike) found.push({ a, b, by })
    }
  }
  found.sort((x, y) => y.by - x.by || x.a.start - y.a.start || x.b.start - y.b.start)
  const takenA = new Set<ContextWord>()
  const takenB = new Set<ContextWord>()
  const matched = found.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false
    takenA.add(a)
    takenB.add(b)
    return true
  })
  matched.sort((x, y) => x.a.start - y.a.start)
  return {
    matched,
    onlyA: own.filter((w) => !takenA.has(w)),
    onlyB: other.filter((w) => !takenB.has(w)),
    coverage: { a: takenA.size / Math.max(1, own.length), b: takenB.size / Math.max(1, other.length) },
  }
}

const inside = (words: ContextWord[], span: Span | undefined): ContextWord[] =>
  (span ? words.filter((w) => w.start >= span.start && w.end <= span.end) : words).slice(0, mostWords)
