import { goesOn } from './pdf-habits'
import { type Line, similar, textOf } from './pdf-lines'

/** Where the lines of one size begin and end in their column. */
export interface Edges {
  left: number
  right: number
  /** Most lines end at the right edge. */
  justified: boolean
  /** Enough of its lines go on in the next one to show how far they get. */
  isShown: boolean
  /** How far the lines themselves get, where `right` is what others show. */
  own?: number
}

export function edgesOf(lines: readonly Line[], size: number): Edges {
  const known = edgesKnown.get(lines) ?? new Map<number, Edges>()
  edgesKnown.set(lines, known)
  const edges = known.get(size) ?? measuredEdges(lines, size)
  known.set(size, edges)
  return edges
}

// Each line of a column asks for the same.
const edgesKnown = new WeakMap<readonly Line[], Map<number, Edges>>()

const leastShown = 3

function measuredEdges(lines: readonly Line[], size: number): Edges {
  const same = lines.filter((line) => similar(line.size, size) && line.cells.length === 0)
  const left = Math.min(...same.map((line) => line.left))
  const farthest = Math.max(...same.map(({ right }) => right))
  const { common, count } = commonEnd(same.map(({ right }) => right))
  // Ragged lines do not end at one place a third of the time, where there are more than a few.
  const justified = count >= 3 && count >= (same.length < 8 ? 0.5 : 0.3) * same.length
  // A line that hangs over the edge does not move it.
  const going = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && similar(line.size, size) && similar(next.size, size) && goesOn(line, next)
  })
  return { left, right: justified ? common : farthest, justified, isShown: going.length >= leastShown }
}

// Programs that draw lines out do so to a fraction of a point.
const sameEnd = 1.2

/** Where most lines end, the farther one of two. */
function commonEnd(rights: readonly number[]): { common: number; count: number } {
  const sorted = [...rights].sort((a, b) => a - b)
  let common = 0
  let count = 0
  let from = 0
  sorted.forEach((right, to) => {
    while (right - (sorted[from] ?? right) > sameEnd) from++
    if (to - from + 1 < count) return
    count = to - from + 1
    common = sorted[Math.floor((from + to) / 2)] ?? right
  })
  return { common, count }
}

// Its lines may end after any letter.
export const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}「『（]/u

/** How long the line's first word is, in points. */
export function firstWordOf(line: Line): number {
  const text = textOf(line)
  const letters = unspaced.test(text) ? 1 : (/^\S+/.exec(text)?.[0] ?? '').length
  return ((line.right - line.left) * letters) / Math.max(1, text.length)
}

/** Whether the first word of `line` would have fitted at the end of `before`: then someone ended that line. */
export function hasRoomFor(line: Line, before: Line, { right }: Pick<Edges, 'right'>): boolean {
  const tolerance = 0.45 * line.size
  return before.right + 0.25 * line.size + firstWordOf(line) < right - tolerance
}
