import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { alignedNumbers } from './aligned'
import { clusterEntries, nearnessBy } from './cluster'
import { entriesOf } from './entries'
import { flagsOf } from './flags'

/**
 * Disagreements about numbers, from a typed table beside the claims (ENGINE.md, "Discrepancies"): every quantity with
 * what it counts, its source and its day; those that give the same quantity are compared. One flag for one disagreement.
 */
export function compareNumbers(c: Comparing): Discrepancy[] {
  const clusters = clusterEntries(entriesOf(c.passages), nearnessBy(c))
  const flags = clusters.flatMap((cluster) => flagsOf(cluster, c))
  return [...flags, ...alignedNumbers(c, flags)]
}
