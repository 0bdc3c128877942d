import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, unite } from '../flag'
import { exchangedWords } from './exchanged'
import { mistranslated } from './quoted'
import { wrongSenses } from './sense'

/** What was put in wrongly: a word in another sense, another word, or one that renders its counterpart by no dictionary. */
export function compareSenses(c: Comparing): Discrepancy[] {
  const rules: ((c: Comparing) => Finding[])[] = [wrongSenses, exchangedWords, mistranslated]
  return rules.flatMap((rule) => unite(rule(c), (_, first) => first.explanation)).map((finding) => flagOf(c, finding))
}
