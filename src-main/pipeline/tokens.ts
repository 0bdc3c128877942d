import type { Language } from './language'
import { remembered } from './memo'

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

/** What a UTF-16 code unit can be part of. A surrogate is looked at with its other half. */
const Class = { unknown: 0, space: 1, letter: 2, combining: 3, digit: 4, other: 5, surrogate: 6 } as const
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]!
  if (known !== Class.unknown) return known
  const made = code >= 0xd800 && code <= 0xdfff ? Class.surrogate : classOfText(String.fromCharCode(code))
  classes[code] = made
  return made
}

function classOfText(character: string): number {
  if (/\s/.test(character)) return Class.space
  if (/\p{L}/u.test(character)) return Class.letter
  if (/\p{M}/u.test(character)) return Class.combining
  return /\d/.test(character) ? Class.digit : Class.other
}

/** The class at an offset; for a surrogate pair that of its character. A lone half, or one the span cuts, is a mark. */
function classAt(text: string, at: number, end: number): number {
  const known = classOf(text.charCodeAt(at))
  if (known !== Class.surrogate) return known
  return widthAt(text, at, end) === 2 ? classOfText(String.fromCodePoint(text.codePointAt(at)!)) : Class.other
}

const widthAt = (text: string, at: number, end: number) => (at + 1 < end && text.codePointAt(at)! > 0xffff ? 2 : 1)

/**
 * Tokens of `text` between two offsets. Linear in the length of the span. Thousands may be parted by a point, a comma,
 * an apostrophe (Swiss) or a no-break or thin space, and by an ordinary space in every language but English, where it
 * would join "14 850" in "on May 14 850 soldiers".
 */
export function tokenize(text: string, start: number, end: number, language: Language | null = null): Token[] {
  const tokens: Token[] = []
  const spaced = language !== null && language !== 'en'
  for (let at = start; at < end; ) {
    const first = classAt(text, at, end)
    if (first === Class.space || first === Class.combining) {
      at += first === Class.space ? 1 : widthAt(text, at, end)
      continue
    }
    const next =
      first === Class.letter
        ? wordEnd(text, at, end)
        : first === Class.digit
          ? numberEnd(text, at, end, spaced)
          : Math.min(end, at + widthAt(text, at, end))
    const kind = first === Class.letter ? 'word' : first === Class.digit ? 'number' : 'mark'
    const own = text.slice(at, next)
    tokens.push({ start: at, end: next, text: own, folded: kind === 'number' ? own : plain(own), kind })
    at = next
  }
  return tokens
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + widthAt(text, from, end)
  while (at < end) {
    const next = classAt(text, at, end)
    if (next !== Class.letter && next !== Class.combining) break
    at += widthAt(text, at, end)
  }
  return Math.min(at, end)
}

const isDigit = (text: string, at: number, end: number) => {
  const code = text.charCodeAt(at)
  return at < end && code >= 48 && code <= 57
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from
  while (isDigit(text, at, end)) at++
  return at
}

function numberEnd(text: string, from: number, end: number, spaced: boolean): number {
  const first = digitsEnd(text, from, end)
  const grouped = first - from <= 3 ? groupsEnd(text, first, end, spaced) : first
  if (grouped > first) return markedEnd(text, grouped, end, '.,', 1)
  return markedEnd(text, first, end, ".,'’", Number.POSITIVE_INFINITY)
}

/** Groups of exactly three digits, each behind a space of its kind. */
function groupsEnd(text: string, from: number, end: number, spaced: boolean): number {
  let at = from
  while (isThousandsSpace(text.charCodeAt(at), spaced) && digitsEnd(text, at + 1, end) === at + 4) at += 4
  return at
}

const isThousandsSpace = (code: number, spaced: boolean) =>
  code === 0xa0 || code === 0x202f || code === 0x2009 || (spaced && code === 32)

function markedEnd(text: string, from: number, end: number, marks: string, most: number): number {
  let at = from
  for (let n = 0; n < most && at < end && marks.includes(text.charAt(at)); n++) {
    if (!isDigit(text, at + 1, end)) break
    at = digitsEnd(text, at + 1, end)
  }
  return at
}

/** Lower case without diacritics, "ß" as "ss": for tables and keys, never for output. */
export function plain(word: string): string {
  // Nearly every word is ASCII, and most of them are lower case: those are their own folded form.
  let isLower = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 0x7e || code < 0x20) return folded(word)
    if (code >= 65 && code <= 90) isLower = false
  }
  return isLower ? word : word.toLowerCase()
}

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .toLowerCase()
const longestRemembered = 40
const rememberedFold = remembered(fold)
const folded = (word: string) => (word.length > longestRemembered ? fold(word) : rememberedFold(word))
