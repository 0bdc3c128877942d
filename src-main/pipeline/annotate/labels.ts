import type { Amount } from '../values/amount'
import { actorWords } from '../words/actor-words'
import { type Context, word } from './quantity-types'

/**
 * Digits that name and count nothing: numbers to dial, house numbers, results of matches, models ("the Corvo 700").
 * Gives the token after them, or null when the amount is one after all.
 */
export function labelEnd(c: Context, amount: Amount): number | null {
  if (!amount.isDigits || amount.unit !== null || amount.next - amount.first > 3) return null
  return (
    resultEnd(c, amount) ?? dialledEnd(c, amount) ?? (isHouse(c, amount) || isModel(c, amount) ? amount.next : null)
  )
}

const resultMarks = new Set(['-', '–', ':'])
const longestScore = 3

/** "won 3-1", "24–27", "3:1", "27 a 24": two bare figures, the second no larger, or with no noun behind them. */
function resultEnd(c: Context, { first, next }: Amount): number | null {
  const [left, link, right] = [c.tokens[first]!, c.tokens[next], c.tokens[next + 1]]
  if (next !== first + 1 || !link || right?.kind !== 'number' || c.taken[next + 1]) return null
  if (left.text.length > longestScore || right.text.length > longestScore) return null
  const falls = Number(left.text) >= Number(right.text)
  if (resultMarks.has(link.text)) {
    if (link.start !== left.end || right.start !== link.end || isMeasured(c, next + 2)) return null
    return falls || link.text === ':' || !isNoun(c, next + 2) ? next + 2 : null
  }
  const isTo = c.words.to.includes(link.folded) && !c.words.from.includes(word(c, first - 1))
  return isTo && falls && !isMeasured(c, next + 2) && !hasScale(c, next + 2) ? next + 2 : null
}

/** Does a word that can be counted stand here? Small words of the language and verbs behind marks are none. */
function isNoun(c: Context, at: number): boolean {
  const token = c.tokens[at]
  return token?.kind === 'word' && !c.words.stopwords.has(token.folded) && !prepositionsOf(c).has(token.folded)
}

const hasScale = (c: Context, at: number) =>
  Object.hasOwn(c.words.scales, word(c, at)) || c.words.thousand.includes(word(c, at))

const isMeasured = (c: Context, at: number) => c.tokens[at]?.text === '%' || /^\p{Sc}$/u.test(c.tokens[at]?.text ?? '')

const prepositionsOf = (c: Context) => actorWords[c.language ?? 'en'].prepositions

const telephone =
  /^(call|phone|telephone|tel|helpline|hotline|dial|text|ring|anrufen|telefon|telefonnummer|rufnummer|nummer|hotline|appeler|appelez|telephone|numero|llamar|llame|telefono|chiamare|ligar|ligue|telefone|bellen|bel|telefoonnummer)$/
const dialledReach = 5

/** "0800 555 0199": a leading nought, figures in a row without a mark, or a word for telephones shortly before. */
function dialledEnd(c: Context, { first, next }: Amount): number | null {
  const token = c.tokens[first]!
  const follows = isRow(c, next - 1)
  const isLong = /^\d{3,}/.test(token.text) && token.text.length >= 5 && !/[.,]/.test(token.text)
  const isNought = /^0\d+$/.test(token.text)
  if (!isNought && !follows && !(isLong && hasTelephone(c, first))) return null
  let end = next
  while (isRow(c, end - 1)) end += c.tokens[end]!.kind === 'number' ? 1 : 2
  return end
}

/** Another run of digits right behind, parted by a space, a hyphen or a slash only. */
function isRow(c: Context, last: number): boolean {
  const [token, next] = [c.tokens[last]!, c.tokens[last + 1]]
  if (!next || c.taken[last + 1]) return false
  if (next.kind === 'number') return next.start === token.end + 1
  const behind = c.tokens[last + 2]
  const isMark = (next.text === '-' || next.text === '/') && next.start === token.end && behind?.start === next.end
  return isMark && behind?.kind === 'number' && /^0/.test(token.text)
}

function hasTelephone(c: Context, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - dialledReach); i--) if (telephone.test(word(c, i))) return true
  return false
}

const streetBehind =
  /^(street|lane|road|avenue|way|drive|square|court|terrace|st|rd|ave|rue|avenue|boulevard|place|chemin|quai|impasse|allee|route)$/
const streetBefore =
  /^(calle|avenida|plaza|paseo|via|viale|piazza|corso|largo|rua|avenida|travessa|praca|rue|boulevard)$/
const streetEnding = /.(gasse|strasse|str|platz|weg|allee|damm|ufer|straat|laan|plein|gracht|kade|dijk)$/

/** "47 Mill Lane", "Mühlgasse 47", "47, rue du Moulin", "calle del Molino, 47". */
function isHouse(c: Context, { first, next }: Amount): boolean {
  if (next !== first + 1 || !/^\d{1,4}$/.test(c.tokens[first]!.text)) return false
  const comma = c.tokens[next]?.text === ',' ? 1 : 0
  if (c.language === 'fr' && streetBehind.test(word(c, next + comma))) return true
  if (c.language === 'en' || c.language === null)
    return isCapital(c, next) && [next + 1, next + 2].some((i) => isCapital(c, i) && streetBehind.test(word(c, i)))
  const last = first - (c.tokens[first - 1]?.text === ',' ? 2 : 1)
  if (streetEnding.test(word(c, last))) return isCapital(c, last)
  for (let i = last; i > Math.max(0, last - 5); i--) {
    if (streetBefore.test(word(c, i - 1))) return isCapital(c, last)
    if (c.tokens[i]?.kind !== 'word') return false
  }
  return false
}

const isCapital = (c: Context, i: number) => /^\p{Lu}/u.test(c.tokens[i]?.text ?? '')

/** "the Corvo 700": bare figures behind a name under an article. German capitals prove no name. */
function isModel(c: Context, { first, next }: Amount): boolean {
  if (c.language === 'de' || next !== first + 1 || first < 2 || !/^\d{1,4}$/.test(c.tokens[first]!.text)) return false
  const before = c.tokens[first - 2]!
  const isUnder = before.kind === 'word' && /^\p{Ll}/u.test(before.text) && !prepositionsOf(c).has(before.folded)
  return (
    isCapital(c, first - 1) &&
    c.tokens[first - 1]!.text.length > 2 &&
    isUnder &&
    !c.words.sayVerbs.includes(before.folded)
  )
}
