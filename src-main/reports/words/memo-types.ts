import type {
  ContactOutcome,
  ContactWay,
  CorrectionDecision,
  EvidenceKind,
  QueryStatus,
  Stance,
} from '../../contract/events'
import type { ReportSection } from '../../contract/reports'
import type {
  Call,
  ClaimKind,
  CorrectionChange,
  MatrixCell,
  MustFixWhy,
  ReportUnresolved,
  SignOffLine,
  Standing,
} from '../model/types'

/** The words of the memo's own sections, beside those of the whole report. */
export interface MemoWords {
  sections: Record<ReportSection, string>
  /** One line under a section's heading that says what it is for. */
  leads: Partial<Record<ReportSection, string>>
  calls: Record<Call, string>
  callMeans: Record<Call, string>
  /** Said when there is nothing in a section. */
  nothing: Record<
    'mustFix' | 'corrections' | 'unresolved' | 'figures' | 'quotes' | 'flags' | 'changes' | 'evidence',
    string
  >
  scope: { underCheck: string; all: string }
  mustFix: Record<MustFixWhy, string>
  changes: Record<CorrectionChange, string>
  decisions: Record<CorrectionDecision, string>
  evidenceKinds: Record<EvidenceKind, string>
  stances: Record<Stance, string>
  standings: Record<NonNullable<Standing>, string>
  queryStatus: Record<QueryStatus, string>
  ways: Record<ContactWay, string>
  outcomes: Record<ContactOutcome, string>
  flags: Record<'legal' | 'sensitive', string>
  claimKinds: Record<ClaimKind, string>
  cells: Record<MatrixCell, string>
  signRoles: Record<SignOffLine['role'], string>
  hedgeFrom: Record<NonNullable<ReportUnresolved['hedge']>['from'], string>
  /** In the place of words that were struck out. */
  struck: string
  withheldSource: string
  withheldLine: (records: number, struck: number) => string
  /** Letters before a number in a list: E1, Q1, C1, K1. */
  letters: { evidence: string; query: string; contact: string; correction: string }
  /** `“41” (Hafenkurier); “14” (Northlight Press)` with its lead. */
  attributeEach: (sides: readonly { wording: string; sources: readonly string[] }[]) => string
  counts: (claims: number, confirmed: number, disputed: number, unverified: number, open: number) => string
  page: (n: number, of: number) => string
  slug: string
  versionChecked: string
  writer: string
  editor: string
  secondReader: string
  noSecondReader: string
  /** Who is to be named beside a claim that nobody words otherwise. */
  attributeTo: (sources: readonly string[]) => string
  deadline: string
  mustFixList: string
  holds: string
  problem: string
  suggested: string
  deleteIt: string
  quoted: (text: string) => string
  asItStands: string
  shownBy: string
  proposed: string
  decided: string
  sides: string
  tried: string
  triedNothing: string
  hedge: string
  kinds: string
  attribution: string
  speaker: string
  speakers: string
  asOfDay: string
  values: string
  judgedHere: string
  evidence: string
  evidenceOf: string
  stance: string
  standing: string
  locator: string
  contact: string
  retrieved: string
  file: string
  question: string
  queries: string
  to: string
  answer: string
  due: string
  contacts: string
  who: string
  assignedTo: string
  corrections: string
  change: string
  flag: string
  openClaims: string
  uncheckedSentences: string
  leftOut: string
  label: string
  sentence: string
  characters: string
  engine: string
  calibration: string
  calibrationText: (linked: string, suggested: string) => string
  languages: string
  methodText: string
  signature: string
  date: string
  name: string
  role: string
  signOffText: string
  from: string
  into: string
  figure: string
  figureOf: (claim: number) => string
  hedgeSign: string
  inOneLanguage: string
  acrossLanguages: string
  openInApp: string
  inTheText: string
  line: string
  yes: string
  relation: string
  severity: string
  confidence: string
  paragraph: string
  before: string
  after: string
  about: string
  aboutValue: string
  times: string
  /** Said in a cell whose text a spreadsheet cannot hold whole, and on the page about the workbook. */
  cutCell: (characters: number) => string
  cutCells: (cells: number) => string
  timesIn: (zone: string) => string
  /** In the name of a file, where a format has several. */
  fileParts: { claims: string; passages: string }
  alsoInSources: string
  allInGalley: string
  /** The filters of the HTML; `count` has `{shown}` and `{all}`. */
  filters: Record<'title' | 'all' | 'text' | 'differs' | 'reset' | 'count', string>
}
