import { foldKey } from '../annotate/fold'
import { dice, trigrams } from '../features'
import type { Language } from '../language'
import { stem } from '../stem'
import { tokenize } from '../tokens'
import { wordsOf } from '../words'
import { conceptsOf } from '../words/concepts'
import type { Comparing } from './comparing'
import { happeningsOf } from './happenings'
import type { Passage } from './passage'
import { contextWeights } from './weights'

/** A word of a passage that carries meaning, with what it can be met by in another passage. */
export type ContextWord = {
  start: number
  end: number
  folded: string
  stem: string
  name: string | null
  concepts: string[]
  happenings: string[]
}

/** Reads the words around a span and says how alike two surroundings are. One for each comparison of a dossier. */
export type Surroundings = {
  words: (p: Passage) => ContextWord[]
  /** Content words of the clause around a span, the nearest first and at most so many; the span's own are left out. */
  around: (p: Passage, span: { start: number; end: number }) => ContextWord[]
  /** How much two words mean the same, 0–1. */
  alike: (a: ContextWord, p: Passage, b: ContextWord, q: Passage) => number
  /** How alike two lists of words are, 0–1, and how many pairs of them meet. */
  likeness: (a: ContextWord[], p: Passage, b: ContextWord[], q: Passage) => { score: number; met: number }
}

const readers = new WeakMap<Comparing, Surroundings>()

/** The same reader for the same comparison, so that several rules share what it remembers. */
export function surroundingsOf(c: Comparing): Surroundings {
  const known = readers.get(c)
  if (known) return known
  const made = readSurroundings(c)
  readers.set(c, made)
  return made
}

function readSurroundings(c: Comparing): Surroundings {
  const read = new Map<number, ContextWord[]>()
  const pairs = new Map<string, number>()
  const words = (p: Passage): ContextWord[] => {
    const done = read.get(p.index)
    if (done) return done
    const made = wordsIn(c, p)
    read.set(p.index, made)
    return made
  }
  const alike: Surroundings['alike'] = (a, p, b, q) => {
    if (a.name !== null && a.name === b.name) return 1
    if (p.language === q.language && a.stem === b.stem) return 1
    const key = `${p.language} ${a.folded} ${q.language} ${b.folded}`
    const known = pairs.get(key)
    if (known !== undefined) return known
    const made = likenessOf(c, a, p.language, b, q.language)
    if (pairs.size > mostRemembered) pairs.clear()
    pairs.set(key, made)
    return made
  }
  let rarity: ((w: ContextWord, p: Passage) => number) | null = null
  const weightOf = (w: ContextWord, p: Passage) => {
    rarity ??= rarityIn(c, words)
    return rarity(w, p) * (w.name === null || w.concepts.length > 0 || p.language === 'de' ? 1 : contextWeights.name)
  }
  const likeness: Surroundings['likeness'] = (a, p, b, q) => {
    const [short, long, x, y] = a.length <= b.length ? [a, b, p, q] : [b, a, q, p]
    const free = new Set(long)
    let [sum, met] = [0, 0]
    for (const word of short) {
      const best = [...free].map((other) => ({ other, by: alike(word, x, other, y) })).sort((m, n) => n.by - m.by)[0]
      if (!best || best.by < contextWeights.least) continue
      free.delete(best.other)
      const weight = Math.min(weightOf(word, x), weightOf(best.other, y))
      sum += best.by * weight
      if (weight >= contextWeights.telling) met++
    }
    const total = (list: ContextWord[], of: Passage) => list.reduce((all, w) => all + weightOf(w, of), 0)
    return { score: short.length === 0 ? 0 : sum / Math.sqrt(total(short, x) * total(long, y)), met }
  }
  const near = new Map<string, ContextWord[]>()
  const aroundOf: Surroundings['around'] = (p, span) => {
    const key = `${p.index} ${span.start} ${span.end}`
    const made = near.get(key) ?? around(words(p), span, clauseAround(c, p, span))
    near.set(key, made)
    return made
  }
  return { words, around: aroundOf, alike, likeness }
}

/** How much a word says: little where it stands in every other sentence of its language, as the story's own subject does. */
function rarityIn(c: Comparing, words: (p: Passage) => ContextWord[]): (w: ContextWord, p: Passage) => number {
  const frequency = new Map<string, number>()
  const sentences = new Map<string, number>()
  for (const p of c.passages) {
    const language = String(p.language)
    sentences.set(language, (sentences.get(language) ?? 0) + 1)
    for (const stem of new Set(words(p).map((w) => w.stem))) {
      const key = `${language} ${stem}`
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
    }
  }
  return (w, p) => {
    const total = Math.max(contextWeights.leastSentences, sentences.get(String(p.language)) ?? 1)
    return Math.log(1 + total / (frequency.get(`${p.language} ${w.stem}`) ?? 1)) / Math.log(1 + total)
  }
}

