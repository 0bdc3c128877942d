import type { Piece } from './pdf-pieces'

/** An initial over several lines becomes the first letter of the first of them, which begins where it does. */
export function withDropCaps(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces]
  for (const cap of pieces) {
    if (!/^[“„«"'‘]?\p{L}$/u.test(cap.text)) continue
    const beside = firstsBeside(cap, result)
    const first = beside[0]
    if (!first || (beside.length < 2 && !isItsWord(cap, first))) continue
    // The letter's box may reach further down than its foot: a line more is set in as the first ones are.
    const more = result.filter((piece) => Math.abs(piece.x - first.x) < 1.5 && isJustBelow(cap, piece))
    const others = Math.min(...(beside.length > 1 ? beside.slice(1) : beside).map(({ x }) => x))
    const right = first.x + first.width
    const margin = Math.min(cap.x, ...result.filter((piece) => isNextLine(beside, cap, piece)).map(({ x }) => x))
    result.splice(result.indexOf(cap), 1)
    result[result.indexOf(first)] = {
      ...first,
      text: cap.text + (isApart(cap, first, others) ? ' ' : '') + first.text,
      x: cap.x,
      width: right - cap.x,
    }
    for (const piece of [...beside, ...more]) {
      if (piece === first) continue
      const at = result.indexOf(piece)
      // What is set in further than the others beside it begins a paragraph of its own.
      const left = margin + Math.max(0, piece.x - others)
      if (at >= 0) result[at] = { ...piece, x: left, width: piece.x + piece.width - left }
    }
  }
  return result
}

/** A paragraph of a single line, shorter than its initial is high: the rest of the word stands right beside it. */
const isItsWord = (cap: Piece, first: Piece): boolean =>
  /^\p{Ll}/u.test(first.text) && first.x - cap.x - cap.width < 0.3 * first.size

/** The initial is a word of its own: the first line begins further away than the ones below it, by a space. */
const isApart = (cap: Piece, first: Piece, others: number): boolean =>
  (first.spaced && first.x - cap.x - cap.width > 0.5 * first.size) || first.x - others > 0.3 * first.size

/** Of each line beside the initial, what it begins with; the highest line first. */
function firstsBeside(cap: Piece, pieces: readonly Piece[]): Piece[] {
  const lines = new Map<number, Piece>()
  for (const piece of pieces) {
    if (piece === cap || !standsBeside(cap, piece)) continue
    const key = [0, -1, 1].map((step) => Math.round(piece.base) + step).find((base) => lines.has(base))
    const known = key === undefined ? undefined : lines.get(key)
    if (!known || piece.x < known.x) lines.set(key ?? Math.round(piece.base), piece)
  }
  const firsts = [...lines.values()].sort((a, b) => a.base - b.base)
  // The first line alone may stand off by a stretched space.
  return firsts.filter((piece, index) => index === 0 || piece.x <= cap.x + cap.width + piece.size)
}

/** Below the lines beside an initial, which may be set in as a paragraph's first line is, the margin shows again. */
function isNextLine(beside: readonly Piece[], cap: Piece, piece: Piece): boolean {
  const last = beside[beside.length - 1]
  if (!last || piece.size > 1.2 * last.size) return false
  const distance = piece.base - last.base
  return (
    distance > 0.5 * last.size && distance < 1.7 * last.size && piece.x < cap.x + 1 && piece.x > cap.x - 3 * last.size
  )
}

const isJustBelow = (cap: Piece, piece: Piece): boolean =>
  cap.size > 1.7 * piece.size && piece.base > cap.base + 0.3 * piece.size && piece.base < cap.base + 1.4 * piece.size

/** The smaller letters right of the initial, between its head and its foot. */
function standsBeside(cap: Piece, piece: Piece): boolean {
  if (cap.size < 1.7 * piece.size) return false
  const right = cap.x + cap.width
  if (piece.x < right - 0.2 * piece.size || piece.x > right + 2.5 * piece.size) return false
  return piece.base <= cap.base + 0.3 * piece.size && piece.base > cap.base - 0.95 * cap.size
}
