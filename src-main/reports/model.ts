import { coverage } from '../contract/coverage'
import type { ArticleRow } from '../contract/rows'
import { claimOf, discrepanciesOf, formerClaims } from './model/claims'
import { webAddress } from './model/fragment'
import { articleLabel, compareText, isSetAside, type Lookup, lookupOf, stampOf } from './model/lookup'
import {
  groupOrder,
  labelOrder,
  type ReportClaim,
  type ReportContext,
  type ReportCoverage,
  type ReportHeader,
  type ReportModel,
  type ReportRows,
  type ReportSource,
  type relationOrder,
} from './model/types'
import { words } from './words'

/**
 * What a report says, before any format. Pure: the same rows (in any order) and the same context give the same model,
 * key for key, so that two people who export the same position can compare their files byte for byte.
 */
export function buildReport(rows: ReportRows, context: ReportContext): ReportModel {
  const lookup = lookupOf(rows)
  const claims = rows.statements
    .filter((s) => lookup.claimNumber.has(s.id))
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id))
    .map((s) => claimOf(lookup, s))
  const unlisted = rows.discrepancies.filter((d) => !d.claims.some((c) => lookup.claimNumber.has(c)))
  const sources = lookup.sources.map((article) => sourceOf(lookup, rows, article, claims))
  return {
    language: context.language,
    timeZone: context.timeZone ?? 'UTC',
    header: headerOf(lookup, rows, context, claims),
    groups: groupOrder.map((mark) => {
      const members = claims.filter((c) => c.mark === mark)
      return { mark, heading: words[context.language].groups[mark], count: members.length, claims: members }
    }),
    formerClaims: formerClaims(lookup, rows.claims),
    otherDiscrepancies: discrepanciesOf(
      lookup,
      unlisted.filter((d) => !isSetAside(lookup, d)),
    ),
    otherSetAside: discrepanciesOf(
      lookup,
      unlisted.filter((d) => isSetAside(lookup, d)),
    ),
    sources,
    origins: originsOf(lookup, rows),
    removedArticles: [...lookup.articles.values()]
      .filter((a) => a.removed)
      .map((a) => ({ label: articleLabel(a), file: a.fileName, textSha256: a.id })),
  }
}

function headerOf(lookup: Lookup, rows: ReportRows, context: ReportContext, claims: ReportClaim[]): ReportHeader {
  const marked = (mark: ReportClaim['mark']) => claims.filter((c) => c.mark === mark).length
  const counted = rows.discrepancies.filter((d) => !isSetAside(lookup, d))
  const related = (relation: (typeof relationOrder)[number]) => counted.filter((d) => d.relation === relation).length
  const { dossier } = rows
  return {
    title: dossier.title,
    dossier: dossier.id,
    workingLanguage: dossier.workingLanguage,
    created: stampOf(lookup, { by: dossier.createdBy, at: dossier.createdAt }),
    checkers: checkersOf(lookup, rows),
    asOf: context.asOf,
    position: context.position,
    journalHead: context.journalHead.hash,
    stetVersion: context.stetVersion,
    counts: {
      claims: claims.length,
      disputed: marked('disputed'),
      unverified: marked('unverified'),
      confirmed: marked('confirmed'),
      open: marked('open'),
      stale: claims.filter((c) => c.verdicts.some((v) => v.stale !== null)).length,
      passages: claims.reduce((sum, c) => sum + c.passages.length, 0),
      articles: lookup.sources.length,
      origins: originsOf(lookup, rows).length,
    },
    discrepancies: {
      total: counted.length,
      setAside: rows.discrepancies.length - counted.length,
      conflict: related('conflict'),
      missing: related('missing'),
      superseded: related('superseded'),
      compatible: related('compatible'),
    },
    coverage: coverageOf(lookup, rows),
  }
}

/** Only those who worked on this dossier: a library's other people are nobody's business here. */
function checkersOf(lookup: Lookup, rows: ReportRows): string[] {
  const stamps = [
    ...[...rows.verdicts, ...rows.notes].map((row) => stampOf(lookup, row)),
    ...lookup.judgements.values(),
  ]
  return [...new Set(stamps.map(({ by }) => by).filter((name) => name !== null))].sort(compareText)
}

/** Counted as the app counts it, over all sources. */
function coverageOf(lookup: Lookup, rows: ReportRows): ReportCoverage {
  const labels = { claim: 0, opinion: 0, question: 0, background: 0, damaged: 0 }
  const characters = { total: 0, dropped: 0, uncovered: 0 }
  for (const { id } of lookup.sources) {
    const sentences = rows.sentences.filter((s) => s.article === id)
    const dropped = rows.spans.filter((s) => s.article === id && s.kind === 'dropped')
    const counted = coverage(lookup.texts.get(id) ?? '', sentences, dropped)
    for (const label of labelOrder) labels[label] += counted.sentences[label]?.spans ?? 0
    characters.total += counted.characters
    characters.dropped += Object.values(counted.dropped).reduce((sum, d) => sum + d.characters, 0)
    characters.uncovered += counted.uncovered
  }
  const total = labelOrder.reduce((sum, label) => sum + labels[label], 0)
  return { sentences: { total, ...labels }, characters }
}

function sourceOf(lookup: Lookup, rows: ReportRows, article: ArticleRow, claims: ReportClaim[]): ReportSource {
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
function originsOf(lookup: Lookup, rows: ReportRows): ReportModel['origins'] {
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

export type { ReportClaim, ReportContext, ReportLanguage, ReportModel, ReportRows } from './model/types'
