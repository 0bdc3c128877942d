import type { Amount } from '../values/amount'
import { readAmount } from '../values/amount'
import { spansRange, tellsCourse } from './part'
import { phraseBefore } from './phrase'
import { type Context, word } from './quantity-types'

const dashes = new Set(['-', '–', '—'])

/** `opener`: the token of "between" or "from", where one stands before the first end. */
type Range = Amount & { low: number; opener: number }

/**
 * "20 to 25 feet", "$5–7 million", "between 3 % and 5 %": the two ends as one amount with `low` and `value`. The end
 * without a unit or a scale has the other's. Null when the words tell of no range.
 */
export function rangeFrom(c: Context, low: Amount): Range | null {
  const link = c.tokens[low.next]
  if (!link || low.value === null) return null
  const before = isArticle(c, low.first - 1) ? low.first - 1 : low.first
  const opener = phraseBefore(c.tokens, before, c.words.between)
  if (!linksRange(c, low, opener !== null)) return null
  const high = highEnd(c, overArticle(c, low.next + 1, opener !== null))
  if (!high || high.value === null || high.isNumeral) return null
  if (low.unit && high.unit && low.unit.symbol !== high.unit.symbol) return null
  const lends = high.scale >= 1000 && low.scale === 1 && low.value < high.value / high.scale
  const from = lends ? low.value * high.scale : low.value
  if (high.value <= from) return null
  const start = dashes.has(link.text) ? null : phraseBefore(c.tokens, low.first, c.words.from)
  const isFrom = start !== null && c.words.to.includes(link.folded)
  const unit = high.unit ?? low.unit
  return { ...high, low: from, unit, first: low.first, opener: opener ?? (isFrom ? start : low.first) }
}

function linksRange(c: Context, low: Amount, isBetween: boolean): boolean {
  const link = c.tokens[low.next]!
  if (dashes.has(link.text)) return low.isDigits && link.start - c.tokens[low.next - 1]!.end <= 1 && !isCodeOf(c, low)
  if (isBetween && c.words.and.includes(link.folded)) return true
  if (!c.words.to.includes(link.folded)) return false
  const start = phraseBefore(c.tokens, low.first, c.words.from)
  return start === null ? !tellsCourse(c, low.first) : spansRange(c, start)
}

/** "1-222-2222", "12-7-31": figures in more than two groups are a number to dial or a code. */
function isCodeOf({ tokens }: Context, { first, next }: Amount): boolean {
  const isDash = (i: number) => dashes.has(tokens[i]?.text ?? '') && tokens[i]!.start === tokens[i - 1]?.end
  return (
    (isDash(next + 2) && tokens[next + 3]?.kind === 'number') ||
    (isDash(first - 1) && tokens[first - 2]?.kind === 'number')
  )
}

/** "entre un 15 y un 20 %", "tra il 20 e il 25 per cento". */
const rangeArticles = new Set('un une el la il lo l le i the los las os as o a'.split(' '))
const isArticle = (c: Context, at: number) => rangeArticles.has(word(c, at))
const overArticle = (c: Context, at: number, isBetween: boolean) => (isBetween && isArticle(c, at) ? at + 1 : at)

/** The second end may carry its own sign for money: "€5m–€7m". */
function highEnd(c: Context, at: number): Amount | null {
  const isTaken = (i: number) => c.taken[i]!
  for (const i of [at, at + 1]) {
    const token = c.tokens[i]
    if (!token || c.taken[i]) return null
    const high = readAmount(c.numbers, i, isTaken)
    if (high) return high.first === at ? high : null
    if (token.kind === 'number') return null
  }
  return null
}

/** Does the sentence go "from 850 to 1,200": a course whose first number stands at `first`? */
export const startsCourse = (c: Context, first: number, next: number): boolean =>
  c.words.to.includes(word(c, next)) && phraseBefore(c.tokens, first, c.words.from) !== null
