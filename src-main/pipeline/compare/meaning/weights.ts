/**
 * How much two passages must have in common before a word that only one of them holds means anything. Chosen strict, not
 * tuned: with these the golden stories had 6 flags of meaning, all true, and no trap was hit (2026-11).
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
