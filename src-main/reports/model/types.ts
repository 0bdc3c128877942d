import type { DiscrepancyKind, Relation, Severity, Span } from '../../contract/analysis'
import type { Aspect, FlagJudgement, Judgement, Mark } from '../../contract/events'
import type {
  ArticleRow,
  ClaimRow,
  DiscrepancyRow,
  DossierRow,
  FlagJudgementRow,
  MentionRow,
  NoteRow,
  OriginRow,
  PersonRow,
  SentenceRow,
  SpanRow,
  StatementRow,
  VerdictRow,
} from '../../contract/rows'

export type ReportLanguage = 'en' | 'de'

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
  /** SHA-256 of the text (the article's id) to the text. */
  texts: Map<string, string>
}

export interface ReportContext {
  language: ReportLanguage
  stetVersion: string
  /** Journal position of the dossier that the rows stand at. */
  position: number
  /** Hash of the dossier's newest event, or null for a dossier without a chain. */
  journalHead: { hash: string | null }
  /** ISO 8601 instant the report speaks of; the only clock the report knows. */
  asOf: string
  /** IANA time zone in which instants are printed; UTC when left out, so that every machine prints the same. */
  timeZone?: string
}

/** A verdict's mark on the aspect "true", or `open` where nobody has marked it. */
export type ReportMark = Mark | 'open'

/** Trouble first: what a checker wants to see on the first page. */
export const groupOrder = ['disputed', 'unverified', 'confirmed', 'open'] as const satisfies readonly ReportMark[]
export const relationOrder = ['conflict', 'missing', 'superseded', 'compatible'] as const satisfies readonly Relation[]
export const labelOrder = ['claim', 'opinion', 'question', 'background', 'damaged'] as const
export type SentenceLabel = SentenceRow['label']

/** Who did it and when: a name as it is now, or null when the person is not known here. */
export interface Stamp {
  by: string | null
  at: string
}

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

/** Where something stands: `source` is the number in the list of sources, null for an article that was removed. */
export interface ReportPlace {
  source: number | null
  label: string
  outlet: string | null
  language: string
  role: ArticleRow['role']
  /** Non-empty line of the article's text, from 1; null when the text is not at hand. */
  paragraph: number | null
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

export interface ReportCoverage {
  sentences: { total: number } & Record<SentenceLabel, number>
  /** UTF-16 code units that are not white space. `uncovered`: in no sentence and no dropped span. */
  characters: { total: number; dropped: number; uncovered: number }
}

export interface ReportHeader {
  title: string
  dossier: string
  workingLanguage: string
  created: Stamp
  /** Names of those whose verdicts, notes or judgements of flags are in the report. */
  checkers: string[]
  asOf: string
  position: number
  journalHead: string | null
  stetVersion: string
  /** disputed + unverified + confirmed + open = claims. `stale`: claims one of whose verdicts is stale. */
  counts: { claims: number } & Record<ReportMark, number> & {
      stale: number
      passages: number
      articles: number
      origins: number
    }
  /** The relations add up to the total; flags set aside are beside it. */
  discrepancies: { total: number; setAside: number } & Record<Relation, number>
  coverage: ReportCoverage
}

export interface ReportModel {
  language: ReportLanguage
  timeZone: string
  header: ReportHeader
  groups: ReportGroup[]
  formerClaims: FormerClaim[]
  /** Discrepancies that touch no listed claim. */
  otherDiscrepancies: ReportDiscrepancy[]
  otherSetAside: ReportDiscrepancy[]
  sources: ReportSource[]
  origins: { number: number; sources: number[]; why: string }[]
  removedArticles: { label: string; file: string; textSha256: string }[]
}
