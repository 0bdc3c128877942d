import type { Span } from '../../contract/analysis'
import type { Language } from '../language'
import { stem } from '../stem'
import { type Token, tokenize } from '../tokens'
import { wordsOf } from '../words'
import type { Damage } from './types'

/** Two sentences of different articles in one language that say the same, a score of at least `suggested`. */
export type LikePair = { a: SentencePlace; b: SentencePlace }
export type SentencePlace = Span & { article: number; text: string; language: Language | null }

/**
 * Limits chosen on invented rewritings (test/unit/pipeline/damage.test.ts); an editor's rewriting changes words too, but
 * seldom the same word into the same other one again and again.
 */
export const spunLimits = {
  /** Sentence pairs of two articles that keep at least this much and at most that much of the longer one's words. */
  leastShared: 0.4,
  mostShared: 0.97,
  leastShown: 0.25,
  /** So many such pairs, and such a share of all that the two articles have in common. */
  leastPairs: 4,
  leastShareOfPairs: 0.5,
  /** A substitution counts when it recurs; so many different ones, or so many more of one filler, are evidence enough. */
  recurs: 2,
  pairedWords: 4,
  leastEvidence: 4,
  /** Words kept between two changed ones that do not part them. */
  bridged: 2,
  /** A change of more words, or of very different length, is other content and no synonym. */
  longestChange: 8,
  mostUneven: 3,
}

type Change = { removed: Token[]; put: Token[] }
type Compared = { a: SentencePlace; b: SentencePlace; changes: Change[]; shared: number }

/**
 * Synonym substitution by machine: an article that repeats another sentence by sentence and puts the same wrong word for
 * the same right one each time. Which of the two was rewritten is told by the words that were put in where the other has
 * none, again and again; where that does not tell, nothing is said. Findings by article. `all`: every sentence of the articles, where the words put in are looked for again.
 */
export function findSpun(pairs: LikePair[], all: SentencePlace[]): Map<number, Damage[]> {
  const byArticles = new Map<string, LikePair[]>()
  for (const pair of pairs) {
    const { a, b } = pair
    if (a.language === null || a.language !== b.language) continue
    const ordered = a.article < b.article ? pair : { a: b, b: a }
    const key = `${ordered.a.article} ${ordered.b.article}`
    byArticles.set(key, [...(byArticles.get(key) ?? []), ordered])
  }
  const found = new Map<number, Damage[]>()
  for (const group of byArticles.values()) {
    const spun = spunSide(group)
    if (!spun) continue
    const { article, damage, learned } = spun
    const rest = all.filter((s) => s.article === article).flatMap((s) => occurrences(s, learned, damage))
    found.set(article, [...(found.get(article) ?? []), ...damage, ...rest])
  }
  return found
}

type Spun = { article: number; damage: Damage[]; learned: Set<string> }

function spunSide(group: LikePair[]): Spun | null {
  const all = bestOnly(group.map(compare))
  const forth = all.filter(isRewriting)
  if (forth.length < spunLimits.leastPairs || forth.length < spunLimits.leastShareOfPairs * all.length) return null
  const [putIn, leftOut] = [mostOften(fillers(forth)), mostOften(fillers(forth.map(turned)))]
  const evidence = recurringSubstitutions(forth).size + Math.max(0, Math.max(putIn, leftOut) - spunLimits.recurs)
  if (evidence < spunLimits.leastEvidence || putIn === leftOut) return null
  // Once the article is known to be rewritten, its less similar sentences are shown too.
  const shown = all.filter((c) => c.shared >= spunLimits.leastShown)
  const rewritten = putIn > leftOut ? shown : shown.map(turned)
  const learned = new Set([
    ...recurringSubstitutions(rewritten).values(),
    ...[...fillers(rewritten)].filter(([, n]) => n > spunLimits.recurs).map(([word]) => word),
  ])
  return { article: rewritten[0]!.b.article, damage: rewritten.flatMap(runsOf), learned }
}

const turned = ({ a, b, changes, shared }: Compared): Compared => ({
  a: b,
  b: a,
  shared,
  changes: changes.map(({ removed, put }) => ({ removed: put, put: removed })),
})

const isRewriting = ({ shared, changes }: Compared) =>
  changes.length > 0 && shared >= spunLimits.leastShared && shared <= spunLimits.mostShared

/** Each sentence is compared with the one it shares most with, on both sides. */
function bestOnly(all: Compared[]): Compared[] {
  const taken = new Set<string>()
  const sorted = [...all].sort((p, q) => q.shared - p.shared || p.a.start - q.a.start || p.b.start - q.b.start)
  const best = sorted.filter(({ a, b }) => {
    const keys = [`a${a.start}`, `b${b.start}`]
    if (keys.some((key) => taken.has(key))) return false
    for (const key of keys) taken.add(key)
    return true
  })
  return best.sort((p, q) => p.a.start - q.a.start)
}

