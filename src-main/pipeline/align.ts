import type { Calibration, Link } from '../contract/analysis'
import { pairArticles } from './align/article-pair'
import { AssertionScores } from './align/assertions'
import { type Lines, linesOf, Meanings } from './align/lines'
import { sharedWords } from './align/match'
import { Partners } from './align/partners'
import { type WordWeights, wordWeights } from './align/word-weights'
import type { Assertion } from './assertion'
import { calibrate, type Noise, noiseOf } from './calibrate'
import type { Pair } from './candidates'
import type { Unit } from './features'
import type { Language } from './language'
import type { Lexicon } from './lexicon-seam'
import { blended, type ModelSentence, type PairModel } from './pair-model'
import { leastKept } from './weights'

/** A link between two sentences, before it is known which of their mentions it speaks of. */
export type FoundLink = Omit<Link, 'a' | 'b' | 'between'> & { a: Unit; b: Unit }

export type Alignment = {
  links: FoundLink[]
  /** Pairs of sentences of different articles that may say the same, in dossier order. */
  pairs: Pair[]
  calibration: Calibration
  /** The score of two sentences by their index, whichever first; 0 where they were not compared. */
  scoreOf: (a: number, b: number) => number
  /** Were these two articles held against each other at all? In very large dossiers not all are. */
  wereCompared: (a: number, b: number) => boolean
  /** How surely assertions of two sentences say the same. `partsOf`: all assertions of the one's sentence. */
  assertionScores: (partsOf: (a: Assertion) => Assertion[]) => AssertionScores
  /** Whether a dictionary leads from the one language to the other. */
  isTranslated: (a: Language | null, b: Language | null) => boolean
}

export type AlignOptions = {
  given?: Calibration | undefined
  lexicon?: Lexicon | undefined
  memo?: AlignMemo | undefined
  model?: PairModel | undefined
}

/** One article as linking sees it: its id, its sentences in order, and their words for a model. */
export type Linkable = { id: string; units: Unit[]; sentence: (order: number) => ModelSentence }

type ArticlePair = { pairs: Pair[]; noise: Noise }
type Frame = { meanings: Meanings; weights: WordWeights; partners: Partners }

/**
 * What earlier alignments found, so that one more article costs that article's work. An article that is read anew has new
 * units and is paired anew; another calibration or other dictionaries empty it.
 */
export class AlignMemo {
  #name: string | null = null
  #frame: Frame | null = null
  #lines = new WeakMap<Unit[], Lines>()
  #pairs = new WeakMap<Lines, WeakMap<Lines, ArticlePair>>()

