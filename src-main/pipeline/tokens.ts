import type { Language } from './language'

/**
 * One token of a sentence; offsets are those of the article. A `number` is a run of digits with the separators inside
 * it; a `mark` is one other character. Hyphens and apostrophes are marks, so "52-metre" is three tokens and a French
 * elision stands apart from its noun.
 */
export type Token = {
  start: number
  end: number
  text: string
  /** `plain(text)`, made once: every table is asked by it. */
  folded: string
  kind: 'word' | 'number' | 'mark'
}

// Thousands may be parted by a point, a comma, an apostrophe (Swiss) or a no-break or thin space.
const tight = String.raw`\d{1,3}(?:[\u00A0\u202F\u2009]\d{3}(?!\d))+(?:[.,]\d+)?`
// An ordinary space parts them too in French and Spanish typing, where groups of three follow one to three digits; in
// English it would join "14 850" in "on May 14 850 soldiers".
const loose = String.raw`\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}(?!\d))+(?:[.,]\d+)?`
const rest = String.raw`|\d+(?:[.,'’]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*)|[^\s\p{L}\p{M}\d]`
const tightPattern = new RegExp(`(?<number>${tight}${rest}`, 'gu')
const loosePattern = new RegExp(`(?<number>${loose}${rest}`, 'gu')
const spacedThousands = new Set<string | null>(['fr', 'es', 'pt', 'it'])

/** Tokens of `text` between two offsets. Linear in the length of the span. */
export function tokenize(text: string, start: number, end: number, language: Language | null = null): Token[] {
  const span = text.slice(start, end)
  const tokens: Token[] = []
  for (const match of span.matchAll(spacedThousands.has(language) ? loosePattern : tightPattern)) {
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark'
    const at = start + match.index
    tokens.push({ start: at, end: at + match[0].length, text: match[0], folded: plain(match[0]), kind })
  }
  return tokens
}

/** Lower case without diacritics, "ß" as "ss": for tables and keys, never for output. */
export function plain(word: string): string {
  // Nearly every word is ASCII, and normalising is slow.
  if (/^[\x20-\x7E]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .toLowerCase()
}
