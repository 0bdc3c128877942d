import type { ReportSection } from '../../../contract/reports'
import type { ReportClaim, ReportModel } from '../../model/types'
import { type MemoWords, memoWords } from '../../words/memo'
import { type Page, pageOf, shortName } from '../page'

/**
 * What the parts of the HTML need beside the page: the memo's words, and what there is in this report to link to. A
 * section may be switched off and a claim left out by its mark: nothing may lead to what is not there.
 */
export interface Sheet extends Page {
  m: MemoWords
  /** For the printer: without script and filters. */
  isForPrint: boolean
  has: (section: ReportSection) => boolean
  /** The listed claims in the order of the checklist. */
  claims: ReportClaim[]
  claimAt: (number: number) => ReportClaim | undefined
  /** Short names of the sources, by number. */
  labelOf: (source: number) => string
  /** Ids in the galley and the full texts, which are written first so that the rest knows what is there. */
  textIds: Set<string>
  /** Differences that are told already, with the claim they are told at: one that concerns several claims is told once. */
  told: Map<string, number | null>
}

export function sheetOf(model: ReportModel, isForPrint: boolean): Sheet {
  const claims = model.groups.flatMap((group) => group.claims).sort((a, b) => a.number - b.number)
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]))
  const labels = new Map(model.sources.map((s) => [s.number, shortName(s)]))
  return {
    ...pageOf(model),
    m: memoWords[model.language],
    isForPrint,
    has: (section) => model.sections.includes(section),
    claims,
    claimAt: (number) => byNumber.get(number),
    labelOf: (source) => labels.get(source) ?? `[${source}]`,
    textIds: new Set(),
    told: new Map(),
  }
}

/** Ids of the sections, as they stand in an address. */
export const sectionIds: Record<ReportSection, string> = {
  bottomLine: 'bottom-line',
  corrections: 'corrections',
  unresolved: 'unresolved',
  matrix: 'matrix',
  figures: 'figures',
  quotes: 'quotes',
  log: 'log',
  sources: 'sources',
  flags: 'flags',
  notChecked: 'not-checked',
  method: 'method',
  signOffs: 'sign-offs',
  changes: 'changes',
  galley: 'galley',
  articles: 'articles',
}
