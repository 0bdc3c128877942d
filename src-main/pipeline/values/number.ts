import { parseDigits } from '../annotate/number'
import { phraseAt } from '../annotate/phrase'
import { atomsOf, lowestScale, nothing, readCardinal, type Sum, totalOf } from './cardinal'
import { readFraction, vulgar } from './fraction'
import { readOrdinal } from './ordinal'
import type { NumberAt, NumberContext, NumberWords } from './types'

const longestPower = 40
const power = /^([\d.,]+)(?:\s?[x×*]\s?10\s?\^\s?([+-]?\d{1,3})|e([+-]?\d{1,3})(?![\p{L}\d])|\^([+-]{0,3}\d{1,3}))/u

/** The number that begins at a token, with its sign, decimals, fraction and scale; null when none does. */
export function readNumber(c: NumberContext, from: number): NumberAt | null {
  const sign = signAt(c, from)
  const at = sign ?? from
  const found = unsigned(c, at)
  if (!found) return null
  return sign === null ? found : { ...found, first: from, value: -found.value }
}

function signAt({ tokens, words, text }: NumberContext, at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (words.minus.includes(token.folded)) return at + 1
  const next = tokens[at + 1]
  if (!/^[-−–]$/.test(token.text) || next?.kind !== 'number') return null
  const isGlued = next.start === token.end
  const opens = at === 0 || (isGlued && /[\s(]/.test(text.charAt(token.start - 1)))
  return opens ? at + 1 : null
}

function unsigned(c: NumberContext, at: number): NumberAt | null {
  const token = c.tokens[at]
  if (!token) return null
  if (token.kind === 'number') return digitsAt(c, at)
  const glyph = vulgar.get(token.text)
  if (glyph !== undefined) return scaled(c, { value: glyph, first: at, next: at + 1, isDigits: true, isArticle: false })
  return token.kind === 'word' ? wordsAt(c, at) : null
}

function digitsAt(c: NumberContext, at: number): NumberAt | null {
  const token = c.tokens[at]!
  const raised = powerAt(c, at)
  if (raised) return raised
  const value = digitValue(c, at)
  if (value === null) return null
  const isPoint = c.tokens[at - 1]?.text === '.' && c.tokens[at - 1]?.end === token.start
  const bare = isPoint && /^\d+$/.test(token.text) && !/[\p{L}\d]/u.test(c.text.charAt(token.start - 2))
  const first = bare ? at - 1 : at
  const base = { value: bare ? Number(`.${token.text}`) : value, first, next: at + 1, isDigits: true, isArticle: false }
  const fraction = readFraction(c, at, base)
  if (fraction) return scaled(c, fraction)
  return withTail(c, scaled(c, base))
}

function digitValue(c: NumberContext, at: number): number | null {
  const parsed = parseDigits(c.tokens[at]!.text, c.words.base.thousandsMark)
  // A single mark before three digits in the other convention is read as the language writes it: a decimal.
  return parsed ? (parsed.decimal ?? parsed.value) : null
}

/** 1.3x10^6, 12e14, 1.1^23. */
function powerAt(c: NumberContext, at: number): NumberAt | null {
  const token = c.tokens[at]!
  const match = power.exec(c.text.slice(token.start, token.start + longestPower))
  const parsed = match && parseDigits(match[1]!, c.words.base.thousandsMark)
  if (!match || !parsed) return null
  const base = parsed.decimal ?? parsed.value
  const [, , ten, e, up] = match
  const signed = (text: string) =>
    (/^[+-]*/.exec(text)![0].replace(/[^-]/g, '').length > 0 ? -1 : 1) * Number(text.replace(/^[+-]+/, ''))
  const value = up === undefined ? base * 10 ** Number(ten ?? e) : base ** signed(up)
  if (!Number.isFinite(value)) return null
  let next = at + 1
  while (next < c.tokens.length && c.tokens[next]!.start < token.start + match[0].length) next++
  return { value, first: at, next, isDigits: true, isArticle: false }
}

function wordsAt(c: NumberContext, at: number): NumberAt | null {
  const { tokens, words } = c
  const fraction = readFraction(c, at, null)
  if (fraction) return scaled(c, fraction)
  const dozen = dozenAt(c, at)
  if (dozen) return dozen
  const isArticle = words.base.articles.includes(tokens[at]!.folded)
  const scaleNext = isArticle ? atomsOf(tokens[at + 1]?.folded ?? '', words) : null
  const from = scaleNext?.[0] && scaleNext[0].kind !== 'small' ? at + 1 : at
  const { sum, next } = readCardinal(tokens, from, words)
  if (next === from || (tokens[from]!.folded.length < 3 && sum.last === 'scale')) return null
  const read = { value: totalOf(sum), first: at, next, isDigits: false, isArticle: isArticle && next === at + 1 }
  return withTail(c, decimals(c, read, sum), sum)
}

/** "a dozen", "half a dozen" is the fraction's, "five dozen", "une vingtaine". */
function dozenAt({ tokens, words }: NumberContext, at: number): NumberAt | null {
  const dozens = { ...words.base.dozens, ...words.dozens }
  const article = words.base.articles.includes(tokens[at]!.folded) ? 1 : 0
  const name = tokens[at + article]?.folded ?? ''
  if (!Object.hasOwn(dozens, name) || (article === 0 && (dozens[name]! < 10 || name === 'gross'))) return null
  return { value: dozens[name]!, first: at, next: at + article + 1, isDigits: false, isArticle: false }
}

/** "two hundred point seventy-one", "cinq virgule cinq", "null Komma drei". */
function decimals({ tokens, words }: NumberContext, read: NumberAt, sum: Sum): NumberAt {
  if (!words.point.includes(tokens[read.next]?.folded ?? '') || !/small|hundred|scale/.test(sum.last ?? '')) return read
  let digits = ''
  let next = read.next + 1
  while (next < tokens.length && digits.length < 15) {
    const token = tokens[next]!
    const part = token.kind === 'number' && /^\d+$/.test(token.text) ? null : readCardinal(tokens, next, words)
    if (part && part.next === next) break
    digits += part ? String(totalOf(part.sum)) : token.text
    next = part ? part.next : next + 1
  }
  if (digits === '') return read
  const value = read.value + Number(`0.${digits}`)
  return Number.isFinite(value) ? { ...read, value, next } : read
}

/** Scales, "k" and dozens behind digits: "10k", "2.33 k", "3 dozen", "1.2b". */
function scaled(c: NumberContext, read: NumberAt): NumberAt {
  const { tokens, words } = c
  const link = /^(de|d|di|of)$/.test(tokens[read.next]?.folded ?? '') && !read.isDigits ? 1 : 0
  const token = tokens[read.next + link]
  if (!token) return read
  const glued = token.start === tokens[read.next - 1]!.end
  const letter = glued || token.folded === 'k' ? letterScales[token.text] : undefined
  const isLetter = letter !== undefined && tokens[read.next + 1]?.start !== token.end
  if (isLetter && read.isDigits) return { ...read, value: read.value * letter, next: read.next + 1 }
  const dozens = words.dozens[token.folded] ?? words.base.dozens[token.folded]
  if (dozens !== undefined && dozens >= 10 && !read.isArticle)
    return { ...read, value: read.value * dozens, next: read.next + link + 1 }
  const atom = token.kind === 'word' ? atomsOf(token.folded, words)?.[0] : undefined
  if (!atom || atom.kind === 'small' || atom.kind === 'and') return read
  const start: Sum = { ...nothing, group: read.value, last: 'digits' }
  const more = readCardinal(tokens, read.next + link, words, start)
  return more.next > read.next + link ? { ...read, value: totalOf(more.sum), next: more.next } : read
}

const letterScales: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, b: 1e9, B: 1e9, T: 1e12 }

