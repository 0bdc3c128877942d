import type { Span } from '../../../contract/analysis'
import { tokenize } from '../../tokens'
import { type Notion, notionsOf } from '../../words/opposites'
import type { Comparing } from '../comparing'
import { type ContextWord, clauseAround, surroundingsOf } from '../context'
import type { Finding } from '../flag'
import type { Passage } from '../passage'
import { alignWords, type Wording } from '../wording'
import { isNegated } from './negated'
import { areClose, areOfOtherDays, inQuote, meet, neighbours, overlaps, shareFigure, wordsAt } from './shared'
import { meaningWeights } from './weights'

/** A word of a passage that has an opposite. */
type Term = Span & { notion: Notion }

/** One passage says "rose", the other "fell", of the same thing in the same words. */
export function antonyms(c: Comparing): Finding[] {
  const read = new Map<number, Term[]>()
  const terms = (p: Passage): Term[] => {
    const known = read.get(p.index)
    if (known) return known
    const made = termsIn(c, p)
    read.set(p.index, made)
    return made
  }
  return c.pairs.flatMap(({ a, b }) => {
    const opposed = opposites(terms(a), terms(b))
    if (opposed.length === 0) return []
    const wording = alignWords(c, a, b)
    const found = opposed.find(([x, y]) => isSaidOfOne(c, wording, a, x, b, y))
    return found ? [findingOf(c, a, found[0], b, found[1])] : []
  })
}

function termsIn(c: Comparing, p: Passage): Term[] {
  const { start, end } = p.sentence
  const tokens = tokenize(c.texts[p.article]!, start, Math.min(end, start + longestRead), p.language)
  return tokens.flatMap((t, i) => {
    // “Last Monday”, “early in May”: what a date says is compared as a date.
    if (t.kind !== 'word' || p.annotation.dates.some((d) => overlaps(d, t))) return []
    const holds = (particle: string) => {
      const clause = clauseAround(c, p, t)
      return tokens.slice(i + 1, i + particleReach).some((o) => o.folded === particle && o.end <= clause.end)
    }
    return notionsOf(t.folded, p.language, holds).map((notion) => ({ start: t.start, end: t.end, notion }))
  })
}
const longestRead = 4000
const particleReach = 14

/** Pairs of opposite words; where one passage holds both of them, it says more than that they are opposed. */
function opposites(own: Term[], other: Term[]): [Term, Term][] {
  const holds = (terms: Term[], pair: string, name: string) =>
    terms.some(({ notion }) => notion.pair === pair && notion.name === name)
  return own.flatMap((x) => {
    const { pair, name, opposite } = x.notion
    if (holds(own, pair, opposite) || holds(other, pair, name)) return []
    return other.filter((y) => y.notion.pair === pair).map((y): [Term, Term] => [x, y])
  })
}

function isSaidOfOne(c: Comparing, wording: Wording, a: Passage, x: Term, b: Passage, y: Term): boolean {
  if (isTaken(wording, x, y) || isNegated(c, a, x) !== isNegated(c, b, y)) return false
  if (inQuote(a, x) !== inQuote(b, y)) return false
  const { sort } = x.notion
  if (sort === 'change' && shareFigure(c, a, x, b, y)) return !areOfOtherDays(a, b)
  const [before, behind] =
    sort === 'quality' ? [1, 1] : sort === 'change' ? [3, 3] : isContent(c, a, x) ? [3, 3] : [0, 1]
  if (!meet(wording, neighbours(c, a, x, before, behind), neighbours(c, b, y, before, behind))) return false
  if (sort === 'change' && areOfOtherDays(a, b)) return false
  if (sort === 'party' && !meet(wording, subject(c, a, x), subject(c, b, y))) return false
  // The noun it describes corresponds: with the sentence's likeness that is enough.
  return areClose(c, a, x, b, y, meaningWeights.share, sort === 'quality' ? 1 : meaningWeights.clauseCommon)
}

/** One of the two has its counterpart in another word. */
const isTaken = ({ matched }: Wording, x: Span, y: Span) => matched.some((m) => overlaps(m.a, x) !== overlaps(m.b, y))

const isContent = (c: Comparing, p: Passage, at: Span) =>
  surroundingsOf(c)
    .words(p)
    .some((w) => overlaps(w, at))

/** The first content words of a word's clause, where its subject stands as a rule. For a preposition, what follows it. */
function subject(c: Comparing, p: Passage, at: Span): ContextWord[] {
  if (!isContent(c, p, at)) return neighbours(c, p, at, 0, 1)
  const clause = clauseAround(c, p, at)
  return surroundingsOf(c)
    .words(p)
    .filter((w) => w.start >= clause.start && w.end <= at.start)
    .slice(0, 2)
}

function findingOf(c: Comparing, a: Passage, x: Term, b: Passage, y: Term): Finding {
  const side = (passage: Passage, { start, end, notion }: Term) => ({ passage, start, end, value: notion.name })
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'high',
    rule: 'antonym',
    explanation: `“${wordsAt(c, a, x)}” (${x.notion.name}) against “${wordsAt(c, b, y)}” (${y.notion.name}): the passages agree in much else, and these are opposites. Check which holds, in the original if one was translated.`,
    sides: [side(a, x), side(b, y)],
  }
}