function compare({ a, b }: LikePair): Compared {
  const left = wordsIn(a)
  const right = wordsIn(b)
  const kept = longestCommon(left.map(keyOf(a.language)), right.map(keyOf(b.language)))
  const changes: Change[] = []
  let i = 0
  let j = 0
  for (const [x, y] of [...kept, [left.length, right.length] as [number, number]]) {
    if (x > i || y > j) changes.push({ removed: left.slice(i, x), put: right.slice(j, y) })
    i = x + 1
    j = y + 1
  }
  return { a, b, changes, shared: kept.length / Math.max(1, left.length, right.length) }
}

const longestCompared = 120
const wordsIn = (s: SentencePlace) =>
  tokenize(s.text, s.start, s.end, s.language)
    .filter((t) => t.kind !== 'mark')
    .slice(0, longestCompared)
const keyOf = (language: Language | null) => (t: Token) => (t.kind === 'word' ? stem(t.text, language) : t.text)

/** Places of the longest common subsequence of two lists; both have at most `longestCompared` entries. */
export function longestCommon(a: string[], b: string[]): [number, number][] {
  const best = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i]![j] = a[i] === b[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!)
    }
  }
  const out: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) out.push([i++, j++])
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++
    else j++
  }
  return out
}

/** Names and days are put in by editors too. */
const isSmallWord = (t: Token) => t.kind === 'word' && /^\p{Ll}/u.test(t.text)

/** The words (as stems) that are replaced in more than one sentence by one other word, and that word. */
function recurringSubstitutions(compared: Compared[]): Map<string, string> {
  const times = new Map<string, number>()
  for (const { a, changes } of compared) {
    const { stopwords } = wordsOf(a.language)
    const inSentence = new Set<string>()
    for (const { removed, put } of changes) {
      const content = (list: Token[]) => list.filter((t) => isSmallWord(t) && !stopwords.has(t.folded))
      const [from, to] = [content(removed), content(put)]
      if (from.length > spunLimits.pairedWords || to.length > spunLimits.pairedWords) continue
      // A filler beside the synonym makes the two sides uneven: any word of one may stand for any of the other.
      for (const f of from) {
        for (const t of to) inSentence.add(`${stem(f.text, a.language)} > ${t.folded}`)
      }
    }
    for (const key of inSentence) times.set(key, (times.get(key) ?? 0) + 1)
  }
  const recurring = [...times].filter(([, n]) => n >= spunLimits.recurs).map(([key]) => key.split(' > '))
  return new Map(recurring.map(([from, to]) => [from!, to!]))
}

/** How often each word is put in beside more words than it could stand for. */
function fillers(compared: Compared[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { b, changes } of compared) {
    const { stopwords } = wordsOf(b.language)
    for (const { removed, put } of changes) {
      if (put.length <= removed.length) continue
      for (const t of put) {
        if (!isSmallWord(t) || stopwords.has(t.folded)) continue
        times.set(t.folded, (times.get(t.folded) ?? 0) + 1)
      }
    }
  }
  return times
}

const mostOften = (times: Map<string, number>) => Math.max(0, ...times.values())

/** The learned words in a sentence, outside what is shown already; neighbours as one passage. */
function occurrences(s: SentencePlace, learned: Set<string>, known: Damage[]): Damage[] {
  const found: Damage[] = []
  let lastAt = Number.NEGATIVE_INFINITY
  wordsIn(s).forEach((t, i) => {
    if (!isSmallWord(t) || !learned.has(t.folded)) return
    if (known.some((d) => d.start < t.end && t.start < d.end)) return
    if (i - lastAt - 1 <= spunLimits.bridged) found.at(-1)!.end = t.end
    else
      found.push({
        start: t.start,
        end: t.end,
        kind: 'wrong-sense',
        note: 'a word put in for another throughout this article',
      })
    lastAt = i
  })
  return found
}

/** Words for words: figures that differ are compared elsewhere, and a small word alone says nothing. */
function isSynonym(removed: Token[], put: Token[], stopwords: Set<string>): boolean {
  const [fewer, more] = [removed.length, put.length].sort((x, y) => x - y) as [number, number]
  if (fewer === 0 || more > spunLimits.longestChange || more > spunLimits.mostUneven * fewer) return false
  return put.some((t) => t.kind === 'word' && !stopwords.has(t.folded))
}

/** The changed words of the rewritten sentence, neighbouring changes as one passage. */
function runsOf({ b, changes }: Compared): Damage[] {
  const words = wordsIn(b)
  const { stopwords } = wordsOf(b.language)
  const place = new Map(words.map((t, i) => [t.start, i]))
  const found: (Damage & { last: number })[] = []
  for (const { removed, put } of changes) {
    if (!isSynonym(removed, put, stopwords)) continue
    const first = place.get(put[0]!.start)!
    const last = first + put.length - 1
    const before = found.at(-1)
    if (before && first - before.last - 1 <= spunLimits.bridged) {
      before.end = put.at(-1)!.end
      before.last = last
    } else {
      const note = `other words than in the article it repeats: ${removed.map((t) => t.text).join(' ')}`
      found.push({ start: put[0]!.start, end: put.at(-1)!.end, kind: 'wrong-sense', note, last })
    }
  }
  return found.map(({ last: _, ...damage }) => damage)
}
