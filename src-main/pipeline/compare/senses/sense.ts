import type { Comparing } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import { overlaps, textOf } from '../dropped/reading'
import type { Finding, Side } from '../flag'
import type { Passage } from '../passage'
import { senseWeights } from '../weights'
import { alignWords, type Wording } from '../wording'
import { sensesOf } from './table'

/**
 * "Streik" beside "coup": both render "strike", in two senses, at the same place of passages that say the same otherwise.
 * Two words of two senses are enough; the word with both senses need not be in the dossier.
 */
export function wrongSenses(c: Comparing): Finding[] {
  return c.pairs.flatMap(({ a, b }) => {
    const wording = alignWords(c, a, b)
    const { matched, coverage } = wording
    if (matched.length < senseWeights.leastWords) return []
    if (Math.min(coverage.a, coverage.b) < senseWeights.least || Math.max(coverage.a, coverage.b) < senseWeights.most)
      return []
    return candidates(c, a, b, wording)
      .filter(({ x, y }) => isOneSided(c, a, x, b, y) && isSamePlace(c, a, x, b, y, wording))
      .slice(0, 1)
      .map(({ x, y }) => findingOf(c, a, x, b, y))
  })
}

type Crossed = { x: ContextWord; y: ContextWord }

function candidates(c: Comparing, p: Passage, q: Passage, { matched, onlyA, onlyB }: Wording): Crossed[] {
  const unmatched = onlyA.flatMap((x) => onlyB.map((y) => ({ x, y })))
  // A false friend looks like its counterpart, and was taken for it where no dictionary says so.
  const lookAlike = matched.flatMap(({ a, b }) => (isLikeness(c, p, a, q, b) ? [{ x: a, y: b }] : []))
  return [...lookAlike, ...unmatched].filter(({ x, y }) => crossed(x, p, y, q).length > 0)
}

const crossed = (x: ContextWord, p: Passage, y: ContextWord, q: Passage) => {
  const other = sensesOf(y.folded, q.language)
  return sensesOf(x.folded, p.language).filter((s) => other.some((o) => o.of === s.of && o.sense !== s.sense))
}

function isLikeness(c: Comparing, p: Passage, x: ContextWord, q: Passage, y: ContextWord): boolean {
  if (p.language === q.language || p.language === null || q.language === null) return false
  const forth = c.lexicon?.translate(x.folded, p.language, q.language) ?? []
  const back = c.lexicon?.translate(y.folded, q.language, p.language) ?? []
  return !forth.some(({ word }) => word === y.stem) && !back.some(({ word }) => word === x.stem)
}

/** Neither passage has the other's sense as well: "the actual and the current level" needs no check. */
function isOneSided(c: Comparing, p: Passage, x: ContextWord, q: Passage, y: ContextWord): boolean {
  const { words, alike } = surroundingsOf(c)
  const [of] = crossed(x, p, y, q)
  const has = (passage: Passage, sense: number) =>
    words(passage).some((w) => sensesOf(w.folded, passage.language).some((s) => s.of === of!.of && s.sense === sense))
  if (has(q, of!.sense) || has(p, 1 - of!.sense)) return false
  const meets = words(q).some((w) => w !== y && alike(x, p, w, q) >= senseWeights.alike)
  return !meets && !words(p).some((w) => w !== x && alike(w, p, y, q) >= senseWeights.alike)
}

/** Words that correspond stand near both. */
function isSamePlace(
  c: Comparing,
  p: Passage,
  x: ContextWord,
  q: Passage,
  y: ContextWord,
  { matched }: Wording,
): boolean {
  const { words } = surroundingsOf(c)
  const [own, other] = [words(p), words(q)]
  const near = (list: ContextWord[], a: ContextWord, b: ContextWord) =>
    Math.abs(list.indexOf(a) - list.indexOf(b)) <= senseWeights.reach
  return matched.filter(({ a, b }) => a !== x && near(own, a, x) && near(other, b, y)).length >= senseWeights.neighbours
}

function findingOf(c: Comparing, p: Passage, x: ContextWord, q: Passage, y: ContextWord): Finding {
  const side = (passage: Passage, w: ContextWord): Side => ({ passage, start: w.start, end: w.end, value: w.folded })
  const isQuoted = [[p, x] as const, [q, y] as const].some(([passage, w]) =>
    passage.annotation.quotes.some((quote) => overlaps(quote, w)),
  )
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: isQuoted ? 'critical' : 'medium',
    rule: 'wrong-sense',
    explanation: `“${textOf(c, p, x)}” against “${textOf(c, q, y)}”: two senses of one word that translators confuse. Check the original for which is meant.`,
    sides: [side(p, x), side(q, y)],
  }
}
