import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf, unite } from '../flag'
import { changed } from './changed'
import { moved } from './moved'
import { reactions } from './reactions'

/** What a later report replaces, beside figures of two days: a silence that was broken, a date that was openly
 * moved, a figure that is said to have changed. */
export function compareUpdates(c: Comparing): Discrepancy[] {
  const found = [...reactions(c), ...moved(c), ...changed(c)]
  return unite(found, (_, first) => first.explanation).map((finding) => flagOf(c, finding))
}
