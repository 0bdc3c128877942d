import { phraseAt } from '../annotate/phrase'
import type { Token } from '../tokens'
import { atomsOf, lowestScale, nothing, readCardinal, type Sum, totalOf } from './cardinal'
import { parseDigits } from './digits'
import { figuresAt, powerAt } from './figures'
import { readFraction, vulgar } from './fraction'
import { readOrdinal } from './ordinal'
import { Starts, startersOf } from './starters'
import type { NumberAt, NumberContext, NumberWords } from './types'

/** The number that begins at a token, with its sign, decimals, fraction and scale; null when none does. */
export function readNumber(c: NumberContext, from: number): NumberAt | null {
  if (!mayStart(c, from)) return null
  const sign = signAt(c, from)
  const at = sign ?? from
  const found = unsigned(c, at)
  if (!found) return null
  return sign === null ? found : { ...found, first: from, value: -found.value, thousands: null }
}

const numberBits = Starts.number | Starts.ordinal | Starts.minus
const signs = new Set(['-', '−', '–'])
const halves = new Set(vulgar.keys())

/** Can a mark begin a number: a sign, or a fraction of one character? */
export const beginsNumber = (mark: string): boolean => signs.has(mark) || halves.has(mark)

/** One look-up for nearly every token: its kind, or the language's index of first words. */
function mayStart(c: NumberContext, at: number): boolean {
  const token = c.tokens[at]
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return beginsNumber(token.text)
  const starts = startersOf(c.words)
  const bits = starts(token.folded)
  if ((bits & numberBits) !== 0) return true
  const next = c.tokens[at + 1]
  return (bits & Starts.article) !== 0 && next?.kind === 'word' && (starts(next.folded) & numberBits) !== 0
}

