import { quoteWeights as weights } from '../../weights'
import type { Retelling } from '../retellings'
import type { Utterance } from '../utterances'
import type { Range, Verdict } from './one-language'

/**
 * Two quotations in two languages: a translation is free in its words, so only a number that is another, or a negation that
 * one has and the other has not, is a flag. That the dictionary never gives one word for the other proves nothing: of
 * phrasal verbs ("hand over") it knows the parts.
 */
export function judgeTranslation(retelling: Retelling): Verdict | null {
  const { a, b, share, matched } = retelling
  if (matched.length < weights.fewestMatched) return null
  const numbers = differingNumbers(a, b)
  if (numbers) return { rule: 'quote-number', relation: 'conflict', severity: 'high', ...numbers }
  const unmatched = Math.max(a.words.length, b.words.length) - matched.length
  if (unmatched > weights.mostUnmatched || share < weights.negationShare) return null
  const [left, right] = [denials(a), denials(b)]
  if ((left.length === 0) === (right.length === 0)) return null
  return { rule: 'quote-negated', relation: 'conflict', severity: 'high', a: left[0] ?? null, b: right[0] ?? null }
}

const denials = ({ passage, start, end }: Utterance) =>
  passage.annotation.negations.filter((n) => n.start >= start && n.end <= end)

/** Each quotation has one number of a kind and unit, and they are not the same. */
function differingNumbers(a: Utterance, b: Utterance): { a: Range; b: Range } | null {
  const [x, y] = [onlyNumber(a), onlyNumber(b)]
  if (!x || !y || x.kind !== y.kind || x.base.unit !== y.base.unit) return null
  if (x.kind === 'count' && (x.things[0] ?? null) !== (y.things[0] ?? null)) return null
  if (x.base.value === null || y.base.value === null || x.base.value === y.base.value) return null
  return { a: { start: x.phraseStart, end: x.phraseEnd }, b: { start: y.phraseStart, end: y.phraseEnd } }
}

function onlyNumber({ passage, start, end }: Utterance) {
  const inside = passage.annotation.quantities.filter((q) => q.start >= start && q.end <= end)
  return inside.length === 1 ? inside[0]! : null
}
