import type { Alignment } from '../align'
import type { Lexicon } from '../candidates'
import type { Unit } from '../features'
import type { Passage } from './passage'

/** What is compared: every sentence of the dossier, and how they were linked and grouped. */
export type Comparing = {
  /** All sentences, in dossier order; a passage's `index` is its place here. */
  passages: Passage[]
  /** The articles' texts, by `Passage.article`. */
  texts: string[]
  alignment: Alignment
  /** Claims that a span of a passage states (by default the whole passage); none where it is not on the checklist. */
  claimsAt: (passage: Passage, start?: number, end?: number) => string[]
  /** Pairs of passages that say the same thing, surest first. */
  pairs: SamePair[]
  /** The bilingual dictionaries, where there are any. */
  lexicon?: Lexicon | undefined
  /** Articles (`Passage.article`) in which a machine put words in for others. */
  rewritten?: ReadonlySet<number>
}

/**
 * Two passages of different articles that state one claim. `grouped`: they stand in one claim; else the link alone says so.
 * `score` is the link's, 0 where the claim joined them without one.
 */
export type SamePair = { a: Passage; b: Passage; score: number; grouped: boolean }

/** Do two sentences stand in one claim? */
export function shareClaim(c: Comparing, a: Passage, b: Passage): boolean {
  if (a.index === b.index) return true
  const own = c.claimsAt(a)
  return own.length > 0 && c.claimsAt(b).some((claim) => own.includes(claim))
}

/**
 * Every pair that is linked or stands in one claim, but for those that an editor holds apart. `claims`: the passages of each
 * claim.
 */
export function samePairs(
  passages: Passage[],
  alignment: Alignment,
  claims: Passage[][],
  wereParted: (a: Unit, b: Unit) => boolean,
): SamePair[] {
  const found = new Map<string, SamePair>()
  const add = (x: Passage, y: Passage, score: number, grouped: boolean) => {
    if (x.article === y.article) return
    const [a, b] = x.index < y.index ? [x, y] : [y, x]
    const key = `${a.index} ${b.index}`
    const known = found.get(key)
    if (known) known.grouped ||= grouped
    else found.set(key, { a, b, score, grouped })
  }
  for (const { a, b, score } of alignment.pairs) {
    if (score >= alignment.calibration.linked && !wereParted(a, b))
      add(passages[a.index]!, passages[b.index]!, score, false)
  }
  for (const members of claims.map((claim) => claim.slice(0, largestClaim))) {
    members.forEach((x, i) => {
      for (const y of members.slice(i + 1)) add(x, y, Math.max(0, alignment.scoreOf(x.index, y.index)), true)
    })
  }
  return [...found.values()].sort((p, q) => q.score - p.score || p.a.index - q.a.index || p.b.index - q.b.index)
}

/**
 * Articles that report one story: those with two pairs that say the same. Their numbers as text, and the two of each such
 * pair as "3 5", the lower first.
 */
export function relatedArticles(c: Comparing): Set<string> {
  const pairs = new Map<string, number>()
  for (const { a, b } of c.pairs) {
    const key = `${a.article} ${b.article}`
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  const related = [...pairs].filter(([, n]) => n >= leastShared).map(([key]) => key)
  return new Set(related.flatMap((key) => [key, ...key.split(' ')]))
}
const leastShared = 2

/** A claim of more passages than this is compared by its first ones, so that time stays bounded. */
const largestClaim = 60
