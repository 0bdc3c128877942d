import type { Span } from '../../src-main/contract/analysis'
import type { TextAnnotations, TextToAnnotate } from '../../src-main/pipeline/annotate-text'

/** Shares between 0 and 1; `cases`: the share of cases that are entirely right; `wrong`: the others, in words. */
export interface Tally {
  precision: number
  recall: number
  f1: number
  cases: number
  wrong: string[]
}

export interface ValueFigures {
  numbers: Tally
  dates: Tally
  /** The share of sentences with all numbers and all dates right. */
  cases: number
  /** Of the numbers found, the share with the right approximator. */
  hedges: number | null
}

export interface NameFigures {
  same: number
  linked: number
  different: number
  falselyLinked: number
  wrong: string[]
}

export interface QuoteFigures extends Tally {
  chains: number | null
  wrongChains: string[]
}

/** `worthy`, `not`: F1 of both sides of check-worthiness; `labels`: the share of sentences with the very label. */
export interface LabelFigures {
  worthy: number
  not: number
  labels: number
  wrong: string[]
}

/** Of the parts of sentences that are cut; `languages`: the share of sentences entirely right. */
export interface AssertionFigures {
  precision: number
  recall: number
  cases: number
  languages: Record<string, number>
  wrong: string[]
}

/** Shares of cases: the statement word for word, the unresolved words, both. */
export interface StatementFigures {
  statements: number
  unresolved: number
  cases: number
  wrong: string[]
}

/** Null where the set is missing. */
export interface OwnFigures {
  values: Record<string, ValueFigures | null>
  sentences: Record<string, Tally | null>
  names: NameFigures | null
  /** `kinds`: of the spans that are right, the share with the right kind. A case with a wrong kind stands among `wrong`. */
  nameSpans: Record<string, (Tally & { kinds: number | null }) | null>
  nameSpansSecond: (Tally & { kinds: number | null }) | null
  quotes: QuoteFigures | null
  quotesSecond: QuoteFigures | null
  quotesThird: QuoteFigures | null
  damage: (Tally & { kinds: number | null }) | null
  labels: LabelFigures | null
  damageSecond: (Tally & { kinds: number | null }) | null
  assertions: AssertionFigures | null
  assertionsSecond: AssertionFigures | null
  statements: StatementFigures | null
  statementsSecond: StatementFigures | null
}

export interface Engine {
  annotate(lines: TextToAnnotate[]): TextAnnotations[]
  damage?(cases: { text: string; language: string }[]): (Span & { kind: string })[][]
  label?(cases: { text: string; language: string }[]): (string | null)[]
  assertions?(text: string, language: string): { assertions: Span[] }[]
  statement?(text: string, language: string, span: Span): { statement: string; unresolved: string[] } | null
}

export function scoreOwnCases(engine: Engine): OwnFigures
export const cliEngine: Engine & Required<Pick<Engine, 'damage' | 'label'>>
export function printOwnCases(
  figures: OwnFigures,
  print: (line: string) => void,
  options?: { withWrong?: boolean },
): void
export function wrongCases(figures: OwnFigures): string[]