const mostRemembered = 50_000

function wordsIn(c: Comparing, p: Passage): ContextWord[] {
  const text = c.texts[p.article]!
  const end = Math.min(p.sentence.end, p.sentence.start + longestRead)
  const { stopwords } = wordsOf(p.language)
  const { dates, attribution } = p.annotation
  // Weekdays, months and who says it are alike in passages about quite different things.
  const apart = [...dates.filter((d) => !d.isDuration), ...attribution]
  return tokenize(text, p.sentence.start, end, p.language).flatMap((t): ContextWord[] => {
    if (t.kind !== 'word' || t.folded.length < 3 || stopwords.has(t.folded)) return []
    if (apart.some((span) => t.start < span.end && t.end > span.start)) return []
    const isCapital = /^\p{Lu}/u.test(t.text)
    const key = isCapital ? foldKey(t.text) : ''
    const happenings = happeningsOf(t.folded, p.language)
    const concepts = [...conceptsOf(t.folded, p.language).map(({ name }) => name), ...happenings]
    const name = key.length > 2 ? key : null
    return [
      { start: t.start, end: t.end, folded: t.folded, stem: stem(t.folded, p.language), name, concepts, happenings },
    ]
  })
}
const longestRead = 4000

function around(
  words: ContextWord[],
  span: { start: number; end: number },
  clause: { start: number; end: number },
): ContextWord[] {
  const outside = words.filter((w) => w.end <= span.start || w.start >= span.end)
  const inClause = outside.filter((w) => w.start >= clause.start && w.end <= clause.end)
  // A clause of a word or two ("…, on 3 May, …") says nothing of what happened: the sentence around it does.
  const own = inClause.length >= contextWeights.leastWords ? inClause : outside
  const distance = (w: ContextWord) => (w.end <= span.start ? span.start - w.end : w.start - span.end)
  return own.sort((a, b) => distance(a) - distance(b)).slice(0, contextWeights.mostWords)
}

/** The stretch between the marks on both sides that part clauses; a comma inside a number is none. */
export function clauseAround(
  c: Comparing,
  p: Passage,
  span: { start: number; end: number },
): { start: number; end: number } {
  const text = c.texts[p.article]!
  const before = text.slice(p.sentence.start, span.start)
  const after = text.slice(span.end, p.sentence.end)
  const left = Math.max(...[...before.matchAll(clauseMark)].map((m) => m.index + m[0].length), 0)
  const right = after.search(clauseMark)
  return { start: p.sentence.start + left, end: right < 0 ? p.sentence.end : span.end + right }
}
const clauseMark = /[,;:()–—](?!\d)/g

function likenessOf(c: Comparing, a: ContextWord, from: Language | null, b: ContextWord, to: Language | null): number {
  let best = a.concepts.some((name) => b.concepts.includes(name)) ? contextWeights.concept : 0
  if (from === to || from === null || to === null) return best
  best = Math.max(best, translated(c, a, from, b, to), translated(c, b, to, a, from))
  if (from !== 'en' && to !== 'en') best = Math.max(best, inEnglish(c, a, from, b, to))
  if (a.folded.length < 5 || b.folded.length < 5) return best
  const cognate = dice(trigrams(a.folded), trigrams(b.folded))
  return cognate >= contextWeights.cognateLeast ? Math.max(best, cognate) : best
}

const translated = (c: Comparing, a: ContextWord, from: Language, b: ContextWord, to: Language) =>
  c.lexicon?.translate(a.folded, from, to).find(({ word }) => word === b.stem)?.weight ?? 0

/** Two languages without a dictionary of their own: the surest English word both words are. */
function inEnglish(c: Comparing, a: ContextWord, from: Language, b: ContextWord, to: Language): number {
  if (!c.lexicon) return 0
  const known = c.lexicon.translate(b.folded, to, 'en').slice(0, contextWeights.englishWords)
  const products = c.lexicon
    .translate(a.folded, from, 'en')
    .slice(0, contextWeights.englishWords)
    .map(({ word, weight }) => weight * (known.find((other) => other.word === word)?.weight ?? 0))
  return Math.max(0, ...products)
}
