import type { Calibration, Link } from '../contract/analysis'
import { calibrate } from './calibrate'
import { candidatePairs, type Lexicon, type Pair, pairKey } from './candidates'
import { dice, type Feature, stemKey, trigrams, type Unit, weigh } from './features'
import type { Language } from './language'
import { marginWeights, nearParallel, orderWeights, pairWeights, tokenWeights } from './weights'

export type Alignment = {
  links: Link[]
  pairs: Pair[]
  calibration: Calibration
  scoreOf: (a: number, b: number) => number
  /** Whether a dictionary leads from the one language to the other. */
  isTranslated: (a: Language | null, b: Language | null) => boolean
}

/**
 * Links between sentences of different articles (ENGINE.md, "Linking"). Scores are 0–1; `linked` and `suggested` are
 * the calibration's thresholds, the dossier's own when none is given. Only sentences that share a rare word, name,
 * number or class are compared.
 */
export function align(units: Unit[], given?: Calibration, lexicon?: Lexicon): Alignment {
  weigh(units)
  const help: Help = { lexicon, trigramsOf: new Map(), translated: new Map() }
  const pairs = candidatePairs(units, lexicon).flatMap(([a, b]) => {
    const pair = scorePair(a, b, help)
    return pair.base > 0.05 ? [pair] : []
  })
  const parallel = parallelArticles(pairs, units)
  applyMargin(pairs, parallel)
  applyOrder(pairs)
  const calibration = given ?? calibrate(pairs)
  const byPair = new Map(pairs.map((p) => [pairKey(p.a.index, p.b.index), p.score]))
  const scoreOf = (a: number, b: number) => byPair.get(pairKey(a, b)) ?? 0
  const isTranslated = (a: Language | null, b: Language | null) => Boolean(a && b && lexicon?.covers(a, b))
  return { links: toLinks(pairs, calibration), pairs, calibration, scoreOf, isTranslated }
}

/** What scoring looks up; each word's trigrams and each sentence's translations are made once an analysis. */
type Help = {
  lexicon?: Lexicon | undefined
  trigramsOf: Map<string, Set<string>>
  translated: Map<string, Map<string, number>>
}

function trigramsFor(word: string, { trigramsOf }: Help): Set<string> {
  const known = trigramsOf.get(word)
  if (known) return known
  const made = trigrams(word)
  trigramsOf.set(word, made)
  return made
}

function scorePair(a: Unit, b: Unit, help: Help): Pair {
  const shared: string[] = []
  const coverA = coverage(a, b, help, shared)
  const coverB = coverage(b, a, help)
  const length = Math.min(a.features.length, b.features.length)
  const base =
    pairWeights.mutual * Math.sqrt(coverA * coverB) +
    pairWeights.best * Math.max(coverA, coverB) * Math.min(1, length / pairWeights.fullLength)
  return { a, b, base, score: base, shared }
}

/** The share of one sentence's weight that the other one matches. */
function coverage(from: Unit, to: Unit, help: Help, shared?: string[]): number {
  if (from.total === 0) return 0
  const keys = new Map<string, number>()
  for (const f of to.features) for (const k of f.keys) keys.set(k, 1)
  let sum = 0
  for (const f of from.features) {
    const match = bestMatch(f, from, to, keys, help)
    sum += match * f.weight
    if (shared && match >= 0.5) shared.push(f.text)
  }
  return sum / from.total
}

function bestMatch(f: Feature, from: Unit, to: Unit, keys: Map<string, number>, help: Help): number {
  let best = 0
  for (const key of f.keys) {
    if (!keys.has(key)) continue
    const isConcept = key.startsWith('c:')
    best = Math.max(best, isConcept && from.language !== to.language ? tokenWeights.concept : isConcept ? 0.7 : 1)
  }
  if (best === 1 || from.language === to.language) return best
  if (f.isFigure) return best
  best = Math.max(best, dictionaryMatch(f, from, to, keys, help))
  if (!f.isWord) return best
  for (const g of to.features) {
    if (!g.isWord) continue
    const d = dice(trigramsFor(f.text, help), trigramsFor(g.text, help))
    if (d >= tokenWeights.cognateLeast)
      best = Math.max(best, Math.min(tokenWeights.cognateMost, d + tokenWeights.cognateBonus))
  }
  return best
}

/** A dictionary need know the pair in one direction only: its lists of the two languages differ. */
function dictionaryMatch(f: Feature, from: Unit, to: Unit, keys: Map<string, number>, help: Help): number {
  if (!help.lexicon || !from.language || !to.language) return 0
  let best = translationsOf(to, from.language, help).get(f.keys[0]!) ?? 0
  for (const { word, weight } of help.lexicon.translate(f.text, from.language, to.language)) {
    if (weight <= best) break
    if (keys.has(stemKey(word, to.language))) best = weight
  }
  return best
}

/** Keys of all words of another language that translate a word of the sentence, with their weights. */
function translationsOf(u: Unit, into: Language, { lexicon, translated }: Help): Map<string, number> {
  const id = `${u.index} ${into}`
  const known = translated.get(id)
  if (known) return known
  const made = new Map<string, number>()
  for (const f of u.features) {
    if (f.isFigure || !u.language) continue
    for (const { word, weight } of lexicon?.translate(f.text, u.language, into) ?? []) {
      const key = stemKey(word, into)
      made.set(key, Math.max(made.get(key) ?? 0, weight))
    }
  }
  translated.set(id, made)
  return made
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
