import type { AnalysedDocument, AnalysedSentence, Span } from '../../../src-main/contract/analysis'

type Count = { tp: number; fp: number; fn: number }
type Share = { right: number; all: number }
export type Figure =
  | 'boilerplate'
  | 'sentences'
  | 'worthy'
  | 'not'
  | 'damage'
  | 'reasons'
  | 'labels'
  | 'roles'
  | 'language'
  | 'published'
  | 'certainty'
  | 'title'
  | 'byline'
  | 'agency'
  | 'quotes'
  | 'names'

/** A span as its words; `nth` (1-based) when they stand in the text more than once. */
export type Words = { text: string; nth?: number }
export type Expected = {
  /** Written by the engine and not yet corrected by hand. */
  draft?: true
  language: string
  published: { date: string | null; certainty: string }
  title: string | null
  byline: string | null
  agency: string | null
  dropped: (Words & { reason: string })[]
  sentences: (Words & { label: string; role?: string })[]
  damage?: (Words & { kind: string })[]
  quotes?: (Words & { speaker: string | null })[]
  names?: (Words & { kind: string })[]
}
export type Reading = {
  document: AnalysedDocument
  sentences: AnalysedSentence[]
  quotes: (Span & { speaker: string | null })[]
  names: Span[]
}
export type CaseScore = Record<Figure, Count & Share> & { misses: string[] }

export function scoreCase(source: string, expected: Expected, reading: Reading): CaseScore
export function totals(scores: CaseScore[]): Record<Figure, number>
