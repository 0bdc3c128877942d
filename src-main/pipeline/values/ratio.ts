import type { Language } from '../language'
import type { Token } from '../tokens'
import { readCardinal, totalOf } from './cardinal'
import type { NumberAt, NumberContext } from './types'

/**
 * "one in five", "ein von zehn", "un foyer sur cinq", "una de cada tres familias": a share told as so many out of a
 * round whole. The connecting words of each language; `after`: a noun may stand before them.
 */
const connectors: Record<Language, string[][]> = {
  en: [['in'], ['out', 'of']],
  de: [['von']],
  fr: [['sur']],
  es: [['de', 'cada']],
  it: [['su']],
  nl: [['op', 'de']],
  pt: [
    ['em', 'cada'],
    ['de', 'cada'],
  ],
}
const roundWholes = new Set([10, 20, 100, 1000])
const always = new Set(['es', 'pt', 'nl'])
const largestWhole = 1000

/** The share that begins with the number just read, or null. Years and days are no wholes: digits only where round. */
export function ratioFrom(c: NumberContext, read: NumberAt): NumberAt | null {
  if (!Number.isInteger(read.value) || read.value < 1 || read.value > 99 || read.next - read.first > 2) return null
  const isOne = read.value === 1
  const behind = c.tokens[read.next]
  const hasNoun = behind?.kind === 'word' && connectorAt(c, read.next) === null ? 1 : 0
  const from = connectorAt(c, read.next + hasNoun)
  if (from === null) return null
  const whole = wholeAt(c, from)
  if (!whole || whole.value <= read.value || whole.value > largestWhole) return null
  const isRound = roundWholes.has(whole.value)
  const isWords = !read.isDigits && c.tokens[from]!.kind === 'word'
  // "Three of five bridges" counts a part of a whole: a share is of a round whole, or of one.
  const isShare = always.has(c.words.language) || isRound || isOne
  if (!isShare || !(isWords || isRound || (isOne && whole.value <= 100))) return null
  if (c.words.language === 'en' && !isWords && !isRound && !isOne) return null
  return { ...read, value: read.value / whole.value, next: whole.next, thousands: null }
}

function connectorAt({ tokens, words }: NumberContext, at: number): number | null {
  for (const phrase of connectors[words.language])
    if (phrase.every((w, i) => tokens[at + i]?.folded === w)) return at + phrase.length
  return null
}

const article = (token: Token | undefined, words: NumberContext['words']) =>
  token !== undefined && words.base.articles.includes(token.folded)

function wholeAt(c: NumberContext, at: number): { value: number; next: number } | null {
  const token = c.tokens[at]
  if (!token || article(token, c.words)) return null
  if (token.kind === 'number')
    return /^\d{1,4}$/.test(token.text) && Number(token.text) <= largestWhole
      ? { value: Number(token.text), next: at + 1 }
      : null
  if (token.kind !== 'word') return null
  const { sum, next } = readCardinal(c.tokens, at, c.words)
  return next === at || next - at > 1 ? null : { value: totalOf(sum), next }
}
