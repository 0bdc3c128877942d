import type { LinkRow } from '../../../src-main/contract/rows'

export type Likelihood = 'likely' | 'possible' | 'weak'

/** A link's score is the chance that its two passages say the same: below one in seven it only waits, folded. */
const weakBelow = 0.15

export const likelihoodOf = ({ tier, score }: Pick<LinkRow, 'tier' | 'score'>): Likelihood =>
  tier === 'linked' ? 'likely' : score < weakBelow ? 'weak' : 'possible'

/** The rest waits folded. */
const shownAtOnce = 2

/** Of suggestions in their order, those to be seen at once. */
export function splitSuggestions<T extends { link: Pick<LinkRow, 'tier' | 'score'> }>(suggestions: readonly T[]) {
  const shown = suggestions.filter(({ link }) => likelihoodOf(link) !== 'weak').slice(0, shownAtOnce)
  return { shown, more: suggestions.filter((each) => !shown.includes(each)) }
}
