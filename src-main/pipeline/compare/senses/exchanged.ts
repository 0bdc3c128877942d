import type { Comparing } from '../comparing'
import type { ContextWord } from '../context'
import { spanOver, textOf } from '../dropped/reading'
import type { Finding, Side } from '../flag'
import { grouped } from '../grouped'
import type { Passage } from '../passage'
import { exchangeWeights as weights } from '../weights'
import { type Exchange, type Rewording, rewordingOf } from './exchanges'
import { areUnrelated, type Witness, witnessOf } from './other-sense'

type Linked = Map<number, Passage[]>
/** One word for one other, at all its places between two articles. */
type Kind = Exchange[]

/**
 * One content word for another in otherwise the same words. A synonym is none: said only of a word that the dictionaries
 * exclude, where a passage in another language vouches for its counterpart. In an article that a machine rewrote each such
 * word is said; a person writes "company" for "employer", too, so that elsewhere the exchange must come again.
 */
export function exchangedWords(c: Comparing): Finding[] {
  if (!c.lexicon) return []
  const rewordings = c.pairs.flatMap(({ a, b }) => rewordingOf(c, a, b) ?? []).filter((r) => r.exchanges.length > 0)
  if (rewordings.length === 0) return []
  const linked = linkedPassages(c)
  const ofArticles = [...grouped(rewordings, ({ a, b }) => `${a.article} ${b.article}`).values()]
  const found = ofArticles.flatMap((list) => [...putInByMachine(c, list, linked), ...recurring(c, list, linked)])
  return [...grouped(found, (f) => f.explanation).values()].map(asOne)
}

function linkedPassages(c: Comparing): Linked {
  const linked: Linked = new Map()
  const add = (p: Passage, q: Passage) => linked.set(p.index, [...(linked.get(p.index) ?? []), q])
  for (const { a, b } of c.pairs) {
    add(a, b)
    add(b, a)
  }
  return linked
}

/** In an article that a machine rewrote: every exchange whose right word a third passage vouches for. */
function putInByMachine(c: Comparing, list: Rewording[], linked: Linked): Finding[] {
  const [isFirst, isSecond] = [list[0]!.a, list[0]!.b].map((p) => c.rewritten?.has(p.article) ?? false)
  if (isFirst === isSecond) return []
  const kinds = kindsOf(list.flatMap((r) => r.exchanges).map((e) => (isFirst ? turned(e) : e)))
  const vouched = kinds.flatMap((places) => {
    const witnesses = witnessesOf(c, places, linked)
    return witnesses.length > 0 ? [findingOf(c, places, witnesses)] : []
  })
  return vouched.length >= weights.spunKinds ? vouched : []
}

const stemsOf = (words: ContextWord[]) => words.map((w) => w.stem).join(' ')
const turned = ({ a, x, b, y }: Exchange): Exchange => ({ a: b, x: y, b: a, y: x })
const kindsOf = (all: Exchange[]): Kind[] => [...grouped(all, ({ x, y }) => `${stemsOf(x)} > ${stemsOf(y)}`).values()]

/** Passages of other articles that are linked with one of the two. */
function thirdsOf({ a, b }: Exchange, linked: Linked): Passage[] {
  const all = [...(linked.get(a.index) ?? []), ...(linked.get(b.index) ?? [])]
  return [...new Set(all)].filter((p) => p.article !== a.article && p.article !== b.article)
}

/** An exchange that comes again between two articles, of words that no dictionary takes for synonyms. */
function recurring(c: Comparing, list: Rewording[], linked: Linked): Finding[] {
  // More of them in a sentence is a paraphrase.
  const close = list.filter((r) => r.share >= weights.share && r.exchanges.length <= weights.most)
  return kindsOf(close.flatMap((r) => r.exchanges)).flatMap((kind) => {
    if (kind.length < weights.recurs || !areUnrelated(c, kind[0]!)) return []
    for (const places of [kind, kind.map(turned)]) {
      const witnesses = witnessesOf(c, places, linked)
      if (witnesses.length > 0) return [findingOf(c, places, witnesses)]
    }
    return []
  })
}

const witnessesOf = (c: Comparing, places: Exchange[], linked: Linked): Witness[] =>
  places.flatMap((e) => witnessOf(c, e, thirdsOf(e, linked)) ?? [])

/** The places of one exchange, and the words that vouch for the first of the two. */
function findingOf(c: Comparing, places: Exchange[], witnesses: Witness[]): Finding {
  const { a, x, b, y } = places[0]!
  const shown = places.slice(0, weights.places)
  const side = (passage: Passage, words: ContextWord[], value: string): Side => ({
    passage,
    ...spanOver(words)!,
    value,
  })
  return {
    kind: 'meaning',
    relation: 'conflict',
    severity: 'medium',
    rule: 'word-exchanged',
    explanation: `“${textOf(c, b, spanOver(y)!)}” stands where otherwise the same words have “${textOf(c, a, spanOver(x)!)}”, and the two do not mean the same. Check the original for which was said.`,
    sides: [
      ...shown.flatMap((e) => [side(e.a, e.x, stemsOf(x)), side(e.b, e.y, stemsOf(y))]),
      ...witnesses.slice(0, weights.places).map(({ passage, word }) => side(passage, [word], stemsOf(x))),
    ],
  }
}

/** One exchange between several articles is one thing to be set right. */
function asOne(findings: Finding[]): Finding {
  const sides = new Map(findings.flatMap((f) => f.sides).map((s) => [`${s.passage.index} ${s.start}`, s]))
  return { ...findings[0]!, sides: [...sides.values()] }
}
