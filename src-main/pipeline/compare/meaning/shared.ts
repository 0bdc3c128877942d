import type { Span } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type ContextWord, clauseAround, surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { alignWords, type Wording } from '../wording'
import { meaningWeights } from './weights'

/** The words of a span on one line, for an explanation. */
export const wordsAt = (c: Comparing, p: Passage, { start, end }: Span) =>
  c.texts[p.article]!.slice(start, end).replace(/\s+/g, ' ')

/** Do two passages tell one thing in much the same words? Else nothing can be said of what only one of them holds. */
export function isClose({ matched, onlyA, onlyB, coverage }: Wording): boolean {
  const least = Math.min(meaningWeights.matched, matched.length + Math.min(onlyA.length, onlyB.length))
  return matched.length >= Math.max(least, 2) && Math.max(coverage.a, coverage.b) >= meaningWeights.coverage
}

/** Do the clauses around two words correspond, the words themselves left out? */
export function clausesMeet(c: Comparing, a: Passage, spanA: Span, b: Passage, spanB: Span): boolean {
  const found = alignWords(c, a, b, clauseAround(c, a, spanA), clauseAround(c, b, spanB))
  const apart = (w: ContextWord, span: Span) => w.end <= span.start || w.start >= span.end
  const matched = found.matched.filter((m) => apart(m.a, spanA) && apart(m.b, spanB)).length
  const onlyA = found.onlyA.filter((w) => apart(w, spanA)).length
  const onlyB = found.onlyB.filter((w) => apart(w, spanB)).length
  const covered = matched / Math.max(1, matched + Math.min(onlyA, onlyB))
  return (
    matched >= Math.min(meaningWeights.clauseMatched, matched + Math.min(onlyA, onlyB)) &&
    matched > 0 &&
    covered >= meaningWeights.coverage
  )
}

/** The content words nearest to a span, at most so many before and behind it. */
export function neighbours(c: Comparing, p: Passage, span: Span, before: number, behind: number): ContextWord[] {
  const words = surroundingsOf(c).words(p)
  const left = words.filter((w) => w.end <= span.start).slice(-before)
  const right = words.filter((w) => w.start >= span.end).slice(0, behind)
  return [...(before > 0 ? left : []), ...right]
}

/** Is one of the one list said by one of the other? */
export const meet = ({ matched }: Wording, a: ContextWord[], b: ContextWord[]) =>
  matched.some((m) => a.includes(m.a) && b.includes(m.b))

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Days of two passages that exclude each other: what is said of one day need not hold for another. */
export function areOfOtherDays(a: Passage, b: Passage): boolean {
  const days = (p: Passage) => p.annotation.dates.filter((d) => !d.isDuration && d.from !== null && d.to !== null)
  const [own, other] = [days(a), days(b)]
  if (own.length > 0 && other.length > 0) {
    return !own.some((x) => other.some((y) => x.from! <= y.to! && y.from! <= x.to!))
  }
  return a.dayIsSure && b.dayIsSure && a.published !== b.published
}
