import { readLanguages } from '../../contract/analysis'
import { type Feature, stemKey, trigrams, type Unit } from '../features'
import type { Language } from '../language'
import type { Lexicon } from '../lexicon-seam'
import { lexiconWeights, synonymWeights } from '../weights'
import { isTelling, type WordWeights } from './word-weights'

/** A feature ready for scoring: keys and letter trigrams as numbers. */
export type Word = {
  feature: Feature
  weight: number
  keys: number[]
  /** Is the key at this place a class of counted things, which meets another of its class less surely than a word itself? */
  isConcept: boolean[]
  /** Those of `keys` under which a name meets its other spellings. */
  nameKeys: number[]
  /** Sorted; only for words long enough to be likened letter by letter. */
  letters: number[] | null
}

/** A sentence ready for scoring. */
export type Line = {
  unit: Unit
  words: Word[]
  /** Sum of the words' weights. */
  total: number
  keys: Set<number>
  /** What its words mean in another language: key → weight. Made when first asked for. */
  meanings: Map<Language, Map<number, number>>
  /** What it looks for in an article of a language, made when first asked for. */
  wanted: Map<Language | null, Wanted>
}

/** Keys, and what each is worth as a hint. */
export type Wanted = { keys: Int32Array; worths: Float64Array }

/**
 * An article ready for scoring. `holders`: the lines under each key, in order; `names`: the keys of its names, `tellingNames`
 * and `tellingFigures` of those that few articles of the dossier have.
 */
export type Lines = {
  language: Language | null
  lines: Line[]
  holders: Map<number, number[]>
  names: Set<number>
  tellingNames: Set<number>
  tellingFigures: Set<number>
}

/** Gives equal strings one number, so that scoring compares numbers. */
export class Numbers {
  #known = new Map<string, number>()
  of(key: string): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, this.#known.size)
    return this.#known.size - 1
  }
}

/** Languages whose dictionaries tell synonyms: the largest one of English, English of the others. */
const hubsOf = (language: Language): Language[] => (language === 'en' ? ['de', 'fr'] : ['en'])

type Translation = { key: number; weight: number }

/** Lines that may remember at once: some thirty articles. */
const mostRemembering = 1200

/** "de>en" by both languages, so that looking one up makes no new text. */
const pairs: Record<string, Record<string, string>> = Object.fromEntries(
  readLanguages.map((from) => [from, Object.fromEntries(readLanguages.map((to) => [to, `${from}>${to}`]))]),
)

/** What scoring looks up, kept as long as the dictionaries are the same. */
export class Meanings {
  readonly numbers = new Numbers()
  readonly lexicon: Lexicon | undefined
  #translated = new Map<string, Translation[]>()
  /** The same by pair of languages and word, for the inmost loop. */
  #between = new Map<string, Map<string, Translation[]>>()
  /** Lines that remember what they mean and want, the newest last. */
  #remembering: Line[] = []
  #letters = new Map<string, number[]>()

  constructor(lexicon: Lexicon | undefined) {
    this.lexicon = lexicon
  }

  /** The words of another language that translate a word, the surest first. */
  translate(text: string, from: Language, to: Language): Translation[] {
    const pair = pairs[from]![to]!
    const words = this.#between.get(pair) ?? new Map<string, Translation[]>()
    this.#between.set(pair, words)
    const known = words.get(text)
    if (known) return known
    const made = (this.lexicon?.translate(text, from, to) ?? []).map(({ word, weight }) => ({
      key: this.numbers.of(stemKey(word, to)),
      weight,
    }))
    words.set(text, made)
    return made
  }

