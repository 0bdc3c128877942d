import { isStaleClaim, type ReportClaim, type ReportModel, type ReportPassage } from '../../model/types'
import { saidValue, words } from '../../words'
import { memoWords } from '../../words/memo'
import { type Column, list, numbered } from './cell'

export const claimsOf = (model: ReportModel): ReportClaim[] =>
  model.groups.flatMap((group) => group.claims).sort((a, b) => a.number - b.number)

/** One row a claim. */
export function claimColumns({ language }: ReportModel): Column<ReportClaim>[] {
  const w = words[language]
  const m = memoWords[language]
  const yes = (is: boolean) => ({ code: String(is), said: is ? m.yes : '' })
  const conflicts = (c: ReportClaim) => c.discrepancies.filter((d) => d.relation === 'conflict').length
  return [
    { name: 'claim', heading: w.numberSign, width: 6, cell: (c) => c.number },
    { name: 'mark', heading: w.verdict, width: 12, cell: (c) => ({ code: c.mark, said: w.marks[c.mark] }) },
    { name: 'statement', heading: w.statement, width: 60, cell: (c) => c.statement },
    { name: 'statement_language', heading: w.language, width: 9, cell: (c) => c.statementLanguage },
    { name: 'stale', heading: w.stale, width: 10, cell: (c) => yes(isStaleClaim(c)) },
    ...verdictColumns(language, 'true'),
    ...verdictColumns(language, 'said'),
    { name: 'note', heading: w.note, width: 36, cell: (c) => c.note?.text ?? '' },
    {
      name: 'kinds',
      heading: m.kinds,
      width: 16,
      cell: (c) => ({ code: list(c.kinds), said: list(c.kinds.map((k) => m.claimKinds[k])) }),
    },
    { name: 'passages', heading: w.passages, width: 9, cell: (c) => c.independence.passages },
    { name: 'articles', heading: w.articles, width: 9, cell: (c) => c.independence.articles },
    { name: 'origins', heading: w.origins, width: 9, cell: (c) => c.independence.origins },
    { name: 'discrepancies', heading: w.discrepancies, width: 14, cell: (c) => c.discrepancies.length },
    { name: 'conflicts', heading: w.relations.conflict, width: 10, cell: conflicts },
    { name: 'set_aside', heading: w.flagsSetAside, width: 10, cell: (c) => c.setAside.length },
    {
      name: 'flags',
      heading: m.flag,
      width: 14,
      cell: ({ flags }) => ({
        code: list(flags?.flags ?? []),
        said: list((flags?.flags ?? []).map((f) => m.flags[f])),
      }),
    },
    { name: 'flag_note', heading: `${m.flag}: ${w.note}`, width: 24, cell: (c) => c.flags?.note ?? '' },
    { name: 'assigned_to', heading: m.assignedTo, width: 16, cell: (c) => c.assignedTo ?? '' },
    { name: 'evidence', heading: m.evidence, width: 12, cell: (c) => numbered(m.letters.evidence, c.evidence) },
    {
      name: 'corrections',
      heading: m.corrections,
      width: 12,
      cell: (c) => numbered(m.letters.correction, c.corrections),
    },
    { name: 'queries', heading: m.queries, width: 12, cell: (c) => numbered(m.letters.query, c.queries) },
    { name: 'contacts', heading: m.contacts, width: 12, cell: (c) => numbered(m.letters.contact, c.contacts) },
    { name: 'claim_id', heading: `${w.claim} ID`, width: 28, cell: (c) => c.id },
  ]
}

function verdictColumns(language: ReportModel['language'], aspect: 'true' | 'said'): Column<ReportClaim>[] {
  const w = words[language]
  const of = (claim: ReportClaim) => claim.verdicts.find((v) => v.aspect === aspect)
  const head = (what: string) => `${w.aspects[aspect]} ${what}`
  return [
    {
      name: `${aspect}_mark`,
      heading: w.aspects[aspect],
      width: 12,
      cell: (c) => {
        const mark = of(c)?.mark
        return mark === undefined ? { code: '', said: '' } : { code: mark, said: w.marks[mark] }
      },
    },
    { name: `${aspect}_established`, heading: head(w.established), width: 24, cell: (c) => of(c)?.established ?? '' },
    { name: `${aspect}_reason`, heading: head(w.reason), width: 36, cell: (c) => of(c)?.reason ?? '' },
    {
      name: `${aspect}_confidence`,
      heading: head(memoWords[language].confidence),
      width: 14,
      cell: (c) => {
        const confidence = of(c)?.confidence ?? null
        return confidence === null ? { code: '', said: '' } : { code: confidence, said: w.confidence[confidence] }
      },
    },
    { name: `${aspect}_by`, heading: head(w.checkers), width: 16, cell: (c) => of(c)?.by ?? '' },
    {
      name: `${aspect}_at`,
      heading: head(memoWords[language].date),
      width: 16,
      cell: (c) => ({ instant: of(c)?.at ?? null }),
    },
  ]
}

