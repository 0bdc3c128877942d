import { readNumber } from '../values/number'
import { states } from '../words/concepts'
import { list } from '../words/types'
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
    if ((!isWhole || everyOne(c, q.first)) && !possessive) return
    q.part = 'partOf'
    if (last?.part === 'partOf') giveState(q, last)
    const next = found[i + 1]
    if (next && next.kind === 'count' && next.noun === null) next.part = 'partOf'
  })
}

const every =
  /^(each|all|jeder|jede|jedem|jeden|alle|allen|chacun|chacune|tous|toutes|cada|uno|todos|todas|ciascuno|ciascuna|tutti|tutte|elk|ieder)$/

/** "each of the 321 passengers" speaks of the whole. */
const everyOne = (c: Context, at: number) => [2, 3].some((n) => every.test(word(c, at - n)))

/** "17 of the 46 patients are in hospital": what is said of them is said of the part, not of the whole. */
function giveState(whole: FoundQuantity, part: FoundQuantity): void {
  const state = whole.events.filter((e) => states.has(e))
  if (state.length === 0 || part.kind !== 'count') return
  whole.events = whole.events.filter((e) => !states.has(e))
  part.events = state
  part.things = whole.things
}

/** In "from 850 to 1,200 men" the token after the second number, whose noun counts for both; else null. */
export function changesInto(c: Context, q: RawQuantity, nextStart: number): number | null {
  if (q.isRange || nextStart !== q.next + 1 || !c.words.to.includes(word(c, q.next))) return null
  if (phraseBefore(c.tokens, q.first, c.words.from) === null) return null
  return readNumber(c.numbers, nextStart)?.next ?? null
}

const changes =
  /^(rose|rise|rises|risen|fell|fall|falls|fallen|drop|grew|grow|increas|decreas|climb|jump|slip|slid|raise|lower|cut|shr[aiu]nk|edged|dipped|surged|plung|soar|stieg|steig|gestieg|sank|sinkt|gesunk|fiel|gefall|wuchs|kletter|erhoh|senk|steeg|stijg|gesteg|daal|gedaal|zakt|groei|klom|pass|pas[aoe]|augment|grimp|mont|baiss|tomb|chut|recul|port|releve|redui|sub|baj|aument|elev|cae|cai|redu|increment|sali|scend|sces|cala|diminu|cresc|desc|ampli)/
const ranging = /^(rang|vary|varie|vari|between|anywhere)/
const courseReach = 8

/** Does a verb of change stand shortly before: "est passé de 850 à 1 200", "fell 5 % to 41 %"? */
export function tellsCourse(c: Context, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - courseReach) && !clauseEnd.test(c.tokens[i]!.text); i--)
    if (changes.test(word(c, i))) return true
  return false
}

/**
 * "von 30 bis 40", "de 35 à 45": from one end of a range to the other. After a verb of change the same words tell of a
 * course, and in English always but after a verb of ranging ("ranged from 1 to 3 euros").
 */
export function spansRange(c: Context, from: number): boolean {
  if (c.language === 'en' || c.language === null) {
    for (let i = from - 1; i >= Math.max(0, from - courseReach); i--) if (ranging.test(word(c, i))) return true
    return false
  }
  return !tellsCourse(c, from)
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
  return ofEarlierPeriod(c, q) ? 'changeFrom' : null
}

/** The period before the one that is told of, in the seven languages. */
const earlierPeriods = list(
  'the year before|a year earlier|a year before|the previous year|the month before|a month earlier|the week before|a week earlier|im jahr davor|im jahr zuvor|im vorjahr|des vorjahres|im vormonat|vorjahreszeitraum|in der vorwoche|l annee precedente|un an plus tot|un an auparavant|le mois precedent|la semaine precedente|el ano anterior|del ano anterior|un ano antes|el mes anterior|la semana anterior|l anno prima|l anno precedente|un anno prima|il mese precedente|la settimana prima|een jaar eerder|het jaar ervoor|de maand ervoor|de week ervoor|no ano anterior|do ano anterior|um ano antes|no mes anterior|na semana anterior',
)
const earlierReach = 5
/** "7 percent fewer than the year before" is of this year. */
const comparison = /^(than|als|que|dan|more|fewer|less|mehr|weniger|plus|moins|mas|menos|mais|piu|meno|meer|minder)$/

/** "7 percent fewer than the 336 of the year before": what a figure is held against is no rival of another report's. */
function ofEarlierPeriod(c: Context, q: RawQuantity): boolean {
  const parts = (i: number) =>
    c.tokens[i]?.kind === 'number' || c.tokens[i]?.text === ',' || clauseEnd.test(c.tokens[i]?.text ?? '')
  for (
    let i = q.next;
    i <= q.next + earlierReach && i < c.tokens.length && !parts(i) && !comparison.test(word(c, i));
    i++
  )
    if (phraseAt(c.tokens, i, earlierPeriods) !== null) return true
  for (let i = q.phraseFirst; i > 0 && i >= q.phraseFirst - earlierReach; i--) {
    if (phraseBefore(c.tokens, i, earlierPeriods) !== null) return true
    if (parts(i - 1)) return false
  }
  return false
}

const figures =
  /^(figure|number|count|toll|total|estimate|zahl|anzahl|ziffer|chiffre|nombre|bilan|cifra|numero|balance|bilancio|cijfer|aantal|saldo)$/

/** "the figure", "le chiffre": a word for a number stands shortly before. */
export function standsForNumber(c: Context, at: number): boolean {
  for (let i = Math.max(0, at - 7); i < at; i++) if (figures.test(word(c, i))) return true
  return false
}
