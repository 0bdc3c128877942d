import { judgementOf, newValues } from '../../contract/judgements'
import type { ArticleRow, DiscrepancyRow, MentionRow, NoteRow, VerdictRow } from '../../contract/rows'
import { type Paragraph, paragraphAt, paragraphsOf } from './locate'
import type { Redactor } from './redact'
import type { ReportFlagJudgement, ReportNote, ReportPlace, ReportRows, ReportVerdict, Stamp } from './types'

/** Everything the builders look up, made once; independent of the order in which rows arrive. */
export interface Lookup {
  /** In dossier order, removed ones left out: the source's number is its index + 1. */
  sources: ArticleRow[]
  sourceNumber: Map<string, number>
  articles: Map<string, ArticleRow>
  texts: Map<string, string>
  paragraphs: Map<string, Paragraph[]>
  names: Map<string, string>
  mentions: Map<string, MentionRow[]>
  verdicts: Map<string, VerdictRow[]>
  notes: Map<string, NoteRow>
  discrepancies: Map<string, DiscrepancyRow[]>
  /** What was said of a flag, by the flag's id; one nobody has judged is not in it. */
  judgements: Map<string, ReportFlagJudgement>
  /** Listed claims: number in the checklist by id. */
  claimNumber: Map<string, number>
}

export function lookupOf(rows: ReportRows, redactor: Redactor): Lookup {
  const articles = [...rows.articles].sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
  const sources = articles.filter((a) => !a.removed)
  const inactive = new Set(rows.claims.filter((c) => c.status !== 'active').map((c) => c.id))
  const listed = rows.statements.filter((s) => !inactive.has(s.id))
  const aspects = ['true', 'said']
  const names = new Map(rows.people.map((p) => [p.id, p.name]))
  return {
    sources,
    sourceNumber: new Map(sources.map((a, i) => [a.id, i + 1])),
    articles: new Map(articles.map((a) => [a.id, a])),
    texts: rows.texts,
    paragraphs: new Map(articles.map((a) => [a.id, paragraphsOf(rows.texts.get(a.id) ?? '')])),
    names,
    mentions: groupBy(rows.mentions, (m) => [m.claim]),
    verdicts: groupBy(
      [...rows.verdicts].sort((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect)),
      (v) => [v.claim],
    ),
    notes: new Map(rows.notes.map((n) => [n.id, n])),
    discrepancies: groupBy(
      [...rows.discrepancies].sort((a, b) => compareText(a.id, b.id)),
      (d) => [...new Set(d.claims)],
    ),
    judgements: new Map(
      rows.discrepancies.flatMap((flag) => judgementEntry(names, flag, rows.flagJudgements, redactor)),
    ),
    claimNumber: new Map(listed.map((s) => [s.id, s.order + 1])),
  }
}

function judgementEntry(
  names: Lookup['names'],
  flag: DiscrepancyRow,
  rows: ReportRows['flagJudgements'],
  { free }: Redactor,
): [string, ReportFlagJudgement][] {
  const row = judgementOf(flag, rows)?.row
  if (!row) return []
  const { judgement, reason } = row
  return [[flag.id, { judgement, reason: free(reason), newValues: newValues(flag, row), ...stampOf({ names }, row) }]]
}

/** An editor has set it aside, and nothing is new in it since. */
export function isSetAside({ judgements }: Pick<Lookup, 'judgements'>, { id }: { id: string }): boolean {
  const found = judgements.get(id)
  return found?.judgement === 'dismissed' && found.newValues.length === 0
}

/** By code units: `localeCompare` differs between machines. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function groupBy<T>(rows: readonly T[], keys: (row: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  }
  return groups
}

export const stampOf = (lookup: Pick<Lookup, 'names'>, row: { by: string | null; at: string }): Stamp => ({
  by: row.by === null ? null : (lookup.names.get(row.by) ?? null),
  at: row.at,
})

/** What to call an article in a line of text. */
export const articleLabel = (article: ArticleRow): string => article.title ?? article.outlet ?? article.fileName

const nameAtMost = 36

/** What to call an article beside its number: its outlet, else as much of its title as leaves a line readable. */
export function shortName({ outlet, label }: Pick<ReportPlace, 'outlet' | 'label'>): string {
  const name = outlet ?? label
  if ([...name].length <= nameAtMost) return name
  const cut = [...name].slice(0, nameAtMost - 1).join('')
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`
}

export function placeOf(lookup: Lookup, articleId: string, offset: number): ReportPlace {
  const article = lookup.articles.get(articleId)
  return {
    source: lookup.sourceNumber.get(articleId) ?? null,
    label: article ? articleLabel(article) : articleId,
    outlet: article?.outlet ?? null,
    language: article?.language ?? 'und',
    role: article?.role ?? 'source',
    paragraph: paragraphAt(lookup.paragraphs.get(articleId) ?? [], offset)?.number ?? null,
  }
}

export function verdictsOf(lookup: Lookup, claim: string, { free }: Redactor): ReportVerdict[] {
  return (lookup.verdicts.get(claim) ?? []).map((v) => ({
    aspect: v.aspect,
    mark: v.mark,
    established: v.established === null ? null : free(v.established),
    reason: free(v.reason),
    confidence: v.confidence,
    ...stampOf(lookup, v),
    stale: v.stale && {
      because: v.stale.because,
      addedPassages: v.stale.added.length,
      removedPassages: v.stale.removed.length,
    },
  }))
}

export function noteOf(lookup: Lookup, claim: string, { free }: Redactor): ReportNote | null {
  const note = lookup.notes.get(claim)
  return note && note.text !== '' ? { text: free(note.text), ...stampOf(lookup, note) } : null
}
