import type { Span } from '../../contract/analysis'
import type {
  ContactOutcome,
  ContactWay,
  CorrectionDecision,
  EvidenceKind,
  KeptFile,
  QueryStatus,
  Stance,
} from '../../contract/events'
import type { ReportMark, ReportPlace, Stamp } from './basic-types'

/** Whether a source speaks of what it knows itself. Null: nobody has said. */
export type Standing = 'primary' | 'secondary' | null

export type CorrectionChange = 'correction' | 'clarification' | 'update'

/** What may be held back: all of it is null or empty when `withheld`, so that no format can print it. */
interface Withholdable {
  confidential: boolean
  withheld: boolean
}

export interface ReportEvidence extends Stamp, Withholdable {
  /** In the list of evidence, from 1, in the order of the claims: printed as E1. */
  number: number
  claim: number | null
  kind: EvidenceKind
  stance: Stance
  standing: Standing
  title: string | null
  url: string | null
  file: KeptFile | null
  contact: { name: string; reach: string } | null
  /** Where the quote stands, when it is one from an article of the dossier. */
  place: ReportPlace | null
  quote: string
  locator: string
  /** Day, YYYY-MM-DD. */
  published: string | null
  /** Instant: when it was fetched, received or spoken. */
  retrieved: string | null
  note: string
}

export interface ReportQuery extends Stamp, Withholdable {
  /** In the list of queries, from 1: printed as Q1. */
  number: number
  claim: number | null
  question: string
  to: string
  status: QueryStatus
  answer: string
  due: string | null
}

/** An attempt to reach somebody. */
export interface ReportContact extends Stamp, Withholdable {
  number: number
  claim: number | null
  who: string
  way: ContactWay
  made: string | null
  outcome: ContactOutcome
  note: string
}

/** A change that an article under check needs. */
export interface ReportCorrection extends Span {
  /** From 1, in the order of the text: printed as K1. */
  number: number
  place: ReportPlace
  /** The words as they stand; null when the text is not at hand. */
  exact: string | null
  change: CorrectionChange
  problem: string
  /** Empty: the passage goes. */
  wording: string
  source: string
  evidence: number | null
  claim: number | null
  proposed: Stamp
  decision: CorrectionDecision
  decisionReason: string
  decided: Stamp | null
}

export interface ReportFlag extends Stamp {
  claim: number
  flags: ('legal' | 'sensitive')[]
  note: string
}

/** `hold`: something must be settled first. `clearWithChanges`: it may go once the must-fix list is done. */
export type Call = 'clear' | 'clearWithChanges' | 'hold'

export type MustFixWhy =
  | 'correctionAccepted'
  | 'correctionUndecided'
  | 'disputed'
  | 'unverified'
  | 'open'
  | 'stale'
  | 'legal'
  | 'queryOpen'

export interface MustFix {
  why: MustFixWhy
  /** Whether it alone keeps the piece from going. */
  holds: boolean
  claim: number | null
  correction: number | null
  place: ReportPlace | null
}

export interface BottomLine {
  call: Call
  /** What was looked at: the claims of the articles under check, or all where no article is under check. */
  scope: 'underCheck' | 'all'
  /** Claims in that scope, by mark. */
  counts: Record<ReportMark, number> & { claims: number }
  /** What holds first, then in the order of the text. */
  mustFix: MustFix[]
}

/** One version of what a claim says, and who has it. */
export interface ReportPosition {
  value: string
  /** As the first of them words it. */
  wording: string
  sources: number[]
}

export interface ReportUnresolved {
  claim: number
  statement: string
  mark: ReportMark
  /** Each side of the differences that nobody has set aside; the claim's own passages where there are none. */
  sides: ReportPosition[]
  /** Numbers of the evidence, queries and contacts. */
  tried: { evidence: number[]; queries: number[]; contacts: number[] }
  /** Words in which it could be printed, and where they come from; null where nothing better can be said. */
  hedge: { from: 'established' | 'correction' | 'sides'; text: string } | null
}

