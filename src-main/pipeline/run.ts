import type { Analysis, Calibration, GroupingDecision } from '../contract/analysis'
import { AlignMemo } from './align'
import { assemble } from './assemble'
import type { AnalysisInput } from './describe'
import type { Lexicon } from './lexicon-seam'
import { ReadMemo, readArticles } from './read'
import { engineVersion } from './version'

export type { AnalysisInput } from './describe'
export { annotateArticle } from './read'
export { engineVersion }

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
}

/**
 * The engine with what it remembers: analysing a dossier again with one more article costs that article's work. It gives what
 * an engine that remembers nothing gives, byte for byte.
 */
export class Engine {
  readonly #read = new ReadMemo()
  readonly #align = new AlignMemo()

  /**
   * From articles to the analysis file: clean, segment, annotate, claims, align, compare, derive, in this order.
   * Deterministic: the same articles give the same ids and the same bytes. The same text given twice is one document.
   */
  analyse(inputs: AnalysisInput[], options: AnalysisOptions = {}): Analysis {
    const total = inputs.length * 2 + 1
    const progress = (done: number, step: string) => options.onProgress?.(done, total, step)
    const articles = readArticles(inputs, {
      vocabulary: options.lexicon?.vocabulary,
      lexiconName: options.lexicon?.name,
      memo: this.#read,
      onCut: (n, file) => progress(n, file),
      onRead: (n, file) => progress(inputs.length + n, file),
    })
    progress(inputs.length * 2, 'compare')
    const analysis = assemble(articles, options, this.#align)
    progress(total, 'done')
    return analysis
  }
}

/** One analysis by an engine that remembers nothing. */
export const analyse = (inputs: AnalysisInput[], options: AnalysisOptions = {}): Analysis =>
  new Engine().analyse(inputs, options)
