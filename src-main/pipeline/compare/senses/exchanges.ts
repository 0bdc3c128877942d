import { longestCommon } from '../../damage/spun'
import type { Language } from '../../language'
import { stem } from '../../stem'
import type { Token } from '../../tokens'
import type { Comparing } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import { overlaps, tokensOf } from '../dropped/reading'
import { isNamed } from '../meaning/negated'
import type { Passage } from '../passage'
import { exchangeWeights as weights } from '../weights'

/** A content word of `a` where `b` has another, in otherwise much the same words; of one word several may be made. */
export type Exchange = { a: Passage; x: ContextWord[]; b: Passage; y: ContextWord[] }

/** Two passages of one language, word by word: `share` of the longer one's words that are kept in order. */
export type Rewording = { a: Passage; b: Passage; share: number; exchanges: Exchange[] }

/** Null where the two do not run alike. */
export function rewordingOf(c: Comparing, a: Passage, b: Passage): Rewording | null {
  if (a.language === null || a.language !== b.language) return null
  const [left, right] = [wordsAndNumbers(c, a), wordsAndNumbers(c, b)]
  const kept = longestCommon(left.map(keyIn(a.language)), right.map(keyIn(b.language)))
  const share = kept.length / Math.max(1, left.length, right.length)
  if (kept.length < weights.leastKept || share < weights.spunShare) return null
  const exchanges: Exchange[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...kept, [left.length, right.length] as [number, number]]) {
    const [own, other] = [contentOf(c, a, left.slice(i, x)), contentOf(c, b, right.slice(j, y))]
    for (const { x, y } of coupled(own, other)) if (canBeExchanged(c, a, x, b, y)) exchanges.push({ a, x, b, y })
    i = x + 1
    j = y + 1
  }
  return { a, b, share, exchanges }
}

const wordsAndNumbers = (c: Comparing, p: Passage) =>
  tokensOf(c, p)
    .filter((t) => t.kind !== 'mark')
    .slice(0, longestCompared)
const longestCompared = 120
const keyIn = (language: Language) => (t: Token) => (t.kind === 'word' ? stem(t.folded, language) : t.text)

function contentOf(c: Comparing, p: Passage, tokens: Token[]): ContextWord[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  return surroundingsOf(c)
    .words(p)
    .filter((w) => w.start >= first.start && w.end <= last.end)
}

const canBeExchanged = (c: Comparing, a: Passage, x: ContextWord[], b: Passage, y: ContextWord[]) =>
  !x.some((own) => y.some((other) => isOneWord(own.stem, other.stem))) &&
  !x.some((word) => isApart(c, a, word)) &&
  !y.some((word) => isApart(c, b, word))

/** Small words come and go with a synonym ("denied", "said no to"): only what carries meaning is set against each other. */
function coupled(own: ContextWord[], other: ContextWord[]): { x: ContextWord[]; y: ContextWord[] }[] {
  const [fewer, more] = [Math.min(own.length, other.length), Math.max(own.length, other.length)]
  if (fewer === 0 || more > weights.longest) return []
  if (fewer === more) return own.map((word, i) => ({ x: [word], y: [other[i]!] }))
  return []
}

/** One word in two forms or spellings, or with another suffix, is not exchanged. */
const isOneWord = (x: string, y: string) => x === y || x.slice(0, sameStart) === y.slice(0, sameStart)
const sameStart = 4

/** Names, figures and days are compared elsewhere. */
function isApart(c: Comparing, p: Passage, word: ContextWord): boolean {
  const { names, quantities, dates, attribution, hedges, negations } = p.annotation
  return (
    isNamed(c, p, word) ||
    [...names, ...quantities, ...dates, ...attribution, ...hedges, ...negations].some((s) => overlaps(s, word))
  )
}
