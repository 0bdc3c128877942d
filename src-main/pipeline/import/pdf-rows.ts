import { lineOf, type Run, textOf } from './pdf-lines'

/** Runs that follow each other on one line: cells of a row, or, in a document written line by line across the page, columns. */
export function rowsOf(runs: Run[]): Run[][] {
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
