import type { Role } from '../clean'
import type { Language } from '../language'

/** What tells whether a mention's words make a good statement; `words`: how many the mention has. */
export type StatementCandidate = {
  language: Language | null
  role: Role
  isDamaged: boolean
  /** How many words of its statement still point outside it. */
  unresolved: number
  /** Has a figure or a date of its own. */
  hasValue: boolean
  words: number
}

/** Shorter, a statement lacks its circumstances; longer, it is read twice. */
const fewestWords = 8
const mostWords = 35

/**
 * The mention a claim's statement is taken from, as an index into `mentions` (in dossier order, at least one): among those
 * in the working language (else in English, else the first alone) one from the body before a headline's, undamaged,
 * without an unresolved word, with a value if any of them has one, of a length that reads well, the shortest, the first.
 */
export function chooseMention(mentions: readonly StatementCandidate[], workingLanguage: Language | null): number {
  const inLanguage = (language: Language | null) =>
    mentions.flatMap((m, i) => (language !== null && m.language === language ? [i] : []))
  const own = inLanguage(workingLanguage)
  const english = own.length > 0 ? own : inLanguage('en')
  const indices = english.length > 0 ? english : [0]
  const cost = (i: number): number[] => {
    const m = mentions[i]!
    const isReadable = m.words >= fewestWords && m.words <= mostWords
    return [
      m.role === 'headline' || m.role === 'crosshead' ? 1 : 0,
      m.isDamaged ? 1 : 0,
      Math.min(1, m.unresolved),
      m.hasValue ? 0 : 1,
      isReadable ? 0 : 1,
      // Among short ones the longest says most, among the others the shortest reads best.
      m.words < fewestWords ? -m.words : m.words,
    ]
  }
  const costs = new Map(indices.map((i) => [i, cost(i)]))
  return indices.reduce((best, i) => (isLess(costs.get(i)!, costs.get(best)!) ? i : best))
}

function isLess(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
