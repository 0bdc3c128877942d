import type { Span } from '../../contract/analysis'
import { lookupAt } from '../annotate/lookup'
import type { Language } from '../language'
import { tokenize } from '../tokens'
import { clauseWordsOf } from '../words/clauses'
import { referenceWordsOf } from '../words/reference'

const dateline =
  /^(?:\p{Lu}[\p{Lu}\s'’.-]{2,40}(?:,\s[^()–—-]{1,30})?(?:\s\([^()]{2,40}\))?|\p{Lu}[^()–—.]{1,40}\s?\([^()]{2,40}\))\s?[–—-]{1,2}\s+(?=[\p{L}\p{N}“„«"])/u

/**
 * Where a mention's own words begin: behind a dateline ("KOLM (Norpress) –") and behind the words that only tie it to the
 * sentence before ("But", "Meanwhile,"). Where the verb would come first without it, German and Dutch keep the word.
 */
export function openingOf(text: string, mention: Span, sentence: Span, language: Language): number {
  const line =
    mention.start === sentence.start
      ? dateline.exec(text.slice(mention.start, Math.min(mention.end, mention.start + 120)))
      : null
  const start = mention.start + (line?.[0].length ?? 0)
  const end = Math.min(mention.end, start + 100)
  const tokens = tokenize(text, start, end, language)
  const words = referenceWordsOf(language)
  // "E" is "and", "È" is "is".
  if (tokens[0] && tokens[0].folded.length <= 1 && tokens[0].text.toLowerCase() !== tokens[0].folded) return start
  let next = lookupAt(tokens, 0, words.openers)
  if (next !== null && tokens[next]?.text === ',') next++
  else if (next === null) {
    const behind = lookupAt(tokens, 0, words.openersWithComma)
    next = behind !== null && tokens[behind]?.text === ',' ? behind + 1 : null
  }
  const first = next === null ? undefined : tokens[next]
  if (!first || first.kind === 'mark') return start
  if (language === 'de' || language === 'nl') {
    const w = first.text.toLowerCase()
    const { finite, auxiliaries, modals, finiteEnding } = clauseWordsOf(language)
    const isVerb = finite.has(w) || auxiliaries.has(w) || modals.has(w) || finiteEnding?.test(w)
    if (isVerb && first.text === w) return start
  }
  // "And yet", "But meanwhile,": once more.
  return first.start > mention.start
    ? openingOf(text, { start: first.start, end: mention.end }, { start: -1, end: -1 }, language)
    : start
}
