import type { Approximator, Quantity } from '../../contract/analysis'
import type { Language } from '../language'
import { stem } from '../stem'
import type { Token } from '../tokens'
import { conceptsOf } from '../words/concepts'
import type { LanguageWords } from '../words/types'
import { longestUnit, tinyUnits, type Unit, units } from '../words/units'
import type { FoundDate } from './date'
import { foldKey } from './fold'
import { type ReadNumber, readNumber } from './number'
import { phraseAt, phraseBefore } from './phrase'

/**
 * A quantity with what the comparison needs beside the contract's fields. `phrase…` is the span a flag shows: the number
 * with its approximator and the counted noun.
 */
export type FoundQuantity = Quantity & {
  phraseStart: number
  phraseEnd: number
  events: string[]
  things: string[]
  topics: string[]
  /** Fold key of the noun, for meeting it in other languages; `word` is the noun itself. */
  noun: string | null
  word: string | null
  /** Part of another number in the text: "4 of the 9", "14 of them", "17 others", "from 850 to …". */
  part: 'partOf' | 'additional' | 'changeFrom' | null
  /** What will or must happen to them, and has not: "40 homes will be pulled down". */
  planned: boolean
  /** No noun of its own, but one that stands for the number before: "put the figure at 900". */
  anaphoric: boolean
  first: number
  next: number
}

type Context = { text: string; tokens: Token[]; words: LanguageWords; language: Language | null; taken: boolean[] }

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

const ofWords = /^(of|von|de|des|der|van|di|dei|delle|degli|dos|das)$/
const articles = /^(the|den|dem|les|las|los|i|gli|le|os|as)$/

