import { lineOf, type Run } from './pdf-lines'
import type { Piece } from './pdf-pieces'
import { areColumns, tablesOf } from './pdf-tables'

/** Runs that follow each other on one line: cells of a row, or, in a document written line by line across the page, columns. */
export const rowsOf = (runs: readonly Run[]): Run[] => tablesOf(cutAsNeighbours(runs), rowsOfOneLine)

const neighbours = 16

/** A gap too narrow to tell is one between cells where cells of two rows near by begin at the same place. */
function cutAsNeighbours(runs: readonly Run[]): Run[] {
  if (!runs.some(({ goesOn }) => goesOn)) return [...runs]
  const lefts = runs.map(({ pieces, goesOn }) => (goesOn ? lineOf(pieces).left : null))
  return runs.flatMap((run, at) => {
    const near = lefts.slice(Math.max(0, at - neighbours), at + neighbours + 1)
    const cellsAt = (x: number) => near.filter((left) => left !== null && Math.abs(left - x) < 0.6).length
    const parts: Run[] = []
    let last: Piece | undefined
    for (const piece of run.pieces) {
      const gap = last ? piece.x - last.x - last.width : 0
      const begins = gap > 0.4 * piece.size && cellsAt(piece.x) >= 2
      const part = parts[parts.length - 1]
      if (part && !begins) part.pieces.push(piece)
      else parts.push({ ...run, pieces: [piece], goesOn: run.goesOn || parts.length > 0 })
      last = piece
    }
    return parts
  })
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
