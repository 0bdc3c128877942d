import { phraseAt, phraseTable } from '../annotate/phrase'
import type { Token } from '../tokens'
import { list } from '../words/types'
import { currencies, currencyCodes, currencyOfCountry, pound, pounds } from './currency-table'
import type { NumberContext } from './types'
import { isWordElsewhere, longestUnitName, unitOf, type WrittenUnit, writtenUnits } from './unit-table'

export type UnitAt = { unit: WrittenUnit; next: number }

const linkWords = new Set(['de', 'd', 'di', 'of'])
const isApostrophe = (token: Token | undefined) => token?.text === "'" || token?.text === '’'
const percent: WrittenUnit = unitOf('percent', '%', 1)
const opening = new Set(['[', '<', '{', '('])
const closing = new Set([']', '>', '}', ')'])

/** The unit right behind a number; a hyphen, "de" or a bracket may stand between. `value` decides about pounds. */
export function unitAfter(c: NumberContext, from: number, value = 0): UnitAt | null {
  const { tokens } = c
  const first = tokens[from]
  if (!first) return null
  let at = from
  if (linkWords.has(first.folded)) at += isApostrophe(tokens[at + 1]) ? 2 : 1
  else if (first.text === '-') at++
  else if (opening.has(first.text) && closing.has(tokens[at + 2]?.text ?? '')) at++
  const behind = overArticle(c, at, from)
  const share = percentAt(c, at) ?? (behind === at ? null : percentAt(c, behind))
  if (share) return share
  return currencyAt(c, at, from) ?? measureAt(c, at, from, value)
}

/** "Bajó ocho décimas": tenths of a point, where the sentence speaks of shares or rates. */
export const tenthsOfPoints = ({ tokens, words }: NumberContext, next: number): WrittenUnit | null =>
  tenths.has(tokens[next - 1]!.folded) && speaksOfShares(tokens, words) ? points : null
const tenths = new Set(['decimas', 'decimi', 'decimos'])

/** "a quarter of a percentage point", "un demi d'un point". */
const overArticle = (c: NumberContext, at: number, from: number) =>
  at > from && c.words.base.articles.includes(c.tokens[at]?.folded ?? '') ? at + 1 : at

const points: WrittenUnit = unitOf('percent', 'pp', 1)
const permille: WrittenUnit = unitOf('permille', '‰', 1)
const pointWords = phraseTable(
  list(
    'percentage points|percentage point|prozentpunkte|prozentpunkten|prozentpunkt|points de pourcentage|point de pourcentage|puntos porcentuales|punto porcentual|punti percentuali|punto percentuale|procentpunt|procentpunten|pontos percentuais|ponto percentual',
  ),
)
const barePoints = new Set('point points punkte punkten punkt puntos punto punti pontos ponto punten punt'.split(' '))
const permilleWords = phraseTable(list('per mille|promille|pour mille|por mil|per mil'))

function percentAt(c: NumberContext, at: number): UnitAt | null {
  const { tokens, words } = c
  const token = tokens[at]
  if (!token) return null
  if (token.text === '%') return { unit: percent, next: at + 1 }
  if (token.text === '‰') return { unit: permille, next: at + 1 }
  if (token.kind !== 'word') return null
  const point = pointWords.at(tokens, at)
  if (point !== null) return { unit: points, next: point }
  if (barePoints.has(token.folded) && speaksOfShares(tokens, words)) return { unit: points, next: at + 1 }
  const thousandth = permilleWords.at(tokens, at)
  if (thousandth !== null) return { unit: permille, next: thousandth }
  const share = phraseAt(tokens, at, words.percent)
  if (share !== null) return { unit: percent, next: share }
  return /^prozentig/.test(token.folded) ? { unit: percent, next: at + 1 } : null
}

const rates =
  /^(turnout|poll|polls|unemployment|rate|rates|inflation|wahlbeteiligung|umfrage|umfragen|arbeitslosenquote|zins|leitzins|inflationsrate|participation|sondage|sondages|chomage|taux|inflation|participacion|sondeo|encuesta|paro|desempleo|tipo|tipos|inflacion|affluenza|sondaggio|sondaggi|disoccupazione|tasso|tassi|inflazione|opkomst|peiling|peilingen|werkloosheid|rente|inflatie|abstencao|participacao|sondagem|pesquisa|desemprego|taxa|juros|inflacao)$/
const shares = new WeakMap<Token[], boolean>()

/** Do bare "points" of this sentence stand for points of percent: beside a share, a poll or a rate? Asked once. */
function speaksOfShares(tokens: Token[], words: NumberContext['words']): boolean {
  const known = shares.get(tokens)
  if (known !== undefined) return known
  const found = tokens.some(
    (t, i) => t.text === '%' || rates.test(t.folded) || phraseAt(tokens, i, words.percent) !== null,
  )
  shares.set(tokens, found)
  return found
}

