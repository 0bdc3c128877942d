import type { Run } from './pdf-lines'
import { areColumns, tablesOf } from './pdf-tables'

/** Runs that follow each other on one line: cells of a row, or, in a document written line by line across the page, columns. */
export const rowsOf = (runs: readonly Run[]): Run[] => tablesOf(runs, rowsOfOneLine)

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
