import { flowOf, isDataTable, quoteMarks, superscript } from './html-flow'
import { InlineText } from './html-inline'
import { type BlockKind, isBesideText, isFootnoteMark, isTimeAlone } from './html-marks'
import { isCaption, isSure, type LeftOut, leftOut } from './html-names'
import { type HtmlNode, textIn } from './html-tree'

/** Text that stands for itself on the page: a paragraph, a heading, a row of a table. */
export interface Block {
  text: string
  kind: BlockKind
  /** 1 to 6; 0 for what is no heading. */
  level: number
  /** Characters in links to other pages. */
  linked: number
  /** Characters in `time` elements. */
  timed: number
  /** Characters in bold. */
  strong: number
  /** In a `blockquote` or an `aside`: it may say again what the text says. */
  isQuote: boolean
  /** The nearest element around it that makes a block: index in `Page.spans`. */
  span: number
}

/** An element and the blocks in it. */
export interface Span {
  node: HtmlNode
  /** Index of the element around it; -1 for the outermost. */
  parent: number
  /** First block in it, and the one behind the last. */
  from: number
  to: number
  /** Index of the span behind the last one in it. */
  end: number
  /** By its names; `never-shown` elements have no span. */
  leftOut: Exclude<LeftOut, 'never-shown'> | null
}

/** The blocks of a page in its order, and the elements they stand in. */
export interface Page {
  blocks: Block[]
  spans: Span[]
}

interface Frame {
  node: HtmlNode
  kind: BlockKind
  level: number
  isLinked: boolean
  isTimed: boolean
  isStrong: boolean
  isQuote: boolean
  isPreformatted: boolean
  /** In a cell of a table of data, where blocks do not part lines. */
  isCell: boolean
  isDataTable: boolean
  /** In running text, where an element's name says nothing of the text around it. */
  isRunning: boolean
  span: number
  /** Written when the element ends. */
  closing: string
}

const headings: Record<string, number> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const kinds: Record<string, BlockKind> = {
  p: 'paragraph',
  pre: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  caption: 'paragraph',
  summary: 'paragraph',
}

/** `everything`: nothing but what is never shown is left out (a fragment that a person chose). `revealed`: see `isHidden`. */
interface Manner {
  everything?: boolean
  revealed?: boolean
}

/** The text below `root` as blocks. Walks without recursion, in time linear in the page. */
export function pageOf(root: HtmlNode, language: string, manner: Manner = {}): Page {
  return new Walk(language, manner).run(root)
}

class Walk {
  private readonly page: Page = { blocks: [], spans: [] }
  private readonly frames: Frame[] = []
  private readonly inline = new InlineText()

  constructor(
    private readonly language: string,
    private readonly manner: Manner,
  ) {}

  run(root: HtmlNode): Page {
    this.frames.push(this.outermost(root))
    for (let node: HtmlNode | null = root.first; node !== null; ) {
      if (node.kind === 'text') this.write(node)
      else if (node.kind === 'element' && this.enter(node)) {
        if (node.first) {
          node = node.first
          continue
        }
        this.leave()
      }
      while (node.next === null) {
        if (node.parent === root || node.parent === null) return this.finished()
        node = node.parent
        this.leave()
      }
      node = node.next
    }
    return this.finished()
  }

  private outermost(node: HtmlNode): Frame {
    this.page.spans.push({ node, parent: -1, from: 0, to: 0, end: 0, leftOut: null })
    const no = {
      isLinked: false,
      isTimed: false,
      isStrong: false,
      isQuote: false,
      isPreformatted: false,
      isCell: false,
    }
    return { ...no, node, kind: 'loose', level: 0, isDataTable: false, isRunning: false, span: 0, closing: '' }
  }

  private finished(): Page {
    this.flush()
    const [outermost] = this.page.spans
    if (outermost) Object.assign(outermost, { to: this.page.blocks.length, end: this.page.spans.length })
    return this.page
  }

  /** Whether what is in the element is read. */
  private enter(node: HtmlNode): boolean {
    const around = this.frames[this.frames.length - 1]!
    if (node.tag === 'br') this.breakLine(around)
    if (node.tag === 'hr') this.flush()
    const reason = leftOut(node, this.manner.revealed)
    if (reason === 'never-shown' || isFootnoteMark(node)) return false
    if (!around.isRunning && !around.isCell && !this.manner.everything && isBesideText(node, around.kind === 'caption'))
      return false
    if ((around.kind === 'heading' || around.kind === 'loose') && node.previous?.kind === 'element')
      this.inline.addSpace()
    const isCell = around.isDataTable && (node.tag === 'td' || node.tag === 'th')
    const parts = flowOf(node) !== 'inline' || isTimeAlone(node, around.kind) || this.isCaptionAlone(node, around)
    // A cell's blocks stand in its row. Of names in the line only the surest count, and only where no text is cut by them.
    const isBlock = parts && !around.isCell && !isCell
    const isNamed = reason !== null && !this.manner.everything && !around.isRunning && !around.isCell
    const makesSpan = isBlock || (isNamed && isSure(reason) && this.inline.isEmpty)
    if (makesSpan) this.flush()
    else if (parts) this.inline.addSpace()
    const frame = this.frameOf(node, around)
    if (isBlock) frame.isRunning = frame.kind === 'paragraph' || frame.kind === 'heading'
    if (makesSpan) {
      frame.span = this.page.spans.length
      const { length } = this.page.blocks
      this.page.spans.push({ node, parent: around.span, from: length, to: 0, end: 0, leftOut: isNamed ? reason : null })
    }
    this.frames.push(frame)
    return true
  }

