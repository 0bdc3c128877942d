import type { Span } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type ContextWord, clauseAround, surroundingsOf } from '../context'
import type { Passage } from '../passage'
import { alignWords, type Wording } from '../wording'
import { meaningWeights } from './weights'

/** The words of a span on one line, for an explanation. */
export const wordsAt = (c: Comparing, p: Passage, { start, end }: Span) =>
  c.texts[p.article]!.slice(start, end).replace(/\s+/g, ' ')

/** What two stretches have in common: content words, and figures and days that are equal. Two spans are left out; `matching`: but for where they correspond. */
function commonGround(
  c: Comparing,
  a: Passage,
  stretchA: Span,
  b: Passage,
  stretchB: Span,
  spans: [Span, Span],
  matching = false,
) {
  const found = alignWords(c, a, b, stretchA, stretchB)
  const isOther = (w: ContextWord, span: Span) => !overlaps(w, span)
  const matched = found.matched.filter((m) => matching || (isOther(m.a, spans[0]) && isOther(m.b, spans[1]))).length
  const facts = sharedFacts(a, stretchA, b, stretchB)
  const rest = (words: ContextWord[], span: Span) => words.filter((w) => isOther(w, span)).length
  const only = Math.min(rest(found.onlyA, spans[0]), rest(found.onlyB, spans[1]))
  return { common: matched + facts, matched, only, share: (matched + facts) / Math.max(1, matched + facts + only) }
}

type Days = { from: string | null; to: string | null }
const meetInTime = (x: Days, y: Days) =>
  x.from !== null && y.from !== null && x.from <= (y.to ?? y.from) && y.from <= (x.to ?? x.from)

/** Figures and days that both stretches give. */
function sharedFacts(a: Passage, stretchA: Span, b: Passage, stretchB: Span): number {
  const within = <T extends Span>(list: T[], s: Span) => list.filter((x) => x.start >= s.start && x.end <= s.end)
  const figures = within(b.annotation.quantities, stretchB)
  const days = within(b.annotation.dates, stretchB)
  return (
    within(a.annotation.quantities, stretchA).filter((q) =>
      figures.some((o) => q.base.value !== null && q.base.value === o.base.value && q.base.unit === o.base.unit),
    ).length + within(a.annotation.dates, stretchA).filter((d) => days.some((o) => meetInTime(d, o))).length
  )
}

/** The only figure of each of two passages is one figure, and stands in the clause of a word: "rose by 6 %", "fell by 6 %". */
export function shareFigure(c: Comparing, a: Passage, spanA: Span, b: Passage, spanB: Span): boolean {
  const [q, other] = [a.annotation.quantities, b.annotation.quantities]
  if (q.length !== 1 || other.length !== 1) return false
  const common = commonGround(c, a, a.sentence, b, b.sentence, [spanA, spanB])
  const clauseFacts = sharedFacts(a, clauseAround(c, a, spanA), b, clauseAround(c, b, spanB))
  return (
    q[0]!.base.value !== null &&
    q[0]!.base.value === other[0]!.base.value &&
    clauseFacts > 0 &&
    common.common >= meaningWeights.clauseCommon &&
    common.share >= meaningWeights.share
  )
}

/**
 * Do two passages tell one thing in much the same words, in all and in the clauses around two spans of theirs, which
 * themselves are left out? Else nothing can be said of what only one of them holds.
 */
export function areClose(
  c: Comparing,
  a: Passage,
  spanA: Span,
  b: Passage,
  spanB: Span,
  share = meaningWeights.share,
  clauseCommon = meaningWeights.clauseCommon,
): boolean {
  const all = commonGround(c, a, a.sentence, b, b.sentence, [spanA, spanB], true)
  if (all.common < meaningWeights.common || all.share < share) return false
  const [clauseA, clauseB] = [clauseAround(c, a, spanA), clauseAround(c, b, spanB)]
  const clause = commonGround(c, a, clauseA, b, clauseB, [spanA, spanB])
  // "Wir sind bereit, …": a clause of nothing else is judged by its sentence.
  if (clause.common === 0 && clause.only === 0) return true
  return clause.matched > 0 && (clause.common >= clauseCommon || clause.only === 0) && clause.share >= share
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

export const inQuote = (p: Passage, at: Span) => p.annotation.quotes.some((q) => overlaps(q, at))
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Days of two passages that exclude each other: what is said of one day need not hold for another. */
export function areOfOtherDays(a: Passage, b: Passage): boolean {
  const days = (p: Passage) => p.annotation.dates.filter((d) => !d.isDuration && d.from !== null && d.to !== null)
  const [own, other] = [days(a), days(b)]
  if (own.length > 0 && other.length > 0) {
    return !own.some((x) => other.some((y) => meetInTime(x, y)))
  }
  return a.dayIsSure && b.dayIsSure && a.published !== b.published
}
