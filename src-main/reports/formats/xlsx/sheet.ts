import type { Cell, Column, SheetName } from '../tables/cell'
import { serialOfDay, serialOfInstant } from './dates'
import { style } from './styles'
import { fitCell, sheetText, shownText } from './text'

/** What every sheet of a workbook is made with. */
export interface Workbook {
  /** Shown names, by the sheet's own. */
  titles: Record<SheetName, string>
  timeZone: string
  cutNote: (characters: number) => string
}

export interface SheetXml {
  xml: string
  /** Relationships of the sheet: addresses outside, by id. */
  rels: [id: string, href: string][]
  cutCells: number
  rows: number
  columns: number
}

/** Excel refuses longer addresses and more links on one sheet, and offers to "repair" the file by dropping all. */
const addressLimit = 2079
const linkLimit = 65_530

export function sheetXml<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  book: Workbook,
  isFirst: boolean,
): SheetXml {
  const cells = cellWriter(book)
  const head = columns.map((column, i) => textCell(`${letters(i)}1`, style.head, column.heading)).join('')
  const lines = rows.map((row, r) => {
    const inside = columns.map((column, i) => cells.write(`${letters(i)}${r + 2}`, column.cell(row))).join('')
    return `<row r="${r + 2}">${inside}</row>`
  })
  const last = `${letters(columns.length - 1)}${rows.length + 1}`
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const links = cells.links.length > 0 ? `<hyperlinks>${cells.links.join('')}</hyperlinks>` : ''
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><cols>${widths.join('')}</cols><sheetData><row r="1">${head}</row>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/>${links}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  return { xml, rels: [...cells.rels], cutCells: cells.cut(), rows: rows.length, columns: columns.length }
}

function cellWriter(book: Workbook) {
  const links: string[] = []
  const rels = new Map<string, string>()
  let cut = 0
  const text = (at: string, value: string, as: number = style.text) => {
    if (value === '') return ''
    const { text: kept, isCut } = fitCell(shownText(value), book.cutNote)
    if (isCut) cut += 1
    return textCell(at, as, kept)
  }
  const outside = (at: string, shown: string, href: string) => {
    if (href.length > addressLimit || links.length >= linkLimit) return text(at, shown)
    const id = `rId${rels.size + 1}`
    rels.set(id, href)
    links.push(`<hyperlink ref="${at}" r:id="${id}"/>`)
    return text(at, shown, style.link)
  }
  const inside = (at: string, cell: { value: string | number; sheet: SheetName; row: number }) => {
    links.push(
      `<hyperlink ref="${at}" location="'${sheetText(book.titles[cell.sheet]).replaceAll("'", "''")}'!A${cell.row + 1}"/>`,
    )
    return typeof cell.value === 'number' ? numberCell(at, style.link, cell.value) : text(at, cell.value, style.link)
  }
  const dated = (at: string, as: number, serial: number | null, iso: string) =>
    serial === null ? text(at, iso) : numberCell(at, as, serial)
  const write = (at: string, cell: Cell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return numberCell(at, style.number, cell)
    if (typeof cell === 'string') return text(at, cell)
    if ('said' in cell) return text(at, cell.said)
    if ('day' in cell) return cell.day === null ? '' : dated(at, style.day, serialOfDay(cell.day), cell.day)
    if ('instant' in cell) {
      const { instant } = cell
      return instant === null ? '' : dated(at, style.instant, serialOfInstant(instant, book.timeZone), instant)
    }
    if ('href' in cell) return cell.href === null ? text(at, cell.text) : outside(at, cell.text, cell.href)
    return inside(at, cell)
  }
  return { write, links, rels, cut: () => cut }
}

/** A string whatever it looks like: a cell of type `inlineStr` is never read as a formula. */
const textCell = (at: string, as: number, text: string) =>
  `<c r="${at}" s="${as}" t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`

const numberCell = (at: string, as: number, value: number) => `<c r="${at}" s="${as}"><v>${value}</v></c>`

/** A, B … Z, AA; `index` from 0. */
export const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
