import type { Calibration } from '../contract/analysis'
import type { Pair } from './candidates'
import { calibrationDefault, calibrationRule } from './weights'

/**
 * The linking thresholds of a dossier, from its own scores. A pair in which each sentence has a better partner in the
 * other's article is almost never the same claim, so the upper end of such scores is the dossier's noise: high where all
 * articles share their words, low where independent reporters tell one story. Too few of them: the default.
 */
export function calibrate(pairs: Pair[]): Calibration {
  const best = new Map<string, Pair>()
  const places = (p: Pair) => [`${p.a.index}>${p.b.article}`, `${p.b.index}>${p.a.article}`]
  for (const p of pairs) {
    for (const place of places(p)) {
      const known = best.get(place)
      if (!known || p.score > known.score) best.set(place, p)
    }
  }
  const noise = pairs.filter((p) => places(p).every((place) => best.get(place) !== p)).map((p) => p.score)
  if (noise.length < calibrationRule.leastNoise) return calibrationDefault
  noise.sort((x, y) => x - y)
  const level = noise[Math.floor(noise.length * calibrationRule.quantile)] ?? calibrationDefault.linked
  const linked = Math.min(calibrationRule.most, Math.max(calibrationRule.least, level))
  const round = (x: number) => Math.round(x * 1000) / 1000
  return { linked: round(linked), suggested: round(linked * calibrationRule.suggestedShare) }
}
