import type { FoundName } from '../annotate/name'
import type { Comparing } from './comparing'
import { likeness } from './names/spelling'
import type { Passage } from './passage'
import type { Utterance } from './utterances'

/**
 * Who says a quotation. `person`: the name in it, where it has one. The span is where this passage tells it ("she said");
 * `explicit` where it tells it by that name.
 */
export type Speaker = { text: string; person: FoundName | null; start: number; end: number; explicit: boolean }

/** Persons named in each article, once each, the fullest names first. */
export class Persons {
  private readonly known = new Map<number, FoundName[]>()

  constructor({ passages }: Comparing) {
    const byText = new Map<number, Map<string, FoundName>>()
    for (const { article, annotation } of passages) {
      const own = byText.get(article) ?? new Map<string, FoundName>()
      byText.set(article, own)
      for (const name of annotation.names) if (name.kind === 'person' && !own.has(name.text)) own.set(name.text, name)
    }
    for (const [article, own] of byText)
      this.known.set(
        article,
        [...own.values()].sort((a, b) => b.keys.length - a.keys.length),
      )
  }

  in(article: number): FoundName[] {
    return this.known.get(article) ?? []
  }

  /** The person that a source's words name ("Mayor Edda Lorne"), or null. */
  namedIn(source: string, article: number): FoundName | null {
    return this.in(article).find((name) => source.includes(name.text)) ?? null
  }
}

export function speakerOf({ passage, speaker }: Utterance, persons: Persons): Speaker | null {
  if (speaker === null) return null
  const { attribution, names } = passage.annotation
  const person = persons.namedIn(speaker, passage.article)
  const isNamed = (start: number, end: number) =>
    names.some((n) => n.start >= start && n.end <= end && person?.keys.at(-1) === n.keys.at(-1))
  // "he had said": the annotation knows of whom it speaks, by the family name alone.
  const isOf = (source: string) =>
    person !== null && persons.namedIn(source, passage.article)?.keys.at(-1) === person.keys.at(-1)
  const said =
    attribution.find((a) => a.chain.includes(speaker)) ??
    attribution.find((a) => isNamed(a.start, a.end)) ??
    attribution.find((a) => a.chain.some(isOf))
  if (said) return { text: speaker, person, start: said.start, end: said.end, explicit: isNamed(said.start, said.end) }
  const name = names.find((n) => person !== null && n.keys.at(-1) === person.keys.at(-1))
  return name ? { text: speaker, person, start: name.start, end: name.end, explicit: true } : null
}

/** Surely not one person: neither family nor given name is the other's, nor nearly. */
export function arePersonsApart(a: FoundName, b: FoundName): boolean {
  if (a.keys.some((key) => b.keys.includes(key)) || a.key === b.key) return false
  const [x, y] = [lastWord(a), lastWord(b)]
  return likeness(x, y) === 'other'
}

const lastWord = ({ text }: FoundName) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/)
    .at(-1)!

/** One person by name, or sources of the same words. */
export function areSameSpeaker(a: Utterance, b: Utterance, persons: Persons): boolean {
  if (a.speaker === null || b.speaker === null) return false
  const [x, y] = [persons.namedIn(a.speaker, a.passage.article), persons.namedIn(b.speaker, b.passage.article)]
  if (x && y) return x.keys.at(-1) === y.keys.at(-1)
  return a.speaker.toLowerCase() === b.speaker.toLowerCase()
}

/** Sentences of one article beside each other, in one paragraph. */
export const areNeighbours = (a: Passage, b: Passage) =>
  a.article === b.article && Math.abs(a.index - b.index) <= 1 && a.sentence.block === b.sentence.block
