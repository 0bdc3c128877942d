import type { Language } from '../language'
import { stem } from '../stem'
import { compareBytes } from './bytes'
import { splitCompound } from './decompound'
import { foldedWord, isWord, type Sense, type Term } from './senses'
import { type DictionaryHeader, type Headword, writeDictionary } from './write'

/**
 * Translations kept of one word: more are the tail of words such as "set", of no use to a reader or to linking. Beside two
 * words one phrase is enough.
 */
const most = { translations: 10, phrases: 2 }
/** A translation this much weaker than the word's best says nothing of it. */
const leastShare = 0.08
/** Below this a pair is left out: the name of a species, or both words dated. */
const leastWeight = 0.15

/** Of a compound this long half of the translation's words suffice: nearly all such are technical, and none is common. */
const longCompound = 13

type Draft = { text: string; partOfSpeech: number; best: number; translations: Map<string, number> }
type Side = Map<string, Draft>

/**
 * Compiles senses to the bytes of one dictionary file (docs/formats.md, "Dictionary file"). Both directions can be asked.
 * Inflected forms that a stemmer leads to their lemma, with the lemma's translations, are left out. The same senses give
 * the same bytes.
 */
export function compileDictionary(
  senses: Iterable<Sense>,
  header: Omit<DictionaryHeader, 'entries'> & { from: Language; to: Language },
): Uint8Array {
  const from: Side = new Map()
  const to: Side = new Map()
  for (const sense of senses) {
    for (const [i, f] of sense.from.entries()) {
      for (const [j, t] of sense.to.entries()) {
        const score = (sense.weight * f.weight * t.weight) / ((1 + i) * (1 + j))
        if (f.weight * t.weight < leastWeight) continue
        note(from, f, t, score)
        note(to, t, f, score)
      }
    }
  }
  const left = pruned(from, header.from, header.to)
  const right = pruned(to, header.to, header.from)
  dropTransparent(left, header.from, header.to)
  return writeDictionary(header, headwords(left, right, header.from), headwords(right, left, header.to))
}

function note(side: Side, word: Term, translation: Term, score: number): void {
  if (!isWord(word.text)) return
  let draft = side.get(word.text)
  if (!draft) {
    draft = { text: word.text, partOfSpeech: 0, best: 0, translations: new Map() }
    side.set(word.text, draft)
  }
  draft.partOfSpeech |= word.partOfSpeech
  draft.best = Math.max(draft.best, score)
  draft.translations.set(translation.text, (draft.translations.get(translation.text) ?? 0) + score)
}

type Pruned = { kept: Map<string, Draft & { ranked: string[] }>; lemmaOf: Map<string, string> }

/** Drops a form whose translations are, to their stems, among those of a stronger word with the same stem. */
function pruned(side: Side, language: Language, other: Language): Pruned {
  const groups = new Map<string, Draft[]>()
  for (const draft of side.values()) {
    const key = stem(foldedWord(draft.text), language)
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  const kept: Pruned['kept'] = new Map()
  const lemmaOf = new Map<string, string>()
  for (const group of groups.values()) {
    const before: { text: string; stems: Set<string> }[] = []
    for (const draft of group.sort(
      (a, b) => b.best - a.best || a.text.length - b.text.length || order(a.text, b.text),
    )) {
      const ranked = rank(draft.translations)
      const stems = ranked.map((t) => stemsOf(t, other))
      const lemma = before.find((b) => stems.every((s) => b.stems.has(s)))
      if (lemma) lemmaOf.set(draft.text, lemma.text)
      else {
        before.push({ text: draft.text, stems: new Set(stems) })
        kept.set(draft.text, { ...draft, ranked })
      }
    }
  }
  return { kept, lemmaOf }
}

/**
 * Drops compounds whose best translation only puts their parts' translations side by side ("Planungspolitik", "planning
 * policy"): a third of a German list, and a look-up splits them just so. Short words first, so that a part of a longer one
 * is dropped before it is asked for.
 */
function dropTransparent({ kept }: Pruned, language: Language, other: Language): void {
  const forms = new Map<string, Set<string>>()
  const words = new Map<string, number>()
  const stemmed = (draft: { ranked: string[] }) => draft.ranked.flatMap((t) => stemsOf(t, other).split(' '))
  for (const draft of kept.values()) {
    const folded = foldedWord(draft.text)
    words.set(folded, (words.get(folded) ?? 0) + 1)
    const key = stem(folded, language)
    forms.set(key, new Set([...(forms.get(key) ?? []), ...stemmed(draft)]))
  }
  const known = { word: (w: string) => words.has(w), form: (w: string) => forms.has(stem(w, language)) }
  for (const draft of [...kept.values()].sort((a, b) => a.text.length - b.text.length)) {
    const folded = foldedWord(draft.text)
    const best = draft.ranked[0]!
    if (!/[ -]/.test(best) || words.get(folded)! > 1) continue
    const parts = splitCompound(folded, language, known)
    const meanings = new Set(parts?.flatMap((part) => [...(forms.get(stem(part, language)) ?? [])]))
    const stems = stemsOf(best, other).split(' ')
    const share = stems.filter((s) => meanings.has(s)).length / stems.length
    if (!parts || share < (folded.length >= longCompound ? 0.5 : 1)) continue
    kept.delete(draft.text)
    words.delete(folded)
  }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const stemsOf = (text: string, language: Language) =>
  foldedWord(text)
    .split(/[ -]/)
    .map((w) => stem(w, language))
    .join(' ')

function rank(translations: Map<string, number>): string[] {
  const sorted = [...translations].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))
  const least = sorted[0]![1] * leastShare
  const words = sorted.filter(([text, score]) => score >= least && isWord(text)).length
  const mostPhrases = words >= 2 ? 1 : most.phrases
  let phrases = 0
  return sorted
    .filter(([text, score]) => score >= least && (isWord(text) || ++phrases <= mostPhrases))
    .slice(0, most.translations)
    .map(([text]) => text)
}

/** In the file's order: by the bytes of the stem, the best known of a stem first. */
function headwords(own: Pruned, other: Pruned, language: Language): Headword[] {
  const encoder = new TextEncoder()
  const out = [...own.kept.values()].map(({ text, partOfSpeech, ranked, best }) => {
    const key = stem(foldedWord(text), language)
    const lemmas = [...new Set(ranked.map((t) => other.lemmaOf.get(t) ?? t))]
    // A word of the other side that was dropped would only be a phrase here; it stays where there is nothing else.
    const headed = lemmas.filter((t) => !isWord(t) || other.kept.has(t))
    const translations = headed.length > 0 ? headed : lemmas
    return { text, stem: key, bytes: encoder.encode(key), partOfSpeech, translations, best }
  })
  return out.sort((a, b) => compareBytes(a.bytes, b.bytes) || b.best - a.best || order(a.text, b.text))
}
