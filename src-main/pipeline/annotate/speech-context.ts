import type { Span } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { wordsOf } from '../words'
import { speechWordsOf } from '../words/speech'
import type { SpeechWords } from '../words/speech-types'
import type { LanguageWords } from '../words/types'

/** A quote's part in the sentence; `parent` is an index among these parts. */
export type QuotePart = Span & { parent: number | null }

/** One sentence as the search for sources sees it. Token ranges are [first, next). */
export type SpeechContext = {
  text: string
  tokens: Token[]
  language: Language | null
  words: SpeechWords
  general: LanguageWords
  days: ReadonlySet<string>
  parts: QuotePart[]
  /** For each token the innermost part it stands in, or -1: a source and its verb stand on one level. */
  level: Int32Array
}

export function speechContext(
  text: string,
  tokens: Token[],
  language: Language | null,
  parts: QuotePart[],
): SpeechContext {
  const general = wordsOf(language)
  return {
    text,
    tokens,
    language,
    words: speechWordsOf(language),
    general,
    days: daysOf(general),
    parts,
    level: levels(tokens, parts),
  }
}

function levels(tokens: Token[], parts: QuotePart[]): Int32Array {
  const out = new Int32Array(tokens.length).fill(-1)
  let innermost = -1
  let next = 0
  tokens.forEach((token, i) => {
    while (next < parts.length && parts[next]!.start <= token.start) innermost = next++
    while (innermost >= 0 && parts[innermost]!.end <= token.start) innermost = parts[innermost]!.parent ?? -1
    out[i] = innermost
  })
  return out
}

export const folded = (c: SpeechContext, i: number) => c.tokens[i]?.folded ?? ''
export const isWord = (c: SpeechContext, i: number) => c.tokens[i]?.kind === 'word'
export function isUpper(c: SpeechContext, i: number): boolean {
  const token = c.tokens[i]
  if (token === undefined || token.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code <= 90 : /^\p{Lu}/u.test(token.text)
}

/** A mark inside a word or name: the hyphen of "Jean-Paul", the apostrophe of "l’hôpital", the stop of "Dr." */
export function joinsWords(c: SpeechContext, i: number): boolean {
  const mark = c.tokens[i]
  const before = c.tokens[i - 1]
  const after = c.tokens[i + 1]
  if (!mark || !before || !after || mark.kind !== 'mark' || c.level[i] !== c.level[i + 1]) return false
  if (mark.text === '&') return true
  if (before.end !== mark.start) return false
  if (mark.text === '.')
    return isUpper(c, i + 1) && (before.text.length === 1 || c.general.abbreviations.has(before.folded))
  return after.start === mark.end && after.kind === 'word' && /^[-'’‑]$/.test(mark.text)
}

/** "Monday", "gestern", "lundi": a day told beside the verb. */
export const isDay = (c: SpeechContext, i: number) => c.days.has(folded(c, i))

const daysByWords = new WeakMap<LanguageWords, ReadonlySet<string>>()

function daysOf(words: LanguageWords): ReadonlySet<string> {
  const known = daysByWords.get(words)
  if (known) return known
  const named = [...words.weekdays.flat(), ...Object.keys(words.relativeDays)]
  const made = new Set(named.filter((w) => w.length > 2))
  daysByWords.set(words, made)
  return made
}

const coordinators: Record<Language, ReadonlySet<string>> = {
  en: new Set(['and', 'but', 'or', 'while', 'whereas']),
  de: new Set(['und', 'aber', 'oder', 'wahrend', 'doch', 'sondern']),
  fr: new Set(['et', 'mais', 'ou', 'tandis', 'alors']),
  es: new Set(['y', 'e', 'pero', 'o', 'u', 'mientras', 'sino']),
  it: new Set(['e', 'ed', 'ma', 'o', 'mentre']),
  nl: new Set(['en', 'maar', 'of', 'terwijl', 'want']),
  pt: new Set(['e', 'mas', 'ou', 'enquanto']),
}
export const isCoordinator = (c: SpeechContext, i: number) => {
  const token = c.tokens[i]
  return token?.kind === 'word' && coordinators[c.language ?? 'en'].has(token.folded) && !/[éèó]/i.test(token.text)
}

/** The part that ends right before token `i`, but for commas, dashes and the marks themselves; or null. */
export function quoteBefore(c: SpeechContext, i: number): number | null {
  const level = c.level[i]!
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (c.level[k] !== level) return childOf(c, c.level[k]!, level)
    if (c.tokens[k]!.kind !== 'mark' || /[;:]/.test(c.tokens[k]!.text)) return null
  }
  return null
}

/** The part that begins right at or after token `i`, but for a colon, commas, dashes and the marks; or null. */
export function quoteAfter(c: SpeechContext, i: number, level: number): number | null {
  for (let k = i; k < Math.min(c.tokens.length, i + 6); k++) {
    if (c.level[k] !== level) return childOf(c, c.level[k]!, level)
    if (c.tokens[k]!.kind !== 'mark' || /[.;]/.test(c.tokens[k]!.text)) return null
  }
  return null
}

/** The part on the level right below `level` that holds `part`, or null when it lies elsewhere. */
function childOf(c: SpeechContext, part: number, level: number): number | null {
  for (let p = part; p >= 0; p = c.parts[p]!.parent ?? -1) if ((c.parts[p]!.parent ?? -1) === level) return p
  return null
}
