import type { Language } from '../language'
import type { Token } from '../tokens'
import { type Amount, isPronoun, readAmount } from '../values/amount'
import { beginsNumber } from '../values/number'
import { numberWordsOf } from '../values/number-words'
import { startersOf } from '../values/starters'
import { unitOf, type WrittenUnit } from '../values/unit-table'
import type { LanguageWords } from '../words/types'
import { actorOf } from './actor'
import { ageEnd, yearsOfAge } from './age'
import { countedAfter, countedName, lookBack, peopleClasses } from './counted'
import type { FoundDate } from './date'
import { hedgeAfter, hedgeBefore } from './hedge'
import { labelEnd } from './labels'
import { changesInto, isPlanned, markWholes, partOf, standsForNumber } from './part'
import type { BaseQuantity, Context, FoundNumeral, FoundQuantity, RawQuantity } from './quantity-types'
import { rangeFrom } from './range'

/** The quantities of a sentence in order, and its numerals (ordinals, a lone "one"). None overlaps another. */
export type Numbers = { quantities: FoundQuantity[]; numerals: FoundNumeral[] }

/**
 * Every number of one sentence by one grammar: `values/` reads a number with its unit at a token, and here it gets its
 * range, hedge, age, what it counts and who has it. Tokens inside dates are no numbers; durations are both.
 */
export function findNumbers(
  text: string,
  tokens: Token[],
  words: LanguageWords,
  language: Language | null,
  dates: Pick<FoundDate, 'first' | 'next' | 'isDuration'>[],
): Numbers {
  const taken = new Array<boolean>(tokens.length).fill(false)
  for (const d of dates) if (!d.isDuration) taken.fill(true, d.first, d.next)
  const numbers = { text, tokens, words: numberWordsOf(language) }
  const c: Context = { text, tokens, words, language, taken, numbers }
  const { raw, numerals } = readAll(c)
  shareUnits(raw, tokens, words)
  const quantities = raw.map((q, i) => withCounted(c, q, raw[i - 1]?.next ?? 0, raw[i + 1]?.first ?? tokens.length))
  markWholes(c, quantities)
  return { quantities, numerals }
}

function readAll(c: Context): { raw: RawQuantity[]; numerals: FoundNumeral[] } {
  const raw: RawQuantity[] = []
  const numerals: FoundNumeral[] = []
  const isTaken = (i: number) => c.taken[i]!
  const starts = startersOf(c.numbers.words)
  let floor = 0
  for (let i = 0; i < c.tokens.length; ) {
    const token = c.tokens[i]!
    // Most tokens are words and marks no number begins with: one look-up each.
    if (token.kind === 'word' ? starts(token.folded) === 0 : token.kind === 'mark' && !beginsNumber(token.text)) {
      i++
      continue
    }
    const amount = c.taken[i] ? null : readAmount(c.numbers, i, isTaken)
    if (!amount) {
      i++
      continue
    }
    const skip = labelEnd(c, amount)
    if (skip !== null) {
      floor = skip
      i = Math.max(i + 1, skip)
      continue
    }
    const found = amount.first < floor ? { ...amount, first: floor } : amount
    if (amount.isNumeral) {
      if (!isPronoun(c.numbers, amount)) numerals.push(numeral(c, found))
    } else if (!isPronoun(c.numbers, amount)) raw.push(hedged(c, found))
    floor = Math.max(amount.next, raw.at(-1)?.next ?? 0)
    i = Math.max(i + 1, floor)
  }
  return { raw, numerals }
}

function numeral({ text, tokens }: Context, { first, next, value, isOrdinal }: Amount): FoundNumeral {
  const start = tokens[first]!.start
  const end = tokens[next - 1]!.end
  return { start, end, text: text.slice(start, end), value, kind: isOrdinal ? 'ordinal' : 'count' }
}

