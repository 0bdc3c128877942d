import { coverage } from '../../contract/coverage'
import { compareText, isSetAside, type Lookup, stampOf } from './lookup'
import type { Records } from './records'
import { originsOf } from './sources'
import {
  labelOrder,
  type ReportClaim,
  type ReportContext,
  type ReportCoverage,
  type ReportHeader,
  type ReportRows,
  type ReportSource,
  type relationOrder,
} from './types'

const nobodySaid = { slug: '', writer: '', editor: '', secondReader: '' }

export function headerOf(
  lookup: Lookup,
  rows: ReportRows,
  context: ReportContext,
  { claims, sources, records }: { claims: ReportClaim[]; sources: ReportSource[]; records: Records },
): ReportHeader {
  const marked = (mark: ReportClaim['mark']) => claims.filter((c) => c.mark === mark).length
  const counted = rows.discrepancies.filter((d) => !isSetAside(lookup, d))
  const related = (relation: (typeof relationOrder)[number]) => counted.filter((d) => d.relation === relation).length
  const { dossier } = rows
  return {
    title: dossier.title,
    dossier: dossier.id,
    workingLanguage: dossier.workingLanguage,
    created: stampOf(lookup, { by: dossier.createdBy, at: dossier.createdAt }),
    details: detailsOf(rows, sources),
    underCheck: sources
      .filter((s) => s.role === 'underCheck')
      .map(({ number, label, textSha256 }) => ({ source: number, label, textSha256 })),
    deadline: dossier.deadline ?? null,
    checkers: checkersOf(lookup, rows, records),
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

/** The byline of the only article under check is its writer, until somebody says otherwise. */
function detailsOf({ details }: ReportRows, sources: readonly ReportSource[]): ReportHeader['details'] {
  const { slug, writer, editor, secondReader } = details ?? nobodySaid
  const underCheck = sources.filter((s) => s.role === 'underCheck')
  const byline = underCheck.length === 1 ? (underCheck[0]?.byline ?? '') : ''
  return { slug, writer: writer === '' ? byline : writer, editor, secondReader }
}

/** Only those who worked on this dossier: a library's other people are nobody's business here. */
function checkersOf(lookup: Lookup, rows: ReportRows, records: Records): string[] {
  const stamps = [
    ...[...rows.verdicts, ...rows.notes].map((row) => stampOf(lookup, row)),
    ...lookup.judgements.values(),
    ...[...records.evidence, ...records.queries, ...records.contacts, ...records.flags],
    ...records.corrections.flatMap((c) => (c.decided ? [c.proposed, c.decided] : [c.proposed])),
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
