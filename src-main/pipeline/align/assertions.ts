import type { Assertion } from '../assertion'
import type { Line, Meanings } from './lines'
import { matchLines } from './match'

/**
 * How surely two assertions say the same, told from what their sentences share: a sentence that asserts two things shares its
 * score with the assertion of the other that each of them matches best.
 */
export class AssertionScores {
  readonly #lineOf: (a: Assertion) => Line
  readonly #meanings: Meanings
  readonly #partsOf: (a: Assertion) => Assertion[]
  #parts = new Map<string, Line>()

  constructor(lineOf: (a: Assertion) => Line, partsOf: (a: Assertion) => Assertion[], meanings: Meanings) {
    this.#lineOf = lineOf
    this.#partsOf = partsOf
    this.#meanings = meanings
  }

  /** 0–1. */
  likeness(a: Assertion, b: Assertion): number {
    return matchLines(this.#lineOfPart(a), this.#lineOfPart(b), this.#meanings).base
  }

  /** `score`: of the two sentences. */
  shareOf(score: number, a: Assertion, b: Assertion): number {
    const [own, others] = [this.#partsOf(a), this.#partsOf(b)]
    if (score === 0 || (own.length < 2 && others.length < 2)) return score
    const base = this.likeness(a, b)
    const best = Math.max(...own.map((x) => this.likeness(x, b)), ...others.map((y) => this.likeness(a, y)))
    return best === 0 ? 0 : score * (base / best) ** 2
  }

  #lineOfPart(a: Assertion): Line {
    const whole = this.#lineOf(a)
    if (this.#partsOf(a).length < 2) return whole
    const known = this.#parts.get(a.id)
    if (known) return known
    const words = whole.words.filter(({ feature }) => feature.start >= a.start && feature.end <= a.end)
    const total = words.reduce((sum, w) => sum + w.weight, 0)
    const made = { ...whole, words, total, keys: new Set(words.flatMap((w) => w.keys)), meanings: new Map() }
    this.#parts.set(a.id, made)
    return made
  }
}
