/**
 * Passages in common, of all that either text has, from which one counts as a copy of the other. An invented report keeps .95 with
 * another headline and byline, .85 to .9 with its figures corrected, .75 without its last quarter, and .3 where half of it was
 * written anew (test/unit/workers/near-copies.test.ts).
 */
export const copiedShare = 0.7

/**
 * Sketches are looked up by runs of this many equal places. With 24 runs of 5, of two texts with a share of .7 one in a hundred
 * pairs is missed, and of .3 six in a hundred are compared for nothing.
 */
const bandPlaces = 5

export interface NearCopy {
  article: string
  share: number
}

/** Which of the texts put in so far is nearest to another. Memory: some 3 kB a text. */
export interface NearCopies {
  add(article: string, sketch: Uint32Array): void
  /** The nearest of those that `counts` lets stand; null where none has enough in common. */
  find(sketch: Uint32Array, counts: (article: string) => boolean): NearCopy | null
}

export function createNearCopies(): NearCopies {
  const sketches: { article: string; sketch: Uint32Array }[] = []
  const holders = new Map<number, number[]>()
  return {
    add(article, sketch) {
      const place = sketches.push({ article, sketch }) - 1
      for (const band of bandsOf(sketch)) {
        const held = holders.get(band)
        if (held) held.push(place)
        else holders.set(band, [place])
      }
    },
    find(sketch, counts) {
      const candidates = new Set<number>()
      for (const band of bandsOf(sketch)) for (const place of holders.get(band) ?? []) candidates.add(place)
      let best: NearCopy | null = null
      for (const place of candidates) {
        const { article, sketch: other } = sketches[place]!
        const share = sharedOf(sketch, other)
        if (share >= copiedShare && share > (best?.share ?? 0) && counts(article)) best = { article, share }
      }
      return best
    },
  }
}

/** The share of places in which two sketches agree. */
export function sharedOf(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let same = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++
  return same / a.length
}

/** Numbers of 30 bits, which a map holds without boxing them. */
function* bandsOf(sketch: Uint32Array): Generator<number> {
  for (let from = 0; from < sketch.length; from += bandPlaces) {
    let hash = from
    for (let i = from; i < Math.min(from + bandPlaces, sketch.length); i++) {
      hash = Math.imul(hash ^ sketch[i]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    yield hash & 0x3fffffff
  }
}
