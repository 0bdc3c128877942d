import { discrepancyKinds, type Span, severitySchema } from '../../contract/analysis'
import type { ClaimRow, DiscrepancyRow, MentionRow, StatementRow } from '../../contract/rows'
import { textFragmentLink } from './fragment'
import { quoteInContext, quoteSelector } from './locate'
import { compareText, isSetAside, type Lookup, noteOf, placeOf, verdictsOf } from './lookup'
import { listedNumber, type Records } from './records'
import type { Redactor } from './redact'
import {
  type ClaimKind,
  claimKinds,
  type FormerClaim,
  type ReportClaim,
  type ReportDiscrepancy,
  type ReportMarking,
  type ReportPassage,
  relationOrder,
} from './types'
import { valuesOf } from './values'

/** What a claim is told with beside its own rows. */
export interface ClaimContext {
  dossier: string
  records: Records
  redactor: Redactor
  assigned: Map<string, string>
}

export function claimOf(lookup: Lookup, statement: StatementRow, context: ClaimContext): ReportClaim {
  const { records, redactor } = context
  const number = statement.order + 1
  const flags = lookup.discrepancies.get(statement.id) ?? []
  const rows = flags.filter((d) => !isSetAside(lookup, d))
  const mentions = inDossierOrder(lookup, lookup.mentions.get(statement.id) ?? [])
  const verdicts = verdictsOf(lookup, statement.id, redactor)
  const ofThis = ({ claim }: { claim: number | null }) => claim === number
  const assignee = context.assigned.get(statement.id)
  return {
    number,
    id: statement.id,
    statement: statement.statement,
    statementLanguage: statementLanguage(lookup, statement.statement, mentions),
    mark: verdicts.find((v) => v.aspect === 'true')?.mark ?? 'open',
    verdicts,
    note: noteOf(lookup, statement.id, redactor),
    kinds: kindsOf(mentions),
    assignedTo: assignee === undefined ? null : (lookup.names.get(assignee) ?? null),
    evidence: records.evidence.filter(ofThis).map((e) => e.number),
    corrections: records.corrections.filter(ofThis).map((c) => c.number),
    queries: records.queries.filter(ofThis).map((q) => q.number),
    contacts: records.contacts.filter(ofThis).map((c) => c.number),
    flags: records.flags.find(ofThis) ?? null,
    independence: {
      passages: mentions.length,
      articles: new Set(mentions.map((m) => m.article)).size,
      origins: new Set(statement.origins).size,
    },
    passages: mentions.map((m, i) => passageOf(lookup, m, `passage-${number}-${i + 1}`, rows, context.dossier)),
    discrepancies: discrepanciesOf(lookup, rows),
    setAside: discrepanciesOf(
      lookup,
      flags.filter((d) => isSetAside(lookup, d)),
    ),
  }
}

function kindsOf(mentions: readonly MentionRow[]): ClaimKind[] {
  const has: Record<ClaimKind, (m: MentionRow) => boolean> = {
    number: (m) => m.quantities.length > 0,
    date: (m) => m.dates.length > 0,
    name: (m) => m.names.length > 0,
    quote: (m) => m.quotes.length > 0,
    attribution: (m) => m.attribution.length > 0,
  }
  return claimKinds.filter((kind) => mentions.some(has[kind]))
}

/** Articles by number, removed ones last; inside an article as they stand in the text. */
function inDossierOrder(lookup: Lookup, mentions: readonly MentionRow[]): MentionRow[] {
  const place = (m: MentionRow) => lookup.sourceNumber.get(m.article) ?? Number.MAX_SAFE_INTEGER
  return [...mentions].sort(
    (a, b) =>
      place(a) - place(b) ||
      compareText(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.id, b.id),
  )
}

