import type { Comparing } from '../comparing'
import type { Finding } from '../flag'
import type { Passage } from '../passage'
import { droppedWeights } from '../weights'
import { alignWords } from '../wording'
import { type Condition, conditionsIn } from './conditions'
import { isAhead } from './future'
import { neighboursOf, sharedFigures, spanOver, textOf, tokensOf } from './reading'

/**
 * "The yard will open if the council agrees" beside "The yard will open": the same event ahead, once bound to a condition
 * and once not. A condition that stands in the flat passage's neighbours, in whatever words, is not dropped.
 */
export function droppedConditions(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => [...dropped(c, a, b), ...dropped(c, b, a)])
}

function dropped(c: Comparing, bound: Passage, flat: Passage): Finding[] {
  const conditions = conditionsIn(tokensOf(c, bound), bound.language)
  if (conditions.length !== 1 || hasCondition(c, flat)) return []
  const [condition] = conditions as [Condition]
  const { matched, onlyA } = alignWords(c, bound, flat)
  const isInside = (w: { start: number; end: number }) =>
    w.start >= condition.clause.start && w.end <= condition.clause.end
  const main = matched.filter(({ a }) => !isInside(a))
  const missed = onlyA.filter((w) => !isInside(w))
  const figures = sharedFigures(c, bound, flat)
  const met = main.length + figures
  const coverage = met / Math.max(1, met + missed.length)
  const ofCondition = matched.length - main.length
  const unmet = onlyA.length - missed.length
  if (main.length < 2 || met < droppedWeights.leastWords || coverage < droppedWeights.mainClause || unmet === 0)
    return []
  if (ofCondition / (ofCondition + unmet) > droppedWeights.conditionMet) return []
  if (!isAhead(c, bound) && !isAhead(c, flat)) return []
  if (conditionAround(c, bound, flat, condition)) return []
  const span = spanOver(main.map(({ b }) => b))!
  const words = textOf(c, bound, condition.clause)
  return [
    {
      kind: 'meaning',
      relation: 'missing',
      severity: 'high',
      rule: 'condition-dropped',
      explanation: `“${words}” stands in one passage only; the other says the same without a condition. Check whether the condition is still open, and print it if so.`,
      sides: [
        { passage: bound, ...condition.clause, value: words.slice(0, longestValue).toLowerCase() },
        { passage: flat, ...span, value: 'none' },
      ],
    },
  ]
}
const longestValue = 60

/** In the passage itself or the sentence behind or before it. */
function hasCondition(c: Comparing, p: Passage): boolean {
  const { before, after } = neighboursOf(c, p)
  return [before, p, after].some((s) => s !== null && conditionsIn(tokensOf(c, s), s.language).length > 0)
}

/** The condition's own words in a neighbour of the flat passage: it is told there as a fact of its own. */
function conditionAround(c: Comparing, bound: Passage, flat: Passage, { clause }: Condition): boolean {
  const { before, after } = neighboursOf(c, flat)
  return [before, after].some((s) => {
    if (s === null) return false
    const { matched, coverage } = alignWords(c, bound, s, clause)
    return matched.length >= 2 && coverage.a > droppedWeights.conditionMet
  })
}
