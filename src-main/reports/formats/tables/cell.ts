/**
 * What stands in a table, before it is CSV or a spreadsheet. `code` and `said`: a word of Stet's own, for programs and for
 * people. `day` is YYYY-MM-DD, `instant` ISO 8601. `href`: an address outside; `sheet` and `row`: a place in the workbook,
 * the row from 1 among the rows of the data.
 */
export type Cell =
  | string
  | number
  | null
  | { code: string; said: string }
  | { day: string | null }
  | { instant: string | null }
  | { text: string; href: string | null }
  | { value: string | number; sheet: SheetName; row: number }

export type SheetName = 'claims' | 'passages' | 'differences' | 'evidence' | 'sources' | 'about'

export interface Column<T> {
  /** For programs: the same in every language and for ever. */
  name: string
  heading: string
  /** In characters of the normal font. */
  width: number
  cell: (row: T) => Cell
}

/** Two lists in one cell: no value of ours contains the separator followed by a space on purpose. */
export const list = (values: readonly (string | number)[]): string => values.join('; ')

/** E1; E3 */
export const numbered = (letter: string, numbers: readonly number[]): string =>
  list(numbers.map((n) => `${letter}${n}`))
