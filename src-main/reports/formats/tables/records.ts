import type { ReportDiscrepancy, ReportEvidence, ReportModel, ReportSource } from '../../model/types'
import { saidValue, words } from '../../words'
import { memoWords } from '../../words/memo'
import { explanationOf } from '../page'
import { type Column, list } from './cell'
import { claimsOf } from './claims'

/** Every difference once, though it may concern several claims: by claim, the others last. */
export function differencesOf(model: ReportModel): ReportDiscrepancy[] {
  const all = claimsOf(model).flatMap((claim) => [...claim.discrepancies, ...claim.setAside])
  const unlisted = [...model.otherDiscrepancies, ...model.otherSetAside]
  return [...new Map([...all, ...unlisted].map((d) => [d.id, d])).values()]
}

/** One row a difference. */
export function differenceColumns({ language }: ReportModel): Column<ReportDiscrepancy>[] {
  const w = words[language]
  const m = memoWords[language]
  const sides = (d: ReportDiscrepancy) =>
    d.sides
      .map(
        ({ place, text, value }) =>
          `[${place.source ?? '–'}] ${place.label}: ${text} → ${saidValue(language, value, text)}`,
      )
      .join('\n')
  return [
    { name: 'claims', heading: w.claims, width: 9, cell: (d) => list(d.claims) },
    { name: 'kind', heading: m.kinds, width: 12, cell: (d) => ({ code: d.kind, said: w.kinds[d.kind] }) },
    {
      name: 'relation',
      heading: m.relation,
      width: 13,
      cell: (d) => ({ code: d.relation, said: w.relations[d.relation] }),
    },
    {
      name: 'severity',
      heading: m.severity,
      width: 11,
      cell: (d) => ({ code: d.severity, said: w.severities[d.severity] }),
    },
    { name: 'sides', heading: m.sides, width: 64, cell: sides },
    { name: 'explanation', heading: w.why, width: 48, cell: (d) => explanationOf(language, d) },
    {
      name: 'judgement',
      heading: m.decided,
      width: 18,
      cell: ({ judgement }) =>
        judgement === null ? '' : { code: judgement.judgement, said: w.flagJudgements[judgement.judgement] },
    },
    { name: 'reason', heading: w.reason, width: 30, cell: (d) => d.judgement?.reason ?? '' },
    { name: 'by', heading: m.who, width: 16, cell: (d) => d.judgement?.by ?? '' },
    { name: 'at', heading: m.date, width: 16, cell: (d) => ({ instant: d.judgement?.at ?? null }) },
    { name: 'rule', heading: w.rule, width: 22, cell: (d) => d.rule },
    { name: 'difference_id', heading: 'ID', width: 28, cell: (d) => d.id },
  ]
}

