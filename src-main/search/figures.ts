import type { Language } from '../pipeline/language-tag'
import type { Token } from '../pipeline/tokens'
import { figuresAt } from '../pipeline/values/figures'
import { readNumber } from '../pipeline/values/number'
import { numberWordsOf } from '../pipeline/values/number-words'

/** How a value is written in the index: "11000", "1d5" for one and a half. The sign is left out. */
export function valueToken(value: number): string {
  const plain = Math.abs(value).toString()
  // A value so small or large that JavaScript gives it an exponent.
  return plain.replace(/[^0-9a-z]/g, 'd')
}

export interface Figures {
  /** Tokens in place of what stands there, in order: its value, or the parts of what is no one number ("12.03.2031"). */
  tokens: string[]
  /** Values under which it is to be found as well: the other reading of its marks. */
  others: string[]
  /** The tokens of the text it takes. */
  count: number
}

/** The figures at a number token, read by the conventions of the language. */
export function readFigures(text: string, tokens: Token[], at: number, language: Language | null): Figures {
  const words = numberWordsOf(language)
  const found = figuresAt({ text, tokens, words }, at)
  if (found && found.first === at) {
    const others = found.thousands == null ? [] : [valueToken(found.thousands)]
    return { tokens: [valueToken(found.value)], others, count: found.next - at }
  }
  const parts = tokens[at]!.text.match(/\d+/g) ?? []
  return {
    tokens: parts.map((part) => (part.length > 15 ? part.slice(0, 64) : valueToken(Number(part)))),
    others: [],
    count: 1,
  }
}

/** Below it a number in words is a word like others ("one", "six", Italian "sei", Spanish "once"). */
const leastInWords = 13

/**
 * The value of a number that is said in words or has a scale behind its figures ("elftausend", "11 thousand"), and how
 * many tokens it takes; null where none begins.
 */
export function readSpoken(
  text: string,
  tokens: Token[],
  at: number,
  language: Language | null,
): { value: string; count: number } | null {
  const found = readNumber({ text, tokens, words: numberWordsOf(language) }, at)
  if (!found || found.first < at || found.isArticle || Math.abs(found.value) < leastInWords) return null
  const isSpoken = tokens.slice(at, found.next).some(({ kind }) => kind === 'word')
  return isSpoken ? { value: valueToken(found.value), count: found.next - at } : null
}

/** All readings of a number as somebody types it, whose convention is not known. Empty when it is none. */
export function readTyped(digits: string): string[] {
  const plain = digits.replace(/[\s'’]/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return []
  if (plain.length > 15 && /^\d+$/.test(plain)) return [plain.slice(0, 64)]
  const groups = plain.split(/[.,]/)
  const marks: string[] = plain.match(/[.,]/g) ?? []
  const values = new Set<number>()
  const isGrouped = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => group.length === 3)
  const areAlike = new Set(marks).size <= 1
  if (marks.length === 0 || (isGrouped && areAlike)) values.add(Number(groups.join('')))
  // "11.000" is hardly eleven: who types a decimal does not end it in zeros.
  if (marks.length === 1 && !(isGrouped && plain.endsWith('0'))) values.add(Number(groups.join('.')))
  if (marks.length > 1 && !areAlike && marks.indexOf(marks.at(-1)!) === marks.length - 1)
    values.add(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`))
  return [...values].filter((value) => value < 1e18).map(valueToken)
}
