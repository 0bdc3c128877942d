import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf, unite } from '../flag'
import { reversals } from './agency'
import { antonyms } from './antonym'
import { negations } from './negation'

/** Passages that agree in nearly every word and yet say the contrary. */
export function compareMeaning(c: Comparing): Discrepancy[] {
  const found = [...negations(c), ...antonyms(c), ...reversals(c)]
  return unite(found, (_, first) => first.explanation).map((finding) => flagOf(c, finding))
}
