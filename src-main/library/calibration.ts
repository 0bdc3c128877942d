import type { Calibration } from '../contract/analysis'
import type { AdoptedCalibration } from '../contract/events'

/** A dossier that has grown past this many times the articles its calibration was set on has outgrown it. */
const growthAtMost = 2
/**
 * Set on fewer, a calibration says too little of the dossier to be kept. Measured on whole stories with the thresholds of
 * their first articles (docs/decisions/0009-calibration.md): of two, links lost a third of their precision or half of their
 * recall; of three and four they were as good as of all.
 */
const articlesAtLeast = 3

/** The dossier an analysis is about to be made of. */
interface Calibrated {
  engine: string
  /** In dossier order; removed ones count as not there. */
  articles: readonly { id: string; language: string; removed: boolean }[]
}

/**
 * The calibration of the newest analysis when the next one keeps it, so that what is there does not move with each article;
 * null when the engine sets it anew (docs/decisions/0009-calibration.md): for another version of the engine, whose scores
 * say something else, once an article it was set on is gone, once the dossier has outgrown it, and for a language that it
 * has not met. Other dictionaries keep it: thresholds hardly move with them.
 */
export function keptCalibration(
  { engine, calibration }: { engine: string; calibration: AdoptedCalibration },
  dossier: Calibrated,
): Calibration | null {
  if (versionOf(engine) !== versionOf(dossier.engine)) return null
  const there = dossier.articles.filter(({ removed }) => !removed)
  const setOn = new Set(calibration.articles)
  const base = there.filter(({ id }) => setOn.has(id))
  if (setOn.size < articlesAtLeast || base.length < setOn.size) return null
  if (there.length > growthAtMost * setOn.size) return null
  const met = new Set(base.map(languageOf))
  return there.every((article) => met.has(languageOf(article))) ? calibration : null
}

/** Without the dictionaries' names (`engineWith` in the pipeline puts them after a plus sign). */
const versionOf = (engine: string) => engine.split('+')[0]!

/** Without region: British and American English meet as one. */
const languageOf = ({ language }: { language: string }) => language.split('-')[0]!
