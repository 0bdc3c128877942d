import type { Analysis } from '../contract/analysis'
import { AlignMemo } from './align'
import { assemble, StoryMemo } from './assemble'
import type { AnalysisInput } from './describe'
import type { AnalysisOptions } from './options'
import { ReadMemo, readArticles } from './read'
import { engineVersion } from './version'

export type { AnalysisInput } from './describe'
export type { AnalysisOptions } from './options'
export { annotateArticle } from './read'
export { engineVersion }

/**
 * The engine with what it remembers: analysing a dossier again with one more article costs that article's work. It gives what
 * an engine that remembers nothing gives, byte for byte.
 */
export class Engine {
  readonly #read = new ReadMemo()
  readonly #memo = { align: new AlignMemo(), stories: new StoryMemo() }

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
    const analysis = assemble(articles, options, this.#memo)
    progress(total, 'done')
    return analysis
  }
}

/** One analysis by an engine that remembers nothing. */
export const analyse = (inputs: AnalysisInput[], options: AnalysisOptions = {}): Analysis =>
  new Engine().analyse(inputs, options)