  frame(name: string, make: () => Frame): Frame {
    if (name === this.#name && this.#frame) return this.#frame
    this.#name = name
    this.#frame = make()
    this.#lines = new WeakMap()
    this.#pairs = new WeakMap()
    return this.#frame
  }

  lines(units: Unit[], make: () => Lines): Lines {
    const known = this.#lines.get(units) ?? make()
    this.#lines.set(units, known)
    return known
  }

  pair(a: Lines, b: Lines, make: () => ArticlePair): ArticlePair {
    const partners = this.#pairs.get(a) ?? new WeakMap<Lines, ArticlePair>()
    const known = partners.get(b) ?? make()
    this.#pairs.set(a, partners.set(b, known))
    return known
  }
}

/** Two articles by their places in the dossier, and the pairs of their sentences that may say the same. */
export type ComparedArticles = { x: number; y: number; pairs: Pair[] }

/** A whole dossier paired; `alignmentOf` gives a part of it to the steps behind. */
export type Aligned = {
  compared: ComparedArticles[]
  calibration: Calibration
  lines: Lines[]
  meanings: Meanings
  /** Names the weights and dictionaries that scores depend on. */
  frame: string
}

/**
 * Pairs the sentences of different articles (ENGINE.md, "Linking"). Scores are 0–1, the chance that two say the same;
 * `linked` and `suggested` are the calibration's thresholds, the dossier's own when none is given.
 */
export function align(
  articles: Linkable[],
  { given, lexicon, model, memo = new AlignMemo() }: AlignOptions = {},
): Aligned {
  const basis = basisOf(articles, given)
  const frame = [lexicon?.name ?? '', model?.name ?? '', ...basis.map((a) => a.id)].join('\n')
  const { meanings, weights, partners } = memo.frame(frame, () => newFrame(basis, lexicon))
  const lines = articles.map(({ units }) => memo.lines(units, () => linesOf(units, weights, meanings)))
  const compared = partners.of(lines).map(([x, y]) => {
    const [a, b] = [lines[x]!, lines[y]!]
    return {
      x,
      y,
      ...memo.pair(a, b, () => pairOf(a, b, meanings, model && judgedBy(model, articles[x]!, articles[y]!))),
    }
  })
  const calibration = given ?? { ...calibrate(compared.map((c) => c.noise)), articles: basis.map((a) => a.id) }
  return { compared, calibration, lines, meanings, frame }
}

/**
 * The alignment of some articles (`members`: their places in the dossier, rising). Their units must be numbered within this
 * selection, sentences by `index` and articles by `article`, both from 0.
 */
export function alignmentOf({ compared, calibration, lines, meanings }: Aligned, members: number[]): Alignment {
  const own = new Map(members.map((n, i) => [n, i]))
  const inside = compared.filter(({ x, y }) => own.has(x) && own.has(y))
  const pairs = inside.flatMap((c) => c.pairs).sort((p, q) => p.a.index - q.a.index || p.b.index - q.b.index)
  const sentences = members.reduce((sum, n) => sum + lines[n]!.lines.length, 0)
  const placeOf = (a: number, b: number) => (a < b ? a * sentences + b : b * sentences + a)
  const byPlace = new Map(pairs.map((p) => [placeOf(p.a.index, p.b.index), p.score]))
  const together = new Set(inside.map(({ x, y }) => placeOf(own.get(x)!, own.get(y)!)))
  return {
    links: inside.flatMap((c) => toLinks(c.pairs, calibration)),
    pairs,
    calibration,
    scoreOf: (a, b) => byPlace.get(placeOf(a, b)) ?? 0,
    wereCompared: (a, b) => together.has(placeOf(a, b)),
    assertionScores: (partsOf) =>
      new AssertionScores(({ unit }) => lines[members[unit.article]!]!.lines[unit.order]!, partsOf, meanings),
    isTranslated: (a, b) => Boolean(a && b && meanings.lexicon?.covers(a, b)),
  }
}

type Judge = (pairs: Pair[]) => void

/** Weighs a model's answers into the scores of two articles' pairs. */
const judgedBy =
  (model: PairModel, a: Linkable, b: Linkable): Judge =>
  (pairs) => {
    const answers = model.score(pairs.map((p) => [a.sentence(p.a.order), b.sentence(p.b.order)]))
    pairs.forEach((p, i) => {
      p.score = blended(p.score, answers[i] ?? Number.NaN, model.weight)
    })
  }

function newFrame(basis: Linkable[], lexicon: Lexicon | undefined): Frame {
  const meanings = new Meanings(lexicon)
  const weights = wordWeights(basis.map((a) => a.units))
  return { meanings, weights, partners: new Partners(meanings) }
}

/** The articles that words are weighed by: those of the calibration that is given, as far as they are there. */
function basisOf(articles: Linkable[], given: Calibration | undefined): Linkable[] {
  const named = new Set(given?.articles ?? [])
  const there = articles.filter((a) => named.has(a.id))
  return there.length > 0 ? there : articles
}

function pairOf(a: Lines, b: Lines, meanings: Meanings, judge: Judge | undefined): ArticlePair {
  const pairs = pairArticles(a, b, meanings)
  judge?.(pairs)
  const kept = pairs.filter((p) => p.score >= leastKept)
  for (const p of kept) p.shared = sharedWords(a.lines[p.a.order]!, b.lines[p.b.order]!, meanings)
  return { noise: noiseOf(pairs), pairs: kept }
}

/** All linked pairs, and those below that are among the best three of both sentences. `pairs`: of two articles. */
function toLinks(pairs: Pair[], calibration: Calibration): FoundLink[] {
  const ranks = { a: new Map<number, Pair[]>(), b: new Map<number, Pair[]>() }
  const sides = ['a', 'b'] as const
  for (const p of pairs) {
    for (const side of sides) {
      const list = ranks[side].get(p[side].order)
      if (list) list.push(p)
      else ranks[side].set(p[side].order, [p])
    }
  }
  for (const side of sides)
    for (const list of ranks[side].values())
      list.sort((p, q) => q.score - p.score || p.a.order - q.a.order || p.b.order - q.b.order)
  const inTop3 = (p: Pair, side: 'a' | 'b') => ranks[side].get(p[side].order)!.indexOf(p) < 3
  return pairs.flatMap((p): FoundLink[] => {
    const linked = p.score >= calibration.linked
    if (!linked && !(p.score >= calibration.suggested && inTop3(p, 'a') && inTop3(p, 'b'))) return []
    return [{ a: p.a, b: p.b, score: rounded(p.score), tier: linked ? 'linked' : 'suggested', why: why(p) }]
  })
}

const rounded = (score: number) => Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000

function why(p: Pair): string {
  const words = [...new Set(p.shared)].slice(0, 6)
  return words.length > 0
    ? `shares ${words.map((w) => (/\s/.test(w) ? `“${w}”` : w)).join(', ')}`
    : 'same place in articles that run parallel'
}
