import type { Calibration } from '../contract/analysis'
import type { ArticleRow } from '../contract/rows'
import type { JournalReads } from '../journal/read'

type Reads = Pick<JournalReads, 'rows' | 'row' | 'adoption'>

/** All articles of a dossier in its order, removed ones too. */
export const articlesOf = (reads: Reads, dossier: string): ArticleRow[] =>
  reads.rows(dossier, 'articles').sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))

export const titleOf = (reads: Reads, dossier: string): string | null =>
  reads.row(dossier, 'dossiers', dossier)?.title ?? null

/** The articles a new analysis would be of; null when the newest one is of just these, so that none is needed. */
export function articlesToAnalyse(reads: Reads, dossier: string, engine: string): ArticleRow[] | null {
  const articles = articlesOf(reads, dossier).filter((a) => !a.removed)
  const adopted = reads.adoption(dossier)
  if (adopted === null) return articles.length === 0 ? null : articles
  const same = adopted.articles.length === articles.length && adopted.articles.every((id, i) => id === articles[i]?.id)
  return same && adopted.engine === engine ? null : articles
}

/**
 * Kept from analysis to analysis: recalibrating is a decision of its own. Null before the first analysis, and after one by
 * another engine or with other dictionaries, whose scores say something else.
 */
export function calibrationOf(reads: Reads, dossier: string, engine: string): Calibration | null {
  const adopted = reads.adoption(dossier)
  return adopted?.engine === engine ? adopted.calibration : null
}
