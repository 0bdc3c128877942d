import { type Token, tokenize } from '../../tokens'
import { wordsOf } from '../../words'
import { quoteWordsOf } from '../../words/quote-words'
import { set } from '../../words/types'
import type { Comparing } from '../comparing'
import type { Passage } from '../passage'
import type { Persons } from '../speakers'
import type { Utterance } from '../utterances'
import type { Range } from './one-language'

/** Two or three words of an utterance in marks of their own, without the restriction that follows them in it. */
export type CutFragment = { whole: Utterance; said: Range; passage: Passage; fragment: Range }

/** "But" alone opens any second thought, and "once" or "whether" no limit. */
const noLimit = set('but aber mais pero ma maar mas once whether sobald es siempre')

/** Fragments too short to be known by their words alone: only in linked sentences of one language, about the same speaker. */
export function cutFragments(c: Comparing, utterances: Utterance[], persons: Persons): CutFragment[] {
  const at = new Map<Passage, Utterance[]>()
  for (const u of utterances) at.set(u.passage, [...(at.get(u.passage) ?? []), u])
  return c.pairs.flatMap(({ a, b }) =>
    a.language === null || a.language !== b.language
      ? []
      : [
          ...(at.get(a) ?? []).flatMap((whole) => fragmentsOf(whole, b, c, persons)),
          ...(at.get(b) ?? []).flatMap((whole) => fragmentsOf(whole, a, c, persons)),
        ],
  )
}

function fragmentsOf(whole: Utterance, passage: Passage, c: Comparing, persons: Persons): CutFragment[] {
  const speaker = whole.speaker === null ? null : persons.namedIn(whole.speaker, whole.passage.article)
  if (!speaker || !passage.annotation.names.some((n) => n.keys.at(-1) === speaker.keys.at(-1))) return []
  const text = c.texts[passage.article]!
  return passage.annotation.quotes.flatMap(({ start, end }): CutFragment[] => {
    const words = onlyWords(tokenize(text, start, end, passage.language))
    const { stopwords } = wordsOf(passage.language)
    if (words.length < 2 || words.length > longest || words.every((t) => stopwords.has(t.folded))) return []
    const spoken = onlyWords(whole.tokens)
    const first = spoken.findIndex((_, i) => words.every((t, j) => spoken[i + j]?.folded === t.folded))
    if (first < 0) return []
    const limit = spoken.slice(first + words.length, first + words.length + 2).filter((t) => isLimit(t, passage))
    if (limit.length === 0 || keepsLimit(passage, c)) return []
    return [
      { whole, said: { start: spoken[first]!.start, end: spoken.at(-1)!.end }, passage, fragment: { start, end } },
    ]
  })
}

const longest = 6

const onlyWords = (tokens: Token[]) => tokens.filter((t) => t.kind !== 'mark')

const isLimit = ({ folded }: Token, { language }: Passage) =>
  quoteWordsOf(language).conditions.has(folded) && !noLimit.has(folded)

/** The limit may stand outside the marks, or in the sentence beside: then nothing is cut off. */
const keepsLimit = (passage: Passage, c: Comparing) =>
  [-1, 0, 1]
    .flatMap((step) => c.passages[passage.index + step] ?? [])
    .filter((p) => p.article === passage.article && p.sentence.block === passage.sentence.block)
    .some((p) =>
      tokenize(c.texts[p.article]!, p.sentence.start, p.sentence.end, p.language).some((t) => isLimit(t, passage)),
    )
