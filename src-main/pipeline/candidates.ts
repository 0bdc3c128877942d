import { stemKey, type Unit } from './features'
import type { Language } from './language'
import { candidatesPerArticle, commonKey, lexiconWeights } from './weights'

/** The seam for the bilingual dictionaries. */
export type Lexicon = {
  /**
   * Words of `to` that translate a word of `from`, the surest first, with a weight 0–1. The word goes in as `plain` folds
   * it (lower case, no diacritics); its translations come out as stems (`stem`).
   */
  translate: (word: string, from: Language, to: Language) => { word: string; weight: number }[]
  /** Whether any dictionary knows these two languages, whichever way. */
  covers: (a: Language, b: Language) => boolean
  /** What an analysis is named by that was made with it: pairs and contents, the same on every machine. */
  name: string
  /** Which words the dictionaries have at all; the detectors of damage ask it. */
  vocabulary?: Vocabulary
}

/** A word goes in as `plain` folds it. `knows`: it, another form of its stem, or all parts of a compound are headwords. */
export type Vocabulary = {
  knows: (word: string, language: Language) => boolean
  /** Stricter: the word itself is a headword. */
  has: (word: string, language: Language) => boolean
  /** Whether so many words of a language are known that one it does not know is rare. */
  isLarge: (language: Language) => boolean
}

/** Two sentences of different articles: `base` before rivals and order were weighed, `shared` the words both have. */
export type Pair = { a: Unit; b: Unit; base: number; score: number; shared: string[] }

/** Order does not matter: one key for a pair of sentence indices. */
export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs worth scoring, from an inverted index: for each sentence the best few of every other article. */
export function candidatePairs(units: Unit[], lexicon?: Lexicon): [Unit, Unit][] {
  if (units.every((u) => u.article === units[0]!.article)) return []
  const postings = new Map<string, Unit[]>()
  for (const u of units) {
    for (const key of indexKeys(u)) {
      const posting = postings.get(key)
      if (posting) posting.push(u)
      else postings.set(key, [u])
    }
  }
  const common = Math.max(commonKey.floor, Math.min(commonKey.ceiling, commonKey.share * units.length))
  const languages = new Set(units.flatMap((u) => u.language ?? []))
  const seen = new Set<string>()
  const out: [Unit, Unit][] = []
  for (const u of units) {
    const keys = lexicon ? withTranslations(u, languages, lexicon) : indexKeys(u)
    for (const v of bestCandidates(u, keys, postings, common, units.length)) {
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
    if (f.isWord && f.text.length >= 5) keys.add(`p:${f.text.slice(0, 4).replace(/[ckq]/g, 'k')}`)
  }
  return keys
}

/** The keys under which another language's sentences hold this one's words. */
function withTranslations(u: Unit, languages: Set<Language>, lexicon: Lexicon): Set<string> {
  const keys = indexKeys(u)
  for (const to of languages) {
    if (!u.language || to === u.language) continue
    for (const f of u.features) {
      if (f.isFigure) continue
      for (const { word, weight } of lexicon.translate(f.text, u.language, to)) {
        if (weight >= lexiconWeights.candidate) keys.add(stemKey(word, to))
      }
    }
  }
  return keys
}

function bestCandidates(
  u: Unit,
  keys: Set<string>,
  postings: Map<string, Unit[]>,
  common: number,
  total: number,
): Unit[] {
  const votes = new Map<Unit, number>()
  for (const key of keys) {
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
