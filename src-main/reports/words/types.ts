import type { DiscrepancyKind, Relation, Severity } from '../../contract/analysis'
import type { Aspect, FlagJudgement, Judgement } from '../../contract/events'
import type { FormerClaim, ReportMark, ReportSource, ReportVerdict, SentenceLabel } from '../model/types'

type Section = 'summary' | 'checklist' | 'former' | 'other' | 'sources' | 'origins' | 'removed' | 'articles' | 'check'

/** Every word of the report but the dossier's own. A key that a language lacks does not compile. */
export interface Words {
  report: string
  contents: string
  sections: Record<Section, string>
  groups: Record<ReportMark, string>
  marks: Record<ReportMark, string>
  aspects: Record<Aspect, string>
  judgements: Record<Judgement, string>
  flagJudgements: Record<FlagJudgement, string>
  confidence: Record<NonNullable<ReportVerdict['confidence']>, string>
  kinds: Record<DiscrepancyKind, string>
  relations: Record<Relation, string>
  severities: Record<Severity, string>
  labels: Record<SentenceLabel, string>
  roles: Record<ReportSource['role'], string>
  certainty: Record<ReportSource['published']['certainty'], string>
  staleBecause: Record<NonNullable<ReportVerdict['stale']>['because'], string>
  formerStatus: Record<FormerClaim['status'], string>
  unknownLanguage: string
  unknownPerson: string
  unknown: string
  none: string
  nobody: string
  inFull: string
  checklistCaption: string
  originsCaption: string
  numberSign: string
  alsoInClaims: string
  /** Before the number of the claim where something is told. */
  seeClaim: string
  dossier: string
  created: string
  checkers: string
  asOf: string
  position: string
  journalHead: string
  madeWith: string
  claims: string
  claim: string
  statement: string
  verdict: string
  passage: string
  passages: string
  articles: string
  origins: string
  origin: string
  discrepancies: string
  /** Heading and count of flags that an editor has set aside. */
  flagsSetAside: string
  /** Before the values that a flag had not when it was judged. */
  newSince: string
  coverage: string
  sentences: string
  ofCharacters: string
  charactersDropped: string
  charactersUncovered: string
  total: string
  count: string
  established: string
  reason: string
  stale: string
  note: string
  source: string
  wording: string
  value: string
  rule: string
  why: string
  file: string
  title: string
  outlet: string
  agency: string
  byline: string
  published: string
  /** Of the day of publication. */
  howSure: string
  retrieved: string
  language: string
  role: string
  size: string
  format: string
  originalSha256: string
  textSha256: string
  /** Of a file that is its text. */
  bothSha256: string
  address: string
  imported: string
  setAside: string
  damage: string
  citedPassages: string
  onTheWeb: string
  backToClaim: string
  removedArticle: string
  textMissing: string
  noClaims: string
  legend: string
  checkText: string
  by: (name: string, when: string) => string
  stalePassages: (added: number, removed: number) => string
  independence: (passages: number, articles: number, origins: number) => string
  paragraph: (n: number) => string
  bytes: (n: number) => string
  spans: (n: number) => string
  formerLine: (retired: number, merged: number, unlisted: number) => string
  removedLine: (n: number) => string
  staleLine: (n: number) => string
  mergedInto: (n: number) => string
}
