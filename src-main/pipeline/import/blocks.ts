/** A row with a cell of so many paragraphs is there for the layout: its cells are read one after the other. */
const layoutParagraphs = 3

interface Frame {
  paragraphs: string[]
  current: string
  /** What stands in a frame anchored in the paragraph (a text box): it follows when the paragraph ends. */
  anchored: string[]
}

const newFrame = (): Frame => ({ paragraphs: [], current: '', anchored: [] })

/** Puts an article's text together from the paragraphs, rows and boxes that a reader meets on its way. */
export class Blocks {
  private frames: Frame[] = [newFrame()]
  /** Of the tables that are open: the cells of the row so far. */
  private rows: string[][][] = []

  private get frame(): Frame {
    return this.frames.at(-1)!
  }

  /** Of the paragraph that is open. */
  get current(): string {
    return this.frame.current
  }

  /** Of the paragraphs that are whole, in the innermost cell or box. */
  get finished(): readonly string[] {
    return this.frame.paragraphs
  }

  /** The open paragraph's text, which it then has no more. */
  takeCurrent(): string {
    const { current } = this.frame
    this.frame.current = ''
    return current
  }

  add(text: string): void {
    this.frame.current += text
  }

  endParagraph(): void {
    const { frame } = this
    const paragraph = cleanBlock(frame.current)
    if (paragraph !== '') frame.paragraphs.push(paragraph)
    frame.paragraphs.push(...frame.anchored)
    frame.current = ''
    frame.anchored = []
  }

  openRow(): void {
    this.rows.push([])
  }

  openCell(): void {
    this.frames.push(newFrame())
  }

  closeCell(): void {
    if (this.frames.length === 1) return
    this.endParagraph()
    const cell = this.frames.pop()!.paragraphs
    const row = this.rows.at(-1)
    if (row) row.push(cell)
    else this.frame.paragraphs.push(...cell)
  }

  /** `isLeftOut`: the row was deleted. */
  closeRow(isLeftOut = false): void {
    const row = this.rows.pop()
    if (row && !isLeftOut) this.frame.paragraphs.push(...rowBlocks(row))
  }

  openBox(): void {
    this.frames.push(newFrame())
  }

  /** The box's paragraphs follow the paragraph that it is anchored in. */
  closeBox(): void {
    const paragraphs = this.takeBox()
    this.frame.anchored.push(...paragraphs)
  }

  /** Closes a box and hands over its paragraphs instead of placing them: for notes. */
  takeBox(): string[] {
    if (this.frames.length === 1) return []
    this.endParagraph()
    return this.frames.pop()!.paragraphs
  }

  /** All paragraphs, whatever was left open. */
  finish(): string[] {
    while (this.frames.length > 1) {
      this.endParagraph()
      const paragraphs = this.frames.pop()!.paragraphs
      this.frame.paragraphs.push(...paragraphs)
    }
    this.endParagraph()
    return this.frame.paragraphs
  }
}

function rowBlocks(row: string[][]): string[] {
  const filled = row.filter((cell) => cell.length > 0)
  if (filled.length <= 1 || filled.some((cell) => cell.length >= layoutParagraphs)) return filled.flat()
  const cells = row.map((cell) => cell.join(' ').replace(/\s*\n\s*/g, ' '))
  return [cells.join(' | ').replace(/(?: \| )+$/, '')]
}

/** One block: no marks that cannot be seen and part words for a search, no spaces at the ends of lines, no half characters. */
export function cleanBlock(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\uFEFF]|[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

export const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')
