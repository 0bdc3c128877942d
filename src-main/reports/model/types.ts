import type { DiscrepancyKind, Relation, Severity, Span } from '../../contract/analysis'
import type { Aspect, FlagJudgement, Judgement, Mark } from '../../contract/events'
import type { ReportLanguage, ReportOptions, ReportSection } from '../../contract/reports'
import type {
  ArticleRow,
  AssignmentRow,
  ClaimFlagsRow,
  ClaimRow,
  ContactRow,
  DiscrepancyRow,
  DossierRow,
  EvidenceRow,
  FlagJudgementRow,
  MentionRow,
  NoteRow,
  OriginRow,
  PersonRow,
  QueryRow,
  SentenceRow,
  SpanRow,
  StatementRow,
  TextCorrectionRow,
  VerdictRow,
} from '../../contract/rows'
import type { ReportMark, ReportPlace, Stamp } from './basic-types'
import type { DossierDetails, ReportHeader } from './header-types'
import type {
  BottomLine,
  NotChecked,
  ReportChange,
  ReportContact,
  ReportCorrection,
  ReportEvidence,
  ReportFigure,
  ReportFlag,
  ReportGalley,
  ReportMatrix,
  ReportMethod,
  ReportQuery,
  ReportQuotes,
  ReportUnresolved,
  SignOffLine,
  Standing,
  Withheld,
} from './memo-types'

export type { ReportLanguage } from '../../contract/reports'
export type * from './basic-types'
export * from './header-types'
export type * from './memo-types'

/** The rows of one dossier at one journal position, in any order, and the articles' texts by article id. */
export interface ReportRows {
  dossier: DossierRow
  people: PersonRow[]
  articles: ArticleRow[]
  claims: ClaimRow[]
  statements: StatementRow[]
  mentions: MentionRow[]
  sentences: SentenceRow[]
  discrepancies: DiscrepancyRow[]
  flagJudgements: FlagJudgementRow[]
  verdicts: VerdictRow[]
  notes: NoteRow[]
  origins: OriginRow[]
  spans: SpanRow[]
  evidence: EvidenceRow[]
  textCorrections: TextCorrectionRow[]
  queries: QueryRow[]
  contacts: ContactRow[]
  assignments: AssignmentRow[]
  claimFlags: Pick<ClaimFlagsRow, 'id' | 'flags' | 'note' | 'by' | 'at'>[]
  details: DossierDetails | null
  /** SHA-256 of the text (the article's id) to the text. */
  texts: Map<string, string>
}

export interface ReportContext {
  options: ReportOptions
  stetVersion: string
  /** The analysis the rows stand on: its engine and calibration; null before the first. */
  analysis: { engine: string; linked: number; suggested: number } | null
  /** Journal position of the dossier that the rows stand at. */
  position: number
  /** Hash of the dossier's newest event, or null for a dossier without a chain. */
  journalHead: { hash: string | null }
  /** ISO 8601 instant of the newest event: the only clock the report knows, so that a position gives the same bytes for ever. */
  asOf: string
  /** IANA time zone in which instants are printed; UTC when left out, so that every machine prints the same. */
  timeZone?: string
}

/** Trouble first: what a checker wants to see on the first page. */
export const groupOrder = ['disputed', 'unverified', 'confirmed', 'open'] as const satisfies readonly ReportMark[]
export const relationOrder = ['conflict', 'missing', 'superseded', 'compatible'] as const satisfies readonly Relation[]
export interface ReportVerdict extends Stamp {
  aspect: Aspect
  mark: Mark
  established: string | null
  reason: string
  confidence: VerdictRow['confidence']
  stale: {
    because: NonNullable<VerdictRow['stale']>['because']
    addedPassages: number
    removedPassages: number
  } | null
}

/** Part of a passage's exact words that a discrepancy is about; offsets into `exact`. */
export interface ReportMarking extends Span {
  relation: Relation
}

export interface ReportPassage extends Span {
  /** Anchor in the report: `passage-<claim's number>-<place among its passages>`. */
  anchor: string
  mention: string
  place: ReportPlace
  /** `before` and `after`: a little of the same paragraph, for reading only. Null when the text is not at hand. */
  quote: { before: string; exact: string; after: string } | null
  markings: ReportMarking[]
  /** W3C Web Annotation TextQuoteSelector; the position selector is `start` and `end`. */
  selector: { exact: string; prefix: string; suffix: string } | null
  judgement: Record<Aspect, Judgement | null>
  /** The article's address with a text fragment, or null when the article has no web address. */
  webLink: string | null
  /** Opens the passage in Stet, on a machine that has the dossier. */
  appLink: string
  /** Anchor of the words in the galley or in the article's full text. */
  textAnchor: string
  /** Who is said to have said it, the outermost source first; one chain for each attribution. */
  attribution: string[][]
  /** Who speaks the quoted words. */
  speakers: string[]
  /** The day from which it speaks, YYYY-MM-DD: the article's. */
  asOf: string | null
  /** Its figures and dates as Stet normalised them: `≥ 23 wounded`, `2031-03-12`. */
  values: string[]
}

