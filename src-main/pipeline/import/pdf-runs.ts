import { withDropCaps } from './pdf-drop-caps'
import { isListMark, type Line, lineOf, narrowestSpace, type Run, similar } from './pdf-lines'
import type { Piece } from './pdf-pieces'
import { rowsOf } from './pdf-rows'

/** Lines of a page in the order in which the document shows them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  return rowsOf(joinTouching(runsOf(alongLines(withDropCaps(pieces))))).map(asLine)
}

function asLine({ pieces, cells, lines }: Run, order: number): Line {
  const line = { ...lineOf(pieces), order, cells }
  const [first] = lines ?? []
  if (!lines || !first) return line
  const within = lines.map((one) => ({ ...one, order }))
  return { ...line, base: first.base, lowest: Math.max(...lines.map(({ base }) => base)), within }
}

/** Lines that read leftwards are shown piece by piece in whatever order their words and figures come. */
function alongLines(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ leftwards }) => leftwards)) return [...pieces]
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines[lines.length - 1]
    if (line?.[0] && Math.abs(line[0].base - piece.base) < 0.12 * piece.size) line.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x))
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const stretches: Piece[][] = []
  for (const piece of pieces) {
    const stretch = stretches[stretches.length - 1]
    const last = stretch?.[stretch.length - 1]
    const goesOn =
      stretch &&
      last &&
      isBeside(stretch, piece) &&
      piece.x > last.x + last.width - 0.6 * Math.max(last.size, piece.size)
    if (goesOn) stretch.push(piece)
    else stretches.push([piece])
  }
  return stretches.flatMap(cutAtGaps)
}

/** A stretch of one line as cells or columns: cut at the gaps that are not spaces between words. */
function cutAtGaps(stretch: Piece[]): Run[] {
  const gaps = stretch.slice(1).map((piece, index) => {
    const before = stretch[index] ?? piece
    return (piece.x - before.x - before.width) / Math.max(before.size, piece.size)
  })
  const isGap = wideGaps(stretch, gaps)
  const runs: Run[] = [{ pieces: stretch.slice(0, 1), cells: [], goesOn: false }]
  stretch.slice(1).forEach((piece, index) => {
    if (isGap(index)) runs.push({ pieces: [piece], cells: [], goesOn: true })
    else runs[runs.length - 1]?.pieces.push(piece)
  })
  return runs
}

// In sizes of the letters. Spaces stay below the first but for lines that are drawn wide, above the second there are none.
const widestUsual = 1.1
const widestSpace = 3
const widestAfterMark = 4

/**
 * A line drawn out to its column's edge has spaces as wide as gutters, and all of one width, or wider after a full stop; its words
 * come one by one.
 */
function wideGaps(stretch: readonly Piece[], gaps: readonly number[]): (index: number) => boolean {
  const isMarked = isListMark(stretch[0]?.text ?? '')
  const spaces = gaps.filter((gap, index) => gap > narrowestSpace && !(isMarked && index === 0))
  const wordByWord = stretch.every(
    ({ text }) =>
      !text
        .trim()
        .replace(/^\p{L} /u, '')
        .includes(' '),
  )
  const plain = gaps.filter((gap, index) => spaces.includes(gap) && !isAfterStop(stretch[index]))
  const even = spaces.length > 1 && plain.length > 0 && Math.max(...plain) < 1.15 * Math.min(...plain)
  return (index) => {
    const gap = gaps[index] ?? 0
    if (gap < widestUsual || (isMarked && index === 0 && gap < widestAfterMark)) return false
    if (wordByWord && even && gap < 1.7 * Math.max(...plain)) return false
    if (gap > widestSpace) return true
    if (isAfterStop(stretch[index]) && gap < 2) return false
    return !(wordByWord && spaces.length === 1)
  }
}

const isAfterStop = (piece: Piece | undefined): boolean => /[.,:;!?]["”»]?$/u.test(piece?.text ?? '')

/** On the same line, or raised or lowered from it as a note's number is. */
function isBeside(pieces: readonly Piece[], piece: Piece): boolean {
  const main = largest(pieces)
  const offset = piece.base - main.base
  const size = Math.max(main.size, piece.size)
  if (Math.abs(offset) <= 0.12 * size) return true
  const smaller = Math.min(main.size, piece.size) < 0.85 * size
  return smaller && offset > -0.62 * size && offset < 0.62 * size
}

const largest = (pieces: readonly Piece[]): Piece => pieces.reduce((a, b) => (b.size > a.size ? b : a))

/** Words set apart from their line (a link, a name in bold) come later in some documents. */
function joinTouching(runs: Run[]): Run[] {
  const lineFor = new Map<number, Run[]>()
  const joined: Run[] = []
  for (const run of runs) {
    const { left, right, base, size } = lineOf(run.pieces)
    const near = [0, -1, 1].flatMap((step) => lineFor.get(Math.round(base) + step) ?? [])
    const beside = near.find((other) => {
      const line = lineOf(other.pieces)
      const gap = Math.max(left - line.right, line.left - right)
      return (
        Math.abs(line.base - base) < 0.1 * size && gap > -0.3 * size && gap < 0.4 * size && similar(line.size, size)
      )
    })
    if (beside && !run.goesOn) {
      beside.pieces = [...beside.pieces, ...run.pieces].sort((a, b) => a.x - b.x)
      continue
    }
    const key = Math.round(base)
    lineFor.set(key, [...(lineFor.get(key) ?? []), run])
    joined.push(run)
  }
  return joined
}
