import { phraseAt } from '../annotate/phrase'
import type { Token } from '../tokens'
import { list } from '../words/types'
import { isHalfNoun } from './fraction'
import { readNumber } from './number'
import { pointOrdinal, readOrdinal } from './ordinal'
import { ratioFrom } from './ratio'
import { Starts, startersOf } from './starters'
import type { NumberAt, NumberContext } from './types'
import { tenthsOfPoints, type UnitAt, unitAfter, unitBefore } from './unit'
import { unitOf, type WrittenUnit } from './unit-table'

/**
 * A number with its unit, as it stands at tokens `first` to `next` (exclusive). `value` is in the unit as written, null
 * for a place in a row without a number ("the last one"). `isNumeral`: an ordinal or a lone "one", which states no
 * amount. The other fields are those of the number itself, for ranges.
 */
export type Amount = {
  first: number
  next: number
  value: number | null
  unit: WrittenUnit | null
  isNumeral: boolean
  isOrdinal: boolean
  isRound: boolean
  /** Its scale word, and whether it is written in digits: "5 to 7 million" lends the scale. */
  scale: number
  isDigits: boolean
}

/** The amount that begins at a token, or null. `isTaken` tells the tokens a date covers: a year is no amount. */
export function readAmount(c: NumberContext, at: number, isTaken: (token: number) => boolean): Amount | null {
  const token = c.tokens[at]!
  const bits = token.kind === 'word' ? startersOf(c.words)(token.folded) : 0
  if (token.kind === 'word' && bits === 0) return null
  const before = token.kind === 'number' ? unitBefore(c.tokens, at) : null
  if (insideName(c, at, before !== null)) return null
  const number = readNumber(before ? { ...c, isMoney: true } : c, at)
  const ordinal = ordinalAt(c, at, token, bits)
  if (ordinal && ordinal.next > (number?.next ?? at)) return isCovered(isTaken, at, ordinal.next) ? null : ordinal
  if (!number) return (bits & Starts.relative) !== 0 ? numeral(at, at + 1, null) : null
  if (isCovered(isTaken, number.first, number.next)) return null
  if (isLabel(c, at) && before === null) return null
  return withUnit(c, (before ? null : ratioFrom(c, number)) ?? number, before)
}

function isCovered(isTaken: (token: number) => boolean, first: number, next: number): boolean {
  for (let i = first; i < next; i++) if (isTaken(i)) return true
  return false
}

const numeral = (first: number, next: number, value: number | null): Amount => ({
  first,
  next,
  value,
  unit: null,
  isNumeral: true,
  isOrdinal: true,
  isRound: false,
  scale: 1,
  isDigits: false,
})

function ordinalAt(c: NumberContext, at: number, token: Token, bits: number): Amount | null {
  const canBe = token.kind === 'number' || (bits & (Starts.ordinal | Starts.number)) !== 0
  if (!canBe) return null
  const isGerman = c.words.unitsFirst && c.words.plural === null
  const found = readOrdinal(c.tokens, at, c.words) ?? (isGerman ? pointOrdinal(c.tokens, at) : null)
  if (!found) return null
  const isAmbiguous = found.next === at + 1 && c.words.determined.includes(token.folded)
  if (isAmbiguous && !determiners.has(c.tokens[at - 1]?.folded ?? '')) return null
  return numeral(at, found.next, found.value)
}

const determiners = new Set(
  'o a os as do da dos das no na ao pelo pela um uma seu sua el la los las del al un una su sus il lo i le gli alla allo dal dalla della dello nel nella questo questa quel quella suo per ce cette une sa son'.split(
    ' ',
  ),
)

function withUnit(
  c: NumberContext,
  number: NumberAt,
  before: { unit: WrittenUnit; first: number } | null,
): Amount | null {
  const base = amountOf(number)
  if (before) {
    const twice = unitAfter(c, number.next)
    const cents = centsBehind(c, number.next, before.unit)
    const isSame = twice?.unit.kind === 'money' && twice.unit.symbol === before.unit.symbol
    const next = cents?.next ?? (isSame ? twice.next : number.next)
    base.first = before.first
    base.next = next
    base.value = tidy(number.value + (cents?.value ?? 0))
    base.unit = before.unit
    return base
  }
  const after = unitAfter(c, number.next, number.value)
  const value = literal(c, number, after)
  if (!after && isCode(c, number)) return null
  if (!after) {
    base.value = value
    base.unit = tenthsOfPoints(c, number.next)
    base.isNumeral = isLoneOne(c, number)
    return base
  }
  if (after.unit.kind === 'temperature' || after.unit.kind === 'angle') {
    const below = phraseAt(c.tokens, after.next, belowZero)
    if (below !== null && value > 0) return { ...base, value: -value, unit: after.unit, next: below }
  }
  const smaller = centsBehind(c, after.next, after.unit)
  return {
    ...base,
    ...inCurrency(c, tidy(value + (smaller?.value ?? 0)), after),
    next: smaller?.next ?? after.next,
  }
}

/** What is a hundredth of the euro where the language is spoken; an English or American cent may be anybody's. */
const euroCents: Record<string, string> = {
  de: 'cent cents eurocent',
  fr: 'centime centimes eurocent eurocents',
  es: 'centimo centimos',
  it: 'centesimo centesimi',
  nl: 'cent eurocent',
  pt: 'centimo centimos',
  en: 'eurocent eurocents',
}
const euro = unitOf('money', 'EUR', 1)

/** Cents as a part of their currency where that is known: "45 Cent" is 0.45 EUR. */
function inCurrency(c: NumberContext, value: number, { unit, next }: UnitAt): Pick<Amount, 'value' | 'unit'> {
  const isCent = unit.symbol === 'cent' && euroCents[c.words.language]!.split(' ').includes(c.tokens[next - 1]!.folded)
  return isCent ? { value: tidy(value / 100), unit: euro } : { value, unit }
}

