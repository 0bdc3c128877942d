import { type Block, blockOf, type Column } from './pdf-columns'
import { type Line, textOf } from './pdf-lines'

const mark = /^(?:\[?(\d{1,3})(?!\d)\]?|([*†‡§¶]{1,3}|[a-z]))[.):]?(?=\s*\S)/u

/** The mark that a note begins with, when the line begins one: a raised figure, or a figure or sign before the words. */
export function noteMark(line: Line): string | null {
  const [first] = line.pieces
  if (!first) return null
  if (isRaised(line) && /^[\d*†‡§¶a-z]{1,3}$/u.test(first.text.trim())) return first.text.trim()
  const found = mark.exec(textOf(line))
  return found?.[1] ?? found?.[2]?.match(/[*†‡§¶]+/u)?.[0] ?? null
}

/**
 * A page's notes, apart from its text: stretches of smaller letters that begin with a mark and have nothing of the text's size
 * below them in their column.
 */
export function withoutNotes(columns: readonly Column[], bodySize: number): { columns: Column[]; notes: Line[][] } {
  const blocks = columns.flatMap(({ blocks }) => blocks)
  const notes: Line[][] = []
  const named = new Set(
    blocks.filter((block) => !isSmaller(block, bodySize)).flatMap(({ lines }) => lines.flatMap(raisedIn)),
  )
  const rest = columns.map((column) => {
    const kept = column.blocks.flatMap((block) => {
      if (!isSmaller(block, bodySize) || blocks.some((other) => !isSmaller(other, bodySize) && isBelow(other, block)))
        return [block]
      const begin = block.lines.findIndex((line) => isNote(line, named))
      if (begin < 0) return [block]
      notes.push(...notesIn(block.lines.slice(begin)))
      return begin === 0 ? [] : [blockOf(block.lines.slice(0, begin))]
    })
    return { ...column, blocks: kept }
  })
  return { columns: rest.filter(({ blocks }) => blocks.length > 0), notes }
}

/** "1. " or "80 " in small letters begins a note where the text names one, else an item of a list or words. */
function isNote(line: Line, named: ReadonlySet<string>): boolean {
  const found = noteMark(line)
  return found !== null && (named.has(found) || !/^\d{1,3}(?:[.)]|\s)/.test(textOf(line)) || isRaised(line))
}

function isRaised({ pieces: [first, second] }: Line): boolean {
  if (!first || !second) return false
  return first.size < 0.85 * second.size || first.base < second.base - 0.1 * second.size
}

/** The figures and signs of a line that name notes. */
const raisedIn = ({ pieces, size, base }: Line): string[] =>
  pieces
    .filter((piece) => piece.size < 0.88 * size && piece.base < base - 0.1 * size)
    .flatMap(({ text }) => text.trim().split(/[,\s]+/))

const isSmaller = (block: Block, bodySize: number) => block.size < 0.94 * bodySize && block.size > 0.5 * bodySize

const isBelow = (other: Block, block: Block) =>
  other.top >= block.bottom - 1 && Math.min(other.right, block.right) > Math.max(other.left, block.left)

/** Each note begins at a mark; where marks are figures, at one higher than the one before. */
function notesIn(lines: Line[]): Line[][] {
  const notes: Line[][] = []
  let last = Number.NaN
  for (const line of lines) {
    const found = noteMark(line)
    const note = notes[notes.length - 1]
    const number = Number(found)
    const goesOn = found === null || (!Number.isNaN(number) && !Number.isNaN(last) && number !== last + 1)
    if (note && goesOn) note.push(line)
    else notes.push([line])
    if (!goesOn) last = number
  }
  return notes
}
