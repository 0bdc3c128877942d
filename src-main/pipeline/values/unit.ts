import { phraseAt } from '../annotate/phrase'
import type { Token } from '../tokens'
import { currencies, nationality } from './currency-table'
import type { NumberContext } from './types'
import { longestUnitName, type WrittenUnit, writtenUnits } from './unit-table'

export type UnitAt = { unit: WrittenUnit; next: number }

const linkWords = /^(de|d|di|of)$/
const squared = /^(square|sq|vierkante|quadrat|cubic|cu|kubieke|kubik)$/
const squaredAfter = /^(carres?|cubes?|cuadrad[oa]s?|cubic[oa]s?|quadrat[oi]|quadri|cub[oi]|quadrad[oa]s?|[²³23])$/
const per = /^(per|pro|par|por|al|all|a|an|\/)$/

/** The unit right behind a number; a hyphen, "de" or a bracket may stand between. */
export function unitAfter(c: NumberContext, from: number): UnitAt | null {
  const { tokens } = c
  let at = from
  if (/^['’]$/.test(tokens[at + 1]?.text ?? '') && linkWords.test(tokens[at]?.folded ?? '')) at += 2
  else if (linkWords.test(tokens[at]?.folded ?? '')) at++
  else if (tokens[at]?.text === '-') at++
  else if (/^[[<{(]$/.test(tokens[at]?.text ?? '') && /^[\]>})]$/.test(tokens[at + 2]?.text ?? '')) at++
  const percent = percentAt(c, at)
  if (percent !== null) return { unit: { kind: 'percent', symbol: '%', factor: 1 }, next: percent }
  return currencyAt(tokens, at, from) ?? measureAt(tokens, at, from)
}

function percentAt({ tokens, words }: NumberContext, at: number): number | null {
  if (tokens[at]?.text === '%') return at + 1
  return phraseAt(tokens, at, words.percent)
}

function currencyAt(tokens: Token[], from: number, number: number): UnitAt | null {
  for (let lead = 0; lead < 3; lead++) {
    const found = named(tokens, from + lead, currencies)
    if (found) return isLonePenny(tokens, from + lead, number) ? null : found
    if (!nationality.test(tokens[from + lead]?.folded ?? '')) return null
  }
  return null
}

/** "470 p" is pence only where it is glued. */
const isLonePenny = (tokens: Token[], at: number, number: number) =>
  tokens[at]!.folded.length === 1 && /\p{L}/u.test(tokens[at]!.text) && tokens[at]!.start !== tokens[number - 1]?.end

/** The longest name in a table that begins at a token. */
function named(tokens: Token[], from: number, table: ReadonlyMap<string, WrittenUnit>): UnitAt | null {
  let phrase = ''
  let best: UnitAt | null = null
  for (let n = 0; n < longestUnitName && from + n < tokens.length; n++) {
    const { folded } = tokens[from + n]!
    phrase = phrase ? `${phrase} ${folded}` : folded
    const unit = table.get(phrase)
    if (unit) best = { unit, next: from + n + 1 }
  }
  return best
}

function measureAt(tokens: Token[], from: number, number: number): UnitAt | null {
  const power = squared.test(tokens[from]?.folded ?? '') ? 1 : 0
  const found = named(tokens, from + power, writtenUnits)
  if (!found || isDoubtful(tokens, from, found.next, number)) return null
  let { next } = found
  if (tokens[next]?.text === '^') next += 2
  else if (
    squaredAfter.test(tokens[next]?.folded ?? '') &&
    (/^\p{L}/u.test(tokens[next]!.text) || tokens[next]!.start === tokens[next - 1]!.end)
  )
    next++
  const isClosed = /^[\]>})]$/.test(tokens[next]?.text ?? '') && /^[[<{(]$/.test(tokens[from - 1]?.text ?? '')
  return rate(tokens, { unit: found.unit, next: isClosed ? next + 1 : next })
}

/** "in", "t" and the like are words too: units only when glued to digits, or at the end of a clause. */
function isDoubtful(tokens: Token[], from: number, next: number, number: number): boolean {
  const token = tokens[from]!
  if (next > from + 1 || token.folded.length > 2) return false
  if (token.start === tokens[number - 1]?.end || token.kind === 'mark') return false
  if (/^(in|t|pe|g|l|m|a|v|j|da|pt|st|gr|ps|nos|p|ac|mi)$/.test(token.folded)) {
    return !(
      token.folded.length <= 2 &&
      tokens[number - 1]?.kind === 'number' &&
      (tokens[next]?.kind ?? 'mark') !== 'word'
    )
  }
  return false
}

/** "metres per second", "miles a l'heure", "km/h". */
function rate(tokens: Token[], found: UnitAt): UnitAt {
  let at = found.next
  if (!per.test(tokens[at]?.folded ?? '')) return found
  at++
  if (/^(l|the|la|el)$/.test(tokens[at]?.folded ?? '')) at++
  if (/^['’]$/.test(tokens[at]?.text ?? '')) at++
  const under = tokens[at]?.folded ?? ''
  if (!/^(h|s|hour|second|minute|stunde|sekunde|heure|seconde|hora|segundo|ora|secondo|uur|seconde)$/.test(under))
    return found
  const symbol = `${found.unit.symbol}/${/^[hsou]/.test(under) && !/^s/.test(under) ? 'h' : 's'}`
  return { unit: { kind: 'speed', symbol, factor: found.unit.factor }, next: at + 1 }
}

/** A currency sign, code or name before digits: "$ 5", "c $ 16.4", "GBP 350", "USD115", "dollar 22.5 million". */
export function unitBefore(tokens: Token[], at: number): { unit: WrittenUnit; first: number } | null {
  const last = tokens[at - 1]
  if (!last || tokens[at]!.start - last.end > 2) return null
  const before = tokens[at - 2]
  if (before && last.kind === 'mark' && before.kind === 'word') {
    const joined = currencies.get(`${before.folded}${last.folded}`)
    if (joined && (before.end === last.start || before.folded === 'c')) return { unit: joined, first: at - 2 }
  }
  const unit = currencies.get(last.folded)
  if (unit?.factor !== 1) return null
  const isName = last.kind === 'word' && last.text.length !== 3
  return isName && !/^(dollar|euro|dolar|dollari|usd|eur)s?$/.test(last.folded) ? null : { unit, first: at - 1 }
}
