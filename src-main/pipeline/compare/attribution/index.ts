import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { flagOf } from '../flag'
import { droppedSources } from './dropped'
import { missingSources } from './missing'
import { swappedSpeakers } from './swapped'

/** Who is said to say it: one statement given to two people, or a source that one passage leaves out. */
export function compareAttribution(c: Comparing): Discrepancy[] {
  return [...swappedSpeakers(c), ...missingSources(c), ...droppedSources(c)].map((finding) => flagOf(c, finding))
}
