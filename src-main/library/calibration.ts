import type { Calibration } from '../contract/analysis'
import type { AdoptedCalibration } from '../contract/events'

/** A dossier that has grown past this many times the articles its calibration was set on has outgrown it. */
const growthAtMost = 2
/** Between one article and itself there is nothing to tell noise from likeness by. */
const articlesAtLeast = 2

/** The dossier an analysis is about to be made of. */
interface Calibrated {
  engine: string
  /** In dossier order; removed ones count as not there. */
  articles: readonly { id: string; language: string; removed: boolean }[]
}

/**
 * The calibration of the newest analysis when the next one keeps it, so that what is there does not move with each article;
 * null when the engine sets it anew (docs/decisions/0009-calibration.md): for another engine, whose scores say something
 * else, once an article it was set on is gone, once the dossier has outgrown it, and for a language that it has not met.
 */
export function keptCalibration(
  { engine, calibration }: { engine: string; calibration: AdoptedCalibration },
  dossier: Calibrated,
): Calibration | null {
  if (engine !== dossier.engine) return null
  const there = dossier.articles.filter(({ removed }) => !removed)
  const setOn = new Set(calibration.articles)
  const base = there.filter(({ id }) => setOn.has(id))
  if (setOn.size < articlesAtLeast || base.length < setOn.size) return null
  if (there.length > growthAtMost * setOn.size) return null
  const met = new Set(base.map(languageOf))
  return there.every((article) => met.has(languageOf(article))) ? calibration : null
}

/** Without region: British and American English meet as one. */
const languageOf = ({ language }: { language: string }) => language.split('-')[0]!
