import { lineOf, type Run, similar, textOf } from './pdf-lines'

/** What a table's row is made of: of each cell its lines. */
type Cells = Run[][]

// A cell that is longer is no cell but a column.
const linesOfCell = 12
const lettersOfCells = 100

/**
 * Rows whose cells run over several lines. Programs write a table cell by cell: the lines of one under each other, then back up to
 * the row's first line, further on. Two such rows whose cells begin at the same places are a table; what is none is left to `others`.
 */
export function tablesOf(runs: readonly Run[], others: (runs: Run[]) => Run[]): Run[] {
  const result: Run[] = []
  let loose: Run[] = []
  let group: Cells[] = []
  const closeLoose = () => {
    result.push(...others(loose))
    loose = []
  }
  const closeGroup = () => {
    if (isTable(group)) {
      closeLoose()
      result.push(...group.map(asOne))
    } else loose.push(...group.flat(2))
    group = []
  }
  for (let at = 0; at < runs.length; ) {
    const row = rowAt(runs, at)
    const before = group[group.length - 1]
    if (row === null || (before && !follows(before, row))) closeGroup()
    if (row === null) loose.push(...runs.slice(at, at + 1))
    else group.push(row)
    at += row === null ? 1 : row.flat().length
  }
  closeGroup()
  closeLoose()
  return result
}

function rowAt(runs: readonly Run[], at: number): Cells | null {
  const first = runs[at]
  if (!first) return null
  const top = lineOf(first.pieces)
  const cells: Cells = [[first]]
  for (const run of runs.slice(at + 1)) {
    const cell = cells[cells.length - 1]
    if (!cell) return null
    const line = lineOf(run.pieces)
    const right = Math.max(...cell.map(({ pieces }) => lineOf(pieces).right))
    if (Math.abs(line.base - top.base) < 0.15 * top.size && line.left > right + 0.3 * top.size) cells.push([run])
    else if (cell.length < linesOfCell && !run.goesOn && goesOnIn(cell, line)) cell.push(run)
    else break
  }
  return cells.length > 1 ? cells : null
}

/** Right below the cell's last line and at its left edge, or set to its right edge or in its middle within the cell. */
function goesOnIn(cell: readonly Run[], line: ReturnType<typeof lineOf>): boolean {
  const [first, last] = [cell[0], cell[cell.length - 1]].map((run) => run && lineOf(run.pieces))
  if (!first || !last || !similar(first.size, line.size)) return false
  const distance = line.base - last.base
  if (distance < 0.85 * line.size || distance > 1.8 * line.size) return false
  const widest = Math.max(...cell.map(({ pieces }) => width(lineOf(pieces))))
  return (
    Math.abs(first.left - line.left) < 0.5 * line.size ||
    (offset(first, line) < 0.3 * line.size && width(line) < widest + line.size)
  )
}

const width = ({ left, right }: Edges): number => right - left

type Edges = { left: number; right: number }

const offset = (a: Edges, b: Edges): number =>
  Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right), Math.abs(a.left + a.right - b.left - b.right) / 2)

/** Two cells or more stand under those of the row before. */
function follows(before: Cells, row: Cells): boolean {
  const edges = (cells: Cells) => cells.map((cell) => lineOf((cell[0] ?? { pieces: [] }).pieces))
  const upper = edges(before)
  const lower = edges(row)
  const [first] = lower
  const lowest = Math.max(...before.flat().map(({ pieces }) => lineOf(pieces).base))
  if (!first || first.base <= lowest || first.base > lowest + 4 * first.size) return false
  const under = lower.filter((cell) => upper.some((other) => offset(other, cell) < 0.6 * cell.size))
  return under.length >= 2
}

function isTable(rows: readonly Cells[]): boolean {
  const cells = rows.flat()
  if (cells.every((cell) => cell.length === 1)) return false
  // One row alone, as on a page's head, needs more cells to be one.
  if (rows.length < 2 && cells.length < 3) return false
  const letters = cells.flat().reduce((sum, run) => sum + lettersIn(run), 0)
  return letters <= lettersOfCells * cells.length
}

const lettersIn = ({ pieces }: Run): number => pieces.reduce((sum, { text }) => sum + text.length, 0)

function asOne(cells: Cells): Run {
  const runs = cells.flat()
  const opening = new Set(cells.map(([first]) => first))
  let at = 0
  const starts: number[] = []
  for (const run of runs) {
    if (at > 0 && opening.has(run)) starts.push(at)
    at += run.pieces.length
  }
  const lines = runs.map((run) => ({
    ...lineOf(run.pieces),
    cells: [],
    opensCell: opening.has(run),
  }))
  return { pieces: runs.flatMap(({ pieces }) => pieces), cells: starts, goesOn: false, lines }
}

/** Long stretches beside each other over several lines are columns; short ones, or short ones in one place of each line, are cells. */
export function areColumns(rows: readonly Run[][]): boolean {
  if (rows.length < 4) return false
  const stretches = rows.flat().map(({ pieces }) => {
    const line = { ...lineOf(pieces), order: 0, cells: [] }
    return { left: line.left, size: line.size, text: textOf(line) }
  })
  const texts = stretches.map(({ text }) => text)
  if (!areLong(texts, 18, 3.4)) return false
  return stretches.every(({ left, size }) => {
    const under = stretches.filter((other) => Math.abs(other.left - left) < 0.6 * size).map(({ text }) => text)
    return under.length < 0.5 * rows.length || areLong(under, 13, 2)
  })
}

function areLong(stretches: readonly string[], letters: number, words: number): boolean {
  const sum = (count: (text: string) => number) => stretches.reduce((all, text) => all + count(text), 0)
  return (
    sum((text) => text.length) > letters * stretches.length &&
    sum((text) => text.split(' ').length) > words * stretches.length
  )
}
