import { likelihoodWeights } from '../weights'
import type { Line, Word } from './lines'

/** What speaks for and against two sentences saying the same, beside the words they share. */
export type Evidence = {
  /** 0–1: how much of both is matched. */
  base: number
  /** Mean of the three best other partners of each, averaged: rivals as good as the pair speak for a shared theme only. */
  rivals: number
  /** `base` of the better of the pairs right before and behind, in the same order. */
  diagonal: number
  /** The best `base` of either sentence in the other's article. */
  bestOfA: number
  bestOfB: number
  /** Where the two stand in their articles, 0–1, as a difference. */
  distance: number
}

export type Term = Exclude<keyof typeof likelihoodWeights, 'constant'>

/** The evidence as the model weighs it. */
export function termsOf(e: Evidence, a: Line, b: Line): Record<Term, number> {
  const figures = { a: a.words.filter(isFigure), b: b.words.filter(isFigure) }
  const shared = figures.a.filter((x) => meets(x, b))
  const unmet = Math.min(figures.a.length - shared.length, figures.b.filter((x) => !meets(x, a)).length)
  const names = a.words.filter((x) => sharesName(x, b))
  return {
    base: e.base,
    rivals: e.rivals,
    diagonal: Math.max(0, e.diagonal - 0.1) * Math.min(1, e.base / 0.3),
    nearBest: Math.sqrt((e.base / e.bestOfA) * (e.base / e.bestOfB)),
    sharedFigures: Math.min(2, weightOf(shared) / 4),
    unmetFigures: Math.min(2, unmet),
    sharedNames: Math.min(2, weightOf(names) / 4),
    short: Math.min(a.words.length, b.words.length) < 4 ? 1 : 0,
    distance: e.distance,
  }
}

/** The chance, 0–1, that two sentences say the same: what the golden stories teach of such evidence (weights.ts). */
export function likelihood(terms: Record<Term, number>): number {
  let sum = likelihoodWeights.constant
  for (const term in terms) sum += likelihoodWeights[term as Term] * terms[term as Term]
  return 1 / (1 + Math.exp(-sum))
}

const isFigure = (x: Word) => x.feature.isFigure === true
const meets = (x: Word, other: Line) => x.keys.some((key) => other.keys.has(key))
const sharesName = (x: Word, other: Line) => x.nameKeys.some((key) => other.keys.has(key))
const weightOf = (words: Word[]) => words.reduce((sum, x) => sum + x.weight, 0)
