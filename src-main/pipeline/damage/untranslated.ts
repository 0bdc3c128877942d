import type { Span } from '../../contract/analysis'
import type { Language } from '../language'
import { wordsOf } from '../words'
import { type Damage, damageAt, isInQuote, type SentenceContext } from './types'

/** Small words by which a language is known at once, none of them a word of one of the other six. */
const small: Record<Language, string> = {
  en: 'the of and with from that which were was have has been their they would about after before this these those said not by are',
  de: 'der das und nicht mit sich auch nach wurde werden eine einer einem einen auf fur uber durch sind haben noch bei zum zur',
  fr: 'les des du dans pour avec qui sont est ont cette mais ses aux sur leur apres etait selon ete plus au',
  es: 'los las del por para con una fue han segun este pero como mas desde sobre sus tras muy',
  it: 'gli della dei delle nel nella che sono stato anche dopo degli alla dal piu questo hanno secondo',
  nl: 'het een van niet zijn werd naar ook voor door worden deze maar heeft hebben bij volgens aan',
  pt: 'dos das nao uma foi pelo pela mais apos segundo sao com ao tambem seus sobre',
}
const languages = Object.keys(small) as Language[]

/** For each language the words that betray another one, and which. */
const betrays = new Map(
  languages.map((home): [Language, Map<string, Language>] => {
    const map = new Map<string, Language>()
    for (const other of languages) {
      if (other === home) continue
      for (const word of small[other].split(' ')) {
        if (!wordsOf(home).stopwords.has(word) && !small[home].split(' ').includes(word)) map.set(word, other)
      }
    }
    return [home, map]
  }),
)

/** Links and notes of English page templates that a translator never saw. */
const pagePhrase =
  /\b(?:read (?:more|also|next)|click here|continue reading|learn more|watch (?:now|live|the video)|sign up|subscribe now|file photo|image credit|photo credit|see also|related (?:articles|stories|posts)|leave a (?:comment|reply)|\d{1,2} min(?:ute)?s? read|skip to content|load more|all rights reserved|comments are closed|required fields are marked|filed under|back to top|breaking news|advertisement|share this|follow us)\b/giu
/** Titles and offices shortened as in English, where the language has others of its own. */
const englishTitle = /^(?:Col|Gov|Rep|Sgt|Lt|Capt|Cmdr|Maj|Sec|Dept|Supt|Insp|Hon|Rev)$/
const ownTitles: Partial<Record<Language, RegExp>> = {
  fr: /^(?:Col|Lt|Maj|Rev)$/,
  es: /^(?:Col|Sec|Rev|Hon)$/,
  it: /^(?:Col|Rev)$/,
  pt: /^(?:Rev|Sec|Maj)$/,
  nl: /^(?:Lt|Maj)$/,
}
const reach = 3
const leastWords = 2

/** Words left in the language of the source, outside quotations and names. */
export function findUntranslated(c: SentenceContext): Damage[] {
  if (c.language === null) return []
  return [...foreignRuns(c, betrays.get(c.language)!), ...titles(c, c.language), ...sourceNames(c, c.language)]
}

/** At least two small words of one foreign language near each other; "Bank of England" has one, and capitals around it. */
function foreignRuns(c: SentenceContext, foreign: Map<string, Language>): Damage[] {
  const found: Damage[] = []
  let run: { first: number; last: number; of: Language; words: Set<string> } | null = null
  const close = () => {
    if (run && run.words.size >= leastWords) {
      const [first, last] = widened(c, run.first, run.last)
      found.push(damageAt(c, first, last, 'untranslated', `left in another language (${run.of})`))
    }
    run = null
  }
  c.tokens.forEach((token, i) => {
    const of = token.kind === 'word' ? foreign.get(token.folded) : undefined
    if (!of || !/^\p{Ll}/u.test(token.text) || isInQuote(c, i) || isInsideName(c, i)) return
    if (run && run.of === of && i - run.last <= reach + 1) {
      run.last = i
      run.words.add(token.folded)
      return
    }
    close()
    run = { first: i, last: i, of, words: new Set([token.folded]) }
  })
  close()
  return found
}

const isInsideName = (c: SentenceContext, i: number) =>
  /^\p{Lu}/u.test(c.tokens[i - 1]?.text ?? '') &&
  /^(?:\p{Lu}|the$|la$|los$|las$|den$|der$)/u.test(c.tokens[i + 1]?.text ?? '')

/** A run goes on over the words next to it that the home language has not either: at most one on each side. */
function widened(c: SentenceContext, first: number, last: number): [number, number] {
  const isWord = (i: number) => c.tokens[i]?.kind === 'word' && !c.words.stopwords.has(c.tokens[i]!.folded)
  return [isWord(first - 1) ? first - 1 : first, isWord(last + 1) ? last + 1 : last]
}

function titles(c: SentenceContext, home: Language): Damage[] {
  if (home === 'en') return []
  return c.tokens.flatMap((token): Damage[] => {
    if (!englishTitle.test(token.text) || ownTitles[home]?.test(token.text)) return []
    // The name may have become a sentence of its own: the home language does not know the abbreviation.
    if (!/^\.\s\p{Lu}\p{Ll}/u.test(c.text.slice(token.end, token.end + 4))) return []
    return [{ start: token.start, end: token.end + 1, kind: 'untranslated', note: 'an English title' }]
  })
}

/** English page phrases anywhere in an article of another language, furniture included: they tell how the copy was made. */
export function findPagePhrases(text: string, spans: Span[], language: Language | null): Damage[] {
  if (language === null || language === 'en') return []
  return spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pagePhrase)].map((m): Damage => {
      const start = span.start + m.index
      return { start, end: start + m[0].length, kind: 'untranslated', note: 'a phrase of an English page' }
    }),
  )
}

/** How a language writes the countries that English and Spanish end in -ia. */
const countryEndings: Partial<Record<Language, string>> = { de: 'ien', fr: 'ie', nl: 'ië' }

/** "Norvania" where the article itself also has "Norvanien": one of the names was left as the source wrote it. */
function sourceNames(c: SentenceContext, home: Language): Damage[] {
  const ending = countryEndings[home]
  if (!ending) return []
  return c.tokens.flatMap((token, i): Damage[] => {
    if (!/^\p{Lu}\p{Ll}{2,}ia$/u.test(token.text) || !c.counts.has(token.text.slice(0, -2) + ending)) return []
    return [damageAt(c, i, i, 'untranslated', 'a name left in the form of the source')]
  })
}
