import type { Discrepancy } from '../../contract/analysis'
import { compareAttribution } from './attribution'
import type { Comparing } from './comparing'
import { compareDates } from './dates'
import { compareDropped } from './dropped'
import { compareGranularity } from './granularity'
import { compareMeaning } from './meaning'
import { compareNames } from './names'
import { compareNumbers } from './numbers'
import { compareQuotes } from './quotes'
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
  compareAttribution,
  compareNames,
  compareQuotes,
  compareMeaning,
  compareDropped,
  compareSenses,
]

/** Every disagreement between the passages of a dossier, sorted by id. */
export function compareAll(c: Comparing): Discrepancy[] {
  const byId = new Map(comparisons.flatMap((compare) => compare(c)).map((d) => [d.id, d]))
  return withoutHeld([...byId.values()]).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Two rules may see one disagreement: of two flags of one kind and relation the one that holds all of the other's sides stays. */
function withoutHeld(flags: Discrepancy[]): Discrepancy[] {
  const keys = (d: Discrepancy) => d.mentions.map((m) => `${d.kind} ${d.relation} ${m.doc} ${m.start} ${m.end}`)
  const holders = new Map<string, Discrepancy[]>()
  for (const flag of flags) for (const key of keys(flag)) holders.set(key, [...(holders.get(key) ?? []), flag])
  const isHeld = (flag: Discrepancy) => {
    const [first, ...rest] = keys(flag).map((key) => new Set(holders.get(key)))
    return [...(first ?? [])].some((other) => {
      if (other === flag || !rest.every((set) => set.has(other))) return false
      return other.mentions.length > flag.mentions.length || flags.indexOf(other) < flags.indexOf(flag)
    })
  }
  return flags.filter((flag) => !isHeld(flag))
}
