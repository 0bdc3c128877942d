import type { PageBox } from '../../contract/pages'

/**
 * A stretch of letters as the document shows it. `x`, `width` and `base` are in the page's reading coordinates: points from the
 * corner where reading begins, `x` in the direction of reading, `base` (the line the letters stand on) downwards. `box` is where
 * the piece stands on the page as it is shown.
 */
export interface Piece {
  text: string
  x: number
  width: number
  base: number
  size: number
  font: string
  /** Read from right to left. */
  leftwards: boolean
  /** A space was shown before it. */
  spaced: boolean
  /** The document calls it a thing of the page, not of the text: a running head, a page number. */
  artefact: boolean
  box: PageBox
}

/** In reading coordinates. */
export interface PiecesOfPage {
  /** As it is shown. */
  shown: { width: number; height: number }
  width: number
  height: number
  pieces: Piece[]
  /** Read from right to left: reading coordinates run from the page's right edge. */
  leftwards: boolean
}

/** Letters with their place, in points from the upper left corner of the page as it is shown. */
export interface PlacedText {
  text: string
  /** From (1, 0) the direction of the letters, clockwise, in quarter turns; `null` for a slant. */
  turn: 0 | 1 | 2 | 3 | null
  x: number
  base: number
  length: number
  size: number
  font: string
  leftwards: boolean
  spaced: boolean
  artefact: boolean
}

// Where a line's box begins above its base and ends below it, in shares of the size: fonts rarely say it, and often wrongly.
const above = 0.8
const below = 0.22

/**
 * The text that runs as most of the page's text runs, in reading coordinates. What is turned otherwise (the name of an agency up
 * a picture's edge, a draft's mark across the page) or lies off the page is left out.
 */
export function piecesOf(shown: { width: number; height: number }, placed: readonly PlacedText[]): PiecesOfPage {
  const onPage = placed.filter((text) => isOnPage(text, shown))
  const turn = mostOf(onPage, ({ turn }) => turn) ?? 0
  const leftwards = mostOf(onPage, (text) => text.leftwards) ?? false
  const upright = turn === 0 || turn === 2
  const width = upright ? shown.width : shown.height
  const height = upright ? shown.height : shown.width
  const pieces = onPage
    .filter((text) => text.turn === turn)
    .map((text): Piece => {
      const { x, base } = turned(text, turn, shown)
      const { size, length } = text
      const box = shownBox(turn, shown, { x, y: base - above * size, width: length, height: (above + below) * size })
      return { ...text, x: leftwards ? width - x - length : x, width: length, base, box }
    })
  return { shown, width, height, pieces: withoutDoubles(pieces), leftwards }
}

/** The value that most letters have. */
function mostOf<T>(texts: readonly PlacedText[], readOff: (text: PlacedText) => T | null): T | null {
  const letters = new Map<T, number>()
  for (const text of texts) {
    const value = readOff(text)
    if (value !== null) letters.set(value, (letters.get(value) ?? 0) + text.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isOnPage({ x, base }: PlacedText, { width, height }: { width: number; height: number }): boolean {
  return x > -2 && x < width + 2 && base > -2 && base < height + 2
}

function turned({ x, base }: PlacedText, turn: number, { width, height }: { width: number; height: number }) {
  if (turn === 1) return { x: base, base: width - x }
  if (turn === 2) return { x: width - x, base: height - base }
  if (turn === 3) return { x: height - base, base: x }
  return { x, base }
}

function shownBox(turn: number, { width, height }: { width: number; height: number }, box: PageBox): PageBox {
  if (turn === 1) return { x: width - box.y - box.height, y: box.x, width: box.height, height: box.width }
  if (turn === 2) {
    return { x: width - box.x - box.width, y: height - box.y - box.height, width: box.width, height: box.height }
  }
  if (turn === 3) return { x: box.y, y: height - box.x - box.width, width: box.height, height: box.width }
  return box
}

/** Bold made by setting the letters twice, a hair apart. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>()
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? []
    const near = 0.15 * piece.size
    if (same.some((other) => Math.abs(other.x - piece.x) < near && Math.abs(other.base - piece.base) < near))
      return false
    if (same.length < 50) seen.set(piece.text, [...same, piece])
    return true
  })
}
