import type { Span } from '../../contract/analysis'
import type { Vocabulary } from '../candidates'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'

/**
 * What kind of harm a copy, a scraper or a machine did to a text:
 * `glued` lost spaces and full stops · `doubled` a word twice · `broken-quote` a mark without its partner · `untranslated`
 * words left in another language · `number-format` digits left in another language's format · `split` a sentence torn
 * apart or put together in the source's word order · `calque` a construction carried over word for word ·
 * `wrong-sense` a synonym put in by machine · `markup` traces of the page's code · `encoding` letters read in the wrong code.
 */
export type DamageKind =
  | 'glued'
  | 'doubled'
  | 'broken-quote'
  | 'untranslated'
  | 'number-format'
  | 'split'
  | 'calque'
  | 'wrong-sense'
  | 'markup'
  | 'encoding'

export type Damage = Span & { kind: DamageKind; note: string }

/** What is looked at: one sentence with its tokens, and what the whole article is known to hold. */
export type SentenceContext = {
  text: string
  sentence: Span
  tokens: Token[]
  language: Language | null
  words: LanguageWords
  /** Headlines and crossheads have a spelling of their own. */
  isRunningText: boolean
  /** The quotations of the sentence: what stands in them may be foreign on purpose. */
  quotes: Span[]
  /** How often each word, as written, stands in the article. */
  counts: ReadonlyMap<string, number>
  /** Where the sentence before ended; behind furniture of the page there is none that a full stop could be missing in. */
  previousEnd: number
  /** What the installed dictionaries know; without any, nothing is concluded from a word that is unknown. */
  vocabulary: Vocabulary | undefined
}

export const damageAt = (c: SentenceContext, first: number, last: number, kind: DamageKind, note: string): Damage => ({
  start: c.tokens[first]!.start,
  end: c.tokens[last]!.end,
  kind,
  note,
})

/** Only white space, and at least some, between two neighbouring tokens. */
export function parted(c: SentenceContext, i: number): boolean {
  const gap = c.text.slice(c.tokens[i]!.end, c.tokens[i + 1]!.start)
  return gap !== '' && gap.trim() === ''
}

export const isInQuote = (c: SentenceContext, i: number) =>
  c.quotes.some((q) => c.tokens[i]!.start >= q.start && c.tokens[i]!.end <= q.end)
