import type { SentenceLabel } from '../contract/analysis'
import type { ArticleMetadata, ArticleRole, FlagJudgement, PayloadOf } from '../contract/events'
import type { EditableField } from '../contract/metadata'
import { noRecords, type RecordsState } from './records'

/** A claim of an analysis and its mentions, in dossier order. */
export interface ClaimMentions {
  id: string
  mentions: readonly string[]
}

export interface ArticleState {
  fileName: string
  role: ArticleRole
  removed: boolean
  /** What was found at the import. */
  metadata: ArticleMetadata
  /** What editors say in its place, under the field's name. */
  edited: ReadonlyMap<EditableField, string>
}

export interface ClaimState {
  id: string
  anchor: string
  status: 'active' | 'merged' | 'retired'
  mergedInto: string | null
  /** Of an active claim its mentions now, of another those it had last. */
  mentions: readonly string[]
}

export interface VerdictState extends Omit<PayloadOf<'VerdictSet'>, 'undoes'> {
  /** The claim's mentions when the verdict was given: staleness is told against these. */
  basis: readonly string[]
}

/** What was said of a flag, and the values of its sides then. */
export interface FlagJudgementState {
  judgement: FlagJudgement
  reason: string
  values: readonly string[]
}

/** What `decide` must know of one dossier. Immutable: folding makes a new one. */
export interface DossierState {
  exists: boolean
  title: string
  deadline: string | null
  isArchived: boolean
  /** Out of the library's list: nothing is done in it until it is restored. */
  isDeleted: boolean
  records: RecordsState
  articles: ReadonlyMap<string, ArticleState>
  /** Files noted as copies, under the id of their row: the article they had become, if any. */
  copies: ReadonlyMap<string, string | null>
  claims: ReadonlyMap<string, ClaimState>
  /** Under `claim|aspect`. */
  verdicts: ReadonlyMap<string, VerdictState>
  /** The verdict that an event set aside or cleared, under that event's id: an undo gives it back as it was. */
  replaced: ReadonlyMap<string, VerdictState>
  notes: ReadonlyMap<string, string>
  /** Under the id of its row; the label, or null for a span. */
  corrections: ReadonlyMap<string, SentenceLabel | null>
  /** Whether two mentions are together, under `a|b`; oldest decision first. */
  groupings: ReadonlyMap<string, boolean>
  /** Under the flag's id. */
  flagJudgements: ReadonlyMap<string, FlagJudgementState>
  /** The analysis the dossier stands on. */
  adopted: Omit<PayloadOf<'AnalysisAdopted'>, 'identity'> | null
  /** Somebody asked for a new calibration, and no analysis has set one since. */
  isCalibrationReset: boolean
}

export const emptyDossier: DossierState = {
  exists: false,
  title: '',
  deadline: null,
  isArchived: false,
  isDeleted: false,
  records: noRecords,
  articles: new Map(),
  copies: new Map(),
  claims: new Map(),
  verdicts: new Map(),
  replaced: new Map(),
  notes: new Map(),
  corrections: new Map(),
  groupings: new Map(),
  flagJudgements: new Map(),
  adopted: null,
  isCalibrationReset: false,
}
