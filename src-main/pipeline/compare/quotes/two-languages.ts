import { quoteWeights as weights } from '../../weights'
import type { Comparing } from '../comparing'
import type { Retelling, Utterance, Word } from '../utterances'
import type { Verdict } from './one-language'

/**
 * Two quotations in two languages: a translation is free in its words, so only a negation that one has and the other has
 * not, or one word of a translation otherwise close that the dictionary knows and never gives for the other, is a flag.
 */
export function judgeTranslation(retelling: Retelling, c: Comparing): Verdict | null {
  const { a, b, share, matched } = retelling
  const [restA, restB] = [rest(a, matched, 0), rest(b, matched, 1)]
  const isClose = Math.max(restA.length, restB.length) <= weights.mostUnmatched
  if (!isClose || matched.length < weights.fewestMatched) return null
  const [left, right] = [denials(a), denials(b)]
  if (share >= weights.negationShare && (left.length === 0) !== (right.length === 0)) {
    const range = (marks: { start: number; end: number }[]) => marks[0] ?? null
    return { rule: 'quote-negated', relation: 'conflict', severity: 'high', a: range(left), b: range(right) }
  }
  const [x, y] = [restA[0], restB[0]]
  if (!x || !y || restA.length > 1 || restB.length > 1 || share < weights.wordShare) return null
  if (!areUnrelated(x, a, y, b, c)) return null
  const range = ({ token }: Word) => ({ start: token.start, end: token.end })
  return { rule: 'quote-mistranslated', relation: 'conflict', severity: 'medium', a: range(x), b: range(y) }
}

const rest = (u: Utterance, matched: Retelling['matched'], side: 0 | 1) =>
  u.words.filter((word) => !matched.some((pair) => pair[side] === word))

const denials = ({ passage, start, end }: Utterance) =>
  passage.annotation.negations.filter((n) => n.start >= start && n.end <= end)

/** The dictionary has translations of both words, and neither among the other's. */
function areUnrelated(x: Word, a: Utterance, y: Word, b: Utterance, { lexicon }: Comparing): boolean {
  const [from, to] = [a.passage.language, b.passage.language]
  if (!lexicon || !from || !to || x.token.kind === 'number' || y.token.kind === 'number') return false
  const [forward, back] = [lexicon.translate(x.token.folded, from, to), lexicon.translate(y.token.folded, to, from)]
  return forward.length >= weights.fewestSenses && back.length >= weights.fewestSenses
}
