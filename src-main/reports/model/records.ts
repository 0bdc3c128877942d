import type { ClaimRow, EvidenceRow, TextCorrectionRow } from '../../contract/rows'
import { compareText, type Lookup, placeOf, stampOf } from './lookup'
import type { Redactor } from './redact'
import type { ReportContact, ReportCorrection, ReportEvidence, ReportFlag, ReportQuery, ReportRows } from './types'

/** What the desk gathered, numbered for the whole report. */
export interface Records {
  evidence: ReportEvidence[]
  queries: ReportQuery[]
  contacts: ReportContact[]
  corrections: ReportCorrection[]
  flags: ReportFlag[]
}

export function recordsOf(lookup: Lookup, rows: ReportRows, redactor: Redactor): Records {
  const claims = new Map(rows.claims.map((c) => [c.id, c]))
  const numberOf = (id: string | null) => (id === null ? null : listedNumber(lookup, claims, id))
  const order = inOrderOf(numberOf)
  const evidenceRows = [...rows.evidence].sort(order)
  const evidenceNumber = new Map(evidenceRows.map((row, i) => [row.id, i + 1]))
  return {
    evidence: evidenceRows.map((row, i) => evidenceOf(lookup, redactor, row, i + 1, numberOf(row.claim))),
    queries: [...rows.queries].sort(order).map((row, i): ReportQuery => {
      const { said, ...known } = withholding(lookup, redactor, row, i + 1)
      return {
        ...known,
        claim: numberOf(row.claim),
        question: said(row.question),
        to: said(row.to),
        status: row.status,
        answer: said(row.answer),
        due: known.withheld ? null : row.due,
      }
    }),
    contacts: [...rows.contacts].sort(order).map((row, i): ReportContact => {
      const { said, ...known } = withholding(lookup, redactor, row, i + 1)
      return {
        ...known,
        claim: numberOf(row.claim),
        who: said(row.who),
        way: row.way,
        made: known.withheld ? null : row.made,
        outcome: row.outcome,
        note: said(row.note),
      }
    }),
    corrections: correctionsOf(lookup, rows.textCorrections, redactor, numberOf, evidenceNumber),
    flags: rows.claimFlags
      .flatMap((row): ReportFlag[] => {
        const claim = numberOf(row.id)
        if (claim === null) return []
        return [{ claim, flags: [...row.flags].sort(), note: redactor.free(row.note), ...stampOf(lookup, row) }]
      })
      .sort((a, b) => a.claim - b.claim || compareText(a.at, b.at)),
  }
}

/** What is told of any record, and its words as they may be told: none of one that is withheld. */
function withholding(
  lookup: Lookup,
  redactor: Redactor,
  row: { confidential: boolean; by: string | null; at: string },
  number: number,
) {
  const withheld = redactor.isWithheld(row)
  const said = (text: string) => (withheld ? '' : redactor.free(text))
  return { number, ...stampOf(lookup, row), confidential: row.confidential, withheld, said }
}

function evidenceOf(
  lookup: Lookup,
  redactor: Redactor,
  row: EvidenceRow,
  number: number,
  claim: number | null,
): ReportEvidence {
  const known = { number, claim, ...stampOf(lookup, row), kind: row.kind, stance: row.stance }
  if (redactor.isWithheld(row)) {
    const nothing = { title: null, url: null, file: null, contact: null, place: null, published: null, retrieved: null }
    const told = { standing: row.standing, quote: '', locator: '', note: '' }
    return { ...known, confidential: true, withheld: true, ...nothing, ...told }
  }
  return {
    ...known,
    confidential: row.confidential,
    withheld: false,
    standing: row.standing,
    title: redactor.free(row.title),
    url: row.url === null ? null : redactor.free(row.url),
    file: row.file && { ...row.file, name: redactor.free(row.file.name) },
    contact: row.contact && { name: redactor.free(row.contact.name), reach: redactor.free(row.contact.reach) },
    place: row.passage && placeOf(lookup, row.passage.article, row.passage.start),
    quote: redactor.free(row.quote),
    locator: redactor.free(row.locator),
    published: row.published,
    retrieved: row.retrieved,
    note: redactor.free(row.note),
  }
}

/** In the order of the text they change, article by article. */
function correctionsOf(
  lookup: Lookup,
  rows: readonly TextCorrectionRow[],
  redactor: Redactor,
  numberOf: (claim: string | null) => number | null,
  evidenceNumber: Map<string, number>,
): ReportCorrection[] {
  const place = (row: TextCorrectionRow) => lookup.sourceNumber.get(row.article) ?? Number.MAX_SAFE_INTEGER
  const sorted = [...rows].sort(
    (a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end || compareText(a.id, b.id),
  )
  return sorted.map((row, i) => ({
    number: i + 1,
    place: placeOf(lookup, row.article, row.start),
    start: row.start,
    end: row.end,
    exact: lookup.texts.get(row.article)?.slice(row.start, row.end) ?? null,
    change: row.change,
    problem: redactor.free(row.problem),
    wording: redactor.free(row.wording),
    source: redactor.free(row.source),
    evidence: row.evidence === null ? null : (evidenceNumber.get(row.evidence) ?? null),
    claim: numberOf(row.claim),
    proposed: stampOf(lookup, row),
    decision: row.decision,
    decisionReason: redactor.free(row.decisionReason),
    decided: row.decidedAt === null ? null : stampOf(lookup, { by: row.decidedBy, at: row.decidedAt }),
  }))
}

interface Ordered {
  id: string
  at: string
  claim: string | null
}

/** By claim as it is listed, those of no listed claim last; inside it as they were written down. */
function inOrderOf(numberOf: (claim: string | null) => number | null) {
  const place = (row: Ordered) => numberOf(row.claim) ?? Number.MAX_SAFE_INTEGER
  return (a: Ordered, b: Ordered) => place(a) - place(b) || compareText(a.at, b.at) || compareText(a.id, b.id)
}

/** Number of the claim, or of the one it was merged into; a circle, which no journal should hold, ends it. */
export function listedNumber(lookup: Lookup, claims: Map<string, ClaimRow>, id: string): number | null {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); at = claims.get(at)?.mergedInto ?? null) {
    const number = lookup.claimNumber.get(at)
    if (number !== undefined) return number
    seen.add(at)
  }
  return null
}