export interface ReportSide extends Span {
  place: ReportPlace
  text: string
  value: string
}

/** What an editor said of a flag. */
export interface ReportFlagJudgement extends Stamp {
  judgement: FlagJudgement
  reason: string
  /** Values the flag has now and had not when it was judged: a flag set aside then counts again. */
  newValues: string[]
}

export interface ReportDiscrepancy {
  id: string
  kind: DiscrepancyKind
  relation: Relation
  severity: Severity
  rule: string
  explanation: string
  /** Numbers of the listed claims it concerns. */
  claims: number[]
  sides: ReportSide[]
  /** Null for a flag that nobody has judged. */
  judgement: ReportFlagJudgement | null
}

export interface ReportNote extends Stamp {
  text: string
}

export const claimKinds = ['number', 'date', 'name', 'quote', 'attribution'] as const
export type ClaimKind = (typeof claimKinds)[number]

export interface ReportClaim {
  /** Place in the checklist, from 1, as on the screen. */
  number: number
  id: string
  statement: string
  statementLanguage: string
  mark: ReportMark
  /** `true` before `said`; none for a claim nobody has marked. */
  verdicts: ReportVerdict[]
  note: ReportNote | null
  /** What there is to check in it: number, date, name, quote, attribution. */
  kinds: ClaimKind[]
  assignedTo: string | null
  /** Numbers in the report's lists: what was gathered for it, and the corrections it showed to be needed. */
  evidence: number[]
  corrections: number[]
  queries: number[]
  contacts: number[]
  flags: ReportFlag | null
  independence: { passages: number; articles: number; origins: number }
  passages: ReportPassage[]
  discrepancies: ReportDiscrepancy[]
  /** Flags that an editor has set aside: no disagreements, and counted as none. */
  setAside: ReportDiscrepancy[]
}

export interface ReportGroup {
  mark: ReportMark
  heading: string
  count: number
  claims: ReportClaim[]
}

/** A claim that is no longer in the checklist but that somebody marked or wrote about. */
export interface FormerClaim {
  id: string
  /** `unlisted`: neither merged nor retired, but the dossier's present analysis does not have it. */
  status: 'merged' | 'retired' | 'unlisted'
  /** Number of the listed claim it is part of now. */
  mergedInto: number | null
  verdicts: ReportVerdict[]
  note: ReportNote | null
}

export interface ReportSource {
  number: number
  /** SHA-256 of the text: the article's id. */
  textSha256: string
  originalSha256: string
  label: string
  title: string | null
  file: string
  mediaType: string
  encoding: string
  bytes: number
  outlet: string | null
  agency: string | null
  byline: string | null
  published: { date: string | null; certainty: ArticleRow['published']['certainty'] }
  retrieved: string | null
  language: string
  role: ArticleRow['role']
  standing: Standing
  url: string | null
  imported: Stamp
  citedPassages: number
  /** What was set aside before the analysis (page furniture, credits …), and what is damaged. */
  dropped: (Span & { reason: string })[]
  damaged: (Span & { reason: string })[]
  paragraphs: (Span & { number: number })[]
  /** In full, so that its hash and every selector can be checked without Stet; null when not at hand. */
  text: string | null
}

/**
 * A section that is switched off is not in `sections`, and its part of the model is empty; the claims, sources and
 * records are always there, since tables and other programs live on them.
 */
export interface ReportModel {
  language: ReportLanguage
  timeZone: string
  paper: ReportOptions['paper']
  house: ReportOptions['house']
  sections: ReportSection[]
  confidential: ReportOptions['confidential']
  withheld: Withheld
  header: ReportHeader
  bottomLine: BottomLine | null
  corrections: ReportCorrection[]
  unresolved: ReportUnresolved[]
  matrix: ReportMatrix
  figures: ReportFigure[]
  quotes: ReportQuotes[]
  evidence: ReportEvidence[]
  queries: ReportQuery[]
  contacts: ReportContact[]
  flags: ReportFlag[]
  notChecked: NotChecked | null
  method: ReportMethod | null
  signOffs: SignOffLine[]
  changes: ReportChange[]
  galley: ReportGalley[]
  groups: ReportGroup[]
  formerClaims: FormerClaim[]
  /** Discrepancies that touch no listed claim. */
  otherDiscrepancies: ReportDiscrepancy[]
  otherSetAside: ReportDiscrepancy[]
  sources: ReportSource[]
  origins: { number: number; sources: number[]; why: string }[]
  removedArticles: { label: string; file: string; textSha256: string }[]
}

/** Whether a claim's mark no longer rests on what it was given on: it must not pass for a settled one in a list. */
export const isStaleClaim = (claim: Pick<ReportClaim, 'verdicts'>): boolean =>
  claim.verdicts.some((v) => v.stale !== null)
