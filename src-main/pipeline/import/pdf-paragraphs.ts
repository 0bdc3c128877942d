import { isIndented, isListItem, startsAnew } from './pdf-breaks'
import { type Column, hasNeighbour } from './pdf-columns'
import { type Edges, edgesOf, hasRoomFor } from './pdf-edges'
import type { Habits } from './pdf-habits'
import { type Line, similar, textOf } from './pdf-lines'
import { measureOf, narrowEdges, singleLines } from './pdf-single-lines'

export interface PlacedLine {
  line: Line
  /** From 0. */
  page: number
}

export interface Paragraph {
  lines: PlacedLine[]
  size: number
  fonts: ReadonlySet<string>
  /** A row of a table: never goes on. */
  row: boolean
  /** The mark it begins with, of a note. */
  note?: string
}

/** What a column's paragraph leaves open for the next column. */
interface Open {
  paragraph: Paragraph
  edges: Edges
}

/**
 * Columns in reading order, page after page, as paragraphs: by indents, gaps and short last lines within a column; from column to
 * column a paragraph goes on where its last line is full or its sentence is, whatever stands between (a caption, a table).
 */
export function paragraphsOf(pages: readonly Column[][], habits: Habits): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Open | null = null
  pages.forEach((columns, page) => {
    for (const column of columns) {
      const inColumn = paragraphsIn(column, { page, columns }, habits)
      let first = true
      for (const { paragraph, edges } of inColumn) {
        const ofBody = similar(paragraph.size, habits.bodySize) && !paragraph.row
        const goesOn: boolean = first && open !== null && continues(open, paragraph, edges)
        if (goesOn && open) {
          open.paragraph.lines.push(...paragraph.lines)
          open.paragraph.fonts = new Set([...open.paragraph.fonts, ...paragraph.fonts])
          open = { paragraph: open.paragraph, edges }
        } else {
          paragraphs.push(paragraph)
          if (ofBody || open === null || similar(open.paragraph.size, paragraph.size) || !isUnfinished(open)) {
            open = paragraph.row ? open : { paragraph, edges }
          }
        }
        first = false
      }
    }
  })
  return paragraphs
}

function paragraphsIn(
  column: Column,
  { page, columns }: { page: number; columns: readonly Column[] },
  habits: Habits,
): Open[] {
  const lines = withoutLooseRows(
    column.blocks.flatMap(({ lines }) => lines),
    habits,
  )
  const narrow = narrowEdges(lines, habits)
  const single = singleLines(lines, measureOf(column, columns), habits)
  const reach = hasNeighbour(column, columns) ? ownReach(column) : habits.reach(column.left)
  const result: Open[] = []
  let current: Line[] = []
  const close = () => {
    const [first] = current
    if (!first) return
    const paragraph: Paragraph = {
      lines: current.map((line) => ({ line, page })),
      size: first.size,
      fonts: new Set(current.map(({ font }) => font)),
      row: first.cells.length > 0,
    }
    result.push({ paragraph, edges: edgesOf(lines, first.size) })
    current = []
  }
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && startsAnew({ before, line, after: lines[index + 1], current, lines, single, reach, narrow, habits }))
      close()
    current.push(line)
  })
  close()
  return result
}

/** Where two lines or more of a column end, of whatever size. */
function ownReach({ blocks, left, right }: Column): number {
  const wide = blocks.flatMap(({ lines }) => lines).filter((line) => line.right > right - 0.15 * (right - left))
  return wide.length < 2 ? 0 : right
}

/** Two words of a drawn-out line stand as far apart as cells; within a paragraph they are none. */
function withoutLooseRows(lines: readonly Line[], habits: Habits): Line[] {
  const result: Line[] = []
  lines.forEach((line, index) => {
    const [before, after] = [result[index - 1], lines[index + 1]]
    result.push(isLooseRow(line, before, after, lines, habits) ? { ...line, cells: [] } : line)
  })
  return result
}

function isLooseRow(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  lines: readonly Line[],
  { leading, isDrawnOut }: Habits,
): boolean {
  if (line.cells.length === 0 || line.within) return false
  const isRowLike = (other: Line) =>
    cellsOf(other).some((place) => cellsOf(line).some((cell) => Math.abs(place - cell) < 1))
  if ((before && isRowLike(before)) || (after && isRowLike(after))) return false
  const edges = edgesOf(lines, line.size)
  const isFull = (edges.justified || isDrawnOut(line.size)) && Math.abs(line.right - edges.right) < 0.6
  if (!isFull || textOf(line).split(/\s/).length > 4) return false
  const near = 1.22 * leading(line.size)
  const follows = before && similar(before.size, line.size) && line.base - before.base < near
  const isFollowed = after && similar(after.size, line.size) && after.base - line.base < near
  const goesOn = follows && before.cells.length === 0 && !sentenceEnd.test(textOf(before))
  return goesOn || (isFollowed === true && /^\p{Ll}/u.test(textOf(after)))
}

const cellsOf = ({ pieces, cells }: Line): number[] => cells.flatMap((cell) => pieces[cell]?.x ?? [])

const sentenceEnd = /[.!?…:;。！？؟]["'”’“»«)\]]*$/u

function isUnfinished({ paragraph }: Open): boolean {
  const last = paragraph.lines[paragraph.lines.length - 1]
  return last !== undefined && !sentenceEnd.test(textOf(last.line))
}

function continues(open: Open, next: Paragraph, edges: Edges): boolean {
  const { paragraph } = open
  const last = paragraph.lines[paragraph.lines.length - 1]?.line
  const [first, second] = next.lines
  if (!last || !first || paragraph.row || next.row || !similar(paragraph.size, next.size)) return false
  const begin = textOf(first.line)
  const end = textOf(last)
  const small = /^[\p{Ll}]/u.test(begin)
  if (/\p{L}[-\u2010\u00ad]$/u.test(end) && small) return true
  const sameFont = [...next.fonts].some((font) => paragraph.fonts.has(font))
  const unfinished = isUnfinished(open)
  if (unfinished && small) return true
  if (
    !sameFont ||
    (isListItem(begin) && !(unfinished && /^[-–—]/u.test(begin))) ||
    isIndented(first.line, second?.line, edges)
  )
    return false
  if (paragraph.lines.length === 1 && unfinished && !small) return false
  return !hasRoomFor(first.line, last, open.edges)
}