/** "dollars", "US dollars", "Swiss francs", "dollars australiens", "$ hk", "dollar de Hong Kong". */
function currencyAt(c: NumberContext, from: number, number: number): UnitAt | null {
  const { tokens } = c
  const plainName = named(c, from, currencies)
  if (plainName) {
    if (isLonePenny(tokens, from, number)) return null
    const behind = currencyOfCountry(tokens[plainName.next]?.folded ?? '', plainName.unit)
    const isHongKong = plainName.unit.symbol === 'USD' && /^hongkong|^hong$/.test(hongKongAt(tokens, plainName.next))
    if (isHongKong) return { unit: currencies.get('hkd')!, next: plainName.next + 2 }
    if (behind) return { unit: behind, next: plainName.next + 1 }
    // "150 million $ usd": the sign and the code say the same.
    const twice = currencies.get(tokens[plainName.next]?.folded ?? '')
    return twice && isCode(tokens[plainName.next]!) ? { unit: twice, next: plainName.next + 1 } : plainName
  }
  return countryFirst(c, from)
}

const hongKongAt = (tokens: Token[], at: number) =>
  tokens[at]?.folded === 'hong' && tokens[at + 1]?.folded === 'kong' ? 'hong' : ''

function countryFirst(c: NumberContext, from: number): UnitAt | null {
  const adjective = c.tokens[from]?.folded ?? ''
  const isTwo = /^(hong|new|neue?)$/.test(adjective)
  const money = named(c, from + (isTwo ? 2 : 1), currencies) ?? poundAt(c, from + 1)
  if (!money) return null
  if (isTwo)
    return money.unit.symbol === 'USD'
      ? { unit: currencies.get(adjective === 'hong' ? 'hkd' : 'nzd')!, next: money.next }
      : null
  const unit = currencyOfCountry(adjective, money.unit)
  return unit ? { unit, next: money.next } : null
}

const poundAt = (c: NumberContext, at: number): UnitAt | null =>
  pounds.has(c.tokens[at]?.folded ?? '') ? { unit: pound, next: at + 1 } : null

/** "470 p" is pence only where it is glued. */
const isLonePenny = (tokens: Token[], at: number, number: number) =>
  tokens[at]!.folded.length === 1 && /\p{L}/u.test(tokens[at]!.text) && tokens[at]!.start !== tokens[number - 1]?.end

const isCode = (token: Token) => currencyCodes.has(token.folded) && token.kind === 'word'

/** The longest name in a table that begins at a token. Every table's first words are asked before phrases are built. */
function named(c: NumberContext, from: number, table: ReadonlyMap<string, WrittenUnit>): UnitAt | null {
  const { tokens } = c
  const first = tokens[from]
  if (!first || !firstWords.has(first.folded)) return null
  let phrase = ''
  let best: UnitAt | null = null
  for (let n = 0, at = from; n < longestUnitName && at < tokens.length; n++, at++) {
    if (n > 0 && tokens[at]!.text === '-') at++
    const word = tokens[at]?.folded
    if (word === undefined) break
    phrase = phrase ? `${phrase} ${word}` : word
    const unit = table.get(phrase)
    if (unit && !isWordElsewhere(phrase, c.words.language)) best = { unit, next: at + 1 }
  }
  return best
}

const firstWords = new Set([...writtenUnits.keys(), ...currencies.keys()].map((name) => name.split(' ')[0]!))

const squareBefore = new Map([
  ...'square sq vierkante quadrat'.split(' ').map((w): [string, number] => [w, 2]),
  ...'cubic cu kubieke kubik'.split(' ').map((w): [string, number] => [w, 3]),
])
const squareBehind =
  /^(?:(carres?|cuadrad[oa]s?|quadrat[oi]|quadri|quadrad[oa]s?|[²2])|(cubes?|cubic[oa]s?|cub[oi]|[³3]))$/

/** "-70C", "212 F": a capital right behind the digits. */
function gluedDegrees(tokens: Token[], from: number): UnitAt | null {
  const token = tokens[from]
  if (token?.start !== tokens[from - 1]?.end || tokens[from - 1]?.kind !== 'number') return null
  const name = token?.text === 'C' ? '°c' : token?.text === 'F' ? '°f' : null
  return name ? { unit: writtenUnits.get(name)!, next: from + 1 } : null
}

function measureAt(c: NumberContext, from: number, number: number, value: number): UnitAt | null {
  const { tokens } = c
  const degrees = gluedDegrees(tokens, from)
  if (degrees) return degrees
  const before = squareBefore.get(tokens[from]?.folded ?? '') ?? 1
  const found = named(c, from + (before > 1 ? 1 : 0), writtenUnits)
  if (!found || isDoubtful(tokens, from, found.next, number)) return null
  if (value >= 1e5 && found.unit.symbol === 'lb' && pounds.has(tokens[from]!.folded))
    return { unit: pound, next: found.next }
  // "ha" is "has" in Italian, Spanish and Portuguese: hectares at the end of a clause, or of something.
  const behind = tokens[found.next]
  const isHave = tokens[from]!.folded === 'ha' && /^(it|es|pt)$/.test(c.words.language)
  if (isHave && behind?.kind === 'word' && !linkWords.has(behind.folded)) return null
  let { unit, next } = found
  const power = before > 1 ? before : powerBehind(tokens, next)
  if (tokens[next]?.text === '^') next += 2
  else if (before === 1 && power > 1) next++
  if (power > 1 && unit.kind === 'length') unit = raised(unit, power)
  const isClosed = closing.has(tokens[next]?.text ?? '') && opening.has(tokens[from - 1]?.text ?? '')
  return rate(c, { unit, next: isClosed ? next + 1 : next })
}

