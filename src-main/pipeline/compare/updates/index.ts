import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf, unite } from '../flag'
import { moved } from './moved'
import { reactions } from './reactions'

/** What a later report replaces, other than figures: a silence that was broken, a date that was openly moved. */
export function compareUpdates(c: Comparing): Discrepancy[] {
  const found = [...reactions(c), ...moved(c)]
  return unite(found, (_, first) => first.explanation).map((finding) => flagOf(c, finding))
}
