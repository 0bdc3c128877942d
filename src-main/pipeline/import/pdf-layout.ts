import type { TextPage } from '../../contract/pages'
import { type Column, columnsOf, commonSize } from './pdf-columns'
import { edgesOf } from './pdf-edges'
import { withoutFurniture } from './pdf-furniture'
import { habitsOf } from './pdf-habits'
import { type Line, lettersOf, linesWithin, textOf } from './pdf-lines'
import { noteMark, withoutNotes } from './pdf-notes'
import { type Paragraph, type PlacedLine, paragraphsOf } from './pdf-paragraphs'
import type { PiecesOfPage } from './pdf-pieces'
import { linesOf } from './pdf-runs'
import { type NoteMarks, textOfParagraphs } from './pdf-text'
import { wordsIn } from './pdf-words'

export interface LaidOutText {
  text: string
  pages: TextPage[]
  /** The largest words of the first page, when they are larger than the text. */
  headline: string | null
}

/** `ownHyphen`: the program that made the document cuts words by a hyphen of its own. The text of pages as it is read: lines, columns, paragraphs, notes after the text, nothing of what repeats over the pages. */
export function layOut(pages: readonly PiecesOfPage[], ownHyphen: boolean): LaidOutText {
  const withLines = withoutFurniture(pages.map((page) => ({ page, lines: linesOf(page.pieces) })))
  const bodySize = commonSize(withLines.flatMap(({ lines }) => lines))
  const marks: Set<string>[] = []
  const notes: PlacedLine[][] = []
  const columns = withLines.map(({ lines }, page): Column[] => {
    const apart = withoutNotes(columnsOf(lines), bodySize)
    marks.push(new Set(apart.notes.flatMap(([first]) => (first ? (noteMark(first) ?? []) : []))))
    notes.push(...apart.notes.map((note) => note.map((line) => ({ line, page }))))
    return apart.columns
  })
  const body = paragraphsOf(columns, habitsOf(columns, bodySize))
  const headline = headlineOf(body, bodySize)
  const ordered = [...headlineFirst(body, headline), ...notes.map(asNote)]
  const words = wordsIn(
    withLines.flatMap(({ lines }) => lines.flatMap(linesWithin).map((line) => textOf(line))),
    ownHyphen,
    isDrawnOut(columns.flat(), bodySize),
  )
  const { text, pages: placed } = textOfParagraphs(ordered, pages, allMarks(marks), words)
  return { text, pages: placed, headline: headline && textOfParagraphs([headline], pages, marks, words).text }
}

function isDrawnOut(columns: readonly Column[], bodySize: number): boolean {
  const counts = columns.map(({ blocks }) => {
    const lines = blocks.flatMap((block) => block.lines)
    return { all: lines.length, drawnOut: edgesOf(lines, bodySize).justified ? lines.length : 0 }
  })
  return counts.reduce((sum, { all, drawnOut }) => sum + 2 * drawnOut - all, 0) > 0
}

/** A note may stand on the page after the one that names it. */
const allMarks = (marks: readonly Set<string>[]): NoteMarks =>
  marks.map((set, page) => new Set([...set, ...(marks[page + 1] ?? [])]))

const asNote = (lines: PlacedLine[]): Paragraph => ({
  note: (lines[0] && noteMark(lines[0].line)) ?? '',
  lines,
  size: lines[0]?.line.size ?? 0,
  fonts: new Set(lines.map(({ line }) => line.font)),
  row: false,
})

function headlineOf(paragraphs: readonly Paragraph[], bodySize: number): Paragraph | null {
  const onFirst = paragraphs.filter(({ lines, row }) => lines[0]?.page === 0 && !row && lines.length <= 6)
  const candidates = onFirst.filter((paragraph) => {
    const letters = paragraph.lines.reduce((sum, { line }) => sum + lettersOf(line), 0)
    return paragraph.size >= 1.15 * bodySize && letters >= 8 && letters <= 300 && hasWords(paragraph.lines)
  })
  return candidates.sort((a, b) => b.size - a.size)[0] ?? null
}

const hasWords = (lines: readonly PlacedLine[]): boolean =>
  lines.some(({ line }: { line: Line }) => /\p{L}{2}/u.test(textOf(line)))

/** A kicker or a day above the headline comes after it. */
function headlineFirst(paragraphs: readonly Paragraph[], headline: Paragraph | null): Paragraph[] {
  const at = headline ? paragraphs.indexOf(headline) : -1
  const before = paragraphs.slice(0, Math.max(0, at))
  const short = before.every(({ lines }) => lines.length === 1 && lines.every(({ line }) => lettersOf(line) < 90))
  if (!headline || at < 1 || at > 3 || !short) return [...paragraphs]
  return [headline, ...before, ...paragraphs.slice(at + 1)]
}
