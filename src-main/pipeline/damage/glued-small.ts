import type { Language } from '../language'
import { plain } from '../tokens'
import { type Damage, damageAt, type SentenceContext } from './types'

/** Conjunctions and prepositions, and the articles that may be stuck to them: "ofthe", "queles", "dassdie". */
const heads: Record<Language, string> = {
  en: 'of in on to at by for with from that and as is was',
  de: 'dass und oder weil mit von fur auf uber unter durch gegen aus',
  fr: 'que dans pour avec sur sous est et mais chez',
  es: 'que con para pero sobre entre desde cuando',
  it: 'che con anche quando sono',
  nl: 'dat van voor met door naar over onder heeft maar',
  pt: 'que para mas sobre quando',
}
const articles: Record<Language, string> = {
  en: 'the',
  de: 'die der das den',
  fr: 'le la les un une',
  es: 'el la los las un una',
  it: 'il la lo gli le un una',
  nl: 'de het een',
  pt: 'os as um uma',
}
/** Words that happen to be made so: Dutch "meteen" and "overeen", French "quelle" is none. */
const words = new Set('meteen overeen voorde chela chele conuno comas isthe'.split(' '))

const together = (list: string, tails: string) =>
  list.split(' ').flatMap((head) => tails.split(' ').map((tail) => head + tail))
const pairs = new Map(
  (Object.keys(heads) as Language[]).map((l) => [
    l,
    new Set(together(heads[l], articles[l]).filter((w) => !words.has(w))),
  ]),
)

/**
 * Articles that begin no other word of their language, so that one before a word of the article is stuck to it:
 * "dedopingtest", "thesample". Left out are those that are prefixes too (French "des", German "ein", Italian "in").
 */
const stuckBefore: Partial<Record<Language, string[]>> = {
  en: ['the'],
  de: ['die', 'das'],
  fr: ['les', 'le', 'la', 'une'],
  es: ['el', 'los', 'las', 'una'],
  it: ['gli', 'lo', 'la'],
  nl: ['het', 'de'],
  pt: ['os', 'uma'],
}
/** Articles no word of the language ends in where another word stands before. */
const stuckBehind: Partial<Record<Language, string[]>> = { en: ['the'], de: ['die', 'das', 'dass'], nl: ['het'] }
/** Dutch "de" is a Latin prefix as well: demotiveren, decentraal, deregulering. */
const latinEnding = /(?:eren|eerd|ering|atie|aties|iseren|aal|ale|isch|ische|ief|ieve)$/
const leastWord = 5

/** A small word stuck to its neighbour, in a word that is written so only once. */
export function findGluedSmall(c: SentenceContext): Damage[] {
  if (c.language === null) return []
  const language = c.language
  return c.tokens.flatMap((token, i): Damage[] => {
    if (token.kind !== 'word' || token.text.length < leastWord || !/^\p{Ll}/u.test(token.text)) return []
    if ((c.counts.get(token.text) ?? 0) > 1 || c.words.stopwords.has(token.folded)) return []
    const isGlued =
      pairs.get(language)!.has(token.folded) || isStuck(c, token.text, language) || isStuckBehind(c, token, language)
    return isGlued ? [damageAt(c, i, i, 'glued', 'two words without a space between them')] : []
  })
}

function isStuck(c: SentenceContext, text: string, language: Language): boolean {
  if (c.vocabulary?.knows(plain(text), language)) return false
  return (stuckBefore[language] ?? []).some((article) => {
    const rest = text.slice(article.length)
    if (!text.startsWith(article) || rest.length < leastWord - 1) return false
    if (article.length < 3 && latinEnding.test(rest)) return false
    return c.counts.has(rest) || isWordByDictionary(c, article, rest, language)
  })
}

/** The two-letter articles begin too many words for a dictionary that may lack the whole. */
const isWordByDictionary = (c: SentenceContext, article: string, rest: string, language: Language) =>
  rest.length >= leastWord - 1 &&
  (article.length > 2 || article === 'el' || article === 'os') &&
  Boolean(c.vocabulary?.has(plain(rest), language))

function isStuckBehind(c: SentenceContext, { text, folded }: { text: string; folded: string }, language: Language) {
  return (stuckBehind[language] ?? []).some((article) => {
    const rest = text.slice(0, -article.length)
    if (!text.endsWith(article) || rest.length < leastWord) return false
    // No English word ends so: "reachedthe", "crossingthe".
    if (language === 'en' && /(?:[^aeo]ed|ing)the$/.test(folded)) return true
    return c.counts.has(rest)
  })
}