/** One row a record of evidence; of what is withheld its stance, and who recorded it when. */
export function evidenceColumns(model: ReportModel): Column<ReportEvidence>[] {
  const w = words[model.language]
  const m = memoWords[model.language]
  const claimRow = new Map(claimsOf(model).map((claim, i) => [claim.number, i + 1]))
  return [
    { name: 'evidence', heading: w.numberSign, width: 7, cell: (e) => `${m.letters.evidence}${e.number}` },
    {
      name: 'claim',
      heading: w.claim,
      width: 7,
      cell: ({ claim }) => {
        const row = claim === null ? undefined : claimRow.get(claim)
        return claim === null || row === undefined ? claim : { value: claim, sheet: 'claims', row }
      },
    },
    { name: 'stance', heading: m.stance, width: 13, cell: (e) => ({ code: e.stance, said: m.stances[e.stance] }) },
    { name: 'kind', heading: m.kinds, width: 11, cell: (e) => ({ code: e.kind, said: m.evidenceKinds[e.kind] }) },
    {
      name: 'standing',
      heading: m.standing,
      width: 13,
      cell: ({ standing }) => (standing === null ? '' : { code: standing, said: m.standings[standing] }),
    },
    { name: 'title', heading: w.title, width: 36, cell: (e) => (e.withheld ? m.withheldSource : (e.title ?? '')) },
    { name: 'quote', heading: w.wording, width: 44, cell: (e) => e.quote },
    { name: 'locator', heading: m.locator, width: 18, cell: (e) => e.locator },
    { name: 'address', heading: w.address, width: 30, cell: (e) => ({ text: e.url ?? '', href: e.url }) },
    { name: 'article', heading: w.source, width: 24, cell: (e) => e.place?.label ?? '' },
    {
      name: 'contact',
      heading: m.contact,
      width: 22,
      cell: (e) => (e.contact ? list([e.contact.name, e.contact.reach]) : ''),
    },
    { name: 'file', heading: w.file, width: 22, cell: (e) => e.file?.name ?? '' },
    { name: 'file_sha256', heading: 'SHA-256', width: 20, cell: (e) => e.file?.sha256 ?? '' },
    { name: 'published', heading: w.published, width: 12, cell: (e) => ({ day: e.published }) },
    { name: 'retrieved', heading: m.retrieved, width: 16, cell: (e) => ({ instant: e.retrieved }) },
    { name: 'note', heading: w.note, width: 30, cell: (e) => e.note },
    { name: 'by', heading: m.who, width: 16, cell: (e) => e.by ?? w.unknownPerson },
    { name: 'at', heading: m.date, width: 16, cell: (e) => ({ instant: e.at }) },
  ]
}

/** One row an article. */
export function sourceColumns({ language }: ReportModel): Column<ReportSource>[] {
  const w = words[language]
  const m = memoWords[language]
  return [
    { name: 'source', heading: w.numberSign, width: 6, cell: (s) => s.number },
    { name: 'title', heading: w.title, width: 44, cell: (s) => s.title ?? s.label },
    { name: 'outlet', heading: w.outlet, width: 20, cell: (s) => s.outlet ?? '' },
    { name: 'agency', heading: w.agency, width: 16, cell: (s) => s.agency ?? '' },
    { name: 'byline', heading: w.byline, width: 20, cell: (s) => s.byline ?? '' },
    { name: 'published', heading: w.published, width: 12, cell: (s) => ({ day: s.published.date }) },
    {
      name: 'published_certainty',
      heading: w.howSure,
      width: 11,
      cell: ({ published: { certainty } }) => ({ code: certainty, said: w.certainty[certainty] }),
    },
    { name: 'retrieved', heading: w.retrieved, width: 16, cell: (s) => ({ instant: s.retrieved }) },
    { name: 'language', heading: w.language, width: 9, cell: (s) => s.language },
    { name: 'role', heading: w.role, width: 12, cell: (s) => ({ code: s.role, said: w.roles[s.role] }) },
    {
      name: 'standing',
      heading: m.standing,
      width: 13,
      cell: ({ standing }) => (standing === null ? '' : { code: standing, said: m.standings[standing] }),
    },
    { name: 'cited_passages', heading: w.citedPassages, width: 9, cell: (s) => s.citedPassages },
    { name: 'address', heading: w.address, width: 36, cell: (s) => ({ text: s.url ?? '', href: s.url }) },
    { name: 'file', heading: w.file, width: 26, cell: (s) => s.file },
    { name: 'format', heading: w.format, width: 18, cell: (s) => s.mediaType },
    { name: 'bytes', heading: w.size, width: 10, cell: (s) => s.bytes },
    { name: 'imported_by', heading: m.who, width: 16, cell: (s) => s.imported.by ?? w.unknownPerson },
    { name: 'imported_at', heading: w.imported, width: 16, cell: (s) => ({ instant: s.imported.at }) },
    { name: 'original_sha256', heading: w.originalSha256, width: 24, cell: (s) => s.originalSha256 },
    { name: 'text_sha256', heading: w.textSha256, width: 24, cell: (s) => s.textSha256 },
  ]
}
