import type { Relation } from '../../contract/analysis'
import type { SentenceRow } from '../../contract/rows'
import type { ReportMark, Stamp } from './basic-types'

export const labelOrder = ['claim', 'opinion', 'question', 'background', 'damaged'] as const
export type SentenceLabel = SentenceRow['label']

/** What somebody said of the dossier as a piece of work; '' for what nobody said. */
export interface DossierDetails {
  slug: string
  writer: string
  editor: string
  secondReader: string
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
  details: DossierDetails
  /** Versions that were checked: the articles under check, by their number and hash; none: the sources were compared. */
  underCheck: { source: number; label: string; textSha256: string }[]
  deadline: string | null
  /** Names of those whose verdicts, notes, records or judgements of flags are in the report. */
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
