/** A line of text on a page, in points from the page's upper left corner. */
export interface LineBox {
  /** UTF-16 offsets in the text; `end` exclusive. */
  start: number
  end: number
  x: number
  y: number
  width: number
  height: number
}

/** One page of the original as it is shown: turned upright, in points. */
export interface TextPage {
  width: number
  height: number
  lines: LineBox[]
}

/** A rectangle on a page, in points from its upper left corner. */
export interface PageBox {
  x: number
  y: number
  width: number
  height: number
}

/** Where a stretch of the text stands: on the page where it begins. */
export interface PlaceOnPages {
  /** Counted from 1, as readers of the document count. */
  page: number
  /** What the stretch takes of that page, a box a line, in the order of the text. */
  boxes: PageBox[]
  /** The same for each later page that the stretch goes on to. */
  continued: { page: number; boxes: PageBox[] }[]
}

/**
 * The page on which `[start, end)` of the text (UTF-16 offsets) begins, and the boxes of the lines it touches; a line of which
 * it takes only a part gives that part of its box, cut by the share of its characters. An empty stretch is the place of its
 * character. `null`: no line of any page stands for it, as between two blocks.
 *
 * Within a page, lines follow each other as they do in the text; a text may come back to an earlier page (notes after it).
 */
export function pageOf(pages: readonly TextPage[], start: number, end: number): PlaceOnPages | null {
  const last = Math.max(end, start + 1)
  const places = pages.flatMap(({ lines }, index) => {
    const touched = lines.filter((line) => line.start < last && line.end > start)
    const first = touched[0]
    if (!first) return []
    return [{ page: index + 1, begins: first.start, boxes: touched.map((line) => partOf(line, start, last)) }]
  })
  const [begin, ...rest] = places.sort((a, b) => a.begins - b.begins)
  if (!begin) return null
  return { page: begin.page, boxes: begin.boxes, continued: rest.map(({ page, boxes }) => ({ page, boxes })) }
}

function partOf(line: LineBox, start: number, end: number): PageBox {
  const length = line.end - line.start
  const from = Math.max(0, start - line.start) / length
  const to = Math.min(length, end - line.start) / length
  return { x: line.x + line.width * from, y: line.y, width: line.width * (to - from), height: line.height }
}