/** "Of the five bridges two stand": the whole is no count of what happened, and the bare number beside it is its part. */
function markWholes(c: Context, found: FoundQuantity[]): void {
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

type RawQuantity = {
  first: number
  next: number
  low: number
  high: number
  unit: Unit | null
  approximator: Approximator | null
  phraseFirst: number
  phraseNext: number
  isRange: boolean
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
  const bare = {
    first: range?.first ?? i,
    low: number.value,
    high: range?.high ?? number.value,
    approximator: approximatorBefore(c, range?.first ?? i)?.approximator ?? null,
    phraseFirst: approximatorBefore(c, range?.first ?? i)?.first ?? range?.first ?? i,
    phraseNext: end,
    isRange: range !== null,
  }
  const age = measured?.unit.kind === 'duration' ? ageEnd(c, range?.first ?? at, measured.next) : yearsOld(c, end)
  if (age !== null) return { ...bare, unit: { kind: 'age', unit: 'a', factor: 1 }, next: age }
  const unit = measured?.unit ?? null
  const decimal = number.decimal !== null && unit !== null && !endsInZero(c.tokens[at]!.text)
  const value = decimal ? number.decimal! : number.value
  const next = measured?.next ?? end
  const before = approximatorBefore(c, range?.first ?? i)
  const after = approximatorAfter(c, next)
  const dozensAbout = number.round ? ('about' as const) : null
  return {
    first: range?.first ?? i,
    next,
    low: value,
    high: range?.high ?? value,
    unit,
    approximator: range ? 'between' : (before?.approximator ?? after?.approximator ?? dozensAbout),
    phraseFirst: before?.first ?? range?.first ?? i,
    phraseNext: after?.next ?? next,
    isRange: range !== null,
  }
}

const word = (c: Context, i: number) => c.tokens[i]?.folded ?? ''
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

function symbolAt(c: Context, i: number): Unit | null {
  const token = c.tokens[i]
  const next = c.tokens[i + 1]
  if (next?.kind !== 'number' || !token || token.kind === 'number' || next.start - token.end > 1) return null
  const unit = units.get(token.folded)
  return unit?.kind === 'money' && (token.kind === 'mark' || /^[A-Z]{3}$/.test(token.text)) ? unit : null
}

function readRange(c: Context, at: number, low: ReadNumber): { first: number; high: number; next: number } | null {
  const opener = phraseBefore(c.tokens, at, c.words.between)
  const link = c.tokens[low.next]
  if (!link) return null
  const dash =
    /^[-–—]$/.test(link.text) && c.tokens[at]?.kind === 'number' && link.start - c.tokens[low.next - 1]!.end <= 1
  const isAnd = opener !== null && c.words.and.includes(link.folded)
  const isTo = c.words.to.includes(link.folded) && phraseBefore(c.tokens, at, c.words.from) === null
  if (!dash && !isAnd && !isTo) return null
  const high = readNumber(c.tokens, low.next + 1, c.words)
  if (!high || high.value <= low.value || overlapsTaken(c, low.next + 1, high.next)) return null
  return { first: opener ?? at, high: high.value, next: high.next }
}

/** The longest unit right after a number; hyphens inside it are passed over ("52-metre", "acre-feet"). */
function unitAt(c: Context, from: number): { unit: Unit; next: number } | null {
  const glued = c.tokens[from - 1]?.end === c.tokens[from]?.start
  let i = c.tokens[from]?.text === '-' ? from + 1 : from
  // "640 millions de couronnes", "une dizaine de kilomètres": the linking word belongs to the number.
  if (linkWords.test(word(c, i))) i += /^['’]$/.test(c.tokens[i + 1]?.text ?? '') ? 2 : 1
  const percent = percentAt(c, i)
  if (percent !== null) return { unit: { kind: 'percent', unit: '%', factor: 1 }, next: percent }
  const start = i
  let phrase = ''
  let best: { unit: Unit; next: number } | null = null
  for (let n = 0; n < longestUnit && i < c.tokens.length; n++, i++) {
    if (c.tokens[i]!.text === '-') i++
    phrase = phrase ? `${phrase} ${word(c, i)}` : word(c, i)
    const unit = units.get(phrase)
    if (unit && !(tinyUnits.has(phrase) && !glued && c.tokens[start - 1]?.kind !== 'number'))
      best = { unit, next: i + 1 }
  }
  if (best) return best
  const seconds = c.words.durations[word(c, start)]
  if (seconds !== undefined && Object.hasOwn(c.words.durations, word(c, start))) {
    return { unit: { kind: 'duration', unit: 's', factor: seconds }, next: start + 1 }
  }
  return null
}

const linkWords = /^(de|d|di|of)$/

function percentAt(c: Context, i: number): number | null {
  if (c.tokens[i]?.text === '%') return i + 1
  return phraseAt(c.tokens, i, c.words.percent)
}

/** Nobody pads a decimal with a nought to three places: "3,400 Hektar" keeps an English comma, "7,125 km" need not. */
function endsInZero(digits: string): boolean {
  return digits.endsWith('0')
}

/** "71-jährige", "aged 40": the token after an age, else null. */
function yearsOld(c: Context, next: number): number | null {
  const at = c.tokens[next]?.text === '-' ? next + 1 : next
  return /^(jahrig|jarige)/.test(word(c, at)) ? at + 1 : null
}

/** "71-year-old", "56 Jahre alt", "âgé de 74 ans", "una mujer de 40 años": years of age and no duration. */
function ageEnd(c: Context, first: number, next: number): number | null {
  if (!c.words.periods.year.includes(word(c, next - 1))) return null
  const at = c.tokens[next]?.text === '-' ? next + 1 : next
  if (/^(old|alt|alte|alten|alter|altes|oud|oude)$/.test(word(c, at))) return at + 1
  if (/^(agee?s?|edad|eta|idade)$/.test(word(c, at + 1)) && word(c, at) === 'de') return at + 2
  if (!/^(de|di)$/.test(word(c, first - 1))) return null
  const person = c.tokens[first - 2] ? conceptsOf(word(c, first - 2), c.language) : []
  const aged = /^(agee?s?|anciano|anciana)$/.test(word(c, first - 2))
  return aged || person.some(({ name }) => peopleClasses.has(name)) ? next : null
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

const clauseEnd = /^[;:()–—!?…]$/
const reach = 12
const reachBack = 6

function withCounted(c: Context, q: RawQuantity, previousEnd: number, nextStart: number): FoundQuantity {
  const change = changesInto(c, q, nextStart)
  const found = countedAfter(c, change ?? q.next, change === null ? nextStart : c.tokens.length)
  const noHead = found.things.length === 0 && found.events.length === 0
  if (q.unit === null && noHead) lookBack(c, q, previousEnd, found)
  else if (found.events.length === 0)
    lookBack(c, { ...q, first: q.phraseFirst }, Math.max(previousEnd, q.phraseFirst - 2), found, true)
  if (q.unit !== null && found.topics.length === 0) lookBack(c, q, previousEnd, found)
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

/** In "from 850 to 1,200 men" the token after the second number, whose noun counts for both; else null. */
function changesInto(c: Context, q: RawQuantity, nextStart: number): number | null {
  if (nextStart !== q.next + 1 || !c.words.to.includes(word(c, q.next))) return null
  if (phraseBefore(c.tokens, q.first, c.words.from) === null) return null
  return readNumber(c.tokens, nextStart, c.words)?.next ?? null
}

const future =
  /^(will|must|shall|devront|devra|doivent|seront|sera|deberan|debera|seran|sera|dovranno|dovra|saranno|zullen|zal|moeten|deverao|devera|serao|sollen|soll|mussen)$/

function isPlanned(c: Context, from: number, until: number): boolean {
  for (let i = from; i < Math.min(until, from + 7, c.tokens.length); i++) {
    if (clauseEnd.test(c.tokens[i]!.text) || c.tokens[i]!.text === ',') return false
    if (future.test(word(c, i))) return true
  }
  return false
}

type Counted = {
  events: string[]
  things: string[]
  topics: string[]
  noun: string | null
  word: string | null
  nounEnd: number
}

/**
 * What a number counts: classes among the words after it, up to the next number, a strong mark or `reach` tokens. The
 * thing must stand in the noun phrase (before a comma or a verb's distance); what happened to it may come later.
 */
function countedAfter(c: Context, from: number, until: number): Counted {
  const found: Counted = { events: [], things: [], topics: [], noun: null, word: null, nounEnd: 0 }
  const stop = Math.min(until, from + reach, c.tokens.length)
  let inPhrase = true
  for (let i = from; i < stop; i++) {
    const token = c.tokens[i]!
    if (clauseEnd.test(token.text) || token.text === ',') break
    if (token.kind !== 'word') continue
    // Past a preposition the words tell where or how, not what: "nine in the village" are not nine villages.
    if (prepositions.test(token.folded)) inPhrase = false
    note(c, i, found, inPhrase && i - from < 6, i - from < 2)
    if (found.noun === null && inPhrase && i - from < 4) noteNoun(c, i, found)
  }
  return found
}

const prepositions =
  /^(in|im|at|from|on|onto|under|with|without|near|during|after|before|aus|bei|auf|nach|vor|mit|ohne|am|dans|chez|sur|avec|sans|apres|avant|en|con|sin|por|desde|nel|nella|su|senza|dopo|op|bij|met|zonder|na|voor|em|no|com|sem|apos)$/

function note(c: Context, i: number, found: Counted, nounPhrase: boolean, adjacent: boolean): void {
  for (const { name, role } of conceptsOf(c.tokens[i]!.folded, c.language)) {
    if (role === 'event' && !found.events.includes(name)) {
      found.events.push(name)
      if (adjacent && nounPhrase) found.nounEnd = c.tokens[i]!.end
    }
    if (role === 'topic' && !found.topics.includes(name)) found.topics.push(name)
    if (role === 'thing' && nounPhrase && found.things.length === 0) {
      found.things.push(name)
      found.nounEnd = c.tokens[i]!.end
    }
  }
}

function noteNoun(c: Context, i: number, found: Counted): void {
  const token = c.tokens[i]!
  if (c.words.stopwords.has(token.folded) || token.text.length < 3) return
  if (c.language === 'de' && !/^\p{Lu}/u.test(token.text)) return // adjectives are small, nouns capital
  // Folded like a name, so that a noun that travels ("fermes", "farms", "Farmen") meets itself in another language.
  const bare = token.folded.replace(/(es|en|s|n|e)$/, '')
  found.noun = bare.length >= 3 ? foldKey(bare) : token.folded
  found.word = token.folded
}

/** "killed 23", "the death toll rose to 31", "casualties at 4,000": the class stands before the number. */
function lookBack(c: Context, q: RawQuantity, previousEnd: number, found: Counted, eventsOnly = false): void {
  for (let i = q.phraseFirst - 1; i >= Math.max(previousEnd, q.phraseFirst - reachBack); i--) {
    const token = c.tokens[i]!
    if (clauseEnd.test(token.text) || token.text === ',') return
    if (token.kind !== 'word') continue
    for (const { name, role } of conceptsOf(token.folded, c.language)) {
      if (role === 'event' && found.events.length === 0) found.events.push(name)
      if (role === 'topic' && found.topics.length === 0) found.topics.push(name)
      if (role === 'thing' && !eventsOnly && found.things.length === 0 && found.events.length === 0)
        found.things.push(name)
    }
  }
}

/** The name of the class in the analysis file: event, thing or both, else the stem of the noun. */
function countedName(found: Counted, language: Language | null): string | null {
  const event = eventClass(found.events)
  const people = found.things.length === 0 || peopleClasses.has(found.things[0]!)
  if (event && people) return event
  if (event) return `${found.things[0]} ${event}`
  return found.things[0] ?? found.topics[0] ?? (found.word && stem(found.word, language))
}

export const peopleClasses = new Set([
  'people',
  'soldiers',
  'civilians',
  'women',
  'children',
  'police',
  'firefighters',
  'passengers',
  'patients',
  'migrants',
  'employees',
  'students',
  'protesters',
  'drivers',
  'prisoners',
])

/** "killed or wounded" is one number for both. */
export function eventClass(events: string[]): string | null {
  if (events.includes('killed') && events.includes('wounded')) return 'casualties'
  return events[0] ?? null
}

function partOf(c: Context, q: RawQuantity): FoundQuantity['part'] {
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

function standsForNumber(c: Context, at: number): boolean {
  for (let i = Math.max(0, at - 7); i < at; i++) if (figures.test(word(c, i))) return true
  return false
}
