import type { Calibration } from '../contract/analysis'
import type { Pair } from './candidates'
import { calibrationDefault, calibrationRule } from './weights'

/** Scores of two articles' pairs in which each sentence has a better partner. */
export type Noise = number[]

/**
 * A pair in which each sentence has a better partner in the other's article is almost never the same claim. `pairs`: of two
 * articles.
 */
export function noiseOf(pairs: Pair[]): Noise {
  const best = { a: new Map<number, Pair>(), b: new Map<number, Pair>() }
  const sides = ['a', 'b'] as const
  for (const p of pairs) {
    for (const side of sides) {
      const known = best[side].get(p[side].order)
      if (!known || p.score > known.score) best[side].set(p[side].order, p)
    }
  }
  return pairs.filter((p) => sides.every((side) => best[side].get(p[side].order) !== p)).map((p) => p.score)
}

/**
 * The linking thresholds of a dossier, from its own scores: the upper end of its noise, which is high where all articles
 * share their words and low where independent reporters tell one story. Too little of it: the default.
 */
export function calibrate(noises: Noise[]): Calibration {
  const noise = noises.flat()
  if (noise.length < calibrationRule.leastNoise) return calibrationDefault
  noise.sort((x, y) => x - y)
  const level = noise[Math.floor(noise.length * calibrationRule.quantile)] ?? calibrationDefault.linked
  const linked = Math.min(calibrationRule.most, Math.max(calibrationRule.least, level))
  const round = (x: number) => Math.round(x * 1000) / 1000
  return { linked: round(linked), suggested: round(linked * calibrationRule.suggestedShare) }
}
