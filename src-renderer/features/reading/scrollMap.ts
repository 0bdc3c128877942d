/** A place in each of two texts, in pixels from their tops, that belong together. */
export interface Pair {
  from: number
  to: number
}

/**
 * The pairs that keep both orders, as many as there can be: what the second text tells in another place would make the
 * scrolling jump back. In the order of `from`.
 */
export function inBothOrders(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.from - b.from || b.to - a.to)
  /** Of all runs of one length, the last pair of the one that ends lowest; and which pair came before each. */
  const ends: number[] = []
  const before: number[] = []
  for (const [i, pair] of sorted.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[ends[middle]!]!.to < pair.to) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  }
  const run: Pair[] = []
  for (let i = ends.at(-1) ?? -1; i !== -1; i = before[i]!) run.unshift(sorted[i]!)
  return run
}

export interface Ends {
  /** Heights of the two texts. */
  from: number
  to: number
}

/** Where in the second text the place `at` of the first is: at a pair exactly, between pairs in proportion. Never falls. */
export function mapped(pairs: readonly Pair[], ends: Ends, at: number): number {
  let low: Pair = { from: 0, to: 0 }
  for (const pair of pairs) {
    if (pair.from > at) return between(low, pair, at)
    low = pair
  }
  return between(low, ends, at)
}

function between(low: Pair, high: Pair, at: number): number {
  const width = high.from - low.from
  if (width <= 0) return low.to
  const share = Math.min(1, Math.max(0, (at - low.from) / width))
  return low.to + share * Math.max(0, high.to - low.to)
}

export interface Scrolled {
  /** Pixels scrolled away, of the whole text's, of those in sight. */
  top: number
  whole: number
  seen: number
}

/** The place one reads at: from the top of the window to its bottom as one scrolls, so that both ends are reached. */
export function readAt({ top, whole, seen }: Scrolled): number {
  const most = whole - seen
  return most <= 0 ? 0 : top + seen * (top / most)
}

/** How far to scroll so that a place is where one reads: `readAt` the other way round. */
export function topFor(place: number, { whole, seen }: Omit<Scrolled, 'top'>): number {
  const most = whole - seen
  return most <= 0 ? 0 : Math.min(most, Math.max(0, (place * most) / whole))
}
