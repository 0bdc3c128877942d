import { type ReportSection, reportSections } from '../contract/reports'
import { bottomLineOf } from './model/bottom-line'
import { claimOf, discrepanciesOf, formerClaims } from './model/claims'
import { figuresOf, matrixOf, quotesOf } from './model/compared'
import { galleyOf } from './model/galley'
import { headerOf } from './model/header'
import { articleLabel, compareText, isSetAside, type Lookup, lookupOf } from './model/lookup'
import { changesOf, methodOf, signOffsOf } from './model/method'
import { notCheckedOf } from './model/not-checked'
import { type Records, recordsOf } from './model/records'
import { type Redactor, redactorOf } from './model/redact'
import { originsOf, sourceOf } from './model/sources'
import { groupOrder, type ReportClaim, type ReportContext, type ReportModel, type ReportRows } from './model/types'
import { unresolvedOf } from './model/unresolved'
import { words } from './words'
import { memoWords } from './words/memo'

/**
 * What a report says, before any format. Pure: the same rows (in any order) and the same context give the same model,
 * key for key, so that two people who export the same position can compare their files byte for byte.
 */
export function buildReport(rows: ReportRows, context: ReportContext): ReportModel {
  const { options } = context
  const redactor = redactorOf(rows, options.confidential, memoWords[options.language].struck)
  const lookup = lookupOf(rows, redactor)
  const records = recordsOf(lookup, rows, redactor)
  const all = claimsOf(lookup, rows, records, redactor)
  const claims = all.filter((c) => options.marks.includes(c.mark))
  const sources = lookup.sources.map((article) => sourceOf(lookup, rows, article, claims))
  const header = headerOf(lookup, rows, context, { claims: all, sources, records })
  const unlisted = rows.discrepancies.filter((d) => !d.claims.some((c) => lookup.claimNumber.has(c)))
  const model: ReportModel = {
    language: options.language,
    timeZone: context.timeZone ?? 'UTC',
    paper: options.paper,
    house: options.house,
    sections: [],
    confidential: options.confidential,
    withheld: { records: 0, struck: 0 },
    header,
    bottomLine: bottomLineOf(all, records, header.underCheck.length > 0),
    corrections: records.corrections,
    unresolved: unresolvedOf(claims, records, memoWords[options.language]),
    matrix: matrixOf(lookup, claims),
    figures: figuresOf(lookup, claims),
    quotes: quotesOf(lookup, claims),
    evidence: records.evidence,
    queries: records.queries,
    contacts: records.contacts,
    flags: records.flags,
    notChecked: notCheckedOf(lookup, rows, all),
    method: methodOf(context, sources),
    signOffs: signOffsOf(header),
    changes: changesOf(records.corrections),
    galley: underCheckOrAll(sources).map((source) => galleyOf(source, claims, records)),
    groups: groupOrder
      .filter((mark) => options.marks.includes(mark))
      .map((mark) => {
        const members = claims.filter((c) => c.mark === mark)
        return { mark, heading: words[options.language].groups[mark], count: members.length, claims: members }
      }),
    formerClaims: formerClaims(lookup, rows.claims, redactor),
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
  // Last: the striking counts itself while the parts above are made.
  const withheld = {
    records: [...records.evidence, ...records.queries, ...records.contacts].filter((r) => r.withheld).length,
    struck: redactor.struck(),
  }
  return onlySections({ ...model, withheld }, options.sections)
}

function claimsOf(lookup: Lookup, rows: ReportRows, records: Records, redactor: Redactor): ReportClaim[] {
  const assigned = new Map(rows.assignments.map((a) => [a.id, a.person]))
  const context = { dossier: rows.dossier.id, records, redactor, assigned }
  return rows.statements
    .filter((s) => lookup.claimNumber.has(s.id))
    .sort((a, b) => a.order - b.order || compareText(a.id, b.id))
    .map((s) => claimOf(lookup, s, context))
}

/** Where nothing is under check, the sources themselves are what is being compared. */
function underCheckOrAll(sources: ReportModel['sources']): ReportModel['sources'] {
  const underCheck = sources.filter((s) => s.role === 'underCheck')
  return underCheck.length > 0 ? underCheck : sources
}

/** The sections asked for, in the report's order; the parts of the others are emptied, so that no format can print them. */
function onlySections(model: ReportModel, asked: readonly ReportSection[]): ReportModel {
  const has = (section: ReportSection) => asked.includes(section)
  return {
    ...model,
    sections: reportSections.filter(has),
    bottomLine: has('bottomLine') ? model.bottomLine : null,
    unresolved: has('unresolved') ? model.unresolved : [],
    matrix: has('matrix') ? model.matrix : { sources: [], rows: [] },
    figures: has('figures') ? model.figures : [],
    quotes: has('quotes') ? model.quotes : [],
    notChecked: has('notChecked') ? model.notChecked : null,
    method: has('method') ? model.method : null,
    signOffs: has('signOffs') ? model.signOffs : [],
    changes: has('changes') ? model.changes : [],
    galley: has('galley') ? model.galley : [],
  }
}

export type { ReportClaim, ReportContext, ReportLanguage, ReportModel, ReportRows } from './model/types'
