import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, unite } from '../flag'
import { wrongSenses } from './sense'

/** What was put in wrongly: a word in another sense, or another word. */
export function compareSenses(c: Comparing): Discrepancy[] {
  const rules: ((c: Comparing) => Finding[])[] = [wrongSenses]
  return rules.flatMap((rule) => unite(rule(c), (_, first) => first.explanation)).map((finding) => flagOf(c, finding))
}