function signAt({ tokens, words, text }: NumberContext, at: number): number | null {
  const token = tokens[at]!
  if (token.kind === 'word')
    return words.minus.includes(token.folded) && !isHedge(token, tokens[at - 1]) ? at + 1 : null
  const next = tokens[at + 1]
  if (!signs.has(token.text) || next?.kind !== 'number') return null
  const isGlued = next.start === token.end
  const opens = at === 0 || (isGlued && /[\s(]/.test(text.charAt(token.start - 1)))
  return opens ? at + 1 : null
}

/** "au moins 14", "al menos 14", "non meno di 14": the word is a part of a hedge and no sign. */
const isHedge = (token: Token, before: Token | undefined) =>
  !token.folded.startsWith('negati') && comparatives.has(before?.folded ?? '')
const comparatives = new Set('au du al lo por pelo ao pas non no nao ni ne ou o oder of or'.split(' '))

function unsigned(c: NumberContext, at: number): NumberAt | null {
  const token = c.tokens[at]
  if (!token) return null
  if (token.kind === 'number') return digitsAt(c, at)
  const glyph = vulgar.get(token.text)
  if (glyph !== undefined) return scaled(c, { value: glyph, first: at, next: at + 1, isDigits: true, isArticle: false })
  return token.kind === 'word' ? wordsAt(c, at) : null
}

function digitsAt(c: NumberContext, at: number): NumberAt | null {
  const raised = powerAt(c, at)
  if (raised) return raised
  const base = figuresAt(c, at)
  if (!base) return null
  const fraction = readFraction(c, at, base)
  if (fraction) return { ...scaled(c, fraction), thousands: null }
  return withTail(c, scaled(c, base))
}

function digitValue(c: NumberContext, at: number): number | null {
  return parseDigits(c.tokens[at]!.text, c.words.base.thousandsMark)?.value ?? null
}

function wordsAt(c: NumberContext, at: number): NumberAt | null {
  const { tokens, words } = c
  if (words.indefinite.includes(tokens[at]!.folded)) return null
  const fraction = readFraction(c, at, null)
  if (fraction) return scaled(c, fraction)
  const dozen = dozenAt(c, at)
  if (dozen) return dozen
  const isArticle = words.base.articles.includes(tokens[at]!.folded)
  const scaleNext = isArticle ? atomsOf(tokens[at + 1]?.folded ?? '', words) : null
  const from = scaleNext?.[0] && scaleNext[0].kind !== 'small' ? at + 1 : at
  const { sum, next } = readCardinal(tokens, from, words)
  if (next === from || (tokens[from]!.folded.length < 3 && sum.last === 'scale')) return null
  const read = {
    value: totalOf(sum),
    first: at,
    next,
    isDigits: false,
    isArticle: isArticle && next === at + 1,
    scale: scaleOf(sum),
  }
  return withTail(c, decimals(c, read, sum), sum)
}

const scaleOf = (sum: Sum) => (sum.last === 'scale' ? lowestScale(sum) : 1)
const exactDozens = /^(dozen|dutzend|dozijn|douzaine|docena|dozzina|duzia|gross|gros)s?$/

/** "a dozen", "half a dozen" is the fraction's, "five dozen", "une vingtaine". */
function dozenAt({ tokens, words }: NumberContext, at: number): NumberAt | null {
  const article = words.base.articles.includes(tokens[at]!.folded) ? 1 : 0
  const name = tokens[at + article]?.folded ?? ''
  const value = words.collectives.get(name)
  if (value === undefined || (article === 0 && (value < 10 || name === 'gross'))) return null
  const isRound = !exactDozens.test(name)
  return { value, first: at, next: at + article + 1, isDigits: false, isArticle: false, isRound }
}

/** "two hundred point seventy-one", "cinq virgule cinq", "null Komma drei". */
function decimals({ tokens, words }: NumberContext, read: NumberAt, sum: Sum): NumberAt {
  if (!words.point.includes(tokens[read.next]?.folded ?? '') || !/small|hundred|scale/.test(sum.last ?? '')) return read
  // Spanish "con" and Portuguese "com" join a fraction too: "ciento tres con dos tercios".
  if (isWith.test(tokens[read.next]!.folded) && readFraction({ text: '', tokens, words }, read.next + 1, null))
    return read
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

const isWith = /^(con|com)$/

const scaleLinks = new Set(['de', 'd', 'di', 'of'])

/** Scales, "k" and dozens behind digits: "10k", "2.33 k", "3 dozen", "1.2b". */
function scaled(c: NumberContext, read: NumberAt): NumberAt {
  const { tokens, words } = c
  const isLinked =
    !read.isDigits && (scaleLinks.has(tokens[read.next]?.folded ?? '') || tokens[read.next]?.text === '-')
  const link = isLinked ? 1 : 0
  const token = tokens[read.next + link]
  if (!token) return read
  const glued = token.start === tokens[read.next - 1]!.end
  const isSpacedLetter = token.folded === 'k' || token.text === 'M' || token.text === 'bn'
  const letter = read.isDigits && (glued || isSpacedLetter || c.isMoney) ? letterScale(c, token) : undefined
  const behind = tokens[read.next + 1]
  if (letter !== undefined && !(behind?.kind === 'number' && behind.start === token.end))
    return { ...read, value: read.value * letter, next: read.next + 1, scale: letter, thousands: null }
  const dozens = words.collectives.get(token.folded)
  if (dozens !== undefined && dozens >= 10 && !read.isArticle)
    return { ...read, value: read.value * dozens, next: read.next + link + 1, thousands: null }
  const atom = token.kind === 'word' ? atomsOf(token.folded, words)?.[0] : undefined
  if (!atom || atom.kind === 'small' || atom.kind === 'and') return read
  // Only English and German multiply digits by a hundred: French "50 cents" is a sum of money.
  if (atom.kind === 'hundred' && words.language !== 'en' && words.language !== 'de') return read
  const start: Sum = { ...nothing, group: read.value, last: 'digits' }
  const more = readCardinal(tokens, read.next + link, words, start)
  if (more.next === read.next + link) return read
  const value = totalOf(more.sum)
  return { ...read, value, next: overStop(c, more.next), scale: scaleOf(more.sum), thousands: null }
}

/** "5 Mio. Euro", "3 mrd. kr": the full stop of a shortened scale word, where a word follows. */
function overStop({ tokens }: NumberContext, next: number): number {
  const [scale, stop, word] = [tokens[next - 1]!, tokens[next], tokens[next + 1]]
  const isShort = shortScales.has(scale.folded) && stop?.text === '.' && stop.start === scale.end
  return isShort && word !== undefined && word.kind !== 'number' ? next + 1 : next
}

const shortScales = new Set(['mio', 'mrd', 'mln', 'mld', 'bn', 'tsd', 'bio', 'mill'])
const letterScales: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, G: 1e9, b: 1e9, B: 1e9, T: 1e12 }
/** "£5m", "$3bn": behind a sign for money a small letter is a scale and no metre. */
const moneyScales: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }
const letterScale = (c: NumberContext, token: Token): number | undefined =>
  letterScales[token.text] ?? (c.isMoney ? moneyScales[token.text] : undefined)

/** "three million and a half", "twenty and three fifths": a fraction behind a scale is a part of that scale. */
function withTail(c: NumberContext, read: NumberAt, sum: Sum = nothing): NumberAt {
  const { tokens, words } = c
  const name = tokens[read.next]?.folded ?? ''
  const dozens = read.isDigits || read.isArticle ? undefined : words.collectives.get(name)
  if (dozens !== undefined && dozens >= 10) return { ...read, value: read.value * dozens, next: read.next + 1 }
  if (!words.tailJoiners.has(name)) return outOf(c, read)
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
  // "over" also means "more than", and "von", "sur", "su" tell of a part of a whole ("17 von 46 Patienten" are two
  // counts): a ratio only at the end of its clause. "One out of three" is one anywhere.
  const isPlainRatio = outright.has(tokens[at - 1]!.folded) && read.value <= 20 && under.value <= 100
  if (!isPlainRatio && tokens[under.next] !== undefined && tokens[under.next]!.kind !== 'mark') return read
  if (read.value >= under.value || read.value < 0) return read
  return { ...read, value: read.value / under.value, next: under.next }
}

const outright = new Set(['of', 'cada', 'dieci', 'op'])

function cardinalAt(c: NumberContext, at: number) {
  const { sum, next } = readCardinal(c.tokens, at, c.words)
  return next === at ? null : { value: totalOf(sum), next }
}