/** `differs`: the passage is a side of a difference that is no conflict; `missing`: it lacks what others say. */
export type MatrixCell = 'states' | 'conflict' | 'differs' | 'missing' | 'absent'

export interface ReportMatrix {
  /** Numbers of the sources, as columns. */
  sources: number[]
  rows: { claim: number; statement: string; mark: ReportMark; cells: MatrixCell[] }[]
}

/** A figure of one passage. `value` or an interval; what the text does not say is null. */
export interface FigurePoint {
  source: number | null
  anchor: string
  text: string
  value: number | null
  low: number | null
  high: number | null
  /** The text's hedge: about, nearly, at least … */
  approximator: string | null
  /** Day of the article, YYYY-MM-DD. */
  asOf: string | null
  /** Printed: `≥ 23`, `40–45`. */
  printed: string
}

/** One quantity of one claim, as its passages give it. */
export interface ReportFigure {
  claim: number
  /** What is measured, in the text's words: "cables", "USD", "%"; empty where it is not said. */
  of: string
  unit: string | null
  established: string | null
  points: FigurePoint[]
}

export interface ReportQuote {
  claim: number
  anchor: string
  place: ReportPlace
  exact: string
  speaker: string | null
  closed: boolean
}

/** The quotes of one claim side by side: in one language they should be the same words, across languages translations. */
export interface ReportQuotes {
  claim: number
  languages: string[]
  quotes: ReportQuote[]
}

/** A sentence that is on no checklist, in an article under check. */
export interface UncheckedSentence extends Span {
  source: number
  paragraph: number | null
  text: string
  label: string
  reason: string
}

export interface NotChecked {
  /** Numbers of claims nobody has marked. */
  open: number[]
  /** Sentences of the articles under check that are no claims, one by one. */
  sentences: UncheckedSentence[]
  /** What was left out before the analysis, by article and reason, in characters and spans. */
  dropped: { source: number; reason: string; spans: number; characters: number }[]
  /** Of all articles: sentences by label. */
  labels: { label: string; sentences: number }[]
}

export interface ReportMethod {
  stetVersion: string
  /** Version of the engine with its dictionaries; null before the first analysis. */
  engine: string | null
  /** Likelihoods from which passages were put together, and suggested. */
  calibration: { linked: number; suggested: number } | null
  languages: { language: string; articles: number }[]
}

/** A line to sign on. `name` is null where nobody is known. */
export interface SignOffLine {
  role: 'checker' | 'writer' | 'editor' | 'secondReader'
  name: string | null
}

/** A change that was accepted, as readers would be told of it. */
export interface ReportChange extends Stamp {
  correction: number
  change: CorrectionChange
  place: ReportPlace
  from: string
  to: string
}

/** A piece of an article's text between two borders, in order and without a gap. */
export interface GalleyRun extends Span {
  text: string
  /** Claims whose passages cover it, by number, with the passage's anchor. */
  claims: { claim: number; anchor: string; mark: ReportMark; isFirst: boolean }[]
  /** Numbers of the corrections that cover it. */
  corrections: number[]
  /** Why it was left out before the analysis. */
  dropped: string | null
  damaged: string | null
}

/** What stands in the margin: the claim's verdict and what it rests on. */
export interface GalleyNote {
  claim: number
  anchor: string
  mark: ReportMark
  isStale: boolean
  established: string | null
  reason: string
  by: string | null
  /** Sources beside this article that state it, and the evidence, by number. */
  sources: number[]
  evidence: number[]
  corrections: number[]
}

export interface GalleyParagraph extends Span {
  number: number
  runs: GalleyRun[]
  /** Claims that begin in this paragraph, in the order of the text. */
  notes: GalleyNote[]
}

export interface ReportGalley {
  source: number
  paragraphs: GalleyParagraph[]
}

export interface Withheld {
  /** Records that are confidential and told only by their stance. */
  records: number
  /** Words of theirs that were struck out of what others wrote. */
  struck: number
}
