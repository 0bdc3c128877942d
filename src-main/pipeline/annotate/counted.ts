import type { Language } from '../language'
import { stem } from '../stem'
import { conceptsOf } from '../words/concepts'
import { foldKey } from './fold'
import { type Context, clauseEnd, type RawQuantity, word } from './quantity-types'

const reach = 12
const reachBack = 6

/** The classes and the noun of what is counted; `nounEnd` is the offset where the noun ends, 0 without one. */
export type Counted = {
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
export function countedAfter(c: Context, from: number, until: number): Counted {
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
    if (role === 'state' && !adjacent && inPlace(c, i) && !found.events.includes(name)) found.events.push(name)
    if (role === 'topic' && !found.topics.includes(name)) found.topics.push(name)
    if (role === 'thing' && nounPhrase && found.things.length === 0) {
      found.things.push(name)
      found.nounEnd = c.tokens[i]!.end
    }
  }
}

/** "in hospital", "auf der Intensivstation", "à l’hôpital": the place stands shortly behind a word for being or coming there. */
function inPlace(c: Context, i: number): boolean {
  return [1, 2, 3].some((n) => beingThere.test(word(c, i - n)))
}
const beingThere = /^(in|im|ins|into|to|auf|a|en|nel|nell|all|no|na|ao|op|naar)$/

function noteNoun(c: Context, i: number, found: Counted): void {
  const token = c.tokens[i]!
  if (c.taken[i] || c.words.stopwords.has(token.folded) || token.text.length < 3) return
  if (c.language === 'de' && !/^\p{Lu}/u.test(token.text)) return // adjectives are small, nouns capital
  // Folded like a name, so that a noun that travels ("fermes", "farms", "Farmen") meets itself in another language.
  const bare = token.folded.replace(/(es|en|s|n|e)$/, '')
  found.noun = bare.length >= 3 ? foldKey(bare) : token.folded
  found.word = token.folded
}

/** "killed 23", "the death toll rose to 31", "casualties at 4,000": the class stands before the number. */
export function lookBack(c: Context, q: RawQuantity, previousEnd: number, found: Counted, eventsOnly = false): void {
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

/** The name of the class in the analysis file: event, thing or both, else the stem of the noun. A measure has no event. */
export function countedName(found: Counted, language: Language | null, isCount: boolean): string | null {
  const event = isCount ? eventClass(found.events) : null
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