function powerBehind(tokens: Token[], at: number): number {
  const caret = tokens[at]?.text === '^' ? 1 : 0
  const token = tokens[at + caret]
  const match = token && squareBehind.exec(token.folded)
  if (!match || (token.kind !== 'word' && token.start !== tokens[at + caret - 1]?.end)) return 1
  return match[1] ? 2 : 3
}

const raised = (unit: WrittenUnit, power: number) =>
  unitOf(power === 2 ? 'area' : 'volume', `${unit.symbol}${power}`, unit.factor ** power)

const doubtful = new Set('in t pe g l m a v j pt st gr ps nos p ac mi mc mq h b k'.split(' '))

/** "in", "t" and the like are words too: units only when glued to digits, or at the end of a clause. */
function isDoubtful(tokens: Token[], from: number, next: number, number: number): boolean {
  const token = tokens[from]!
  if (next > from + 1 || token.folded.length > 2 || token.kind === 'mark') return false
  if (token.start === tokens[number - 1]?.end && !/^\d/.test(tokens[next]?.text ?? '')) return false
  if (!doubtful.has(token.folded)) return false
  if (tokens[number - 1]?.kind !== 'number') return true
  const behind = tokens[next]
  if (behind?.kind === 'number' && behind.start === tokens[next - 1]!.end && !/^[23]$/.test(behind.text)) return true
  // A metre, gram, litre or tonne is a letter in the middle of a sentence too: "3 m high", "12 t de".
  if (/^[mglt]$/.test(token.text)) return false
  return tokens[next]?.kind === 'word'
}

const per = new Set(['per', 'pro', 'par', 'por', 'al', 'all', 'a', 'an', 'a la', '/', 'die', 'je'])
const articlesUnder = new Set(['l', 'the', 'la', 'el', 'de'])
const hours = new Set(['h', 'u', 'hour', 'stunde', 'heure', 'hora', 'ora', 'uur', 'hr'])
const seconds = new Set(['s', 'second', 'sekunde', 'seconde', 'segundo', 'secondo', 'sec'])
const milliseconds = new Set(['ms', 'millisecond', 'millisekunde', 'milliseconde', 'milisegundo', 'millisecondo'])

/** "metres per second", "miles a l'heure", "km/h", "Kilometer in der Stunde". */
function rate({ tokens }: NumberContext, found: UnitAt): UnitAt {
  let at = found.next
  const link = tokens[at]?.folded ?? ''
  if (!per.has(link) && link !== 'in') return found
  at++
  if (link === 'in' && tokens[at]?.folded !== 'der') return found
  if (articlesUnder.has(tokens[at]?.folded ?? '') || link === 'in') at++
  if (isApostrophe(tokens[at])) at++
  const under = tokens[at]?.folded ?? ''
  const time = hours.has(under) ? 3600 : seconds.has(under) ? 1 : milliseconds.has(under) ? 1e-3 : null
  if (time === null) return found
  const symbol = `${found.unit.symbol}/${time === 3600 ? 'h' : time === 1 ? 's' : 'ms'}`
  const kind = found.unit.kind === 'length' ? 'speed' : `${found.unit.kind} rate`
  const base = kind === 'speed' ? 'm/s' : `${found.unit.base}/s`
  return { unit: { ...unitOf(kind, symbol, found.unit.factor / time), base }, next: at + 1 }
}

/** Is a folded word by itself the name of a unit or a currency, in any language? */
export const isUnitName = (folded: string): boolean => writtenUnits.has(folded) || currencies.has(folded)

/** A currency sign, code or name before digits: "$ 5", "c $ 16.4", "GBP 350", "USD115", "dollar 22.5 million". */
export function unitBefore(tokens: Token[], at: number): { unit: WrittenUnit; first: number } | null {
  const last = tokens[at - 1]
  if (!last || last.kind === 'number' || !currencies.has(last.folded) || tokens[at]!.start - last.end > 2) return null
  const before = tokens[at - 2]
  if (before && last.kind === 'mark' && before.kind === 'word') {
    const joined = currencies.get(`${before.folded}${last.folded}`)
    if (joined && (before.end === last.start || before.folded === 'c')) return { unit: joined, first: at - 2 }
  }
  const unit = currencies.get(last.folded)
  if (unit?.factor !== 1) return null
  if (last.kind === 'mark') return { unit, first: at - 1 }
  if (tokens[at]!.kind !== 'number') return null
  // A code is written in capitals, but for the best known; a name before its number is rare.
  if (/^(dollar|euro|dolar|dollari|usd|eur)s?$/.test(last.folded)) return { unit, first: at - 1 }
  return isCode(last) && last.text === last.text.toUpperCase() ? { unit, first: at - 1 } : null
}
