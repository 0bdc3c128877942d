import { foldKey } from '../annotate/fold'
import type { Language } from '../language'
import { utteranceWeights as weights } from '../weights'
import type { Comparing } from './comparing'
import type { Passage } from './passage'
import { areSameSpeaker, type Persons } from './speakers'
import { isSameWord, type Utterance, type Word } from './utterances'

/** Two quotations of one utterance: `matched` content words of both, `share` of the shorter one's that are. */
export type Retelling = { a: Utterance; b: Utterance; share: number; matched: [Word, Word][] }

/** Quotations of different articles that are one utterance, by their words alone: whoever says it, wherever it stands. */
export function retellings(c: Comparing, utterances: Utterance[], persons: Persons): Retelling[] {
  const languages = [...new Set(utterances.flatMap((u) => u.passage.language ?? []))]
  const postings = new Map<string, number[]>()
  const keysOf = utterances.map((u) => indexKeys(u, languages, c))
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const posting = postings.get(key)
      if (posting) posting.push(i)
      else postings.set(key, [i])
    }
  })
  const out: Retelling[] = []
  const judge = (a: Utterance, b: Utterance, isLinked: boolean) => {
    const retelling = alignWords(a, b, c)
    if (isOneUtterance(retelling, isLinked, persons)) out.push(retelling)
  }
  const linked = new Set<string>()
  const number = new Map(utterances.map((u, i) => [u, i]))
  const at = new Map<Passage, Utterance[]>()
  for (const u of utterances) at.set(u.passage, [...(at.get(u.passage) ?? []), u])
  for (const pair of c.pairs) {
    for (const a of at.get(pair.a) ?? []) {
      for (const b of at.get(pair.b) ?? []) {
        linked.add(`${number.get(a)} ${number.get(b)}`)
        judge(a, b, true)
      }
    }
  }
  utterances.forEach((a, i) => {
    const hits = new Map<number, number>()
    for (const key of keysOf[i]!) {
      const posting = postings.get(key)!
      if (posting.length > weights.commonest) continue
      for (const j of posting) if (j > i) hits.set(j, (hits.get(j) ?? 0) + 1)
    }
    for (const [j, shared] of hits) {
      const b = utterances[j]!
      if (shared < 2 || b.passage.article === a.passage.article || linked.has(`${i} ${j}`)) continue
      judge(a, b, false)
    }
  })
  return out
}

/** Words of names are no proof: two remarks on one country share its name. */
function isOneUtterance({ a, b, share, matched }: Retelling, isLinked: boolean, persons: Persons): boolean {
  const isName = (word: Word, { passage }: Utterance) =>
    passage.annotation.names.some((n) => n.start <= word.token.start && n.end >= word.token.end)
  const proof = matched.filter(([x, y]) => !isName(x, a) && !isName(y, b)).length
  const isReworded = isLinked && proof > 0 && areSameSpeaker(a, b, persons) && runsAlike(a, b)
  if (isReworded) return true
  return proof > 1 && share >= (isLinked ? weights.linkedShare : weights.share)
}

/** Stems in the own language, and those of their translations in every other of the dossier. */
function indexKeys({ words, passage }: Utterance, languages: Language[], c: Comparing): Set<string> {
  const keys = new Set<string>()
  for (const { token, stem } of words) {
    keys.add(`${passage.language} ${stem}`)
    keys.add(`name ${foldKey(token.text)}`)
    for (const to of languages) {
      if (to === passage.language || !passage.language) continue
      for (const { word } of c.lexicon?.translate(token.folded, passage.language, to) ?? []) keys.add(`${to} ${word}`)
    }
  }
  return keys
}

export function alignWords(a: Utterance, b: Utterance, c: Comparing): Retelling {
  const matched: [Word, Word][] = []
  const free = new Set(b.words)
  for (const word of a.words) {
    const other = [...free].find((w) => isSameWord(word, a.passage.language, w, b.passage.language, c))
    if (!other) continue
    free.delete(other)
    matched.push([word, other])
  }
  return { a, b, share: matched.length / Math.min(a.words.length, b.words.length), matched }
}

/** Word by word, small words too, in the same order: what is left of a sentence when a spinner has changed its nouns. */
function runsAlike(a: Utterance, b: Utterance): boolean {
  if (a.passage.language !== b.passage.language) return false
  const [x, y] = [a, b].map((u) => u.tokens.filter((t) => t.kind !== 'mark').map((t) => t.folded)) as [
    string[],
    string[],
  ]
  let row = new Array<number>(y.length + 1).fill(0)
  for (const word of x) {
    const next = [0]
    for (let j = 0; j < y.length; j++) next.push(word === y[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return 2 * row.at(-1)! >= weights.runShare * (x.length + y.length)
}
