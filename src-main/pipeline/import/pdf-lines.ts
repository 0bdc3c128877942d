import type { Piece } from './pdf-pieces'

/** Pieces side by side on one line of one column, in the order of reading. Reading coordinates, as the pieces'. */
export interface Line {
  pieces: Piece[]
  left: number
  right: number
  /** The line most of its letters stand on. */
  base: number
  /** That most of its letters have. */
  size: number
  font: string
  /** Its place among the lines, as the document shows them. */
  order: number
  /** Cells beside each other, when it is a row of a table: where a cell begins among the pieces. */
  cells: number[]
}

export const lettersOf = ({ pieces }: Pick<Line, 'pieces'>): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0)

/** Lines of a page in the order in which the document shows them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const runs = joinTouching(runsOf(withDropCaps(pieces)))
  return rowsOf(runs)
    .flat()
    .map((run, order) => ({ ...lineOf(run.pieces), order, cells: run.cells }))
}

interface Run {
  pieces: Piece[]
  cells: number[]
  /** It follows the run before it on the same line, a wide gap away. */
  goesOn: boolean
}

const narrowestSpace = 0.17

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

/**
 * A line drawn out to its column's edge has spaces as wide as gutters, and all of one width, or wider after a full stop; its words
 * come one by one.
 */
function wideGaps(stretch: readonly Piece[], gaps: readonly number[]): (index: number) => boolean {
  const spaces = gaps.filter((gap) => gap > narrowestSpace)
  const wordByWord = stretch.every(({ text }) => !text.trim().includes(' '))
  const plain = gaps.filter((gap, index) => gap > narrowestSpace && !isAfterStop(stretch[index]))
  const even = spaces.length > 1 && plain.length > 0 && Math.max(...plain) < 1.15 * Math.min(...plain)
  return (index) => {
    const gap = gaps[index] ?? 0
    if (gap < widestUsual) return false
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

export const similar = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(a, b)

/** Runs that follow each other on one line: cells of a row, or, in a document written line by line across the page, columns. */
function rowsOf(runs: Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs) {
    const row = rows[rows.length - 1]
    if (run.goesOn && row) row.push(run)
    else rows.push([run])
  }
  return groupsOfRows(rows).flatMap((group) => (areColumns(group) ? group : group.map(asRow)))
}

function groupsOfRows(rows: Run[][]): Run[][][] {
  const groups: Run[][][] = []
  for (const row of rows) {
    const group = groups[groups.length - 1]
    if (group && group[0]?.length !== 1 && row.length !== 1) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** Long stretches beside each other over several lines are columns, short ones are cells. */
function areColumns(rows: Run[][]): boolean {
  if (rows.length < 4) return false
  const stretches = rows.flat().map((run) => textOf({ ...lineOf(run.pieces), order: 0, cells: [] }))
  const words = stretches.reduce((sum, text) => sum + text.split(' ').length, 0)
  const letters = stretches.reduce((sum, text) => sum + text.length, 0)
  return letters > 18 * stretches.length && words > 3.4 * stretches.length
}

function asRow(row: Run[]): Run[] {
  const [first, ...rest] = row
  if (!first || rest.length === 0) return row
  const pieces = row.flatMap((run) => run.pieces)
  let at = first.pieces.length
  const cells = rest.map((run) => {
    const start = at
    at += run.pieces.length
    return start
  })
  return [{ pieces, cells, goesOn: false }]
}

function lineOf(pieces: readonly Piece[]): Omit<Line, 'order' | 'cells'> {
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    pieces: [...pieces],
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    base: main.base,
    size: main.size,
    font: main.font,
  }
}

/** An initial over several lines becomes the first letter of the first of them, which begins where it does. */
function withDropCaps(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces]
  for (const cap of pieces) {
    if (!/^[“„«"'‘]?\p{L}$/u.test(cap.text)) continue
    const beside = result.filter((piece) => piece !== cap && standsBeside(cap, piece)).sort((a, b) => a.base - b.base)
    const first = beside[0]
    // The letter's box may reach further down than its foot: a line more is set in as the first ones are.
    const more = result.filter((piece) => first && Math.abs(piece.x - first.x) < 1.5 && isJustBelow(cap, piece))
    if (!first || new Set(beside.map(({ base }) => Math.round(base))).size < 2) continue
    result.splice(result.indexOf(cap), 1)
    const right = first.x + first.width
    result[result.indexOf(first)] = {
      ...first,
      text: cap.text + (first.spaced && first.x - cap.x - cap.width > 0.5 * first.size ? ' ' : '') + first.text,
      x: cap.x,
      width: right - cap.x,
    }
    for (const piece of [...beside, ...more]) {
      if (piece === first) continue
      const at = result.indexOf(piece)
      if (at >= 0) result[at] = { ...piece, x: cap.x, width: piece.x + piece.width - cap.x }
    }
  }
  return result
}

const isJustBelow = (cap: Piece, piece: Piece): boolean =>
  cap.size > 1.7 * piece.size && piece.base > cap.base + 0.3 * piece.size && piece.base < cap.base + 1.4 * piece.size

/** The first of the smaller letters right of the initial, between its head and its foot. */
function standsBeside(cap: Piece, piece: Piece): boolean {
  if (cap.size < 1.7 * piece.size) return false
  const right = cap.x + cap.width
  if (piece.x < right - 0.2 * piece.size || piece.x > right + piece.size) return false
  return piece.base <= cap.base + 0.3 * piece.size && piece.base > cap.base - 0.95 * cap.size
}

/** The line's text, cells apart by tabs; raised figures stay raised. */
export function textOf(line: Line, figures: (piece: Piece) => string = ({ text }) => text): string {
  const pieces = inReadingOrder(line.pieces)
  let text = ''
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    if (before && line.cells.includes(index)) text += '\t'
    else if (before && isApart(before, piece) && !text.endsWith(' ')) text += ' '
    text += figures(piece)
  })
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim()
}

function isApart(before: Piece, piece: Piece): boolean {
  const gap = piece.x - (before.x + before.width)
  const size = Math.min(before.size, piece.size)
  return (piece.spaced && gap > 0.05 * size) || gap > narrowestSpace * size
}

/** Words that read rightwards keep their own order within a line that reads leftwards. */
function inReadingOrder(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ leftwards }) => leftwards)) return pieces
  const ordered: Piece[] = []
  let rightwards: Piece[] = []
  const close = () => {
    ordered.push(...rightwards.reverse())
    rightwards = []
  }
  for (const piece of pieces) {
    if (!piece.leftwards && /[\p{L}\p{N}]/u.test(piece.text)) rightwards.push(piece)
    else {
      close()
      ordered.push(piece)
    }
  }
  close()
  return ordered
}
