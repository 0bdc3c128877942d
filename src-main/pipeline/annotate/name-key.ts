import type { Language } from '../language'
import { type Token, tokenize } from '../tokens'
import { wordsOf } from '../words'
import { placeOf } from '../words/places'
import { foldKey } from './fold'
import { isTitle, particles } from './name-lists'

/**
 * The fold keys of a name's words, without particles and, beside a longer word, without initials. The parts of a given
 * name joined by a hyphen before a small letter ("Jae-hoon") make one key. `bare`: see `bareForm`.
 */
export function keysOf(tokens: Token[], first: number, next: number, bare: (word: string) => string): string[] {
  const whole = placeOf(
    tokens
      .slice(first, next)
      .map((t, i, all) => (i > 0 && t.start > all[i - 1]!.end ? ` ${t.text}` : t.text))
      .join(''),
  )
  if (whole) return [foldKey(whole)]
  const parts: string[] = []
  for (let i = first; i < next; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const joined = tokens[i - 1]?.text === '-' && i - 2 >= first && /^\p{Ll}/u.test(token.text)
    const elided = /^['’]$/.test(tokens[i - 1]?.text ?? '') && i - 2 >= first
    if ((joined || elided) && parts.length > 0) parts[parts.length - 1] += token.text
    else if (i === first || !particles.has(token.folded)) parts.push(token.text)
  }
  const long = parts.filter((part) => part.length > 1)
  return (long.length > 0 ? long : parts).map((part) => foldKey(bare(part)))
}

/**
 * A word without the genitive s of German and Dutch ("Brehms Haus"), unless only the form with it is known as a name.
 * Names that end in s themselves are safe where `known` holds them.
 */
export function bareForm(word: string, language: Language | null, known: ReadonlySet<string>): string {
  if (language === 'de' && word.endsWith('s') && !placeOf(word) && placeOf(word.slice(0, -1))) return word.slice(0, -1)
  if (language !== 'de' || word.length <= 5 || !/[^sxzßiou]s$/.test(word)) return word
  const bare = word.slice(0, -1)
  return known.has(foldKey(word)) && !known.has(foldKey(bare)) ? word : bare
}

const none: ReadonlySet<string> = new Set()

/** The keys of a name that stands alone, as in a list: title, article, elision and genitive taken off. */
export function nameKeys(name: string, language: Language | null): string[] {
  const tokens = tokenize(name, 0, name.length, language)
  const words = wordsOf(language)
  let first = 0
  let next = tokens.length
  const dull = (i: number) => {
    const { kind, folded, text } = tokens[i]!
    if (kind === 'mark') return true
    return isTitle(folded, language === 'de') || (/^\p{Ll}/u.test(text) && words.stopwords.has(folded))
  }
  const elided = (i: number) => /^\p{Ll}/u.test(tokens[i]!.text) && /^['’]$/.test(tokens[i + 1]?.text ?? '')
  const whole = placeOf(name) !== null
  while (!whole && first < next - 1 && (dull(first) || elided(first))) first++
  if (next - first > 2 && tokens[next - 1]!.folded === 's' && /^['’]$/.test(tokens[next - 2]!.text)) next -= 2
  return keysOf(tokens, first, next, (word) => bareForm(word, language, none))
}
