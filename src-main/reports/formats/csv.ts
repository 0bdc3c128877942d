import type { ReportModel } from '../model/types'
import type { Cell, Column } from './tables/cell'
import { claimColumns, claimsOf, passageColumns, passagesOf } from './tables/claims'
import { showHidden } from './visible'

/**
 * One row a claim, one row a passage, in files of their own: RFC 4180, UTF-8 with a byte order mark (without it Excel takes
 * the bytes for its own code page). The first row has the columns' names for programs, and Stet's own words (`disputed`,
 * `underCheck`) are its codes: both are the same in every language of the report, so that a program reads either.
 */
export const renderCsv = (model: ReportModel): { claims: string; passages: string } => ({
  claims: csvOf(claimColumns(model), claimsOf(model)),
  passages: csvOf(passageColumns(model), passagesOf(model)),
})

function csvOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`
  const head = line(columns.map((column) => column.name))
  return `\uFEFF${head}${rows.map((row) => line(columns.map((column) => fieldOf(column.cell(row))))).join('')}`
}

function fieldOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return quoted(cell)
  if ('code' in cell) return quoted(cell.code)
  if ('day' in cell) return quoted(cell.day ?? '')
  if ('instant' in cell) return quoted(cell.instant ?? '')
  if ('href' in cell) return quoted(cell.text)
  return typeof cell.value === 'number' ? String(cell.value) : quoted(cell.value)
}

/** What a spreadsheet would take for a formula, also after white space and in its full-width form. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\n]/u

/** Line breaks are kept inside quotes; what cannot be seen is written out. */
function quoted(text: string): string {
  const shown = showHidden(text.replace(/\r\n?/g, '\n'))
  const safe = formula.test(shown) ? `'${shown}` : shown
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