export interface PassageRow {
  claim: ReportClaim
  passage: ReportPassage
}

export const passagesOf = (model: ReportModel): PassageRow[] =>
  claimsOf(model).flatMap((claim) => claim.passages.map((passage) => ({ claim, passage })))

/** One row a passage. Offsets are UTF-16 code units of the article's text, `end` exclusive. */
export function passageColumns(model: ReportModel): Column<PassageRow>[] {
  const w = words[model.language]
  const m = memoWords[model.language]
  const claimRow = new Map(claimsOf(model).map((claim, i) => [claim.number, i + 1]))
  const hash = new Map(model.sources.map((s) => [s.number, s.textSha256]))
  const judged =
    (aspect: 'true' | 'said') =>
    ({ passage }: PassageRow) => {
      const judgement = passage.judgement[aspect]
      return judgement === null ? { code: '', said: '' } : { code: judgement, said: w.judgements[judgement] }
    }
  return [
    {
      name: 'claim',
      heading: w.claim,
      width: 7,
      cell: ({ claim }) => ({ value: claim.number, sheet: 'claims', row: claimRow.get(claim.number)! }),
    },
    {
      name: 'source',
      heading: w.source,
      width: 7,
      cell: ({ passage: { place } }) =>
        place.source === null ? null : { value: place.source, sheet: 'sources', row: place.source },
    },
    { name: 'article', heading: w.title, width: 28, cell: ({ passage }) => passage.place.label },
    { name: 'outlet', heading: w.outlet, width: 16, cell: ({ passage }) => passage.place.outlet ?? '' },
    { name: 'language', heading: w.language, width: 9, cell: ({ passage }) => passage.place.language },
    {
      name: 'role',
      heading: w.role,
      width: 12,
      cell: ({ passage: { place } }) => ({ code: place.role, said: w.roles[place.role] }),
    },
    { name: 'paragraph', heading: m.paragraph, width: 9, cell: ({ passage }) => passage.place.paragraph },
    { name: 'exact', heading: w.wording, width: 60, cell: ({ passage }) => passage.quote?.exact ?? w.textMissing },
    {
      name: 'values',
      heading: m.values,
      width: 22,
      cell: ({ passage: { values } }) => ({
        code: list(values),
        said: list(values.map((value) => saidValue(model.language, value))),
      }),
    },
    {
      name: 'attribution',
      heading: m.attribution,
      width: 24,
      cell: ({ passage }) => list(passage.attribution.map((chain) => chain.join(' → '))),
    },
    { name: 'speakers', heading: m.speakers, width: 18, cell: ({ passage }) => list(passage.speakers) },
    { name: 'as_of', heading: m.asOfDay, width: 12, cell: ({ passage }) => ({ day: passage.asOf }) },
    {
      name: 'relations',
      heading: w.discrepancies,
      width: 16,
      cell: ({ passage }) => {
        const relations = [...new Set(passage.markings.map((marking) => marking.relation))]
        return { code: list(relations), said: list(relations.map((r) => w.relations[r])) }
      },
    },
    { name: 'judged_true', heading: w.aspects.true, width: 13, cell: judged('true') },
    { name: 'judged_said', heading: w.aspects.said, width: 13, cell: judged('said') },
    { name: 'web', heading: w.onTheWeb, width: 20, cell: ({ passage }) => address(passage.webLink) },
    { name: 'app', heading: m.openInApp, width: 20, cell: ({ passage }) => address(passage.appLink) },
    { name: 'before', heading: m.before, width: 24, cell: ({ passage }) => passage.quote?.before ?? '' },
    { name: 'after', heading: m.after, width: 24, cell: ({ passage }) => passage.quote?.after ?? '' },
    { name: 'start', heading: 'start', width: 8, cell: ({ passage }) => passage.start },
    { name: 'end', heading: 'end', width: 8, cell: ({ passage }) => passage.end },
    {
      name: 'text_sha256',
      heading: w.textSha256,
      width: 20,
      cell: ({ passage: { place } }) => (place.source === null ? '' : (hash.get(place.source) ?? '')),
    },
    { name: 'passage_id', heading: `${w.passage} ID`, width: 28, cell: ({ passage }) => passage.mention },
    { name: 'claim_id', heading: `${w.claim} ID`, width: 28, cell: ({ claim }) => claim.id },
  ]
}

const address = (href: string | null) => ({ text: href ?? '', href })
