import type { Language } from '../../language'
import { negatorsOf } from '../../words/negators'
import { notionsOf } from '../../words/opposites'
import type { Comparing } from '../comparing'
import { type ContextWord, clauseAround } from '../context'
import type { Finding, Side } from '../flag'
import type { Passage } from '../passage'
import { alignWords } from '../wording'
import { isNamed, type Negation, negationsIn } from './negated'
import { areClose, areOfOtherDays, inQuote, overlaps, wordsAt } from './shared'
import { meaningWeights } from './weights'

/** One passage says that something is so, the other, in much the same words, that it is not. */
export function negations(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => {
    const found = oneSided(c, a, b) ?? oneSided(c, b, a)
    return found ? [found] : []
  })
}

/** Words that no dictionary joins, and that are forms of one notion: "authorised", "autorizzato". */
function shareNotion(a: ContextWord, from: Language | null, b: ContextWord, to: Language | null): boolean {
  const names = notionsOf(a.folded, from, () => false).map(({ name }) => name)
  return names.length > 0 && notionsOf(b.folded, to, () => false).some(({ name }) => names.includes(name))
}

/** `p` negates what `q` says. */
function oneSided(c: Comparing, p: Passage, q: Passage): Finding | null {
  if (p.annotation.negations.length === 0 || negatorsOf(q.language) === null) return null
  const own = negationsIn(c, p)
  if (own.length === 0) return null
  const { matched, onlyB } = alignWords(c, p, q)
  for (const negation of own) {
    const said =
      matched.find((m) => overlaps(m.a, negation.word))?.b ??
      onlyB.find((w) => shareNotion(negation.word, p.language, w, q.language))
    if (said && !isNamed(c, q, said) && isTurned(c, p, negation, q, said)) return findingOf(c, p, negation, q, said)
  }
  return null
}

function isTurned(c: Comparing, p: Passage, negation: Negation, q: Passage, said: ContextWord): boolean {
  const clause = clauseAround(c, q, said)
  // A negation before the word may reach it from another clause: "nobody says that …".
  if (q.annotation.negations.some((n) => n.start < clause.end)) return false
  if (isSilent(c, q, clause) || inQuote(p, negation.mark) !== inQuote(q, said)) return false
  if (areOfOtherDays(p, q)) return false
  const share = negation.isBehind ? meaningWeights.share : meaningWeights.shareFar
  return areClose(c, p, negation.mark, q, said, share, 1)
}

/** A condition or a question says nothing about what is so. */
function isSilent(c: Comparing, q: Passage, clause: { start: number; end: number }): boolean {
  const text = c.texts[q.article]!.slice(clause.start, clause.end)
  const { silencers } = negatorsOf(q.language)!
  return text.includes('?') || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => silencers.has(word))
}

function findingOf(c: Comparing, p: Passage, negation: Negation, q: Passage, said: ContextWord): Finding {
  const word = wordsAt(c, p, negation.word)
  const sides: Side[] = [
    { passage: p, start: negation.mark.start, end: negation.mark.end, value: `not ${word}` },
    { passage: q, start: said.start, end: said.end, value: word },
  ]
  sides.sort((x, y) => x.passage.index - y.passage.index || x.start - y.start)
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'high',
    rule: 'negation',
    explanation: `“${wordsAt(c, p, negation.mark)}” negates what the other passage says (“${wordsAt(c, q, said)}”), in much the same words. Check which holds: a negation may have been lost or added.`,
    sides,
  }
}
