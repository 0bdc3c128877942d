import type { Span } from '../../src-main/contract/analysis'
import type { TextAnnotations } from '../../src-main/pipeline/annotate-text'
import type { DamageCase, NameSpanCase, QuoteCase, SentenceCase, ValueCase } from './cases.mjs'

export interface Counts {
  right: number
  expected: number
  found: number
}

/** `wrong`: what was expected and what was found, in words; it is there whether or not the case is right. */
export interface Match {
  counts: Counts
  wrong: string
}

type Share = Omit<Counts, 'found'>

export function matchQuantities(one: ValueCase, result: Pick<TextAnnotations, 'quantities'>): Match & { hedges: Share }
export function matchDates(one: ValueCase, result: Pick<TextAnnotations, 'dates'>): Match
export function matchSentences(one: SentenceCase, result: Pick<TextAnnotations, 'sentences'>): Match
export function isLinked(a: Pick<TextAnnotations, 'names'>, b: Pick<TextAnnotations, 'names'>): boolean
export function matchNames(one: NameSpanCase, result: Pick<TextAnnotations, 'names'>): Match & { kinds: Share }
export function matchQuotes(one: QuoteCase, result: Pick<TextAnnotations, 'quotes'>): Match
export function matchChains(
  one: QuoteCase,
  result: Pick<TextAnnotations, 'attribution'>,
): { counts: Share; wrong: string }
export function matchDamage(one: DamageCase, found: (Span & { kind: string })[]): Match & { kinds: Share }
