import { isListMark, lineOf, type Run } from './pdf-lines'
import { areColumns, tablesOf } from './pdf-tables'

/** Runs that follow each other on one line: cells of a row, or, in a document written line by line across the page, columns. */
export const rowsOf = (runs: readonly Run[]): Run[] => tablesOf(cutAsNeighbours(runs), rowsOfOneLine)

const neighbours = 10

/** A gap too narrow to tell is one between cells where other lines near by have a cell or a line begin at the same place. */
function cutAsNeighbours(runs: readonly Run[]): Run[] {
  const begins = runs.map(beginsOf)
  return runs.flatMap((run, at) => {
    const [from, to] = [Math.max(0, at - neighbours), at + neighbours + 1]
    const least = runs.slice(from, to).some(({ goesOn }) => goesOn) ? 2 : 3
    const near = begins.slice(from, to).filter((_, index) => from + index !== at)
    const isCell = (x: number) =>
      near.filter((places) => places.some((place) => Math.abs(place - x) < 0.4)).length >= least
    const parts: Run[] = []
    run.pieces.forEach((piece, index) => {
      const part = parts[parts.length - 1]
      if (part && !(isAfterGap(run, index) && isCell(piece.x))) part.pieces.push(piece)
      else parts.push({ ...run, pieces: [piece], goesOn: run.goesOn || parts.length > 0 })
    })
    return parts
  })
}

/** Where it begins, and where pieces of it begin after a gap. Words that come one by one are drawn out: their places say nothing. */
function beginsOf(run: Run): number[] {
  const { left } = lineOf(run.pieces)
  if (run.pieces.length > 3 && run.pieces.every(({ text }) => !text.trim().includes(' ')))
    return run.goesOn ? [left] : []
  return run.pieces.filter((_, index) => index === 0 || isAfterGap(run, index)).map(({ x }) => x)
}

function isAfterGap({ pieces }: Run, index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]]
  if (!before || !piece || (index === 1 && isListMark(before.text))) return false
  return piece.x - before.x - before.width > 0.25 * piece.size
}

function rowsOfOneLine(runs: Run[]): Run[] {
  const rows: Run[][] = []
  for (const run of runs) {
    const row = rows[rows.length - 1]
    if (run.goesOn && row) row.push(run)
    else rows.push([run])
  }
  return groupsOfRows(rows).flatMap((group) => (areColumns(group) ? group.flat() : group.flatMap(asRow)))
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
