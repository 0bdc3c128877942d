import type { Approximator } from '../../contract/analysis'
import type { Language } from '../language'
import type { Token } from '../tokens'
import type { LanguageWords } from '../words/types'
import { countedAfter, countedName, lookBack, peopleClasses } from './counted'
import type { FoundDate } from './date'
import { type ReadNumber, readNumber } from './number'
import { changesInto, isPlanned, markWholes, partOf, spansRange, standsForNumber } from './part'
import { phraseAt, phraseBefore } from './phrase'
import type { Context, FoundQuantity, RawQuantity } from './quantity-types'
import { ageEnd, endsInZero, symbolAt, unitAt, yearsOld } from './unit'

/** Quantities of one sentence, in order. Tokens inside dates are not quantities; durations are both. */
export function findQuantities(
  text: string,
  tokens: Token[],
  words: LanguageWords,
  language: Language | null,
  dates: FoundDate[],
): FoundQuantity[] {
  const taken = new Array<boolean>(tokens.length).fill(false)
  for (const d of dates) if (!d.isDuration) taken.fill(true, d.first, d.next)
  const context: Context = { text, tokens, words, language, taken }
  const raw: RawQuantity[] = []
  for (let i = 0; i < tokens.length; ) {
    const quantity = taken[i] ? null : readQuantity(context, i)
    if (quantity) raw.push(quantity)
    i = quantity ? quantity.next : i + 1
  }
  shareUnits(raw, tokens, words)
  const found = raw.map((q, i) => withCounted(context, q, raw[i - 1]?.next ?? 0, raw[i + 1]?.first ?? tokens.length))
  markWholes(context, found)
  return found
}

function readQuantity(c: Context, i: number): RawQuantity | null {
  const currency = symbolAt(c, i)
  const at = currency ? i + 1 : i
  if (insideName(c, at)) return null
  const number = readNumber(c.tokens, at, c.words, currency !== null)
  if (!number || overlapsTaken(c, at, number.next)) return null
  if (isBareOne(c, at, number)) return null
  const range = currency ? null : readRange(c, at, number)
  const end = range?.next ?? number.next
  const measured = currency ? { unit: currency, next: end } : unitAt(c, end)
  const first = range?.first ?? i
  const before = approximatorBefore(c, first)
  const age = measured?.unit.kind === 'duration' ? ageEnd(c, range?.first ?? at, measured.next) : yearsOld(c, at, end)
  const unit = age === null ? (measured?.unit ?? null) : { kind: 'age', unit: 'a', factor: 1 }
  const isDecimal = number.decimal !== null && unit !== null && !endsInZero(c.tokens[at]!.text)
  const value = isDecimal ? number.decimal! : number.value
  const next = age ?? measured?.next ?? end
  const after = approximatorAfter(c, next)
  const hedge = before?.approximator ?? after?.approximator ?? (number.round ? 'about' : null)
  return {
    first,
    next,
    low: value,
    high: range?.high ?? value,
    unit,
    approximator: range ? 'between' : hedge,
    phraseFirst: before?.first ?? first,
    phraseNext: after?.next ?? next,
    isRange: range !== null,
  }
}

const overlapsTaken = (c: Context, from: number, to: number) => c.taken.slice(from, to).some(Boolean)

/** "A380", "Covid-19", "G7": digits glued to letters name something. */
function insideName(c: Context, i: number): boolean {
  const token = c.tokens[i]
  if (token?.kind !== 'number') return false
  const before = c.text.slice(Math.max(0, token.start - 2), token.start)
  return /[\p{L}_#/]$/u.test(before) || /\p{L}[-–]$/u.test(before)
}

/** "one of them", "ein", "un" are determiners unless a unit of measure follows. */
function isBareOne(c: Context, at: number, number: ReadNumber): boolean {
  return number.value === 1 && c.tokens[at]?.kind === 'word' && unitAt(c, number.next) === null
}

function readRange(c: Context, at: number, low: ReadNumber): { first: number; high: number; next: number } | null {
  const opener = phraseBefore(c.tokens, at, c.words.between)
  const link = c.tokens[low.next]
  if (!link) return null
  const dash =
    /^[-–—]$/.test(link.text) && c.tokens[at]?.kind === 'number' && link.start - c.tokens[low.next - 1]!.end <= 1
  const isAnd = opener !== null && c.words.and.includes(link.folded)
  const start = c.words.to.includes(link.folded) ? phraseBefore(c.tokens, at, c.words.from) : null
  const isTo = c.words.to.includes(link.folded) && (start === null || spansRange(c, start))
  if (!dash && !isAnd && !isTo) return null
  const high = readNumber(c.tokens, low.next + 1, c.words)
  if (!high || high.value <= low.value || overlapsTaken(c, low.next + 1, high.next)) return null
  return { first: opener ?? start ?? at, high: high.value, next: high.next }
}

const approximatorKinds = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'nearly', 'about'] as const

