/** A sentence as a model is asked about it; `language` as a BCP 47 tag. */
export type ModelSentence = { text: string; language: string }

/**
 * The seam for a model on this machine that can tell whether two sentences say the same. It is asked once for each two
 * articles, with the pairs the engine would score anyway; what it answers is weighed with the engine's own likelihood.
 */
export type PairModel = {
  /** Names the model and its version: part of the analysis's engine, so that another model means another analysis. */
  name: string
  /** The chance for each pair that it says the same, 0–1, in their order; the same answer for the same pairs. */
  score: (pairs: [ModelSentence, ModelSentence][]) => number[]
  /** How much its answer weighs beside the engine's own, 0–1. */
  weight: number
}

/** Own likelihood and the model's, weighed as odds. */
export function blended(own: number, model: number, weight: number): number {
  if (weight <= 0) return own
  const odds = (p: number) => Math.log(bounded(p) / (1 - bounded(p)))
  return 1 / (1 + Math.exp(-((1 - weight) * odds(own) + weight * odds(model))))
}

/** Neither answer alone may settle a pair for good. */
const bounded = (p: number) => Math.min(0.999, Math.max(0.001, Number.isFinite(p) ? p : 0.5))
