import type { Mark } from '../../src-main/contract/events'
import type {
  ArticleRow,
  ClaimRow,
  CorrectionRow,
  DiscrepancyRow,
  MentionRow,
  NoteRow,
  OriginRow,
  SentenceRow,
  SpanRow,
  StatementRow,
  VerdictRow,
} from '../../src-main/contract/rows'
import type { Flag } from './flags'

export interface Verdicts {
  true: VerdictRow | null
  said: VerdictRow | null
}

export interface ChecklistItem {
  claim: ClaimRow
  statement: StatementRow
  verdicts: Verdicts
  /** Those that nobody has set aside. */
  discrepancies: DiscrepancyRow[]
  /** All of them, with what editors said of each. */
  flags: Flag[]
  hasNote: boolean
}

/** By the aspect *true*: confirmed + disputed + unverified + open = claims. `stale` counts claims with a stale verdict. */
export interface Counts {
  claims: number
  confirmed: number
  disputed: number
  unverified: number
  open: number
  stale: number
}

/** A mention in its article. The texts are undefined until the article's text has come. */
export interface Passage {
  mention: MentionRow
  article: ArticleRow
  exact: string | undefined
  /** Up to 120 UTF-16 units on either side of `exact`. */
  prefix: string | undefined
  suffix: string | undefined
}

export interface ClaimDetail {
  item: ChecklistItem
  /** In dossier order; the first is the anchor. */
  passages: Passage[]
  note: NoteRow | null
  /** The independent sources that state the claim. */
  origins: OriginRow[]
}

export type MarkOrOpen = Mark | 'open'

export interface Reading {
  article: ArticleRow
  /** Undefined until it has come. */
  text: string | undefined
  /** In the order of the text, as are mentions and spans. */
  sentences: SentenceRow[]
  mentions: MentionRow[]
  spans: SpanRow[]
  /** What editors corrected in it, whether the newest analysis knows it yet or not. */
  corrections: CorrectionRow[]
  /** Of the claims that this article's mentions state, by the aspect *true*. */
  marks: Map<string, MarkOrOpen>
  /** Those with a side in this article. */
  discrepancies: DiscrepancyRow[]
}

/** A claim that is no longer on the checklist and was judged. */
export interface RetiredClaim {
  claim: ClaimRow
  verdicts: Verdicts
  note: NoteRow | null
}
