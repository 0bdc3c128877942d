import { readNumber } from './number'
import { phraseAt, phraseBefore } from './phrase'
import { type Context, clauseEnd, type FoundQuantity, type RawQuantity, word } from './quantity-types'

const ofWords = /^(of|von|de|des|der|van|di|dei|delle|degli|dos|das)$/
const articles = /^(the|den|dem|les|las|los|i|gli|le|os|as)$/

/** "Of the five bridges two stand": the whole is no count of what happened, and the bare number beside it is its part. */
export function markWholes(c: Context, found: FoundQuantity[]): void {
  found.forEach((q, i) => {
    const before = word(c, q.first - 1)
    const isWhole = articles.test(before) ? ofWords.test(word(c, q.first - 2)) : before === 'des' || before === 'dei'
    // "17 of the 46", "siebzehn der 46", "four of the valley's five": the second number is the whole.
    const last = found[i - 1]
    const possessive = last?.part === 'partOf' && q.first - last.next <= 6 && ofWords.test(word(c, last.next))
    if (!isWhole && !possessive) return
    q.part = 'partOf'
    const next = found[i + 1]
    if (next && next.kind === 'count' && next.noun === null) next.part = 'partOf'
  })
}

/** In "from 850 to 1,200 men" the token after the second number, whose noun counts for both; else null. */
export function changesInto(c: Context, q: RawQuantity, nextStart: number): number | null {
  if (nextStart !== q.next + 1 || !c.words.to.includes(word(c, q.next))) return null
  if (phraseBefore(c.tokens, q.first, c.words.from) === null) return null
  return readNumber(c.tokens, nextStart, c.words)?.next ?? null
}

const future =
  /^(will|must|shall|devront|devra|doivent|seront|sera|deberan|debera|seran|sera|dovranno|dovra|saranno|zullen|zal|moeten|deverao|devera|serao|mussen)$/

/** Told of the future, or demanded. German "sollen" is hearsay and does not count. */
export function isPlanned(c: Context, from: number, until: number): boolean {
  for (let i = from; i < Math.min(until, from + 7, c.tokens.length); i++) {
    if (clauseEnd.test(c.tokens[i]!.text) || c.tokens[i]!.text === ',') return false
    if (future.test(word(c, i))) return true
  }
  return false
}

/** Is a number part of another one, or on top of it? */
export function partOf(c: Context, q: RawQuantity): FoundQuantity['part'] {
  const after = word(c, q.next)
  const before = word(c, q.phraseFirst - 1)
  const ofNumber = ['of', 'von', 'de', 'der', 'des', 'van', 'di', 'dei', 'delle', 'dos', 'das'].includes(after)
  for (let i = q.next + 1; ofNumber && i <= q.next + 6; i++) {
    if (c.tokens[i]?.kind === 'number' || c.words.cardinals.has(word(c, i))) return 'partOf'
  }
  if (phraseAt(c.tokens, q.next, c.words.partitive) !== null) return 'partOf'
  if (phraseBefore(c.tokens, q.phraseFirst, c.words.partitive) !== null) return 'partOf'
  if (
    c.words.additional.includes(after) ||
    c.words.additional.includes(before) ||
    /^(add|adds|adding|plus|zuzuglich)$/.test(before)
  )
    return 'additional'
  return null
}

const figures =
  /^(figure|number|count|toll|total|estimate|zahl|anzahl|ziffer|chiffre|nombre|bilan|cifra|numero|balance|bilancio|cijfer|aantal|saldo)$/

/** "the figure", "le chiffre": a word for a number stands shortly before. */
export function standsForNumber(c: Context, at: number): boolean {
  for (let i = Math.max(0, at - 7); i < at; i++) if (figures.test(word(c, i))) return true
  return false
}
