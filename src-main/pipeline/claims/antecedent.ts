import type { NameMention, Span } from '../../contract/analysis'
import type { Annotation } from '../annotate'
import type { Language } from '../language'
import { type Token, tokenize } from '../tokens'
import { givenGender } from '../words/given-gender'
import { type ReferenceWords, referenceWordsOf } from '../words/reference'

/** A sentence before the one in question, of the same article; `annotation` as `annotate` made it. */
export type Earlier = { sentence: Span; annotation: Pick<Annotation, 'names' | 'quotes'> }

export type Surroundings = {
  text: string
  language: Language
  /** The sentences right before, the nearest last; only the last two are read. */
  before: Earlier[]
  /** What stands in the same sentence before the pronoun's clause, or null. */
  here: Earlier | null
}

type Named = { text: string; gender: 'm' | 'f' | null; start: number; end: number; distance: number }

/** Of a sentence longer than this only the beginning is looked through, so that time stays bounded. */
const longestRead = 2000

/** Sentences back that a pronoun reaches. */
const reach = 2

const nearest = (s: Surroundings): Earlier[] => [...s.before.slice(-reach), ...(s.here ? [s.here] : [])]

const isQuoted = ({ annotation }: Earlier, { start, end }: Span) =>
  annotation.quotes.some((q) => start >= q.start && end <= q.end)

function namesOf(s: Surroundings, kind: NameMention['kind']): Named[] {
  const sentences = nearest(s)
  return sentences.flatMap((earlier, i) => {
    const { sentence, annotation } = earlier
    return annotation.names
      .filter((n) => n.kind === kind && n.start >= sentence.start && n.end <= sentence.end && !isQuoted(earlier, n))
      .map(({ text, start, end }): Named => {
        const gender = kind === 'person' ? genderOf(s, sentence, { text, start, end }) : null
        return { text, gender, start, end, distance: sentences.length - 1 - i }
      })
  })
}

const titles = {
  m: /(?:^|\s)(?:mr|sir|lord|herr|herrn|monsieur|m|señor|sr|don|signor|sig|senhor|dhr|meneer)\.?\s*$/iu,
  f: /(?:^|\s)(?:mrs|ms|miss|dame|lady|frau|madame|mme|mlle|señora|sra|doña|signora|sig\.ra|senhora|dona|mevrouw|mevr|mw)\.?\s*$/iu,
}

/** The sex that a title, a German noun in -in or a given name tells. */
function genderOf({ text, language }: Surroundings, sentence: Span, name: Span & { text: string }): 'm' | 'f' | null {
  const before = text.slice(Math.max(sentence.start, name.start - 40), name.start)
  if (titles.f.test(before)) return 'f'
  if (titles.m.test(before)) return 'm'
  const [article, noun] = tokenize(before, 0, before.length, language).slice(-2)
  const shown = noun && referenceWordsOf(language).people.get(noun.folded)
  if (shown) return shown
  // "la maire", "a autarca": the noun serves both, the article tells.
  if (shown === null && article && /^(la|une|una|a|uma)$/.test(article.folded)) return 'f'
  if (shown === null && article && /^(le|un|el|il|lo|o|um)$/.test(article.folded)) return 'm'
  if (language === 'de' && noun && /^\p{Lu}\p{Ll}{3,}in$/u.test(noun.text)) return 'f'
  const [given] = tokenize(name.text, 0, name.text.length, language)
  return given && /\s/.test(name.text) ? givenGender(given.folded) : null
}

/** One name for each person: "Lorne" is Edda Lorne. The fullest form stands for all; the last mention says how near. */
function distinct(names: Named[]): Named[] {
  const out: Named[] = []
  for (const name of names) {
    const known = out.find((o) => isPartOf(name.text, o.text) || isPartOf(o.text, name.text))
    if (!known) {
      out.push({ ...name })
      continue
    }
    if (name.text.length > known.text.length) known.text = name.text
    known.gender ??= name.gender
    Object.assign(known, { start: name.start, end: name.end, distance: name.distance })
  }
  return out
}

const isPartOf = (part: string, whole: string) => {
  const words = new Set(whole.split(/[\s-]+/))
  return part.split(/[\s-]+/).every((word) => words.has(word))
}

/** `says`: the pronoun's verb is one of saying, which no thing does. */
export type Asked = { gender: 'm' | 'f'; says: boolean }