const amountOf = (number: NumberAt): Amount => ({
  first: number.first,
  next: number.next,
  value: tidy(number.value),
  unit: null,
  isNumeral: false,
  isOrdinal: false,
  isRound: number.isRound ?? false,
  scale: number.scale ?? 1,
  isDigits: number.isDigits,
})

/**
 * "6,200" in German: the thousands of an original where things are counted or the digits end in a nought (nobody pads a
 * decimal to three places), a decimal before a unit and where it stands alone.
 */
function literal(c: NumberContext, number: NumberAt, after: UnitAt | null): number {
  const { thousands } = number
  if (thousands === undefined || thousands === null) return tidy(number.value)
  const behind = c.tokens[number.next]
  const counts = after === null && behind?.kind === 'word' && !c.words.base.stopwords.has(behind.folded)
  const endsInNought = after !== null && after.unit.kind !== 'percent' && c.tokens[number.next - 1]!.text.endsWith('0')
  return counts || endsInNought ? thousands : tidy(number.value)
}

/** Behind degrees: "17 grados bajo cero". */
const belowZero = list(
  'below zero|below freezing|unter null|minus|en dessous de zero|sous zero|bajo cero|sotto zero|sotto lo zero|onder nul|negativos|abaixo de zero',
)

const centJoiners = new Set(['con', 'com', 'et'])
const largeUnits = new Set(['ft', 'lb', 'st'])

/** "and forty-five cents", "2 inches", "15 dollars 50": a smaller unit of the same kind that goes on. */
function centsBehind(c: NumberContext, from: number, unit: WrittenUnit): { value: number; next: number } | null {
  if (unit.kind !== 'money' && !largeUnits.has(unit.symbol)) return null
  const joiner = c.tokens[from]?.folded ?? ''
  const at = c.words.base.joiners.includes(joiner) || centJoiners.has(joiner) ? from + 1 : from
  const number = readNumber(c, at)
  if (!number || number.value < 0) return null
  const smaller = unitAfter(c, number.next)
  const isSmaller = smaller && smaller.unit.kind === unit.kind && smaller.unit.factor < unit.factor
  if (isSmaller && number.value * smaller.unit.factor < unit.factor * 16)
    return { value: (number.value * smaller.unit.factor) / unit.factor, next: smaller.next }
  const isShort = number.next === at + 1 || !number.isDigits
  const isBare = !smaller && unit.kind === 'money' && unit.factor === 1 && isShort
  if (!isBare || c.tokens[number.next]?.kind === 'word') return null
  const isTwoDigits = /^\d\d$/.test(c.tokens[at]!.text)
  // "vijf euro vijftig": tens in words right behind the unit are its cents.
  const isTens = at === from && !number.isDigits && number.value >= 10 && number.value < 100 && number.scale === 1
  return isTwoDigits || isTens ? { value: number.value / 100, next: number.next } : null
}

const notAlone = /^(this|that|the|each|every|which|any|no|another|only|last|first|next|right|new|old|good|kein|irgend)$/

/** "This one", "ein", "un": the word for one where it is a pronoun or an article. */
function isLoneOne(c: NumberContext, number: NumberAt): boolean {
  return (
    number.value === 1 && !number.isDigits && number.next === number.first + 1 && c.tokens[number.first] !== undefined
  )
}

/** Is a lone "one" or half a numeral worth telling, or only a pronoun and an article? */
export function isPronoun(c: NumberContext, amount: Amount): boolean {
  if (amount.value === null || amount.unit !== null || amount.next !== amount.first + 1) return false
  const word = c.tokens[amount.first]!.folded
  const before = c.tokens[amount.first - 1]?.folded ?? ''
  if (isHalfNoun(c, amount.first)) return false
  if (c.words.half.includes(word)) return amount.first > 0 && !c.words.base.articles.includes(before)
  if (word === 'one') return notAlone.test(before)
  return c.words.base.articles.includes(word)
}

/** "4x4", "737s", "20th" in French: digits with letters behind them that are no unit, scale or ordinal's ending. */
function isCode({ tokens }: NumberContext, number: NumberAt): boolean {
  const [last, behind] = [tokens[number.next - 1]!, tokens[number.next]]
  return last.kind === 'number' && behind?.kind === 'word' && behind.start === last.end
}

/** "A380", "Covid-19", "G7", "5G", and figures inside an address: digits glued to letters name something. */
function insideName(c: NumberContext, at: number, isMoney: boolean): boolean {
  const token = c.tokens[at]!
  if (token.kind !== 'number') return false
  const before = isMoney ? ' ' : c.text.charAt(token.start - 1)
  if (/[\p{L}_#=&%@\\]/u.test(before)) return true
  if (/[-–]/.test(before) && /\p{L}/u.test(c.text.charAt(token.start - 2)))
    return !/\d/.test(c.text.charAt(token.start - 3))
  const behind = c.tokens[at + 1]
  return behind?.kind === 'word' && behind.start === token.end && /^(D|G|P)$/.test(behind.text)
}

/** "Highway 35", "Artikel 5", "No. 1": a label, counted by nobody. */
function isLabel({ tokens, words }: NumberContext, at: number): boolean {
  const stop = tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '°' || tokens[at - 1]?.text === 'º' ? 1 : 0
  const noun = tokens[at - 1 - stop]
  if (noun?.kind !== 'word' || tokens[at]!.kind !== 'number' || !words.labels.includes(noun.folded)) return false
  return stop === 0 || tokens[at - 1]!.start === noun.end
}

const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
