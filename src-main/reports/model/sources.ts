import type { ArticleRow } from '../../contract/rows'
import { webAddress } from './fragment'
import { articleLabel, compareText, type Lookup, stampOf } from './lookup'
import type { ReportClaim, ReportModel, ReportRows, ReportSource, Standing } from './types'

export function sourceOf(lookup: Lookup, rows: ReportRows, article: ArticleRow, claims: ReportClaim[]): ReportSource {
  const number = lookup.sourceNumber.get(article.id)!
  const spans = (kind: 'dropped' | 'damage') =>
    rows.spans
      .filter((s) => s.article === article.id && s.kind === kind)
      .map(({ start, end, reason }) => ({ start, end, reason }))
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.reason, b.reason))
  return {
    number,
    textSha256: article.id,
    originalSha256: article.originalSha256,
    label: articleLabel(article),
    title: article.title,
    file: article.fileName,
    mediaType: article.mediaType,
    encoding: article.encoding,
    bytes: article.bytes,
    outlet: article.outlet,
    agency: article.agency,
    byline: article.byline,
    published: { date: article.published.date, certainty: article.published.certainty },
    retrieved: article.retrieved,
    language: article.language,
    role: article.role,
    standing: standingOf(article),
    url: webAddress(article.url),
    imported: stampOf(lookup, article),
    citedPassages: claims.reduce((sum, c) => sum + c.passages.filter((p) => p.place.source === number).length, 0),
    dropped: spans('dropped'),
    damaged: spans('damage'),
    paragraphs: (lookup.paragraphs.get(article.id) ?? []).map(({ start, end, number }) => ({ start, end, number })),
    text: lookup.texts.get(article.id) ?? null,
  }
}

/** Origins with a member that is still a source, by their first source: the analysis's own numbering says nothing to a reader. */
export function originsOf(lookup: Lookup, rows: ReportRows): ReportModel['origins'] {
  return rows.origins
    .map((origin) => ({
      sources: origin.members
        .map((m) => lookup.sourceNumber.get(m))
        .filter((n) => n !== undefined)
        .sort((a, b) => a - b),
      why: origin.why,
    }))
    .filter((origin) => origin.sources.length > 0)
    .sort((a, b) => a.sources[0]! - b.sources[0]! || compareText(a.why, b.why))
    .map((origin, i) => ({ number: i + 1, ...origin }))
}

function standingOf(article: ArticleRow): Standing {
  return article.standing === 'primary' || article.standing === 'secondary' ? article.standing : null
}
