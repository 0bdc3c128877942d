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

/** Null where the set is missing. */
export interface OwnFigures {
  values: Record<string, ValueFigures | null>
  sentences: Record<string, Tally | null>
  names: NameFigures | null
  quotes: (Tally & { chains: number | null; wrongChains: string[] }) | null
  damage: (Tally & { kinds: number | null }) | null
  damageSecond: (Tally & { kinds: number | null }) | null
}

export interface Engine {
  annotate(lines: TextToAnnotate[]): TextAnnotations[]
  damage?(cases: { text: string; language: string }[]): (Span & { kind: string })[][]
}

export function scoreOwnCases(engine: Engine): OwnFigures
export const cliEngine: Required<Engine>
export function printOwnCases(
  figures: OwnFigures,
  print: (line: string) => void,
  options?: { withWrong?: boolean },
): void
export function wrongCases(figures: OwnFigures): string[]
