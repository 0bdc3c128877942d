import { plain } from '../tokens'
import { derivation as limits } from '../weights'
import type { Source } from './types'

/** Of two articles by their places: the share of the shorter one's passages of five words that the other has too. */
export type Copied = { a: number; b: number; share: number }

/** Every pair of articles in one language with word-for-word passages in common, by an index of passages. */
export function copiedPassages(sources: Source[]): Copied[] {
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
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    // A phrase of half the dossier is a formula, and its pairs would be counted by the square.
    const few = list.slice(0, limits.mostHolders)
    for (let i = 0; i < few.length; i++) {
      for (let j = i + 1; j < few.length; j++) {
        const key = few[i]! * sources.length + few[j]!
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return [...shared].flatMap(([key, n]): Copied[] => {
    const [a, b] = [Math.floor(key / sources.length), key % sources.length]
    if (n < limits.leastShingles || sources[a]!.language !== sources[b]!.language) return []
    return [{ a, b, share: n / Math.min(shingles[a]!.size, shingles[b]!.size) }]
  })
}

function shinglesOf(body: string): Set<string> {
  const words = plain(body).match(/[\p{L}\d]+/gu) ?? []
  const out = new Set<string>()
  for (let i = 0; i + limits.shingleWords <= words.length; i++)
    out.add(words.slice(i, i + limits.shingleWords).join(' '))
  return out
}
