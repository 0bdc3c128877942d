import { type Digits, parseDigits } from './digits'
import type { NumberAt, NumberContext } from './types'

const longestPower = 40
const power = /^([\d.,]+)(?:\s?[x×*]\s?10\s?\^\s?([+-]?\d{1,3})|e([+-]?\d{1,3})(?![\p{L}\d])|\^([+-]{0,3}\d{1,3}))/u

/** The figures at a number token: its own separators, spaces between groups, a decimal mark before it; no scale, no sign. */
export function figuresAt(c: NumberContext, at: number): NumberAt | null {
  const digits = spacedDigits(c, at) ?? ownDigits(c, at)
  if (!digits) return null
  const isMark = leadingMark(c, at)
  return {
    value: isMark ? Number(`.${c.tokens[at]!.text}`) : digits.value,
    first: isMark ? at - 1 : at,
    next: digits.next,
    isDigits: true,
    isArticle: false,
    thousands: isMark ? null : digits.thousands,
  }
}

type DigitsAt = Digits & { next: number }

function ownDigits(c: NumberContext, at: number): DigitsAt | null {
  const parsed = parseDigits(c.tokens[at]!.text, c.words.base.thousandsMark)
  return parsed && { ...parsed, next: at + 1 }
}

const wholeDigits = /^\d+$/

/** ".5", ",08": digits behind a decimal mark that nothing stands before. */
function leadingMark(c: NumberContext, at: number): boolean {
  const mark = c.tokens[at - 1]
  if (!mark || mark.end !== c.tokens[at]!.start || !wholeDigits.test(c.tokens[at]!.text)) return false
  const isDecimal = mark.text === '.' || (mark.text === ',' && c.words.base.thousandsMark === '.')
  return isDecimal && !/[\p{L}\d]/u.test(c.text.charAt(mark.start - 1))
}

const groupOfThree = /^\d{3}$/
const headOfGroups = /^[1-9]\d{0,2}$/
const decimals1to3 = /^\d{1,3}$/

/** "40 000" with ordinary spaces, and marks set apart as some converters leave them: "80 , 000", "14 . 8". */
function spacedDigits(c: NumberContext, at: number): DigitsAt | null {
  const { tokens, text, words } = c
  const next = tokens[at + 1]
  if (!next || next.start !== tokens[at]!.end + 1 || !/^\d+$/.test(tokens[at]!.text)) return null
  if (next.kind === 'number') return headOfGroups.test(tokens[at]!.text) ? groups(c, at, 1) : null
  if (next.text !== '.' && next.text !== ',') return null
  const behind = tokens[at + 2]
  if (behind?.kind !== 'number' || behind.start !== next.end + 1 || text.charAt(next.end) !== ' ') return null
  const isThousands = next.text === words.base.thousandsMark
  if (isThousands) return headOfGroups.test(tokens[at]!.text) ? groups(c, at, 2) : null
  if (!decimals1to3.test(behind.text)) return null
  return { value: Number(`${tokens[at]!.text}.${behind.text}`), thousands: null, next: at + 3 }
}

function groups({ tokens, words }: NumberContext, at: number, step: 1 | 2): DigitsAt | null {
  let digits = tokens[at]!.text
  let i = at
  for (let n = 0; n < 5; n++) {
    const group = tokens[i + step]
    const isGap = step === 1 || tokens[i + 1]!.text === words.base.thousandsMark
    if (!isGap || group?.kind !== 'number' || !groupOfThree.test(group.text)) break
    if (group.start !== tokens[i]!.end + (step === 1 ? 1 : 3)) break
    digits += group.text
    i += step
  }
  return i === at ? null : { value: Number(digits), thousands: null, next: i + 1 }
}

/** 1.3x10^6, 12e14, 1.1^23. */
export function powerAt(c: NumberContext, at: number): NumberAt | null {
  const token = c.tokens[at]!
  const raising = c.tokens[at + 1]
  if (!raising || raising.start > token.end + 1 || !/^[x×*e^]/.test(raising.text)) return null
  const match = power.exec(c.text.slice(token.start, token.start + longestPower))
  const parsed = match && parseDigits(match[1]!, c.words.base.thousandsMark)
  if (!match || !parsed) return null
  const base = parsed.value
  const [, , ten, e, up] = match
  const signed = (text: string) =>
    (/^[+-]*/.exec(text)![0].replace(/[^-]/g, '').length > 0 ? -1 : 1) * Number(text.replace(/^[+-]+/, ''))
  const value = up === undefined ? base * 10 ** Number(ten ?? e) : base ** signed(up)
  if (!Number.isFinite(value)) return null
  let next = at + 1
  while (next < c.tokens.length && c.tokens[next]!.start < token.start + match[0].length) next++
  return { value, first: at, next, isDigits: true, isArticle: false }
}
