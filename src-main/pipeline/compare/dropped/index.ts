import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, unite } from '../flag'
import { droppedBounds } from './bound'
import { droppedConditions } from './condition'
import { droppedHedges } from './hedge'
import { onePerPassage } from './reading'

/** What one passage says with a reserve and another without it: conditions, hedges, bounds, restrictions. */
export function compareDropped(c: Comparing): Discrepancy[] {
  const rules: ((c: Comparing) => Finding[])[] = [droppedConditions, droppedHedges, droppedBounds]
  return rules
    .flatMap((rule) => unite(rule(c), (_, first) => first.explanation))
    .map((finding) => flagOf(c, { ...finding, sides: onePerPassage(finding.sides) }))
}
