import { longestCommon } from '../../damage/spun'
import type { Language } from '../../language'
import { stem } from '../../stem'
import type { Token } from '../../tokens'
import { exchangeWeights } from '../../weights'
import type { Comparing } from '../comparing'
import { type ContextWord, surroundingsOf } from '../context'
import { overlaps, textOf, tokensOf } from '../dropped/reading'
import type { Finding } from '../flag'
import { grouped } from '../grouped'
import type { Passage } from '../passage'

type Exchange = { a: Passage; x: ContextWord; b: Passage; y: ContextWord }

/**
 * One content word for another in otherwise the same words of one language, which no dictionary takes for synonyms. Said
 * only where the exchange comes again between the two articles and a third passage of the claim has one of the words: an
 * editor's single synonym, which the dictionary may not know, is none.
 */
export function exchangedWords(c: Comparing): Finding[] {
  const all = c.pairs.flatMap(({ a, b }) => exchangesIn(c, a, b))
  if (all.length === 0) return []
  const linked = linkedPassages(c)
  const recurring = [...grouped(all, ({ a, x, b, y }) => `${a.article} ${b.article} ${x.stem} ${y.stem}`).values()]
  return recurring
    .filter((list) => list.length >= exchangeWeights.recurs)
    .flatMap((list) => [...grouped(list, ({ a, b }) => `${a.index} ${b.index}`).values()])
    .flatMap((list) => (isSupported(c, list[0]!, linked) ? [findingOf(c, list)] : []))
}

function linkedPassages(c: Comparing): Map<number, Set<Passage>> {
  const linked = new Map<number, Set<Passage>>()
  const add = (p: Passage, q: Passage) => linked.set(p.index, (linked.get(p.index) ?? new Set<Passage>()).add(q))
  for (const { a, b } of c.pairs) {
    add(a, b)
    add(b, a)
  }
  return linked
}

function exchangesIn(c: Comparing, a: Passage, b: Passage): Exchange[] {
  if (a.language === null || a.language !== b.language || !c.lexicon) return []
  const [left, right] = [wordsAndNumbers(c, a), wordsAndNumbers(c, b)]
  const kept = longestCommon(left.map(keyIn(a.language)), right.map(keyIn(b.language)))
  const share = kept.length / Math.max(1, left.length, right.length)
  if (kept.length < exchangeWeights.leastKept || share < exchangeWeights.share) return []
  const { words } = surroundingsOf(c)
  const found: Exchange[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...kept, [left.length, right.length] as [number, number]]) {
    if (x - i === 1 && y - j === 1) {
      const own = words(a).find((w) => w.start === left[i]!.start)
      const other = words(b).find((w) => w.start === right[j]!.start)
      if (own && other && isOtherWord(c, a, own, b, other)) found.push({ a, x: own, b, y: other })
    }
    i = x + 1
    j = y + 1
  }
  // More of them is a paraphrase.
  return found.length <= exchangeWeights.most ? found : []
}

const wordsAndNumbers = (c: Comparing, p: Passage) =>
  tokensOf(c, p)
    .filter((t) => t.kind !== 'mark')
    .slice(0, longestCompared)
const longestCompared = 120
const keyIn = (language: Language) => (t: Token) => (t.kind === 'word' ? stem(t.folded, language) : t.text)

function isOtherWord(c: Comparing, a: Passage, x: ContextWord, b: Passage, y: ContextWord): boolean {
  if (x.stem === y.stem || isApart(a, x) || isApart(b, y) || surroundingsOf(c).alike(x, a, y, b) > 0) return false
  // One word in two forms or spellings, or with another prefix or suffix.
  if (x.stem.slice(0, sameStart) === y.stem.slice(0, sameStart)) return false
  const language = a.language!
  return (
    others(language).some((to) => {
      const [own, other] = [x, y].map((w) => c.lexicon!.translate(w.folded, language, to))
      if (own!.length < exchangeWeights.known || other!.length < exchangeWeights.known) return false
      return !own!.some(({ word }) => other!.some((o) => o.word === word))
    }) && !others(language).some((to) => meets(c, x, y, language, to))
  )
}
const sameStart = 4

const others = (language: Language): Language[] => (language === 'en' ? ['de', 'fr', 'es'] : ['en'])

/** A translation they share, or one whose own translation is the other word: synonyms. */
function meets(c: Comparing, x: ContextWord, y: ContextWord, from: Language, to: Language): boolean {
  const [own, other] = [c.lexicon!.translate(x.folded, from, to), c.lexicon!.translate(y.folded, from, to)]
  if (own.some(({ word }) => other.some((o) => o.word === word))) return true
  const back = (list: { word: string }[], w: ContextWord) =>
    list.slice(0, mostBack).some((t) => c.lexicon!.translate(t.word, to, from).some((r) => r.word === w.stem))
  return back(own, y) || back(other, x)
}
const mostBack = 8

/** Names, figures and days are compared elsewhere; what is quoted, by the rule on quotations. */
const isApart = (p: Passage, w: ContextWord) => {
  const { names, quantities, dates, attribution, hedges, negations, quotes } = p.annotation
  return [...names, ...quantities, ...dates, ...attribution, ...hedges, ...negations, ...quotes].some((s) =>
    overlaps(s, w),
  )
}

/** Has a passage of the claim in a third article one of the two words, or its translation, and not the other? */
function isSupported(c: Comparing, { a, x, b, y }: Exchange, linked: Map<number, Set<Passage>>): boolean {
  const { words, alike } = surroundingsOf(c)
  const toB = linked.get(b.index)
  const thirds = [...(linked.get(a.index) ?? [])].filter(
    (r) => toB?.has(r) && r.article !== a.article && r.article !== b.article,
  )
  const has = (r: Passage, w: ContextWord, p: Passage) =>
    words(r).some((o) => alike(w, p, o, r) >= exchangeWeights.alike)
  return thirds.some((r) => has(r, x, a) !== has(r, y, b))
}

/** Every place of one exchange in two passages. */
function findingOf(c: Comparing, list: Exchange[]): Finding {
  const { a, x, b, y } = list[0]!
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'medium',
    rule: 'word-exchanged',
    explanation: `“${textOf(c, a, x)}” stands for “${textOf(c, b, y)}” in otherwise the same words, again and again, and a third passage has only one of them. Check the original for which was said.`,
    sides: list.flatMap((e) => [
      { passage: e.a, start: e.x.start, end: e.x.end, value: x.stem },
      { passage: e.b, start: e.y.start, end: e.y.end, value: y.stem },
    ]),
  }
}
