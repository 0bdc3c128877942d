import { type Column, hasNeighbour } from './pdf-columns'
import { type Line, similar, textOf } from './pdf-lines'

/** How the document sets its text, for each size of letters. Points. */
export interface Habits {
  /** The size of most of its text. */
  bodySize: number
  /** Between the bases of lines that follow each other. */
  leading: (size: number) => number
  /** How far in a paragraph's first line begins; `null` where that is not how paragraphs begin. */
  indent: (size: number) => number | null
  /** Whether its lines are drawn out to their column's edge, but for the last of each paragraph. */
  isDrawnOut: (size: number) => boolean
  /** Whether the lines of a paragraph keep one distance, so that any other is a gap. */
  isSteady: (size: number) => boolean
  /** How far lines get that begin at this edge and have nothing beside them. */
  reach: (left: number) => number
}

const keyOf = (size: number): number => Math.round(size * 2)

export function habitsOf(pages: readonly (readonly Column[])[], bodySize: number): Habits {
  const columns = pages.flat().map(({ blocks }) => blocks.map(({ lines }) => lines))
  const leadings = leadingsOf(columns.flat())
  const indents = indentsOf(columns.map((blocks) => blocks.flat()))
  const steady = steadySizes(columns.flat(), leadings)
  const reaches = reachesOf(pages)
  const drawnOut = drawnOutSizes(columns.map((blocks) => blocks.flat()))
  return {
    bodySize,
    leading: (size) => leadings.get(keyOf(size)) ?? 1.35 * size,
    indent: (size) => indents.get(keyOf(size)) ?? null,
    isDrawnOut: (size) => drawnOut.has(keyOf(size)),
    isSteady: (size) => steady.has(keyOf(size)),
    reach: (left) => reaches.get(Math.round(left / 2)) ?? 0,
  }
}

/** A line that goes on with the sentence of the one before it, or with its last word. */
export const goesOn = (before: Line, line: Line): boolean =>
  /^\p{Ll}/u.test(textOf(line)) && !/[.!?:;…]["'”’“»)]*$/u.test(textOf(before))

/** The commonest distance, or the smaller one that lines of one sentence have: a list of single lines has gaps between most. */
function leadingsOf(blocks: readonly (readonly Line[])[]): Map<number, number> {
  const all = new Counts()
  const sure = new Counts()
  for (const lines of blocks) {
    lines.slice(1).forEach((line, index) => {
      const before = lines[index]
      if (!before || !similar(before.size, line.size) || before.within) return
      const distance = Math.round((line.base - before.base) * 4) / 4
      if (distance < 0.7 * line.size) return
      all.add(keyOf(line.size), distance)
      if (line.cells.length === 0 && goesOn(before, line)) sure.add(keyOf(line.size), distance)
    })
  }
  return new Map(
    [...all.commonest()].map(([key, distance]) => [key, Math.min(distance, sure.commonest().get(key) ?? distance)]),
  )
}

const leastSteady = { lines: 8, share: 0.95 }

function steadySizes(blocks: readonly (readonly Line[])[], leadings: ReadonlyMap<number, number>): ReadonlySet<number> {
  const counts = new Map<number, { steady: number; all: number }>()
  for (const lines of blocks) {
    lines.slice(1).forEach((line, index) => {
      const before = lines[index]
      if (!before || !similar(before.size, line.size) || line.cells.length > 0 || !goesOn(before, line)) return
      const count = counts.get(keyOf(line.size)) ?? { steady: 0, all: 0 }
      const leading = leadings.get(keyOf(line.size)) ?? 0
      count.all++
      if (line.base - before.base < 1.06 * leading) count.steady++
      counts.set(keyOf(line.size), count)
    })
  }
  const sizes = [...counts].filter(
    ([, { steady, all }]) => all >= leastSteady.lines && steady >= leastSteady.share * all,
  )
  return new Set(sizes.map(([key]) => key))
}

function reachesOf(pages: readonly (readonly Column[])[]): ReadonlyMap<number, number> {
  const reaches = new Map<number, number>()
  for (const columns of pages) {
    for (const column of columns) {
      if (hasNeighbour(column, columns)) continue
      const key = Math.round(column.left / 2)
      for (const near of [key - 1, key, key + 1]) reaches.set(near, Math.max(reaches.get(near) ?? 0, column.right))
    }
  }
  return reaches
}

/** Lines set in between lines that are not, and whose sentence the next line goes on with: that many make a habit. */
const leastIndents = 3

function indentsOf(columns: readonly (readonly Line[])[]): Map<number, number> {
  const begins = new Counts()
  const hangs = new Counts()
  for (const column of columns) {
    for (const [key, lines] of bySize(column)) {
      const left = Math.min(...lines.map((line) => line.left))
      lines.forEach((line, index) => {
        const inset = Math.round((line.left - left) * 2) / 2
        const [before, after] = [lines[index - 1], lines[index + 1]]
        if (inset < 0.5 * line.size || inset > 4 * line.size) return
        if (after && after.left - left < 0.3 * line.size && goesOn(line, after)) begins.add(key, inset)
        else if (before && before.left - left < 0.3 * line.size && goesOn(before, line)) hangs.add(key, inset)
      })
    }
  }
  const habits = [...begins.commonest()].filter(
    ([key, inset]) => begins.of(key, inset) >= leastIndents && begins.of(key, inset) > 4 * hangs.of(key, inset),
  )
  return new Map(habits)
}

/** Lines whose sentence goes on in the next line: that many must there be, and that share of them must reach the edge. */
const leastFull = { lines: 8, share: 0.8 }

function drawnOutSizes(columns: readonly (readonly Line[])[]): ReadonlySet<number> {
  const counts = new Map<number, { full: number; all: number }>()
  for (const column of columns) {
    for (const [key, lines] of bySize(column)) {
      const right = Math.max(...lines.map((line) => line.right))
      const count = counts.get(key) ?? { full: 0, all: 0 }
      const within = lines.filter((line, index) => {
        const next = lines[index + 1]
        return next !== undefined && goesOn(line, next)
      })
      count.all += within.length
      count.full += within.filter((line) => line.right > right - 1.2).length
      counts.set(key, count)
    }
  }
  const sizes = [...counts].filter(([, { full, all }]) => all >= leastFull.lines && full >= leastFull.share * all)
  return new Set(sizes.map(([key]) => key))
}

function bySize(lines: readonly Line[]): Map<number, Line[]> {
  const sizes = new Map<number, Line[]>()
  for (const line of lines) {
    if (line.cells.length === 0) sizes.set(keyOf(line.size), [...(sizes.get(keyOf(line.size)) ?? []), line])
  }
  return sizes
}

/** How often each distance comes, for each size. */
class Counts {
  private readonly counts = new Map<number, Map<number, number>>()

  add(key: number, distance: number): void {
    const ofKey = this.counts.get(key) ?? new Map<number, number>()
    ofKey.set(distance, (ofKey.get(distance) ?? 0) + 1)
    this.counts.set(key, ofKey)
  }

  of(key: number, distance: number): number {
    const ofKey = this.counts.get(key)
    return [-0.5, 0, 0.5].reduce((sum, step) => sum + (ofKey?.get(distance + step) ?? 0), 0)
  }

  commonest(): Map<number, number> {
    const common = [...this.counts].map(([key, counts]): [number, number] => {
      const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
      return [key, first?.[0] ?? 0]
    })
    return new Map(common)
  }
}
