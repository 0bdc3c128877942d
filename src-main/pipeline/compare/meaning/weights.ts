/** How much two passages must have in common before a word that only one of them holds means anything. */
export const meaningWeights = {
  /** Content words that correspond, or all of a shorter passage's. */
  matched: 3,
  clauseMatched: 2,
  /** Share of the shorter passage (clause) that has a counterpart. */
  coverage: 0.5,
}
