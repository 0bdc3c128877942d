import type { Calibration, Corrections } from '../contract/analysis'
import type { ArticleRow, CorrectionRow } from '../contract/rows'
import { canonicalJson } from '../journal/canonical'
import { sha256Of } from '../journal/chain'
import type { JournalReads } from '../journal/read'
import type { AnalysisSource } from '../workers/jobs'

type Reads = Pick<JournalReads, 'rows' | 'row' | 'adoption'>

/** All articles of a dossier in its order, removed ones too. */
export const articlesOf = (reads: Pick<Reads, 'rows'>, dossier: string): ArticleRow[] =>
  reads.rows(dossier, 'articles').sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))

export const titleOf = (reads: Reads, dossier: string): string | null =>
  reads.row(dossier, 'dossiers', dossier)?.title ?? null

/** What a new analysis would be of. */
export interface AnalysisTask {
  articles: ArticleRow[]
  /** By article; one without corrections is not in it. */
  corrections: ReadonlyMap<string, Corrections>
  /** Of all of them, as `AnalysisAdopted` keeps it; null when there are none. */
  correctionsHash: string | null
}

/** What a new analysis would be of; null when the newest one is of just that, so that none is needed. */
export function analysisTask(reads: Reads, dossier: string, engine: string): AnalysisTask | null {
  const task = taskOf(reads, dossier)
  const { articles, correctionsHash } = task
  const adopted = reads.adoption(dossier)
  if (adopted === null) return articles.length === 0 ? null : task
  const same = adopted.articles.length === articles.length && adopted.articles.every((id, i) => id === articles[i]?.id)
  return same && adopted.engine === engine && adopted.corrections === correctionsHash ? null : task
}

/** The dossier's articles and how they are to be read, whatever its newest analysis is of. */
export function taskOf(reads: Pick<Reads, 'rows'>, dossier: string): AnalysisTask {
  const articles = articlesOf(reads, dossier).filter((a) => !a.removed)
  const there = new Set(articles.map(({ id }) => id))
  const rows = reads.rows(dossier, 'corrections').filter(({ article }) => there.has(article))
  return { articles, corrections: correctionsOf(rows), correctionsHash: hashOf(rows) }
}

export const isSameTask = (a: AnalysisTask, b: AnalysisTask | null): boolean =>
  b !== null &&
  a.correctionsHash === b.correctionsHash &&
  a.articles.length === b.articles.length &&
  a.articles.every((row, i) => row.id === b.articles[i]?.id)

/** The articles as a worker is handed them. */
export const sourcesOf = (
  reads: Pick<JournalReads, 'text'>,
  { articles, corrections }: AnalysisTask,
): AnalysisSource[] =>
  articles.map((article) => {
    const own = corrections.get(article.id)
    const source = {
      file: article.fileName,
      originalSha256: article.originalSha256,
      text: reads.text(article.id) ?? '',
    }
    return own ? { ...source, corrections: own } : source
  })

function correctionsOf(rows: CorrectionRow[]): Map<string, Corrections> {
  const byArticle = new Map<string, Corrections>()
  for (const { article, start, end, label } of rows) {
    const own = byArticle.get(article) ?? { restored: [], labels: [] }
    byArticle.set(article, own)
    if (label === null) own.restored.push({ start, end })
    else own.labels.push({ start, end, label })
  }
  return byArticle
}

/** SHA-256 over canonical JSON of [{ id, label }] in the order of ids: equal for equal corrections, whoever made them. */
function hashOf(rows: CorrectionRow[]): string | null {
  if (rows.length === 0) return null
  const said = rows.map(({ id, label }) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return sha256Of(Buffer.from(canonicalJson(said), 'utf8'))
}

/**
 * Kept from analysis to analysis: recalibrating is a decision of its own. Null before the first analysis, and after one by
 * another engine or with other dictionaries, whose scores say something else.
 */
export function calibrationOf(reads: Reads, dossier: string, engine: string): Calibration | null {
  const adopted = reads.adoption(dossier)
  return adopted?.engine === engine ? adopted.calibration : null
}
