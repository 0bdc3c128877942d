import type { Calibration, Link } from '../contract/analysis'
import { calibrate } from './calibrate'
import { dice, type Feature, type Unit, weigh } from './features'
import type { Language } from './language'
import {
  candidatesPerArticle,
  commonKey,
  marginWeights,
  nearParallel,
  orderWeights,
  pairWeights,
  tokenWeights,
} from './weights'

/** Words of `to` that translate a word of `from`, with a weight 0–1. The seam for the bilingual dictionaries. */
export type Lexicon = (word: string, from: Language, to: Language) => { word: string; weight: number }[]

export type Pair = { a: Unit; b: Unit; base: number; score: number; shared: string[] }
export type Alignment = {
  links: Link[]
  pairs: Pair[]
  calibration: Calibration
  scoreOf: (a: number, b: number) => number
}

/**
 * Links between sentences of different articles (ENGINE.md, "Linking"). Scores are 0–1; `linked` and `suggested` are
 * the calibration's thresholds, the dossier's own when none is given. Only sentences that share a rare word, name,
 * number or class are compared.
 */
export function align(units: Unit[], given?: Calibration, lexicon?: Lexicon): Alignment {
  weigh(units)
  const pairs = candidatePairs(units).flatMap(([a, b]) => {
    const pair = scorePair(a, b, lexicon)
    return pair.base > 0.05 ? [pair] : []
  })
  const parallel = parallelArticles(pairs, units)
  applyMargin(pairs, parallel)
  applyOrder(pairs)
  const calibration = given ?? calibrate(pairs)
  const byPair = new Map(pairs.map((p) => [pairKey(p.a.index, p.b.index), p.score]))
  const scoreOf = (a: number, b: number) => byPair.get(pairKey(a, b)) ?? 0
  return { links: toLinks(pairs, calibration), pairs, calibration, scoreOf }
}

const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs worth scoring, from an inverted index: for each sentence the best few of every other article. */
function candidatePairs(units: Unit[]): [Unit, Unit][] {
  const postings = new Map<string, Unit[]>()
  for (const u of units) {
    for (const key of indexKeys(u)) {
      const posting = postings.get(key)
      if (posting) posting.push(u)
      else postings.set(key, [u])
    }
  }
  const common = Math.max(commonKey.floor, Math.min(commonKey.ceiling, commonKey.share * units.length))
  const seen = new Set<string>()
  const out: [Unit, Unit][] = []
  for (const u of units) {
    for (const v of bestCandidates(u, postings, common, units.length)) {
      const [a, b] = u.index < v.index ? [u, v] : [v, u]
      const key = pairKey(a.index, b.index)
      if (!seen.has(key)) {
        seen.add(key)
        out.push([a, b])
      }
    }
  }
  return out.sort(([a, b], [c, d]) => a.index - c.index || b.index - d.index)
}

/** Beside the exact keys the first letters of long words, so that cognates ("evacuation", "evacuación") propose pairs. */
function indexKeys(u: Unit): Set<string> {
  const keys = new Set<string>()
  for (const f of u.features) {
    for (const key of f.keys) keys.add(key)
    if (f.trigrams && f.text.length >= 5) keys.add(`p:${f.text.slice(0, 4).replace(/[ckq]/g, 'k')}`)
  }
  return keys
}

function bestCandidates(u: Unit, postings: Map<string, Unit[]>, common: number, total: number): Unit[] {
  const votes = new Map<Unit, number>()
  for (const key of indexKeys(u)) {
    const posting = postings.get(key)
    if (!posting || posting.length > common) continue
    const weight = Math.log(1 + total / posting.length) * (key.startsWith('p:') ? 0.3 : 1)
    for (const v of posting) if (v.article !== u.article) votes.set(v, (votes.get(v) ?? 0) + weight)
  }
  const perArticle = new Map<number, [Unit, number][]>()
  for (const [v, score] of votes) {
    const list = perArticle.get(v.article)
    if (list) list.push([v, score])
    else perArticle.set(v.article, [[v, score]])
  }
  return [...perArticle.values()].flatMap((list) =>
    list
      .sort((p, q) => q[1] - p[1] || p[0].index - q[0].index)
      .slice(0, candidatesPerArticle)
      .map(([v]) => v),
  )
}

function scorePair(a: Unit, b: Unit, lexicon?: Lexicon): Pair {
  const shared: string[] = []
  const coverA = coverage(a, b, lexicon, shared)
  const coverB = coverage(b, a, lexicon)
  const length = Math.min(a.features.length, b.features.length)
  const base =
    pairWeights.mutual * Math.sqrt(coverA * coverB) +
    pairWeights.best * Math.max(coverA, coverB) * Math.min(1, length / pairWeights.fullLength)
  return { a, b, base, score: base, shared }
}

/** The share of one sentence's weight that the other one matches. */
function coverage(from: Unit, to: Unit, lexicon?: Lexicon, shared?: string[]): number {
  if (from.total === 0) return 0
  const keys = new Map<string, number>()
  for (const f of to.features) for (const k of f.keys) keys.set(k, 1)
  let sum = 0
  for (const f of from.features) {
    const match = bestMatch(f, from, to, keys, lexicon)
    sum += match * f.weight
    if (shared && match >= 0.5) shared.push(f.text)
  }
  return sum / from.total
}

