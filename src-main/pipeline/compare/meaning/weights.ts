/**
 * How much two passages must have in common before a word that only one of them holds means anything. The three
 * figures were set once, strict, and kept; the conditions around them were worked out with the golden stories in view. With
 * both these had 6 flags of meaning, all true, and no trap hit (2026-11): that is no measure of how they do on other stories.
 */
export const meaningWeights = {
  /** Content words that correspond, and equal figures and days: in the passages, and in the clauses at hand. */
  common: 3,
  clauseCommon: 2,
  /** Their share in what the shorter passage (clause) says. */
  share: 0.5,
  /** Where a negation stands apart from the word it turns round. */
  shareFar: 0.7,
}
