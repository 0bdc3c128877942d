import type { Analysis } from '../../contract/analysis'
import type { Alignment } from '../align'
import type { Unit } from '../features'
import { tableLanguage } from '../language'
import { derivation as limits } from '../weights'
import { sharedAgency } from './agency'
import { type Ordered, orderedPairs } from './in-order'
import { type Copied, copiedPassages } from './shingles'
import { keptWords, type TextOf } from './spun'
import type { Edge, Source } from './types'

export type { Source } from './types'
export type Derived = Pick<Analysis, 'derivation' | 'origins'>

/**
 * Which articles were made from one another, and so how many independent origins there are: near-copies by passages of five
 * words, translations by sentences linked in one order, spun copies by sentences that keep their frame while words are
 * exchanged, and a common wire where both name the agency. Anything less certain stays its own origin: to call two reports
 * one source wrongly would make a well-supported claim look weak. `textOf`: a sentence's words.
 */
export function derive(sources: Source[], units: Unit[], alignment: Alignment, textOf: TextOf): Derived {
  const copied = new Map(copiedPassages(sources).map((c) => [`${c.a} ${c.b}`, c]))
  const ordered = new Map(orderedPairs(units, alignment).map((o) => [`${o.a} ${o.b}`, o]))
  const edges = [...new Set([...copied.keys(), ...ordered.keys()])].flatMap((key): Edge[] => {
    const edge = edgeOf(sources, copied.get(key), ordered.get(key), alignment, textOf)
    return edge ? [edge] : []
  })
  edges.sort((p, q) => p.a - q.a || p.b - q.b)
  return { derivation: edges.map((e) => describe(e, sources)), origins: clusters(sources, edges) }
}

function edgeOf(
  sources: Source[],
  copied: Copied | undefined,
  ordered: Ordered | undefined,
  alignment: Alignment,
  textOf: TextOf,
): Edge | null {
  const { a, b } = (copied ?? ordered)!
  const [one, other] = [sources[a]!, sources[b]!]
  const agency = sharedAgency(one, other)
  const share = copied?.share ?? 0
  const told = agency === null ? [] : [`both name the agency ${agency}`]
  if (share >= (agency === null ? limits.copyShingles : limits.wireShingles)) {
    const evidence = `${percent(share)} of the shorter article's passages of five words stand in the other word for word`
    return { type: agency === null ? 'copy' : 'wire', a, b, score: share, evidence: [evidence, ...told] }
  }
  if (!ordered || ordered.shorter < limits.leastSentences) return null
  const evidence = [
    `${ordered.pairs.length} of the shorter article's ${ordered.shorter} sentences have their counterpart in the other, in the same order`,
    ...ordered.pairs.slice(0, 3).map((p) => `shared: ${[...new Set(p.shared)].slice(0, 5).join(', ')}`),
  ]
  const score = Math.min(1, ordered.share)
  if (one.language === other.language) {
    const kept = ordered.linked >= limits.spunLinked ? keptWords(ordered.pairs, textOf) : 0
    if (kept < limits.spunKept) return null
    const frame = `sentence by sentence ${percent(kept)} of the words are the same and in the same order, others exchanged`
    return { type: agency === null ? 'spun' : 'wire', a, b, score, evidence: [evidence[0]!, frame, ...told] }
  }
  const isTranslated = alignment.isTranslated(tableLanguage(one.language), tableLanguage(other.language))
  const least = isTranslated ? limits.dictionary : limits
  const [order, linked] = agency === null ? [least.translationOrder, least.translationLinked] : limits.wireTranslated
  if (ordered.share < order! || ordered.linked < linked!) return null
  return { type: agency === null ? 'translation' : 'wire', a, b, score, evidence: [...evidence, ...told] }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** The later one is derived; of the same day, the shorter; then dossier order. */
function describe(e: Edge, sources: Source[]): Analysis['derivation'][number] {
  const a = sources[e.a]!
  const b = sources[e.b]!
  const aLater = a.published && b.published && a.published !== b.published ? a.published > b.published : null
  const aDerived = aLater ?? (e.type !== 'translation' && a.body.length < b.body.length)
  const [source, derived] = aDerived ? [b, a] : [a, b]
  const score = Math.round(e.score * 1000) / 1000
  return { type: e.type, source: source.id, derived: derived.id, score, evidence: e.evidence }
}

const reasons: Record<Edge['type'], string> = {
  copy: 'near-verbatim copies',
  translation: 'one is a translation of the other',
  spun: 'one is the other with words exchanged',
  wire: 'both print one agency text',
}

function clusters(sources: Source[], edges: Edge[]): Derived['origins'] {
  const root = sources.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at]!
    root[i] = at
    return at
  }
  for (const e of edges) {
    const [x, y] = [find(e.a), find(e.b)].sort((p, q) => p - q) as [number, number]
    root[y] = x
  }
  const members = new Map<number, string[]>()
  sources.forEach((s, i) => {
    const at = find(i)
    members.set(at, [...(members.get(at) ?? []), s.id])
  })
  const why = new Map<number, Set<string>>()
  for (const e of edges) why.set(find(e.a), (why.get(find(e.a)) ?? new Set()).add(reasons[e.type]))
  return [...members].map(([at, ids]) => ({
    members: ids,
    why: why.has(at) ? [...why.get(at)!].join('; ') : 'no sign that it was made from another article of the dossier',
  }))
}
