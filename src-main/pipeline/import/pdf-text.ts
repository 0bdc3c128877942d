import type { PageBox, TextPage } from '../../contract/pages'
import { raised } from './pdf-letters'
import { type Line, linesWithin, textOf } from './pdf-lines'
import type { Paragraph, PlacedLine } from './pdf-paragraphs'
import type { PiecesOfPage } from './pdf-pieces'
import { joined, jointOf, type WordsSeen } from './pdf-words'

/** Marks of the notes of each page, which go from the text. */
export type NoteMarks = readonly ReadonlySet<string>[]

/** The paragraphs as the article's text, and where each of its lines stands. */
export function textOfParagraphs(
  paragraphs: readonly Paragraph[],
  pages: readonly PiecesOfPage[],
  marks: NoteMarks,
  words: WordsSeen,
): { text: string; pages: TextPage[] } {
  const placed: TextPage[] = pages.map(({ shown }) => ({ ...shown, lines: [] }))
  const items = dashedItems(paragraphs)
  let text = ''
  for (const paragraph of paragraphs) {
    const parts = partsOf(paragraph, items.has(paragraph), marks, words)
    if (parts.every(({ shown }) => shown === '')) continue
    if (text !== '') text += '\n\n'
    for (const { placed: at, shown, gap } of parts) {
      if (shown !== '') {
        placed[at.page]?.lines.push({ start: text.length, end: text.length + shown.length, ...boxOf(at.line) })
      }
      text += shown + gap
    }
  }
  return { text, pages: placed }
}

interface Part {
  placed: PlacedLine
  shown: string
  opensCell: boolean
  /** Before the next line. */
  gap: '' | ' ' | '\t'
}

function partsOf({ lines, note = '' }: Paragraph, isDashed: boolean, marks: NoteMarks, words: WordsSeen): Part[] {
  const single = lines.flatMap(({ line, page }) => linesWithin(line).map((one) => ({ line: one, page })))
  const parts = single.map((placed, index): Part => {
    const shown = lineText(placed.line, marks[placed.page] ?? new Set())
    const first = note === '' ? withoutListMark(isDashed ? shown.replace(dash, '') : shown) : noteText(shown, note)
    const opensCell = index > 0 && 'opensCell' in placed.line && placed.line.opensCell === true
    return { placed, shown: index === 0 ? first : shown, opensCell, gap: '' }
  })
  const full = parts.filter(({ shown }) => shown !== '')
  full.forEach((part, index) => {
    const next = full[index + 1]
    if (next?.opensCell) part.gap = '\t'
    else if (next) {
      const joint = jointOf(part.shown, next.shown, words)
      const { before, after } = joined(part.shown, next.shown, joint)
      part.gap = joint === 'space' ? ' ' : ''
      part.shown = joint === 'space' ? before.slice(0, -1) : before
      next.shown = after
    }
  })
  for (const part of full) part.shown = part.shown.replaceAll('\u00ad', '')
  return full
}

const dash = /^[-–—]\s+(?=\S)/u

/** Items of a list whose mark is a dash. What is said begins with one too; only an item's lines stand further in than its dash. */
function dashedItems(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const items = new Set<Paragraph>()
  let run: Paragraph[] = []
  const close = () => {
    if (run.some(isHanging)) for (const paragraph of run) items.add(paragraph)
    run = []
  }
  for (const paragraph of paragraphs) {
    const [first] = paragraph.lines
    const [before] = run[0]?.lines ?? []
    const isDashed = first !== undefined && dash.test(textOf(first.line))
    if (!isDashed || (before && Math.abs(before.line.left - first.line.left) > 2)) close()
    if (isDashed) run.push(paragraph)
  }
  close()
  return items
}

function isHanging({ lines: [first, second] }: Paragraph): boolean {
  return (
    first !== undefined && second?.page === first.page && second.line.left > first.line.left + 0.5 * first.line.size
  )
}

/** A list's dots are of its layout, as in other formats; its numbers may be spoken of and stay. */
const withoutListMark = (shown: string): string => shown.replace(/^[•‣▪▫◦●■□►➤]\s+(?=\S)/u, '')

/** A note's mark is raised, so that its figure is none of the note's words. */
function noteText(shown: string, mark: string): string {
  const words = shown.startsWith(mark) ? shown.slice(mark.length).replace(/^[\].):]+/, '') : shown
  return `${raised(mark)} ${words.trimStart()}`
}

/** A line's text: raised figures that name a note are left out, others are written as raised figures. */
export function lineText(line: Line, marks: ReadonlySet<string>): string {
  return textOf(line, (piece) => {
    const text = piece.text.trim()
    const isRaised = piece.size < 0.88 * line.size && piece.base < line.base - 0.1 * line.size
    if (!isRaised || !/^[\d,*†‡§¶\s]+$|^[a-z]$/u.test(text)) return piece.text
    const named = text.split(/[,\s]+/)
    return named.every((mark) => marks.has(mark)) ? '' : raised(piece.text)
  })
}

function boxOf({ pieces }: Line): PageBox {
  const boxes = pieces.map(({ box }) => box)
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