/** A statement is taken from one of its passages; where it was worded anew its language is not known. */
function statementLanguage(lookup: Lookup, statement: string, mentions: readonly MentionRow[]): string {
  const wording = collapse(statement)
  const same = mentions.find((m) => collapse(lookup.texts.get(m.article)?.slice(m.start, m.end) ?? '') === wording)
  return same ? (lookup.articles.get(same.article)?.language ?? 'und') : 'und'
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim()

function passageOf(
  lookup: Lookup,
  mention: MentionRow,
  anchor: string,
  rows: readonly DiscrepancyRow[],
  dossier: string,
): ReportPassage {
  const text = lookup.texts.get(mention.article)
  const article = lookup.articles.get(mention.article)
  const span: Span = { start: mention.start, end: mention.end }
  const judgement = (aspect: 'true' | 'said') =>
    lookup.verdicts.get(mention.claim)?.find((v) => v.aspect === aspect)?.perMention[mention.id] ?? null
  return {
    anchor,
    mention: mention.id,
    ...span,
    place: placeOf(lookup, mention.article, mention.start),
    quote: text === undefined ? null : quoteInContext(text, span),
    markings: markingsOf(mention, rows),
    selector: text === undefined ? null : quoteSelector(text, span),
    judgement: { true: judgement('true'), said: judgement('said') },
    webLink: text === undefined || !article ? null : textFragmentLink(article.url, text, span),
    appLink: `stet:dossier/${dossier}/claim/${mention.claim}`,
    textAnchor: `text-${anchor}`,
    attribution: mention.attribution.map((a) => a.chain),
    speakers: [...new Set(mention.quotes.map((q) => q.speaker).filter((name) => name !== null))],
    asOf: article?.published.date ?? null,
    values: valuesOf(mention),
  }
}

/** The differing words inside the passage, without overlaps: where two meet, the graver relation has the words. */
function markingsOf(mention: MentionRow, rows: readonly DiscrepancyRow[]): ReportMarking[] {
  const length = mention.end - mention.start
  const found = rows.flatMap((row) =>
    row.mentions
      .filter((s) => s.doc === mention.article && s.start < mention.end && s.end > mention.start)
      .map((s) => ({
        start: Math.max(0, s.start - mention.start),
        end: Math.min(length, s.end - mention.start),
        relation: row.relation,
      })),
  )
  const gravity = (m: ReportMarking) => relationOrder.indexOf(m.relation)
  const taken: ReportMarking[] = []
  for (const marking of found.sort((a, b) => gravity(a) - gravity(b) || a.start - b.start || b.end - a.end)) {
    if (!taken.some((t) => t.start < marking.end && marking.start < t.end)) taken.push(marking)
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** The worst first. */
export const discrepanciesOf = (lookup: Lookup, rows: readonly DiscrepancyRow[]): ReportDiscrepancy[] =>
  worstFirst(rows.map((d) => discrepancyOf(lookup, d)))

function discrepancyOf(lookup: Lookup, row: DiscrepancyRow): ReportDiscrepancy {
  const sides = row.mentions.map((s) => ({
    place: placeOf(lookup, s.doc, s.start),
    start: s.start,
    end: s.end,
    text: s.text,
    value: s.value,
  }))
  const rank = (source: number | null) => source ?? Number.MAX_SAFE_INTEGER
  const claims = new Set(row.claims.map((c) => lookup.claimNumber.get(c)).filter((n) => n !== undefined))
  return {
    id: row.id,
    kind: row.kind,
    relation: row.relation,
    severity: row.severity,
    rule: row.rule,
    explanation: row.explanation,
    claims: [...claims].sort((a, b) => a - b),
    sides: sides.sort((a, b) => rank(a.place.source) - rank(b.place.source) || a.start - b.start),
    judgement: lookup.judgements.get(row.id) ?? null,
  }
}

const severities = [...severitySchema.options].reverse()

function worstFirst(discrepancies: readonly ReportDiscrepancy[]): ReportDiscrepancy[] {
  return [...discrepancies].sort(
    (a, b) =>
      relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      discrepancyKinds.indexOf(a.kind) - discrepancyKinds.indexOf(b.kind) ||
      compareText(a.id, b.id),
  )
}

/** Claims outside the checklist that carry a verdict or a note: they are reported, whatever became of them. */
export function formerClaims(lookup: Lookup, claims: readonly ClaimRow[], redactor: Redactor): FormerClaim[] {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const spoken = new Set([...lookup.verdicts.keys(), ...lookup.notes.keys()])
  return [...spoken]
    .filter((id) => !lookup.claimNumber.has(id))
    .sort(compareText)
    .map((id): FormerClaim => {
      const status = byId.get(id)?.status
      return {
        id,
        status: status === 'merged' || status === 'retired' ? status : 'unlisted',
        mergedInto: listedNumber(lookup, byId, id),
        verdicts: verdictsOf(lookup, id, redactor),
        note: noteOf(lookup, id, redactor),
      }
    })
}
