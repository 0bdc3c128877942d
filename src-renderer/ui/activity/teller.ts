import type { ActivityEntry, ActivityPayloadOf } from '../../../src-main/contract/activity'
import type { EventType } from '../../../src-main/contract/events'
import type { Formatter } from '../format'
import type { Words } from '../words'
import { fill, type Part, typedPart, wordsPart } from './parts'

type Told = 'type' | 'payload' | 'actor' | 'claim' | 'statement' | 'article' | 'articleTitle' | 'item' | 'count'
/** A journal event, or several alike that one stroke wrote, as far as its sentence needs it. */
export type Happening = ActivityEntry extends infer Entry
  ? Entry extends ActivityEntry
    ? Pick<Entry, Told>
    : never
  : never

/** How ids are called that an entry does not bring the names of; undefined where nobody knows. */
export interface Names {
  person: (id: string) => string | undefined
  /** A claim's statement. */
  claim?: (id: string) => string | undefined
  /** The claim whose history is read: "this claim". Null on a list of many. */
  focus: string | null
}

/** Puts a sentence of the words together, with who did it put in. */
export interface Teller {
  words: Words
  format: Formatter
  event: Omit<Happening, 'payload' | 'type'>
  say: (sentence: string, given?: Record<string, Part[] | undefined>) => Part[]
  /** In quotation marks; "(confidential)" where the words were kept back. */
  typed: (text: string) => Part[]
  person: (id: string) => Part[]
  claim: (id: string) => Part[]
  /** In the dative, where the language has one. */
  toClaim: (id: string) => Part[]
  /** The claims that a bulk of marks was given to, or the one. */
  marked: (id: string) => Record<'claim' | 'toClaim', Part[]>
  article: () => Part[]
  inArticle: () => Part[]
  /** The sentence, with what the taken or decided thing was called, where that may be said. */
  withItem: (sentence: Part[]) => Part[]
}

/** One entry for each event type: what the sentence is, and what was written with it. */
export type Tellers<T extends EventType> = {
  [Type in T]: (payload: ActivityPayloadOf<Type>, tell: Teller) => Part[] | [sentence: Part[], detail: string]
}

export function tellerFor(event: Teller['event'], names: Names, words: Words, format: Formatter): Teller {
  const { activity } = words
  const typed = (text: string) => (text.trim() === '' ? wordsPart(activity.confidential) : typedPart(text, words))
  const person = (id: string): Part[] => [{ is: 'who', text: names.person(id) ?? activity.somebody }]
  const who: Part[] = event.actor === null ? [{ is: 'who', text: 'Stet' }] : person(event.actor)
  const named = (text: string | null | undefined, sentence: string, unnamed: string) =>
    text === undefined || text === null ? wordsPart(unnamed) : fill(sentence, { typed: typed(text) })
  const statementOf = (id: string) => (id === event.claim ? event.statement : names.claim?.(id))
  const claim = (id: string) =>
    id === names.focus ? wordsPart(activity.thisClaim) : named(statementOf(id), activity.claim, activity.aClaim)
  const toClaim = (id: string) =>
    id === names.focus ? wordsPart(activity.toThisClaim) : named(statementOf(id), activity.toClaim, activity.toAClaim)
  return {
    words,
    format,
    event,
    say: (sentence, given = {}) => fill(sentence, { who, ...given }),
    typed,
    person,
    claim,
    toClaim,
    marked: (id) =>
      event.count > 1
        ? { claim: wordsPart(activity.claims(event.count)), toClaim: wordsPart(activity.toClaims(event.count)) }
        : { claim: claim(id), toClaim: toClaim(id) },
    article: () => named(event.articleTitle, activity.article, activity.anArticle),
    inArticle: () => named(event.articleTitle, activity.inArticle, activity.inAnArticle),
    withItem: (sentence) => (event.item ? [...sentence, ...wordsPart(': '), ...typed(event.item)] : sentence),
  }
}
