export const caseLanguages: readonly ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

/** A text of the sentence; `nth` (1-based) says which one where it occurs more than once. */
export interface Spot {
  text: string
  nth?: number
}

export interface QuantityCase extends Spot {
  value?: number
  low?: number
  high?: number
  unit: string | null
  approximator: string | null
}

export interface DateCase extends Spot {
  from: string | null
  to: string | null
  durationSeconds: number | null
}

export interface ValueCase {
  id: string
  text: string
  reference: string
  quantities: QuantityCase[]
  dates: DateCase[]
}

export interface SentenceCase {
  id: string
  text: string
  sentences: string[]
  why: string
}

export interface NameCase {
  id: string
  a: string
  b: string
  languages: [string, string]
  same: boolean
  why: string
}

export type NameKind = 'person' | 'place' | 'organisation' | 'other'

export interface NameSpanCase {
  id: string
  language: string
  text: string
  names: (Spot & { kind: NameKind })[]
}

export interface QuoteCase {
  id: string
  language: string
  text: string
  quotes: (Spot & { speaker: string | null })[]
  chains?: string[][]
}

export interface LabelCase {
  id: string
  language: string
  text: string
  label: 'claim' | 'opinion' | 'background' | 'question'
  why: string
}

export interface DamageCase {
  id: string
  language: string
  text: string
  damage: (Spot & { kind: string })[]
  why: string
}

export interface AssertionCase {
  id: string
  language: string
  text: string
  assertions: string[]
  why: string
}

export interface StatementCase {
  id: string
  language: string
  text: string
  target: string
  statement: string
  unresolved: string[]
  why: string
}

export function readCases<Case>(file: string): Case[] | null
export function placeOf(whole: string, spot: Spot): { start: number; end: number } | null
