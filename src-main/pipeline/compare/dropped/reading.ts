import type { Span } from '../../../contract/analysis'
import { type Lookup, lookupAt, lookupOf } from '../../annotate/lookup'
import type { Language } from '../../language'
import { type Token, tokenize } from '../../tokens'
import type { Comparing } from '../comparing'
import type { Side } from '../flag'
import type { Passage } from '../passage'

/** Phrases of each language, as `plain` folds them, parted by "|". */
export const phrasesOf = (written: Record<Language, string>): Record<Language, Lookup> =>
  Object.fromEntries(
    Object.entries(written).map(([language, text]) => [language, lookupOf(text.split('|').map((w) => w.trim()))]),
  ) as Record<Language, Lookup>

const longestRead = 4000
const read = new WeakMap<Comparing, Map<number, Token[]>>()

/** The tokens of a passage, read once for one comparison. */
export function tokensOf(c: Comparing, p: Passage): Token[] {
  const known = read.get(c) ?? new Map<number, Token[]>()
  read.set(c, known)
  const done = known.get(p.index)
  if (done) return done
  const { start, end } = p.sentence
  const made = tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language)
  known.set(p.index, made)
  return made
}

/** Where the phrases of a list stand in a passage, longest first at each place, none inside another. */
export function phrasesIn(tokens: Token[], table: Lookup): { first: number; next: number }[] {
  const found: { first: number; next: number }[] = []
  for (let i = 0; i < tokens.length; ) {
    const next = tokens[i]!.kind === 'word' ? lookupAt(tokens, i, table) : null
    if (next !== null) found.push({ first: i, next })
    i = next ?? i + 1
  }
  return found
}

/** The sentence before and the one behind, of the same article. */
export function neighboursOf(c: Comparing, p: Passage): { before: Passage | null; after: Passage | null } {
  const own = (other: Passage | undefined) => (other?.article === p.article ? other : null)
  return { before: own(c.passages[p.index - 1]), after: own(c.passages[p.index + 1]) }
}

export const textOf = (c: Comparing, p: Passage, { start, end }: Span) => c.texts[p.article]!.slice(start, end)

/** From the first to the last of some places, or null where there are none. */
export const spanOver = (places: Span[]): Span | null =>
  places.length === 0
    ? null
    : { start: Math.min(...places.map((w) => w.start)), end: Math.max(...places.map((w) => w.end)) }

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** One side for each passage and value, the first: the same clause is found anew in every pair. */
export function onePerPassage(sides: Side[]): Side[] {
  const seen = new Set<string>()
  return sides.filter(({ passage, value }) => {
    const key = `${passage.index} ${value}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** How many numbers of two digits and more are written alike in both. */
export function sharedFigures(c: Comparing, p: Passage, q: Passage): number {
  const figures = (of: Passage) =>
    new Set(
      tokensOf(c, of).flatMap((t) => (t.kind === 'number' && t.text.length > 1 ? [t.text.replace(/\D/g, '')] : [])),
    )
  const other = figures(q)
  return [...figures(p)].filter((f) => other.has(f)).length
}
