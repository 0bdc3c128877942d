import type { Calibration, Corrections, GroupingDecision } from '../contract/analysis'
import { type EditableField, publishedOutside } from '../contract/metadata'
import type { ArticleRow, CorrectionRow, GroupingRow, MetadataEditRow } from '../contract/rows'
import { canonicalJson } from '../journal/canonical'
import { sha256Of } from '../journal/chain'
import type { JournalReads } from '../journal/read'
import type { AnalysisSource } from '../workers/jobs'
import { keptCalibration } from './calibration'

type Reads = Pick<JournalReads, 'rows' | 'row' | 'adoption' | 'isCalibrationReset'>

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
  /** Articles of whose day an editor said what it is, or that it has none. */
  datedByEditor: ReadonlySet<string>
  /** Of all of them, as `AnalysisAdopted` keeps it; null when there are none. */
  correctionsHash: string | null
  /** Which mentions state one claim, in the order in which editors said so. */
  grouping: GroupingDecision[]
  /** Of these; null when there are none. */
  decisionsHash: string | null
  /** The language statements are taken from where a mention in it exists. */
  workingLanguage: string | undefined
  /** Somebody has asked for a new calibration, which no analysis has set yet. */
  isCalibrationReset: boolean
}

/** What a new analysis would be of; null when the newest one is of just that, so that none is needed, or nobody could see it. */
export function analysisTask(reads: Reads, dossier: string, engine: string): AnalysisTask | null {
  if (reads.row(dossier, 'dossiers', dossier)?.deleted) return null
  const task = taskOf(reads, dossier)
  const { articles, correctionsHash, decisionsHash, isCalibrationReset } = task
  const adopted = reads.adoption(dossier)
  if (adopted === null) return articles.length === 0 ? null : task
  const same = adopted.articles.length === articles.length && adopted.articles.every((id, i) => id === articles[i]?.id)
  const isMadeWithThese = adopted.corrections === correctionsHash && adopted.decisions === decisionsHash
  return same && adopted.engine === engine && isMadeWithThese && !isCalibrationReset ? null : task
}

/** The dossier's articles and how they are to be read, whatever its newest analysis is of. */
export function taskOf(reads: Omit<Reads, 'adoption'>, dossier: string): AnalysisTask {
  const articles = articlesOf(reads, dossier).filter((a) => !a.removed)
  const there = new Set(articles.map(({ id }) => id))
  const rows = reads.rows(dossier, 'corrections').filter(({ article }) => there.has(article))
  const edits = reads.rows(dossier, 'metadataEdits').filter(({ article, field }) => there.has(article) && isRead(field))
  const grouping = decisionsOf(reads.rows(dossier, 'groupings'))
  return {
    articles,
    corrections: correctionsOf(rows, edits),
    datedByEditor: new Set(edits.flatMap(({ article, field }) => (field === 'published' ? [article] : []))),
    correctionsHash: hashOf(
      [...rows.map(({ id, label }) => ({ id, label })), ...edits.map(({ id, value }) => ({ id, value }))].sort(
        (a, b) => (a.id < b.id ? -1 : 1),
      ),
    ),
    grouping,
    decisionsHash: hashOf(grouping),
    workingLanguage: reads.row(dossier, 'dossiers', dossier)?.workingLanguage,
    isCalibrationReset: reads.isCalibrationReset(dossier),
  }
}

export const isSameTask = (a: AnalysisTask, b: AnalysisTask | null): boolean =>
  b !== null &&
  a.correctionsHash === b.correctionsHash &&
  a.decisionsHash === b.decisionsHash &&
  a.isCalibrationReset === b.isCalibrationReset &&
  a.articles.length === b.articles.length &&
  a.articles.every((row, i) => row.id === b.articles[i]?.id)

/** The articles as a worker is handed them. */
export const sourcesOf = (
  reads: Pick<JournalReads, 'text'>,
  { articles, corrections, datedByEditor }: AnalysisTask,
): AnalysisSource[] =>
  articles.map((article) => {
    const own = corrections.get(article.id)
    const published = datedByEditor.has(article.id) ? article.published : publishedOutside(article)
    return {
      file: article.fileName,
      originalSha256: article.originalSha256,
      text: reads.text(article.id) ?? '',
      ...(own && { corrections: own }),
      ...(published && { published }),
    }
  })

/** What the engine reads an article with; the other fields are said of it and change nothing in its reading. */
const readFields = ['title', 'agency', 'byline', 'published', 'language'] as const
type ReadField = (typeof readFields)[number]
const isRead = (field: EditableField): field is ReadField => (readFields as readonly string[]).includes(field)

function correctionsOf(rows: CorrectionRow[], edits: MetadataEditRow[]): Map<string, Corrections> {
  const byArticle = new Map<string, Corrections>()
  const of = (article: string): Corrections => {
    const own = byArticle.get(article) ?? { restored: [], labels: [] }
    byArticle.set(article, own)
    return own
  }
  for (const { article, field, value } of edits) {
    if (field === 'published') continue // it comes with the article
    const own = of(article)
    own.known = { ...own.known, [field]: value }
  }
  for (const { article, kind, start, end, label } of rows) {
    const own = of(article)
    if (kind === 'restored') own.restored.push({ start, end })
    else if (kind === 'claimed') own.claimed = [...(own.claimed ?? []), { start, end }]
    else if (label !== null) own.labels.push({ start, end, label })
  }
  return byArticle
}

/** Oldest first. Of one moment, what keeps apart comes last and so stands above: a claim too many costs less. */
function decisionsOf(rows: GroupingRow[]): GroupingDecision[] {
  const key = ({ order, together, id }: GroupingRow) => `${order} ${together ? 0 : 1} ${id}`
  return rows
    .map((row) => ({ key: key(row), said: { a: row.a, b: row.b, together: row.together } }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ said }) => said)
}

/** SHA-256 over canonical JSON: equal for what was said alike, whoever said it. Null for nothing. */
const hashOf = (said: object[]): string | null =>
  said.length === 0 ? null : sha256Of(Buffer.from(canonicalJson(said), 'utf8'))

/** The calibration the next analysis is made with; null when it sets one anew. See `keptCalibration`. */
export function calibrationOf(reads: Reads, dossier: string, engine: string): Calibration | null {
  const adopted = reads.adoption(dossier)
  if (adopted === null || reads.isCalibrationReset(dossier)) return null
  return keptCalibration(adopted, { engine, articles: articlesOf(reads, dossier) })
}