  /** What lines remember is most of the memory of a large dossier: the oldest forget it. */
  remembers(line: Line): void {
    if (line.meanings.size + line.wanted.size > 0) return
    this.#remembering.push(line)
    if (this.#remembering.length < 2 * mostRemembering) return
    for (const old of this.#remembering.splice(0, mostRemembering)) {
      old.meanings.clear()
      old.wanted.clear()
    }
  }

  /** Words of the same language that share a translation with a word, the surest first: "placed" and "put". */
  synonyms(text: string, language: Language): Translation[] {
    const id = `${language}${language} ${text}`
    const known = this.#translated.get(id)
    if (known) return known
    const best = new Map<string, number>()
    const { lexicon } = this
    for (const hub of lexicon ? hubsOf(language) : []) {
      for (const there of lexicon!.translate(text, language, hub).slice(0, synonymWeights.words)) {
        for (const back of lexicon!.translate(there.word, hub, language).slice(0, synonymWeights.words)) {
          const weight = synonymWeights.factor * there.weight * back.weight
          if (weight >= synonymWeights.least) best.set(back.word, Math.max(best.get(back.word) ?? 0, weight))
        }
      }
    }
    const made = [...best].map(([word, weight]) => ({ key: this.numbers.of(stemKey(word, language)), weight }))
    made.sort((a, b) => b.weight - a.weight || a.key - b.key)
    this.#translated.set(id, made)
    return made
  }

  /** All a line's words mean in another language: the best weight for each key. */
  ofLine(line: Line, to: Language): Map<number, number> {
    const known = line.meanings.get(to)
    if (known) return known
    this.remembers(line)
    const made = new Map<number, number>()
    const from = line.unit.language
    for (const { feature } of line.words) {
      if (feature.isFigure || !from) continue
      const words = from === to ? this.synonyms(feature.text, from) : this.translate(feature.text, from, to)
      for (const { key, weight } of words) {
        if (weight > (made.get(key) ?? 0)) made.set(key, weight)
      }
    }
    line.meanings.set(to, made)
    return made
  }

  letters(word: string): number[] {
    const known = this.#letters.get(word)
    if (known) return known
    const made = [...trigrams(word)].map((t) => this.numbers.of(`3:${t}`)).sort((a, b) => a - b)
    this.#letters.set(word, made)
    return made
  }
}

export function linesOf(units: Unit[], weights: WordWeights, meanings: Meanings): Lines {
  const lines = units.map((unit) => lineOf(unit, weights, meanings))
  const holders = new Map<number, number[]>()
  lines.forEach((line, i) => {
    for (const key of searchKeys(line, meanings)) {
      const list = holders.get(key)
      if (list) list.push(i)
      else holders.set(key, [i])
    }
  })
  const telling = new Map<number, boolean>()
  for (const { words } of lines)
    for (const { feature, keys } of words)
      for (const [i, key] of feature.keys.entries()) telling.set(keys[i]!, isTelling(weights, key))
  const keysOf = (wanted: (w: Word) => number[]) => new Set(lines.flatMap((l) => l.words.flatMap(wanted)))
  const tellingOf = (keys: Set<number>) => new Set([...keys].filter((key) => telling.get(key)))
  const names = keysOf((w) => (w.feature.isName ? w.nameKeys : []))
  return {
    language: units[0]?.language ?? null,
    lines,
    holders,
    names,
    tellingNames: tellingOf(names),
    tellingFigures: tellingOf(keysOf((w) => (w.feature.isFigure ? w.keys : []))),
  }
}

function lineOf(unit: Unit, weights: WordWeights, meanings: Meanings): Line {
  const words = unit.features.map(
    (feature): Word => ({
      feature,
      weight: weights.weightOf(unit, feature),
      keys: feature.keys.map((key) => meanings.numbers.of(key)),
      isConcept: feature.keys.map((key) => key.startsWith('c:')),
      nameKeys: feature.keys.filter((key) => key.startsWith('k:')).map((key) => meanings.numbers.of(key)),
      letters: feature.isWord ? meanings.letters(feature.text) : null,
    }),
  )
  const total = words.reduce((sum, w) => sum + w.weight, 0)
  return { unit, words, total, keys: new Set(words.flatMap((w) => w.keys)), meanings: new Map(), wanted: new Map() }
}

/** Beside the exact keys the first letters of long words, so that cognates ("evacuation", "evacuación") propose pairs. */
function searchKeys(line: Line, meanings: Meanings): Set<number> {
  const keys = new Set(line.keys)
  for (const { feature } of line.words) {
    if (feature.isWord && feature.text.length >= 5) keys.add(meanings.numbers.of(prefixKey(feature.text)))
  }
  return keys
}

const prefixKey = (word: string) => `p:${word.slice(0, 4).replace(/[ckq]/g, 'k')}`

/** The keys a line looks for in an article of another language, with what each is worth as a hint. */
export function wantedKeys(line: Line, to: Language | null, meanings: Meanings): Wanted {
  const known = line.wanted.get(to)
  if (known) return known
  meanings.remembers(line)
  const found = [...hintsOf(line, to, meanings)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostHints)
  const made = { keys: Int32Array.from(found, ([key]) => key), worths: Float64Array.from(found, ([, worth]) => worth) }
  line.wanted.set(to, made)
  return made
}

/** More say no more; what is cut are the weakest translations. */
const mostHints = 80

function hintsOf(line: Line, to: Language | null, meanings: Meanings): Map<number, number> {
  const wanted = new Map<number, number>()
  const want = (key: number, worth: number) => {
    if (worth > (wanted.get(key) ?? 0)) wanted.set(key, worth)
  }
  for (const { keys, weight, feature } of line.words) {
    for (const key of keys) want(key, weight)
    if (feature.isWord && feature.text.length >= 5) want(meanings.numbers.of(prefixKey(feature.text)), 0.3 * weight)
    const from = line.unit.language
    if (feature.isFigure || !from || !to || from === to) continue
    for (const t of meanings.translate(feature.text, from, to)) {
      if (t.weight >= lexiconWeights.candidate) want(t.key, weight * t.weight)
    }
  }
  return wanted
}
