import type { Span } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { clauseAround } from '../context'
import type { Passage } from '../passage'

/** Does the clause around a span turn round what it says? */
export function isNegated(c: Comparing, p: Passage, span: Span): boolean {
  const clause = clauseAround(c, p, span)
  return p.annotation.negations.some((n) => n.start >= clause.start && n.end <= clause.end && n.start !== span.start)
}