/** "three million and a half", "twenty and three fifths": a fraction behind a scale is a part of that scale. */
function withTail(c: NumberContext, read: NumberAt, sum: Sum = nothing): NumberAt {
  const { tokens, words } = c
  const joins = [...words.base.joiners, 'con', 'com', 'et', 'e'].includes(tokens[read.next]?.folded ?? '')
  const dozens = { ...words.base.dozens, ...words.dozens }
  const name = tokens[read.next]?.folded ?? ''
  if (!read.isDigits && Object.hasOwn(dozens, name) && dozens[name]! >= 10 && !read.isArticle)
    return { ...read, value: read.value * dozens[name]!, next: read.next + 1 }
  if (!joins) return outOf(c, read)
  const tail = readFraction(c, read.next + 1, null)
  if (!tail || tail.value >= 1) return read
  const own = sum.last === 'scale' && sum.group === 0 ? lowestScale(sum) : 1
  const last = tokens[read.next - 1]?.folded ?? ''
  const scale = own > 1 ? own : (scaleWord(last, words) ?? 1)
  const whole = scaled(c, tail)
  const value =
    whole.value === tail.value
      ? read.value + tail.value * scale
      : read.value >= whole.value
        ? read.value + whole.value
        : (read.value + tail.value) * (whole.value / tail.value)
  return { ...read, value, next: whole.next }
}

function scaleWord(word: string, words: NumberWords): number | null {
  const atom = atomsOf(word, words)?.[0]
  return atom?.kind === 'scale' && atom.value >= 1e6 ? atom.value : null
}

/** "one out of three", "un sur vingt". A bare "over" also means "more than": only at the end of its clause. */
function outOf(c: NumberContext, read: NumberAt): NumberAt {
  const { tokens, words } = c
  const at = phraseAt(tokens, read.next, words.outOf)
  if (at === null || words.outOf.length === 0) return read
  const token = tokens[at]
  if (!token || token.kind === 'mark') return read
  const under = token.kind === 'number' ? { value: digitValue(c, at), next: at + 1 } : cardinalAt(c, at)
  if (!under?.value || readOrdinal(tokens, at, words)) return read
  const isOver = tokens[read.next]?.folded === 'over'
  if (isOver && tokens[under.next] !== undefined && tokens[under.next]!.kind !== 'mark') return read
  if (read.value >= under.value || read.value < 0) return read
  return { ...read, value: read.value / under.value, next: under.next }
}

function cardinalAt(c: NumberContext, at: number) {
  const { sum, next } = readCardinal(c.tokens, at, c.words)
  return next === at ? null : { value: totalOf(sum), next }
}