  /** Words under a picture in an element of the line, as in a `span` behind a `br`; a drop cap's name is a caption's, too. */
  private isCaptionAlone(node: HtmlNode, around: Frame): boolean {
    const isFirst = !around.isRunning && around.kind === 'loose' && this.inline.isEmpty
    return isFirst && isCaption(node) && textIn(node, 21).length > 20
  }

  private frameOf(node: HtmlNode, around: Frame): Frame {
    const { tag } = node
    const frame: Frame = { ...around, node, closing: '' }
    const level = headings[tag] ?? 0
    if (level > 0) Object.assign(frame, { kind: 'heading', level })
    else if (tag in kinds && around.kind !== 'caption') frame.kind = kinds[tag]!
    if (isCaption(node) && around.kind !== 'heading' && !around.isCell)
      frame.kind = isOfTable(node) ? 'paragraph' : 'caption'
    if (tag === 'a') frame.isLinked ||= isElsewhere(node.get('href'))
    if (tag === 'time') frame.isTimed = true
    if (tag === 'strong' || tag === 'b') frame.isStrong = true
    if (tag === 'aside') frame.isQuote = true
    if (tag === 'blockquote')
      Object.assign(frame, { isQuote: true, kind: around.kind === 'loose' ? 'paragraph' : around.kind })
    if (tag === 'pre') frame.isPreformatted = true
    if (tag === 'table') frame.isDataTable = isDataTable(node)
    if (tag === 'tr' && frame.isDataTable) frame.kind = 'row'
    if ((tag === 'td' || tag === 'th') && around.isDataTable) this.enterCell(frame)
    if (tag === 'q') {
      const [opening, closing] = quoteMarks(this.language)
      this.append(opening, frame)
      frame.closing = closing
    }
    return frame
  }

  private enterCell(frame: Frame): void {
    let before = frame.node.previous
    while (before && before.kind !== 'element') before = before.previous
    if (before) this.inline.add(' | ', true)
    Object.assign(frame, { isCell: true, kind: 'row' })
  }

  private leave(): void {
    const frame = this.frames.pop()!
    const around = this.frames[this.frames.length - 1]!
    if (frame.closing) this.append(frame.closing, frame)
    if (frame.span === around.span) {
      if (around.isCell && flowOf(frame.node) !== 'inline') this.inline.addSpace()
      return
    }
    this.flush(frame)
    const span = this.page.spans[frame.span]!
    span.to = this.page.blocks.length
    span.end = this.page.spans.length
  }

  private write(node: HtmlNode): void {
    const frame = this.frames[this.frames.length - 1]!
    if (frame.node.tag === 'sup') this.append(superscript(node.value, this.inline.last), frame)
    else this.append(node.value, frame)
  }

  private append(value: string, frame: Frame): void {
    const added = this.inline.add(value, !frame.isPreformatted)
    if (frame.isLinked) this.inline.linked += added
    if (frame.isTimed) this.inline.timed += added
    if (frame.isStrong) this.inline.strong += added
  }

  private breakLine(frame: Frame): void {
    if (frame.isCell || frame.kind === 'heading') this.inline.addSpace()
    else if (!this.inline.breakLine()) this.flush()
  }

  private flush(frame = this.frames[this.frames.length - 1]!): void {
    if (this.inline.isEmpty) return
    const { text, linked, timed, strong } = this.inline.take(!frame.isPreformatted)
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const { kind, level, isQuote, span } = frame
    this.page.blocks.push({ text, kind, level, linked, timed, strong, isQuote, span })
  }
}

/** What stands above or below a table says what its figures are. */
function isOfTable(caption: HtmlNode): boolean {
  for (let sibling = caption.parent?.first ?? null; sibling !== null; sibling = sibling.next) {
    if (sibling.tag === 'table' || sibling.first?.tag === 'table') return true
  }
  return false
}

/** A link within the page leads to no other article. */
const isElsewhere = (href: string | null) => href !== null && !href.trimStart().startsWith('#')