/** The amount with the range it opens, its hedge, and its years of age or length of time as unit. */
function hedged(c: Context, amount: Amount): RawQuantity {
  const single = timed(c, amount)
  const range = rangeFrom(c, single)
  const { value, unit, next, first, isRound } = range ? timed(c, range) : single
  const age = unit === null || unit.kind === 'duration' ? ageEnd(c, amount.first, next, unit?.symbol === 'year') : null
  const opener = range?.opener ?? first
  const before = hedgeBefore(c, opener)
  const after = hedgeAfter(c, age ?? next)
  const hedge = before?.approximator ?? after?.approximator ?? (isRound ? 'about' : null)
  return {
    first,
    next: age ?? next,
    low: range?.low ?? value!,
    high: value!,
    unit: age === null ? unit : yearsOfAge,
    approximator: range ? 'between' : hedge,
    phraseFirst: before?.first ?? opener,
    phraseNext: after?.next ?? age ?? next,
    isRange: range !== null,
  }
}

const timeUnits = new Map(
  Object.entries({ s: 1, min: 60, h: 3600, d: 86400, week: 604800, month: 2592000, year: 31536000 }).map(
    ([symbol, seconds]): [number, WrittenUnit] => [seconds, { ...unitOf('duration', symbol, seconds), base: 's' }],
  ),
)
const links = new Set(['de', 'd', 'di'])

/** "three hours", "52-day": a length of time as the unit of an amount that has none. */
function timed<T extends Amount>(c: Context, amount: T): T {
  if (amount.unit !== null || amount.value === null) return amount
  const behind = c.tokens[amount.next]
  const at = behind?.text === '-' || links.has(behind?.folded ?? '') ? amount.next + 1 : amount.next
  const name = c.tokens[at]?.folded ?? ''
  const seconds = Object.hasOwn(c.words.durations, name) ? c.words.durations[name]! : null
  if (seconds === null) return amount
  const unit = timeUnits.get(seconds) ?? { ...unitOf('duration', name, seconds), base: 's' }
  return { ...amount, unit, next: at + 1 }
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

function whatCounts(c: Context, q: RawQuantity, previousEnd: number, nextStart: number, change: number | null) {
  const found = countedAfter(c, change ?? q.next, change === null ? nextStart : c.tokens.length)
  const noHead = found.things.length === 0 && found.events.length === 0
  if (q.unit === null && noHead) lookBack(c, q, previousEnd, found)
  else if (found.events.length === 0)
    lookBack(c, { ...q, first: q.phraseFirst }, Math.max(previousEnd, q.phraseFirst - 2), found, true)
  if (q.unit !== null && found.topics.length === 0) lookBack(c, q, previousEnd, found)
  // "a woman of 74 from the village": an age belongs to a person, whatever place is named after it.
  if (q.unit?.kind === 'age' && !found.things.every((t) => peopleClasses.has(t)))
    Object.assign(found, { things: [], nounEnd: 0 })
  return { found, noHead }
}

function withCounted(c: Context, q: RawQuantity, previousEnd: number, nextStart: number): FoundQuantity {
  const change = changesInto(c, q, nextStart)
  const { found, noHead } = whatCounts(c, q, previousEnd, nextStart, change)
  const start = c.tokens[q.first]!.start
  const end = c.tokens[q.next - 1]!.end
  return {
    start,
    end,
    text: c.text.slice(start, end),
    value: q.isRange ? null : q.high,
    low: q.isRange ? q.low : null,
    high: q.isRange ? q.high : null,
    unit: q.unit?.symbol ?? null,
    base: baseOf(q),
    approximator: q.approximator,
    kind: q.unit?.kind ?? 'count',
    actor: actorOf(c, q),
    counted: countedName(found, c.language, q.unit === null),
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

const inBase = (value: number, unit: WrittenUnit | null) => tidy(value * (unit?.factor ?? 1) + (unit?.offset ?? 0))

function baseOf({ low, high, unit, isRange }: RawQuantity): BaseQuantity {
  const top = inBase(high, unit)
  return {
    value: isRange ? null : top,
    low: isRange ? inBase(low, unit) : null,
    high: isRange ? top : null,
    unit: unit?.base ?? null,
  }
}

const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
