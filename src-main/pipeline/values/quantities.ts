import type { Quantity } from '../../contract/analysis'
import { findQuantities } from '../annotate/quantity'
import type { Language } from '../language'
import type { Token } from '../tokens'
import { readNumber } from './number'
import { numberWordsOf } from './number-words'
import { pointOrdinal, readOrdinal } from './ordinal'
import type { NumberAt, NumberContext } from './types'
import { unitAfter, unitBefore } from './unit'
import type { WrittenUnit } from './unit-table'

export type ValueQuantity = Omit<Quantity, 'counted' | 'actor'>
type Found = {
  first: number
  next: number
  value: number | null
  kind: string
  unit: string | null
  isArticle?: boolean
}

/**
 * Every number of one line, with its unit as written: amounts, ordinals, fractions. `isDate` tells the tokens that a
 * date covers: a year is no amount.
 */
export function readQuantities(
  text: string,
  tokens: Token[],
  language: Language | null,
  isDate: (token: number) => boolean,
): ValueQuantity[] {
  const c: NumberContext = { text, tokens, words: numberWordsOf(language) }
  const found: Found[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = isDate(at) ? null : readAt(c, at, isDate)
    if (read && keeps(c, read)) found.push(read)
    at = Math.max(at + 1, read?.next ?? 0)
  }
  return withHedges(found, c, language)
}

function readAt(c: NumberContext, at: number, isDate: (token: number) => boolean): Found | null {
  const token = c.tokens[at]!
  const before = unitBefore(c.tokens, at)
  const number = readNumber(c, at)
  const ordinal =
    readOrdinal(c.tokens, at, c.words) ?? (c.words.unitsFirst && c.words.plural === null ? pointed(c, at) : null)
  if (ordinal && ordinal.next > (number?.next ?? at))
    return { first: at, next: ordinal.next, value: ordinal.value, kind: 'ordinal', unit: null }
  if (!number) return relativeAt(c, token, at)
  if (isDate(number.next - 1)) return null
  return withUnit(c, number, before)
}

const pointed = (c: NumberContext, at: number) => pointOrdinal(c.tokens, at)

function relativeAt(c: NumberContext, token: Token, at: number): Found | null {
  if (token.kind !== 'word' || !c.words.relative.includes(token.folded)) return null
  return { first: at, next: at + 1, value: null, kind: 'ordinal', unit: null }
}

function withUnit(c: NumberContext, number: NumberAt, before: { unit: WrittenUnit; first: number } | null): Found {
  if (before) {
    const twice = unitAfter(c, number.next)
    const cents = centsBehind(c, number.next, before.unit)
    const next =
      cents?.next ??
      (twice?.unit.kind === 'money' && twice.unit.symbol === before.unit.symbol ? twice.next : number.next)
    return {
      first: before.first,
      next,
      value: tidy(number.value + (cents?.value ?? 0)),
      kind: 'money',
      unit: before.unit.symbol,
    }
  }
  const after = unitAfter(c, number.next)
  if (!after) return { ...number, value: tidy(number.value), kind: 'count', unit: null }
  const { unit, next } = after
  const smaller = centsBehind(c, next, unit)
  const value = tidy(number.value + (smaller?.value ?? 0))
  return { first: number.first, next: smaller?.next ?? next, value, kind: unit.kind, unit: unit.symbol }
}

/** "and forty-five cents", "2 inches", "15 dollars 50": a smaller unit of the same kind that goes on. */
function centsBehind(c: NumberContext, from: number, unit: WrittenUnit): { value: number; next: number } | null {
  if (unit.kind !== 'money' && !/^(ft|lb|st)$/.test(unit.symbol)) return null
  const joiners = [...c.words.base.joiners, 'con', 'com', 'et']
  const at = joiners.includes(c.tokens[from]?.folded ?? '') ? from + 1 : from
  const number = readNumber(c, at)
  if (!number || number.value < 0) return null
  const smaller = unitAfter(c, number.next)
  if (
    smaller &&
    smaller.unit.kind === unit.kind &&
    smaller.unit.factor < unit.factor &&
    number.value * smaller.unit.factor < unit.factor * 16
  )
    return { value: (number.value * smaller.unit.factor) / unit.factor, next: smaller.next }
  const isBareCents =
    !smaller && unit.kind === 'money' && unit.factor === 1 && /^\d\d$/.test(c.tokens[number.next - 1]?.text ?? '')
  const ends = c.tokens[number.next]?.kind !== 'word' && number.next === at + 1
  return isBareCents && ends ? { value: number.value / 100, next: number.next } : null
}

const pronounBefore =
  /^(this|that|the|each|every|which|any|no|another|only|last|first|next|right|new|old|good|kein|irgend)$/

/** "one" after "this" and an article alone are no numbers. */
function keeps(c: NumberContext, found: Found): boolean {
  if (found.value === null || found.kind !== 'count' || found.next !== found.first + 1) return true
  const word = c.tokens[found.first]!.folded
  if (c.words.half.includes(word))
    return found.first === 0 || c.words.base.articles.includes(c.tokens[found.first - 1]!.folded)
  if (word === 'one') return !pronounBefore.test(c.tokens[found.first - 1]?.folded ?? '')
  return !c.words.base.articles.includes(word)
}

/** Hedges are those the analysis reads: its quantity that overlaps ours lends the approximator. */
function withHedges(found: Found[], c: NumberContext, language: Language | null): ValueQuantity[] {
  const hedged = findQuantities(c.text, c.tokens, c.words.base, language, [])
  let at = 0
  return found.map((q) => {
    const start = c.tokens[q.first]!.start
    const end = c.tokens[q.next - 1]!.end
    while (at < hedged.length && hedged[at]!.end <= start) at++
    const twin = hedged[at] && hedged[at]!.start < end ? hedged[at]! : null
    return {
      start,
      end,
      text: c.text.slice(start, end),
      value: q.value,
      low: null,
      high: null,
      approximator: twin?.approximator ?? null,
      kind: q.kind,
      unit: q.unit,
    }
  })
}

const tidy = (value: number) => Number(value.toPrecision(15))
