import type { Pair } from '../candidates'
import { pairWeights, tokenWeights } from '../weights'
import type { Line, Meanings, Word } from './lines'

/** How alike two sentences are, 0–1, before rivals and order are weighed. */
export function matchLines(a: Line, b: Line, meanings: Meanings): Pair {
  const coverA = coverage(a, b, meanings, null)
  const coverB = coverage(b, a, meanings, null)
  const length = Math.min(a.words.length, b.words.length)
  const base =
    pairWeights.mutual * Math.sqrt(coverA * coverB) +
    pairWeights.best * Math.max(coverA, coverB) * Math.min(1, length / pairWeights.fullLength)
  return { a: a.unit, b: b.unit, base, score: base, shared: [] }
}

/** The words of the one that the other has too, in its order. */
export function sharedWords(a: Line, b: Line, meanings: Meanings): string[] {
  const shared: string[] = []
  coverage(a, b, meanings, shared)
  return shared
}

/** The share of one sentence's weight that the other one matches. */
function coverage(from: Line, to: Line, meanings: Meanings, shared: string[] | null): number {
  if (from.total === 0) return 0
  const crosses = from.unit.language !== to.unit.language
  const reverse = from.unit.language ? meanings.ofLine(to, from.unit.language) : null
  let sum = 0
  for (const word of from.words) {
    const match = bestMatch(word, from, to, crosses, reverse, meanings)
    sum += match * word.weight
    if (shared && match >= 0.5) shared.push(word.feature.text)
  }
  return sum / from.total
}

function bestMatch(
  w: Word,
  from: Line,
  to: Line,
  crosses: boolean,
  reverse: Map<number, number> | null,
  meanings: Meanings,
): number {
  let best = 0
  for (let i = 0; i < w.keys.length; i++) {
    if (!to.keys.has(w.keys[i]!)) continue
    const worth = w.isConcept[i] ? (crosses ? tokenWeights.concept : tokenWeights.sameConcept) : 1
    if (worth > best) best = worth
  }
  if (best === 1 || !reverse || w.feature.isFigure) return best
  // A dictionary need know the pair in one direction only: its lists of the two languages differ.
  best = Math.max(best, reverse.get(w.keys[0]!) ?? 0)
  if (!crosses) return best
  for (const { key, weight } of meanings.translate(w.feature.text, from.unit.language!, to.unit.language!)) {
    if (weight <= best) break
    if (to.keys.has(key)) best = weight
  }
  return w.letters && best < tokenWeights.cognateLeast + tokenWeights.cognateBonus
    ? Math.max(best, cognate(w.letters, to))
    : best
}

function cognate(letters: number[], to: Line): number {
  let best = 0
  for (const other of to.words) {
    if (!other.letters) continue
    const d = dice(letters, other.letters)
    if (d >= tokenWeights.cognateLeast && d > best) best = d
  }
  return best === 0 ? 0 : Math.min(tokenWeights.cognateMost, best + tokenWeights.cognateBonus)
}

/** Dice coefficient of two sorted sets, 0–1; 0 where it cannot reach what a cognate needs. */
function dice(a: number[], b: number[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (2 * short.length < tokenWeights.cognateLeast * (short.length + long.length)) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return (2 * shared) / (a.length + b.length)
}
