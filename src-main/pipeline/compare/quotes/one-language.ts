import { wordsOf } from '../../words'
import { quoteWordsOf } from '../../words/quote-words'
import type { Comparing } from '../comparing'
import type { Retelling } from '../retellings'
import type { Utterance } from '../utterances'
import { type Spoken, type Stretch, stretchesOf } from './difference'

/**
 * What is wrong between two quotations of one utterance. `a`, `b`: the words it hangs on, null where one has none of them:
 * then the whole quotation is the side.
 */
export type Verdict = {
  rule: 'quote-altered' | 'quote-cut' | 'quote-negated' | 'quote-number'
  relation: 'conflict' | 'missing'
  severity: 'medium' | 'high'
  a: Range | null
  b: Range | null
}
export type Range = { start: number; end: number }

/** More words than this left out are a sentence of their own, and no quiet change inside one. */
const longestQuietCut = 3

/** Two quotations in one language: inside the marks no word may differ, and none be left out that others hang on. */
export function judgeWording({ a, b }: Retelling, c: Comparing): Verdict | null {
  const stretches = stretchesOf(a, b)
  if (stretches.length === 0) return null
  const altered = stretches.filter((s) => s.a.length > 0 && s.b.length > 0 && isWeighty(s, a))
  if (altered.length > 0) {
    const severity = denies(altered, 'a', a) === denies(altered, 'b', b) ? 'medium' : 'high'
    const range = (side: 'a' | 'b') => rangeOf(altered.flatMap((s) => s[side]))
    return { rule: 'quote-altered', relation: 'conflict', severity, a: range('a'), b: range('b') }
  }
  for (const stretch of stretches) {
    const cut = stretch.a.length > 0 ? { words: stretch.a, from: a, to: b } : { words: stretch.b, from: b, to: a }
    const severity = gravityOfCut(cut.words, stretch.at, cut.from)
    if (severity === null || standsElsewhere(cut.words, cut.to, c)) continue
    const range = rangeOf(cut.words)
    const [left, right] = cut.from === a ? [range, null] : [null, range]
    return { rule: 'quote-cut', relation: 'missing', severity, a: left, b: right }
  }
  return null
}

/** A replaced stretch counts where a content word, a modal verb or a negation is among its words. */
function isWeighty(stretch: Stretch, { passage }: Utterance): boolean {
  const { stopwords } = wordsOf(passage.language)
  const { modals, negations: nots, qualifiers } = quoteWordsOf(passage.language)
  const weighty = ({ word }: Spoken) =>
    !stopwords.has(word) || modals.has(word) || nots.has(word) || qualifiers.has(word)
  return stretch.a.some(weighty) || stretch.b.some(weighty)
}

function denies(stretches: Stretch[], side: 'a' | 'b', { passage }: Utterance): boolean {
  const nots = quoteWordsOf(passage.language).negations
  return stretches.some((s) => s[side].some(({ word }) => nots.has(word)))
}

/** How grave it is that these words are left out, or null where nothing hangs on them. */
function gravityOfCut(words: Spoken[], at: Stretch['at'], { passage, tokens }: Utterance): Verdict['severity'] | null {
  const { negations: nots, conditions, qualifiers } = quoteWordsOf(passage.language)
  if (at === 'middle') {
    const [first, last] = [words[0]!.token, words.at(-1)!.token]
    const parted = tokens.some((t) => t.start > first.start && t.start < last.start && /^[,;:.–—]$/.test(t.text))
    if (words.length > longestQuietCut || parted) return null
    if (words.some((w) => nots.has(w.word))) return 'high'
    return words.some((w) => qualifiers.has(w.word)) ? 'medium' : null
  }
  // At an end a whole clause may go; a condition or a "but only" may not.
  const opens = words.slice(0, 2).some((w) => conditions.has(w.word))
  return opens && words.length > 1 ? 'medium' : null
}

/** A quotation is often told in pieces: the words left out here may stand in the next marks. */
function standsElsewhere(words: Spoken[], { passage, tokens }: Utterance, c: Comparing): boolean {
  const text = [-1, 0, 1]
    .flatMap((step) => c.passages[passage.index + step] ?? [])
    .filter((p) => p.article === passage.article)
    .map((p) => c.texts[p.article]!.slice(p.sentence.start, p.sentence.end))
    .join(' ')
  const own = new Set(tokens.map((t) => t.folded))
  const rest = words.filter((w) => w.token.text.length > 3 && !own.has(w.word))
  const lower = text.toLowerCase()
  return rest.length > 0 && rest.filter((w) => lower.includes(w.token.text.toLowerCase())).length >= rest.length / 2
}

function rangeOf(words: Spoken[]): Range | null {
  if (words.length === 0) return null
  return { start: Math.min(...words.map((w) => w.token.start)), end: Math.max(...words.map((w) => w.token.end)) }
}
