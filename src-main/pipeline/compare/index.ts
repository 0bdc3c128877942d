import type { Discrepancy } from '../../contract/analysis'
import type { Alignment } from '../align'
import { clusterEntries, nearnessBy } from './cluster'
import { entriesOf } from './entries'
import { flagsOf } from './flags'
import type { Passage } from './passage'

export type { Passage } from './passage'

/**
 * Disagreements about numbers, from a typed table beside the claims (ENGINE.md, "Discrepancies"): every quantity with
 * what it counts, its source and its day; those that give the same quantity are compared. One flag for one disagreement.
 * `texts` by article; `claimOf` maps a passage's index to its claim.
 */
export function compareNumbers(
  passages: Passage[],
  texts: string[],
  alignment: Alignment,
  claimOf: Map<number, string>,
): Discrepancy[] {
  const near = nearnessBy(alignment, claimOf)
  const clusters = clusterEntries(entriesOf(passages), near)
  return clusters.flatMap((cluster) => flagsOf(cluster, { texts, claimOf })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
