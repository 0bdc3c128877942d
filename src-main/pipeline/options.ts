import type { Calibration, GroupingDecision } from '../contract/analysis'
import type { Lexicon } from './lexicon-seam'
import type { PairModel } from './pair-model'

export type AnalysisOptions = {
  /** The dossier's calibration from an earlier analysis; without it one is set anew from the articles. */
  calibration?: Calibration | undefined
  /** What editors said of which mentions state one claim, oldest first. */
  grouping?: GroupingDecision[] | undefined
  /** BCP 47; statements are taken from passages in it where there are any. */
  workingLanguage?: string | undefined
  /** `done` of `total` steps; an article is two steps, comparing them is the last. */
  onProgress?: ((done: number, total: number, step: string) => void) | undefined
  lexicon?: Lexicon | undefined
  /** A model on this machine that judges pairs of sentences; none is shipped. */
  model?: PairModel | undefined
}
