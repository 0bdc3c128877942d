import { type Edges, edgesOf, firstWordOf, hasRoomFor, unspaced } from './pdf-edges'
import { goesOn, type Habits } from './pdf-habits'
import { type Line, similar, textOf } from './pdf-lines'

const bullet = /^[•‣▪▫◦○●■□►➤✓·*]\s*\S|^[-–—]\s+\S/u
const dash = /^[-–—]\s/u
// Stands nowhere but before an item.
const mark = /^[•‣▪▫◦○●■□►➤✓]\s*\S/u
const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u

export const isListItem = (text: string): boolean => bullet.test(text) || numbered.test(text)

/** Further in than its column's edge and than the line after it. */
export function isIndented(line: Line, after: Line | undefined, edges: Edges): boolean {
  const step = 0.5 * line.size
  if (line.left < edges.left + step) return false
  return after === undefined || after.left < line.left - step
}

interface Meeting {
  before: Line
  line: Line
  after: Line | undefined
  /** Lines of the paragraph so far, `before` the last. */
  current: readonly Line[]
  /** All of the column. */
  lines: readonly Line[]
  /** Of the column's lines those that are paragraphs alone and begin anew. */
  single: ReadonlySet<Line>
  /** How far lines that begin where the column does get anywhere in the document. */
  reach: number
  /** Where lines end that fill a narrower column, as beside a picture. */
  narrow: ReadonlyMap<Line, number>
  habits: Habits
}