/**
 * The one person a pronoun can mean, as the text names them, or null: the only one of that sex named in the two sentences
 * before (or earlier in the sentence), with no second human being without a name beside them, and, where things are "he"
 * and "she" too, with no such thing in between.
 */
export function personFor(s: Surroundings, { gender, says }: Asked): string | null {
  const all = distinct(namesOf(s, 'person'))
  const possible = all.filter((p) => p.gender === null || p.gender === gender)
  const [only] = possible
  if (!only || possible.length > 1) return null
  const words = referenceWordsOf(s.language)
  const since = nearest(s).slice(-1 - only.distance)
  if (since.some((earlier) => hasStranger(s, earlier, gender, words))) return null
  if (words.articles === null || says) return only.text
  const [first] = since
  const opens = first !== undefined && opensWith(s, first, only)
  return opens && !since.some((e) => hasThing(s, e, gender, words)) ? only.text : null
}

const tokensOf = (s: Surroundings, { sentence }: Earlier) =>
  tokenize(s.text, sentence.start, Math.min(sentence.end, sentence.start + longestRead), s.language)

/** A human being without a name: "the driver" — but not "the driver, Tobin Ashgrove". */
function hasStranger(s: Surroundings, earlier: Earlier, gender: 'm' | 'f', words: ReferenceWords): boolean {
  return tokensOf(s, earlier).some((t) => {
    const shown = words.people.has(t.folded) ? words.people.get(t.folded) : femaleGerman(s, t)
    if (shown === undefined || (shown !== null && shown !== gender)) return false
    if (s.language === 'de' && !/^\p{Lu}/u.test(t.text)) return false
    return !earlier.annotation.names.some((n) => (n.start <= t.start && n.end >= t.end) || isBeside(s, t, n))
  })
}

/** "the driver Tobin Ashgrove", "the mayor of Kolm, Edda Lorne", "Edda Lorne, a former driver". */
function isBeside({ text }: Surroundings, noun: Span, name: NameMention): boolean {
  if (name.kind !== 'person') return false
  if (name.start >= noun.end)
    return /^(?:\s(?:of|for|in|at|de|du|des|von|der|van|di|da|do|del|della)\s[^,.;]{1,30},|,)?\s$/u.test(
      text.slice(noun.end, name.start),
    )
  return noun.start >= name.end && /^,\s(?:[\p{L}\p{M}\d-]+\s){0,4}$/u.test(text.slice(name.end, noun.start))
}

const femaleGerman = (s: Surroundings, t: Token): 'f' | undefined =>
  s.language === 'de' && /^\p{Lu}\p{Ll}{4,}(?:erin|istin|ärztin|anwältin)$/u.test(t.text) ? 'f' : undefined

/** The person is the subject of the sentence: nothing but a title stands before the name. */
function opensWith(s: Surroundings, { sentence }: Earlier, name: Named): boolean {
  const before = s.text.slice(sentence.start, Math.max(sentence.start, name.start))
  return name.start >= sentence.start && before.split(/\s+/).filter(Boolean).length <= 3 && !/[,;:–]/.test(before)
}

/** An article of the pronoun's gender before a noun that is no part of the person's name or title. */
function hasThing(s: Surroundings, earlier: Earlier, gender: 'm' | 'f', words: ReferenceWords): boolean {
  const articles = words.articles?.[gender]
  const first = earlier.annotation.names.find((n) => n.kind === 'person')
  return tokensOf(s, earlier).some(
    (t) => articles?.has(t.text.toLowerCase()) === true && !(first && t.start < first.start),
  )
}

/** Whether a source's words hold a person's or an organisation's name: "the chapter" stands for nobody one could ask. */
export function isNamed(s: Surroundings, source: string): boolean {
  const sentences = nearest(s)
  return sentences.some(({ annotation }) =>
    annotation.names.some((n) => (n.kind === 'person' || n.kind === 'organisation') && source.includes(n.text)),
  )
}

/**
 * The one organisation named before, when it opens the sentence right before: the subject that "it said" goes on with. What
 * is no person and no place speaks for an organisation too: the pronoun's verb is one of saying.
 */
export function organisationFor(s: Surroundings): string | null {
  const all = distinct([...namesOf(s, 'organisation'), ...namesOf(s, 'other')])
  const [only] = all
  if (!only || all.length > 1 || only.distance > 0) return null
  const [last] = nearest(s).slice(-1)
  return last && opensWith(s, last, only) ? only.text : null
}
