import type { Analysis } from '../contract/analysis'
import type { Alignment } from './align'
import type { Pair } from './candidates'
import type { Unit } from './features'
import { plain } from './tokens'
import { derivation as limits } from './weights'

export type Derived = Pick<Analysis, 'derivation' | 'origins'>
/** An article as this step needs it: `body` without furniture, `published` an ISO day or null. */
export type Source = { id: string; file: string; language: string; body: string; published: string | null }
type Edge = { type: 'copy' | 'translation'; a: number; b: number; score: number; evidence: string[] }

/**
 * Which articles were made from one another, and so how many independent origins there are. Copies are found by shared
 * five-word shingles, translations by sentences linked in one order. Anything less certain stays its own origin: to call
 * two reports one source wrongly would make a well-supported claim look weak.
 */
export function derive(sources: Source[], units: Unit[], alignment: Alignment): Derived {
  const edges = [...copies(sources), ...translations(sources, units, alignment)]
  return { derivation: edges.map((e) => describe(e, sources)), origins: clusters(sources, edges) }
}

function copies(sources: Source[]): Edge[] {
  if (sources.length < 2) return []
  const shingles = sources.map((s) => shinglesOf(s.body))
  const holders = new Map<string, number[]>()
  shingles.forEach((set, i) => {
    for (const s of set) {
      const list = holders.get(s)
      if (list) list.push(i)
      else holders.set(s, [i])
    }
  })
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const key = `${list[i]} ${list[j]}`
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return [...shared].flatMap(([key, n]): Edge[] => {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    const share = n / Math.min(shingles[a]!.size, shingles[b]!.size)
    if (share < limits.copyShingles || n < 10 || sources[a]!.language !== sources[b]!.language) return []
    const evidence = [
      `${Math.round(share * 100)} % of the shorter article's passages of five words stand in the other word for word`,
    ]
    return [{ type: 'copy', a, b, score: share, evidence }]
  })
}

function shinglesOf(body: string): Set<string> {
  const words = plain(body).match(/[\p{L}\d]+/gu) ?? []
  const out = new Set<string>()
  for (let i = 0; i + limits.shingleWords <= words.length; i++)
    out.add(words.slice(i, i + limits.shingleWords).join(' '))
  return out
}

function translations(sources: Source[], units: Unit[], alignment: Alignment): Edge[] {
  const lengths = new Map<number, number>()
  for (const u of units) lengths.set(u.article, (lengths.get(u.article) ?? 0) + 1)
  const byArticles = new Map<string, Pair[]>()
  for (const p of alignment.pairs) {
    if (p.a.language === p.b.language || p.score < alignment.calibration.suggested) continue
    const key = `${p.a.article} ${p.b.article}`
    byArticles.set(key, [...(byArticles.get(key) ?? []), p])
  }
  return [...byArticles].flatMap(([key, pairs]): Edge[] => {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    const inOrder = longestOrdered(pairs)
    const shorter = Math.min(lengths.get(a) ?? 0, lengths.get(b) ?? 0)
    const share = inOrder.length / Math.max(1, shorter)
    const linked = inOrder.filter((p) => p.score >= alignment.calibration.linked).length / Math.max(1, shorter)
    const { language: from } = pairs[0]!.a
    const least = alignment.isTranslated(from, pairs[0]!.b.language) ? limits.dictionary : limits
    if (
      sources[a]!.language === sources[b]!.language ||
      shorter < limits.leastSentences ||
      share < least.translationOrder ||
      linked < least.translationLinked
    )
      return []
    const evidence = [
      `${inOrder.length} of the shorter article's ${shorter} sentences have their counterpart in the other, in the same order`,
      ...inOrder.slice(0, 3).map((p) => `shared: ${[...new Set(p.shared)].slice(0, 5).join(', ')}`),
    ]
    return [{ type: 'translation', a, b, score: Math.min(1, share), evidence }]
  })
}

/** The longest set of pairs whose places rise in both articles, by patience sorting; O(n log n). */
function longestOrdered(pairs: Pair[]): Pair[] {
  // Within one sentence of the first article places fall, so that it contributes one pair at most.
  const sorted = [...pairs].sort((p, q) => p.a.order - q.a.order || q.b.order - p.b.order)
  const tails: number[] = []
  const previous = new Array<number>(sorted.length).fill(-1)
  sorted.forEach((p, i) => {
    let lo = 0
    let hi = tails.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (sorted[tails[mid]!]!.b.order < p.b.order) lo = mid + 1
      else hi = mid
    }
    previous[i] = lo > 0 ? tails[lo - 1]! : -1
    tails[lo] = i
  })
  const out: Pair[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) out.unshift(sorted[i]!)
  return out
}

/** The later one is derived; of the same day, the shorter; then dossier order. */
function describe(e: Edge, sources: Source[]): Analysis['derivation'][number] {
  const a = sources[e.a]!
  const b = sources[e.b]!
  const aLater = a.published && b.published && a.published !== b.published ? a.published > b.published : null
  const aDerived = aLater ?? (e.type === 'copy' && a.body.length < b.body.length)
  const [source, derived] = aDerived ? [b, a] : [a, b]
  return {
    type: e.type,
    source: source.id,
    derived: derived.id,
    score: Math.round(e.score * 1000) / 1000,
    evidence: e.evidence,
  }
}

function clusters(sources: Source[], edges: Edge[]): Derived['origins'] {
  const root = sources.map((_, i) => i)
  const find = (i: number): number => (root[i] === i ? i : find(root[i]!))
  for (const e of edges) {
    const [x, y] = [find(e.a), find(e.b)].sort((p, q) => p - q) as [number, number]
    root[y] = x
  }
  return sources.flatMap((_, i) => {
    if (find(i) !== i) return []
    const members = sources.flatMap((s, j) => (find(j) === i ? [s.id] : []))
    const own = edges.filter((e) => find(e.a) === i)
    const why =
      members.length === 1
        ? 'no sign that it was made from another article of the dossier'
        : [
            ...new Set(
              own.map((e) => (e.type === 'copy' ? 'near-verbatim copies' : 'one is a translation of the other')),
            ),
          ].join('; ')
    return [{ members, why }]
  })
}
