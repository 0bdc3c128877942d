import type { Discrepancy } from '../../contract/analysis'
import type { Comparing } from './comparing'
import { compareDates } from './dates'
import { compareDropped } from './dropped'
import { compareGranularity } from './granularity'
import { compareNumbers } from './numbers'
import { compareSenses } from './senses'
import { compareUpdates } from './updates'

export { type Comparing, samePairs } from './comparing'
export type { Passage } from './passage'

/** Each finds disagreements of one sort, and nothing of the others'. A new one is one file and one line here. */
const comparisons: ((c: Comparing) => Discrepancy[])[] = [
  compareNumbers,
  compareDates,
  compareUpdates,
  compareGranularity,
  compareDropped,
  compareSenses,
]

/** Every disagreement between the passages of a dossier, sorted by id. */
export function compareAll(c: Comparing): Discrepancy[] {
  const byId = new Map(comparisons.flatMap((compare) => compare(c)).map((d) => [d.id, d]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