/** Whether a paragraph ends between two lines of a column. */
export function startsAnew(meeting: Meeting): boolean {
  const { before, line, single, habits } = meeting
  if (line.cells.length > 0 || before.cells.length > 0) return true
  if (!similar(before.size, line.size) || single.has(line)) return true
  const edges = localEdges(meeting)
  if (isGap(before, line, edges, habits)) return true
  if (isCentred(before, line, edgesOf(meeting.lines, line.size))) return fontsDiffer(before, line)
  const hasRoom = hasRoomFor(line, before, edges) && (edges.justified || endsShort(before, line, edges))
  const room = hasRoom || (isShort(before, edges) && (endsSentence(before) || isUnlikeNext(meeting, edges)))
  const byPlace = beginsByPlace(meeting, edges, room)
  if (byPlace !== null) return byPlace
  const isOther = !beginsSmall(line) && !unspaced.test(textOf(line))
  if (fontsDiffer(before, line) && (isOther || /[.!?:…]["”“»']?$/u.test(textOf(before)))) return true
  // The lines of a headline are broken where they sound best.
  return room && line.size < 1.15 * habits.bodySize
}

/** A line of the text itself that was plainly not drawn out, before what may begin a paragraph. */
function isUnlikeNext({ before, line, current, lines, habits }: Meeting, { left, right }: Edges): boolean {
  if (!habits.isDrawnOut(line.size) || before.right > right - line.size || beginsSmall(line)) return false
  const inset = before.left - left
  const isOfText =
    inset < 0.3 * line.size || (current.length === 1 && Math.abs(inset - (habits.indent(line.size) ?? 0)) < 0.6)
  if (!isOfText) return false
  return lines.filter((other) => other.font === before.font).length > 0.5 * lines.length
}

/** Further below than the next line is; a small gap only where a sentence or a line may have ended. */
function isGap(before: Line, line: Line, edges: Edges, { leading, isSteady }: Habits): boolean {
  const distance = line.base - before.base
  if (distance > 1.22 * leading(line.size)) return true
  if (distance < 1.09 * leading(line.size) || beginsSmall(line)) return false
  return isSteady(line.size) || endsSentence(before) || hasRoomFor(line, before, edges)
}

const beginsSmall = (line: Line): boolean => /^\p{Ll}/u.test(textOf(line))

/** What the line's own beginning says: a list's mark, an indent. `null`: nothing. */
function beginsByPlace(meeting: Meeting, edges: Edges, room: boolean): boolean | null {
  const { before, line, after, current, lines, habits } = meeting
  const step = 0.5 * line.size
  const first = current.length === 1
  const text = textOf(line)
  const inList = isListItem(textOf(current[0] ?? before))
  // A paragraph's second line may begin with a dash or with a day's number.
  const isMoved = line.left > before.left + step || (inList && !dash.test(text) && line.left < before.left - step)
  const isNext = inList && numbered.test(text) && Math.abs(line.left - (current[0]?.left ?? 0)) < step
  if (isListItem(text) && (room || isMoved || isNext || mark.test(text))) return true
  const indent = inList && !dash.test(textOf(current[0] ?? before)) ? null : habits.indent(line.size)
  const isBegun = after !== undefined && after.left < line.left - step && goesOn(line, after)
  if (indent !== null && Math.abs(line.left - edges.left - indent) < 0.6)
    return room || endsSentence(before) || isBegun || !beginsSmall(line) || line.left > before.left + step
  if (line.left > before.left + step)
    return (
      isBegun || (!(first && inList && !room) && !(first && hangs(line, after) && !hasRoomFor(line, before, edges)))
    )
  if (line.left < before.left - step && !first) return true
  const isBefore = room || (isShort(before, edgesOf(lines, line.size)) && !beginsSmall(line))
  if (first && (isBefore || isBegun) && isSetInAlike(before, line, lines)) return true
  return null
}

const endsSentence = (line: Line): boolean => /[.!?…:。！？؟]["'”’“»«)\]¹²³]*\d?$/u.test(textOf(line))

/** A line of drawn-out text that was not drawn out is the last of its paragraph. */
const isShort = (line: Line, { right, justified }: Edges): boolean =>
  justified && line.right < right - 0.2 * line.size && !/[-\u2010\u00ad]$/u.test(textOf(line))

/** Two lines set in alike, in a column whose lines mostly are not: each begins a paragraph. */
function isSetInAlike(before: Line, line: Line, lines: readonly Line[]): boolean {
  const { left } = edgesOf(lines, line.size)
  const inset = before.left - left
  if (inset < 0.5 * line.size || inset > 4 * line.size || Math.abs(before.left - line.left) > 0.15 * line.size)
    return false
  const same = lines.filter((other) => similar(other.size, line.size))
  return same.filter((other) => other.left < left + 0.3 * line.size).length >= 0.3 * same.length
}

/** Ragged lines are not always filled: one that ends within a sentence must be far from full, above all before a small letter. */
function endsShort(before: Line, line: Line, { left, right, own }: Edges): boolean {
  const width = right - left
  if (endsSentence(before) || before.right - left < 0.7 * ((own ?? right) - left)) return true
  return !beginsSmall(line) && before.right + firstWordOf(line) < right - 0.15 * width - 0.75 * line.size
}

/** The rest of a paragraph stands further in than its first line. */
const hangs = (line: Line, after: Line | undefined): boolean =>
  after !== undefined && Math.abs(after.left - line.left) < 0.3 * line.size && after.base - line.base < 2 * line.size

const fontsDiffer = (a: Line, b: Line): boolean => {
  const fonts = new Set(a.pieces.map(({ font }) => font))
  return !b.pieces.some(({ font }) => fonts.has(font))
}

function isCentred(a: Line, b: Line, edges: Edges): boolean {
  const middleOf = (line: Line) => (line.left + line.right) / 2
  const inset = (line: Line) => line.left > edges.left + line.size && line.right < edges.right - line.size
  const middle = (edges.left + edges.right) / 2
  return Math.abs(middleOf(a) - middleOf(b)) < 1 && (inset(a) || inset(b)) && Math.abs(middleOf(a) - middle) < a.size
}

/** Beside a picture the column is narrower: there the lines around say where it ends. */
function localEdges({ before, line, lines, reach, narrow, habits }: Meeting): Edges {
  const ofColumn = edgesOf(lines, line.size)
  const isKnown = ofColumn.justified || ofColumn.isShown
  const right = isKnown ? ofColumn.right : Math.max(ofColumn.right, reach)
  const edges = {
    ...ofColumn,
    right: Math.min(right, narrow.get(before) ?? right),
    own: ofColumn.right,
    justified: ofColumn.justified || habits.isDrawnOut(line.size),
  }
  if (!edges.justified) return edges
  const at = lines.indexOf(before)
  const around = [lines[at - 1], line].filter((other) => other !== undefined)
  const shared = around.some((other) => Math.abs(other.right - before.right) < 0.6)
  return shared ? { ...edges, right: Math.min(edges.right, before.right) } : edges
}
