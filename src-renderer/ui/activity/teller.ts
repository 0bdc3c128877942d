import type { EventType, PayloadOf } from '../../../src-main/contract/events'
import type { Formatter } from '../format'
import type { Words } from '../words'
import { fill, type Part, typedPart, wordsPart } from './parts'

/** How ids are called; undefined where nobody knows. */
export interface Names {
  person: (id: string) => string | undefined
  /** A claim's statement. */
  claim: (id: string) => string | undefined
  article: (id: string) => string | undefined
  /** The claim whose history is read: "this claim". Null on a list of many. */
  focus: string | null
}

/** Puts a sentence of the words together, with who did it put in. */
export interface Teller {
  words: Words
  format: Formatter
  actor: string | null
  say: (sentence: string, given?: Record<string, Part[] | undefined>) => Part[]
  typed: (text: string) => Part[]
  person: (id: string) => Part[]
  claim: (id: string) => Part[]
  /** In the dative, where the language has one. */
  toClaim: (id: string) => Part[]
  claims: (ids: readonly string[]) => Part[]
  article: (id: string) => Part[]
  inArticle: (id: string) => Part[]
}

/** One entry for each event type: what the sentence is, and what was written with it. */
export type Tellers<T extends EventType> = {
  [Type in T]: (payload: PayloadOf<Type>, tell: Teller) => Part[] | [sentence: Part[], detail: string]
}

export function tellerFor(actor: string | null, names: Names, words: Words, format: Formatter): Teller {
  const { activity } = words
  const typed = (text: string) => typedPart(text, words)
  const person = (id: string): Part[] => [{ is: 'who', text: names.person(id) ?? activity.somebody }]
  const who: Part[] = actor === null ? [{ is: 'who', text: 'Stet' }] : person(actor)
  const named = (text: string | undefined, sentence: string, unnamed: string) =>
    text === undefined ? wordsPart(unnamed) : fill(sentence, { typed: typed(text) })
  const claim = (id: string) =>
    id === names.focus ? wordsPart(activity.thisClaim) : named(names.claim(id), activity.claim, activity.aClaim)
  return {
    words,
    format,
    actor,
    say: (sentence, given = {}) => fill(sentence, { who, ...given }),
    typed,
    person,
    claim,
    toClaim: (id) =>
      id === names.focus
        ? wordsPart(activity.toThisClaim)
        : named(names.claim(id), activity.toClaim, activity.toAClaim),
    claims: (ids) => {
      if (ids.length === 1) return claim(ids[0]!)
      const isAmong = names.focus !== null && ids.includes(names.focus)
      return wordsPart(isAmong ? activity.thisAndOthers(ids.length - 1) : activity.claims(ids.length))
    },
    article: (id) => named(names.article(id), activity.article, activity.anArticle),
    inArticle: (id) => named(names.article(id), activity.inArticle, activity.inAnArticle),
  }
}
