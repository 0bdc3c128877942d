import type { Discrepancy } from '../../../contract/analysis'
import type { Comparing } from '../comparing'
import { type Finding, flagOf, unite } from '../flag'
import { reversals } from './agency'
import { antonyms } from './antonym'
import { negations } from './negation'
import { presented } from './presented'

/** Passages that agree in nearly every word and yet say the contrary. */
export function compareMeaning(c: Comparing): Discrepancy[] {
  const found = [...negations(c), ...antonyms(c), ...reversals(c), ...presented(c)]
  return unite(found, (_, first) => first.explanation).map((finding) => flagOf(c, inOneWord(finding)))
}

/** Sides of several languages name what is negated by the word of the first of them. */
function inOneWord(finding: Finding): Finding {
  if (finding.rule !== 'negation') return finding
  const word = finding.sides[0]!.value.replace(/^not /, '')
  const value = (old: string) => (old.startsWith('not ') ? `not ${word}` : word)
  return { ...finding, sides: finding.sides.map((side) => ({ ...side, value: value(side.value) })) }
}
