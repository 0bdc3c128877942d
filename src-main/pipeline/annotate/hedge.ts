import type { Approximator } from '../../contract/analysis'
import type { LanguageWords } from '../words/types'
import { phraseTable } from './phrase'
import type { Context } from './quantity-types'

const before = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'nearly', 'about'] as const
const after = ['atLeast', 'atMost', 'about'] as const

/** The last words of all hedges of a language: most numbers have another word before them. */
const lastWords = new WeakMap<LanguageWords, Set<string>>()

function endsHedge(words: LanguageWords, folded: string): boolean {
  let known = lastWords.get(words)
  if (!known) {
    const phrases = before.flatMap((kind) => words.approximators[kind])
    known = new Set(phrases.map((p) => p.split(/[\s']+/).at(-1)!))
    lastWords.set(words, known)
  }
  return known.has(folded)
}

const about = new Set(['~', '≈'])
const joins = new Set(['-', "'", '’'])

/** The approximator whose words end right before token `at`; the longest where several do. */
export function hedgeBefore(c: Context, at: number): { approximator: Approximator; first: number } | null {
  const last = c.tokens[at - 1]
  if (!last) return null
  if (about.has(last.text)) return { approximator: 'about', first: at - 1 }
  const end = last.text === '(' ? at - 1 : at
  let word = end - 1
  while (joins.has(c.tokens[word]?.text ?? '')) word--
  if (!endsHedge(c.words, c.tokens[word]?.folded ?? '')) return null
  let best: { approximator: Approximator; first: number } | null = null
  for (const kind of before) {
    const first = phraseTable(c.words.approximators[kind]).before(c.tokens, end)
    if (first !== null && (best === null || first < best.first)) best = { approximator: kind, first }
  }
  return best
}

/** "or more", "oder weniger", "environ" behind a number. */
export function hedgeAfter(c: Context, next: number): { approximator: Approximator; next: number } | null {
  for (const kind of after) {
    const end = phraseTable(c.words.approximatorsAfter[kind]).at(c.tokens, next)
    if (end !== null) return { approximator: kind, next: end }
  }
  return null
}
