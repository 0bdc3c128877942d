import type { Language } from '../language'
import { type Damage, damageAt, isInQuote, type SentenceContext } from './types'

const leastLetters = 5
/** A word used again and again is a term of the article's subject, foreign or not. */
const mostUses = 2
/** Past forms of German strong verbs that are English words too: dictionaries have the infinitives only. */
const strongPasts = new Set(
  'stand sprang stank trank drank blies schwang spied bands stands sprangs rings links worden trotz bliebe'.split(' '),
)

/**
 * Single words left in another language, by the dictionaries: the home dictionary does not know the word, nor any form
 * or compound of it, and that of another language has it. Loan words stand in the home dictionary.
 */
export function findResidue(c: SentenceContext): Damage[] {
  if (!c.language || !c.vocabulary || !c.isRunningText) return []
  const other: Language = c.language === 'en' ? 'de' : 'en'
  if (!c.vocabulary.isLarge(other)) return []
  return c.tokens.flatMap((token, i): Damage[] => {
    if (token.kind !== 'word' || token.text.length < leastLetters || !/^\p{Ll}+$/u.test(token.text)) return []
    if (!standsFree(c, i) || isInQuote(c, i) || c.words.stopwords.has(token.folded)) return []
    if ((c.counts.get(token.text) ?? 0) > mostUses || strongPasts.has(token.folded)) return []
    return isForeign(c, token.folded, other)
      ? [damageAt(c, i, i, 'untranslated', `left in another language (${other})`)]
      : []
  })
}

/**
 * Endings that English has and the language has not. A small dictionary proves nothing by what it lacks, so that there
 * the form must say it as well. Nouns are left alone there: "shopping" and "outdoor" are loan words, and dictionaries
 * lack most of those.
 */
const englishForm = /(?:[^aeiou]{2}ed|[^aeiouy]ly|ght|ough)$/

function isForeign({ language, vocabulary }: SentenceContext, word: string, other: Language): boolean {
  if (!language || !vocabulary?.has(word, other) || vocabulary.knows(word, language)) return false
  if (vocabulary.isLarge(language)) return true
  return englishForm.test(word) && !vocabulary.knows(word, 'de')
}

const nearby = 24

/** Asked from left to right for a finding within `distance` of a span; steps over each finding once. */
function sweep(findings: readonly Damage[], distance: number) {
  const sorted = [...findings].sort((a, b) => a.start - b.start)
  let at = 0
  return (start: number, end: number): Damage | undefined => {
    while (at < sorted.length && start - sorted[at]!.end > distance) at++
    const next = sorted[at]
    return next && next.start - end <= distance ? next : undefined
  }
}

/** A foreign word close to a run of foreign words belongs to it: one harm, not two. */
export function joined(runs: Damage[], words: Damage[]): Damage[] {
  const nearest = sweep(runs, nearby)
  const alone = words.filter((w) => {
    const run = nearest(w.start, w.end)
    if (!run) return true
    run.start = Math.min(run.start, w.start)
    run.end = Math.max(run.end, w.end)
    return false
  })
  return [...runs, ...alone]
}

/** Not part of a hyphened word, an address or a name ("Women in Motion", "Club de Lumiere"). */
function standsFree(c: SentenceContext, i: number): boolean {
  const { start, end } = c.tokens[i]!
  if (/[-@/_.'’‑&]/.test(c.text.charAt(start - 1)) || /[-@/_'’‑&]/.test(c.text.charAt(end))) return false
  if (/^\.\p{Ll}/u.test(c.text.slice(end, end + 2))) return false
  return !(isCapital(c, i - 1) && isCapital(c, i + 1) && c.language !== 'de')
}

const isCapital = (c: SentenceContext, i: number) => /^\p{Lu}/u.test(c.tokens[i]?.text ?? '')

/** English small words that no language here has; and those that German and Dutch have themselves. */
const englishHeads = new Set('the with from their which were been'.split(' '))
const romanceHeads = new Set([...englishHeads, 'was', 'by', 'has'])
/** "However, …": at the head of a sentence, with English's comma behind it. */
const englishAdverb = /^(?:However|Meanwhile|Moreover|Furthermore|Nevertheless|Therefore|Although|Additionally)$/
const romance = new Set<Language>(['fr', 'es', 'it', 'pt'])

/** One English small word with the word behind it, where a run of two gave no proof: "the bridge", "was arrested". */
export function findEnglishHead(c: SentenceContext, known: readonly Damage[]): Damage[] {
  if (c.language === null || c.language === 'en') return []
  const isKnown = sweep(known, 0)
  const heads = romance.has(c.language) ? romanceHeads : englishHeads
  return c.tokens.flatMap((token, i): Damage[] => {
    const next = c.tokens[i + 1]
    if (!next || isInQuote(c, i)) return []
    const note = 'left in another language (en)'
    if (englishAdverb.test(token.text) && next.text === ',') return [damageAt(c, i, i, 'untranslated', note)]
    if (!heads.has(token.text) || !/^\p{Ll}{3,}$/u.test(next.text)) return []
    // Names ("Game of the year") and fixed phrases ("step by step").
    const before = c.tokens[i - 1]
    if ((isCapital(c, i - 1) && c.language !== 'de') || before?.folded === next.folded) return []
    if (!standsFree(c, i) || isKnown(token.start, next.end)) return []
    return [damageAt(c, i, i + 1, 'untranslated', note)]
  })
}