function bestMatch(f: Feature, from: Unit, to: Unit, keys: Map<string, number>, lexicon?: Lexicon): number {
  let best = 0
  for (const key of f.keys) {
    if (!keys.has(key)) continue
    const isConcept = key.startsWith('c:')
    best = Math.max(best, isConcept && from.language !== to.language ? tokenWeights.concept : isConcept ? 0.7 : 1)
  }
  if (best === 1 || from.language === to.language || !f.trigrams) return best
  if (lexicon && from.language && to.language) {
    for (const { word, weight } of lexicon(f.text, from.language, to.language)) {
      if (to.features.some((g) => g.text === word)) best = Math.max(best, Math.min(tokenWeights.lexiconMost, weight))
    }
  }
  for (const g of to.features) {
    if (!g.trigrams) continue
    const d = dice(f.trigrams, g.trigrams)
    if (d >= tokenWeights.cognateLeast)
      best = Math.max(best, Math.min(tokenWeights.cognateMost, d + tokenWeights.cognateBonus))
  }
  return best
}

const articleKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

function parallelArticles(pairs: Pair[], units: Unit[]): Set<string> {
  const best = new Map<string, Pair>()
  for (const p of pairs) {
    for (const key of [`${p.a.index}>${p.b.article}`, `${p.b.index}>${p.a.article}`]) {
      const known = best.get(key)
      if (!known || p.base > known.base) best.set(key, p)
    }
  }
  const mutual = new Map<string, number>()
  for (const p of pairs) {
    const isBest = best.get(`${p.a.index}>${p.b.article}`) === p && best.get(`${p.b.index}>${p.a.article}`) === p
    if (!isBest || p.base < nearParallel.base) continue
    const key = articleKey(p.a.article, p.b.article)
    mutual.set(key, (mutual.get(key) ?? 0) + 1)
  }
  const lengths = new Map<number, number>()
  for (const u of units) lengths.set(u.article, (lengths.get(u.article) ?? 0) + 1)
  const isParallel = ([key, n]: [string, number]) => {
    const [x, y] = key.split(' ').map(Number) as [number, number]
    return n >= nearParallel.share * Math.min(lengths.get(x) ?? 1, lengths.get(y) ?? 1)
  }
  return new Set([...mutual].filter(isParallel).map(([key]) => key))
}

/** A pair whose rivals are as good is probably about the same theme, not the same claim. */
function applyMargin(pairs: Pair[], parallel: Set<string>): void {
  const rivals = new Map<string, number[]>()
  const note = (key: string, base: number) => rivals.set(key, [...(rivals.get(key) ?? []), base])
  for (const p of pairs) {
    note(`${p.a.index}>${p.b.article}`, p.base)
    note(`${p.b.index}>${p.a.article}`, p.base)
  }
  for (const list of rivals.values()) list.sort((x, y) => y - x)
  for (const p of pairs) {
    const crosses = p.a.language !== p.b.language
    if (!crosses && !parallel.has(articleKey(p.a.article, p.b.article))) continue
    const mean = (key: string) => meanWithout(rivals.get(key) ?? [], p.base)
    const rival = (mean(`${p.a.index}>${p.b.article}`) + mean(`${p.b.index}>${p.a.article}`)) / 2
    p.score -= marginWeights.strength * Math.max(0, rival - marginWeights.free)
  }
}

function meanWithout(sorted: number[], own: number): number {
  const at = sorted.indexOf(own)
  const others = sorted.filter((_, i) => i !== at).slice(0, marginWeights.rivals)
  return others.reduce((sum, x) => sum + x, 0) / marginWeights.rivals
}

/** Neighbours that pair up in the same order speak for a pair. */
function applyOrder(pairs: Pair[]): void {
  const at = new Map<string, number>()
  const place = (p: Pair, da: number, db: number) => `${p.a.article}:${p.a.order + da} ${p.b.article}:${p.b.order + db}`
  for (const p of pairs) at.set(place(p, 0, 0), p.base)
  for (const p of pairs) {
    const diagonal = Math.max(at.get(place(p, 1, 1)) ?? 0, at.get(place(p, -1, -1)) ?? 0)
    p.score += orderWeights.strength * Math.min(1, p.base / orderWeights.fullBase) * (diagonal - orderWeights.free)
  }
}

function toLinks(pairs: Pair[], calibration: Calibration): Link[] {
  const ranks = new Map<string, Pair[]>()
  for (const p of pairs) {
    for (const key of [`${p.a.index}>${p.b.article}`, `${p.b.index}>${p.a.article}`])
      ranks.set(key, [...(ranks.get(key) ?? []), p])
  }
  for (const list of ranks.values())
    list.sort((p, q) => q.score - p.score || p.a.index - q.a.index || p.b.index - q.b.index)
  const inTop2 = (p: Pair, key: string) => (ranks.get(key) ?? []).slice(0, 2).includes(p)
  const links: Link[] = []
  for (const p of pairs) {
    const mutual = inTop2(p, `${p.a.index}>${p.b.article}`) && inTop2(p, `${p.b.index}>${p.a.article}`)
    const linked = p.score >= calibration.linked
    if (!linked && !(p.score >= calibration.suggested && mutual)) continue
    links.push({ a: p.a.id, b: p.b.id, score: rounded(p.score), tier: linked ? 'linked' : 'suggested', why: why(p) })
  }
  return links
}

const rounded = (score: number) => Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000

function why(p: Pair): string {
  const words = [...new Set(p.shared)].slice(0, 6)
  return words.length > 0
    ? `shares ${words.map((w) => (/\s/.test(w) ? `“${w}”` : w)).join(', ')}`
    : 'same place in articles that run parallel'
}
