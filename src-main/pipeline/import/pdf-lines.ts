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
  /** Of a row whose cells run over several lines: those, cell by cell, and the base of the lowest. */
  within?: CellLine[]
  lowest?: number
}

export interface CellLine extends Line {
  opensCell: boolean
}

/** The lines that a row's cells are made of; of any other line itself. */
export const linesWithin = (line: Line): readonly Line[] => line.within ?? [line]

export const lettersOf = ({ pieces }: Pick<Line, 'pieces'>): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0)

/** Pieces side by side, not yet known as a line of its own or a cell. */
export interface Run {
  pieces: Piece[]
  cells: number[]
  /** It follows the run before it on the same line, a wide gap away. */
  goesOn: boolean
  /** Of a row whose cells run over several lines. */
  lines?: Omit<CellLine, 'order'>[]
}

export const similar = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(a, b)

/** A gap as wide as this, in sizes of the letters, is between words. */
export const narrowestSpace = 0.17

export function lineOf(pieces: readonly Piece[]): Omit<Line, 'order' | 'cells'> {
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

/** What stands before an item of a list, however far before it. */
export const isListMark = (text: string): boolean =>
  /^(?:[•‣▪▫◦○●■□►➤✓·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[\d{1,3}\])$/u.test(text.trim())

const textKnown = new WeakMap<Line, string>()

/** The line's text, cells apart by tabs; raised figures as `figures` has them. */
export function textOf(line: Line, figures?: (piece: Piece) => string): string {
  if (figures) return writtenOut(line, figures)
  const text = textKnown.get(line) ?? writtenOut(line, ({ text }) => text)
  textKnown.set(line, text)
  return text
}

function writtenOut(line: Line, figures: (piece: Piece) => string): string {
  if (line.within) {
    return line.within.reduce(
      (all, one) => all + (all === '' ? '' : one.opensCell ? '\t' : ' ') + textOf(one, figures),
      '',
    )
  }
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
    .replace(stretching, '')
    .trim()
}

/** Arabic words are drawn out by a stroke, which is no letter; LibreOffice names it a low quotation mark. */
const stretching = /(?<=\p{Script=Arabic})[\u0640„]+(?=\p{Script=Arabic})/gu

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