function approximatorBefore(c: Context, at: number): { approximator: Approximator; first: number } | null {
  let best: { approximator: Approximator; first: number } | null = null
  const end = /^[(~≈]$/.test(c.tokens[at - 1]?.text ?? '') ? at - 1 : at
  if (c.tokens[at - 1]?.text === '~' || c.tokens[at - 1]?.text === '≈') return { approximator: 'about', first: at - 1 }
  // "une vingtaine", "a dozen": the approximator stands before the article.
  for (const kind of approximatorKinds) {
    const first = phraseBefore(c.tokens, end, c.words.approximators[kind])
    if (first !== null && (best === null || first < best.first)) best = { approximator: kind, first }
  }
  return best
}

function approximatorAfter(c: Context, next: number): { approximator: Approximator; next: number } | null {
  for (const kind of ['atLeast', 'atMost', 'about'] as const) {
    const end = phraseAt(c.tokens, next, c.words.approximatorsAfter[kind])
    if (end !== null) return { approximator: kind, next: end }
  }
  return null
}

/** "from 850 to 1,200 men", "5.5 to 7 inches": the first number borrows the unit of the second. */
function shareUnits(raw: RawQuantity[], tokens: Token[], words: LanguageWords): void {
  for (let i = 0; i + 1 < raw.length; i++) {
    const a = raw[i]!
    const b = raw[i + 1]!
    const linked = b.first === a.next + 1 && words.to.includes(tokens[a.next]?.folded ?? '')
    if (linked && a.unit === null) a.unit = b.unit
    // "put at 640 million crowns, now 1.1 billion": a large bare number after a sum of money is one too.
    const bare = b.unit === null && b.low >= 1e6 && tokens[b.next]?.kind !== 'word'
    if (bare && a.unit?.kind === 'money') b.unit = a.unit
  }
}

function withCounted(c: Context, q: RawQuantity, previousEnd: number, nextStart: number): FoundQuantity {
  const change = changesInto(c, q, nextStart)
  const found = countedAfter(c, change ?? q.next, change === null ? nextStart : c.tokens.length)
  const noHead = found.things.length === 0 && found.events.length === 0
  if (q.unit === null && noHead) lookBack(c, q, previousEnd, found)
  else if (found.events.length === 0)
    lookBack(c, { ...q, first: q.phraseFirst }, Math.max(previousEnd, q.phraseFirst - 2), found, true)
  if (q.unit !== null && found.topics.length === 0) lookBack(c, q, previousEnd, found)
  // "a woman of 74 from the village": an age belongs to a person, whatever place is named after it.
  if (q.unit?.kind === 'age' && !found.things.every((t) => peopleClasses.has(t)))
    Object.assign(found, { things: [], nounEnd: 0 })
  const factor = q.unit?.factor ?? 1
  const offset = q.unit?.offset ?? 0
  const low = tidy(q.low * factor + offset)
  const high = tidy(q.high * factor + offset)
  const start = c.tokens[q.first]!.start
  const end = c.tokens[q.next - 1]!.end
  return {
    start,
    end,
    text: c.text.slice(start, end),
    value: q.isRange ? null : low,
    low: q.isRange ? low : null,
    high: q.isRange ? high : null,
    approximator: q.approximator,
    kind: q.unit?.kind ?? 'count',
    unit: q.unit?.unit ?? null,
    actor: null,
    counted: countedName(q.unit === null ? found : { ...found, events: [] }, c.language),
    phraseStart: c.tokens[q.phraseFirst]!.start,
    phraseEnd: Math.max(found.nounEnd, c.tokens[q.phraseNext - 1]!.end),
    events: q.unit === null ? found.events : [],
    things: found.things,
    topics: found.topics,
    noun: found.noun,
    word: found.word,
    part: change === null ? partOf(c, q) : 'changeFrom',
    planned: isPlanned(c, q.next, nextStart),
    anaphoric: noHead && q.unit === null && standsForNumber(c, q.first),
    first: q.first,
    next: q.next,
  }
}

const tidy = (value: number) => Number(value.toPrecision(12))
