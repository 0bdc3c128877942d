import type { Annotation } from './annotate'
import { foldKey } from './annotate/fold'
import type { Language } from './language'
import { stem } from './stem'
import { plain } from './tokens'
import { conceptsOf } from './words/concepts'
import type { LanguageWords } from './words/types'

/**
 * One token of meaning in a sentence. `keys` are what it can meet exactly: "s:en:flood" a stem of one language,
 * "n:11000" a number, "d:2031-05-15" a day, "k:brnd" a name, "c:killed" a class of counted things.
 */
export type Feature = {
  text: string
  /** Where it stands in the article. */
  start: number
  end: number
  keys: string[]
  /** Long enough to be likened letter by letter. */
  isWord: boolean
  /** A number or a day: nothing to look up in a dictionary. */
  isFigure?: boolean
  isSource: boolean
  /** Part of what was read as a name; others with a capital only may be one. */
  isName?: boolean
}

export type Unit = {
  /** Place among the dossier's sentences; given anew by each analysis, as is `article`. */
  index: number
  id: string
  article: number
  /** Place among the sentences of its article. */
  order: number
  language: Language | null
  features: Feature[]
}

/** The features of a sentence. Stop words make none. */
export function featuresOf(a: Annotation, language: Language | null, words: LanguageWords): Feature[] {
  const features: Feature[] = []
  const covered = new Set<number>()
  const cover = (first: number, next: number) => {
    for (let i = first; i < next; i++) covered.add(i)
  }
  for (const d of a.dates) {
    if (d.isDuration) continue
    cover(d.first, d.next)
    features.push({
      text: d.text,
      start: d.start,
      end: d.end,
      keys: d.from ? [`d:${dayOf(d.from)}`] : [`w:${plain(d.text)}`],
      isWord: false,
      isFigure: true,
      isSource: false,
    })
  }
  for (const q of a.quantities) {
    if (covered.has(q.first)) continue
    cover(q.first, q.next)
    features.push({
      text: q.text,
      start: q.start,
      end: q.end,
      keys: numberKeys(q.base.value ?? q.base.high ?? 0, q.base.unit),
      isWord: false,
      isFigure: true,
      isSource: false,
    })
  }
  const named = new Set(a.names.flatMap((n) => range(n.first, n.next)))
  a.tokens.forEach((token, i) => {
    if (covered.has(i) || token.kind !== 'word') return
    const folded = token.folded
    if (folded.length < 2 || words.stopwords.has(folded)) return
    const isSource = a.attribution.some((x) => token.start >= x.start && token.end <= x.end)
    const { start, end } = token
    features.push({ ...wordFeature(token.text, folded, language, named.has(i)), start, end, isSource })
  })
  return features
}

/** A day at an hour is that day. */
const dayOf = (iso: string) => iso.slice(0, 10)

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function numberKeys(value: number, unit: string | null): string[] {
  // Two significant digits let 51.8 m meet 52 m.
  return unit === null ? [`n:${value}`] : [`n:${value} ${unit}`, `m:${value.toPrecision(2)} ${unit}`]
}

/** The key under which a word meets others of its stem; always the first of a word's keys. */
export const stemKey = (stem: string, language: Language | null): string => `s:${language}:${stem}`

function wordFeature(text: string, folded: string, language: Language | null, isName: boolean) {
  const keys = [stemKey(stem(text, language), language)]
  // German and sentence-initial names are not always known as names: any capitalised word may be one.
  if (isName || /^\p{Lu}/u.test(text)) {
    const bare = language === 'de' || language === 'en' ? text.replace(/(?<=[^s])s$/, '') : text
    for (const key of new Set([foldKey(text), foldKey(bare)])) keys.push(`k:${key}`)
  }
  for (const c of conceptsOf(folded, language)) keys.push(`c:${c.name}`)
  return { text: folded, keys, isWord: folded.length >= 4, ...(isName ? { isName } : {}) }
}

/** The word's letter trigrams with its ends marked, for the likeness of cognates. */
export function trigrams(word: string): Set<string> {
  const out = new Set<string>()
  const padded = `^${word}$`
  for (let i = 0; i + 3 <= padded.length; i++) out.add(padded.slice(i, i + 3))
  return out
}

/** Dice coefficient of two words' trigrams, 0–1. */
export function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const t of a) if (b.has(t)) shared++
  return (2 * shared) / (a.size + b.size)
}
