import { Blocks } from './blocks'
import type { Attribute, XmlHandler } from './xml'

const leftOut = new Set(
  'head script style template noscript nav svg math iframe object embed audio video canvas form rt rp'.split(' '),
)
const blockElements = new Set(
  `p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article aside figure figcaption main header footer address hr body
  table caption thead tbody tfoot details summary center`.split(/\s+/),
)
/** Marks of notes and pages, contents, and the pages that name the book before it begins. */
const notRead = /\b(noteref|backlink|pagebreak|toc|landmarks|page-list|cover|titlepage|halftitlepage)\b/
const noteTypes = /\b(footnotes?|endnotes?|rearnotes?)\b/
/** Words of a link within the book that say nothing by themselves: the mark of a note, the way back. */
const mark = /^\s*[[(]?(?:\d{1,4}|[ivxlc]{1,6}|[a-z*†‡§]{1,2}|↩|↑|⏎)[\uFE0E\uFE0F]?[\])]?\s*$/i

interface Element {
  name: string
  isNote: boolean
  isPreformatted: boolean
  /** Of a link within the book: what stood in the paragraph before it. */
  before: string | null
}

/** Handles the events of one chapter; the same one goes through all chapters of a book, in the order of the spine. */
export class Chapter implements XmlHandler {
  private readonly blocks = new Blocks()
  private readonly notes: string[] = []
  private readonly elements: Element[] = []

  result(): string[] {
    return [...this.blocks.finish(), ...this.notes]
  }

  /** A paragraph does not go on in the next chapter. */
  endChapter(): void {
    this.elements.length = 0
    this.blocks.endParagraph()
  }

  open(rawName: string, attribute: Attribute): 'skip' | undefined {
    const name = rawName.toLowerCase()
    if (leftOut.has(name) || isUnseen(attribute)) return 'skip'
    const type = attribute('epub:type') ?? ''
    if (notRead.test(type)) return 'skip'
    if (/doc-(noteref|backlink|pagebreak|toc)/.test(attribute('role') ?? '')) return 'skip'
    const isNote = noteTypes.test(type) && name !== 'a' && !this.elements.some((element) => element.isNote)
    const isLink = name === 'a' && (attribute('href') ?? '').includes('#')
    const isPreformatted = name === 'pre' || this.elements.at(-1)?.isPreformatted === true
    if (blockElements.has(name)) this.blocks.endParagraph()
    if (isNote) this.blocks.openBox()
    else if (name === 'tr') this.blocks.openRow()
    else if (name === 'td' || name === 'th') this.blocks.openCell()
    else if (name === 'br') this.blocks.add('\n')
    this.elements.push({ name, isNote, isPreformatted, before: isLink ? this.blocks.takeCurrent() : null })
    return undefined
  }

  close(): void {
    const element = this.elements.pop()
    if (!element) return
    const { name, isNote, before } = element
    if (before !== null) this.closeLink(before)
    if (isNote) this.notes.push(...this.blocks.takeBox())
    else if (name === 'tr') this.blocks.closeRow()
    else if (name === 'td' || name === 'th') this.blocks.closeCell()
    else if (blockElements.has(name)) this.blocks.endParagraph()
  }

  private closeLink(before: string): void {
    const words = this.blocks.takeCurrent()
    this.blocks.add(mark.test(words) ? before : before + words)
  }

  text(text: string): void {
    if (this.elements.at(-1)?.isPreformatted) {
      this.blocks.add(text)
      return
    }
    const single = text.replace(/[ \t\n\f]+/g, ' ')
    this.blocks.add(/(^|[ \n])$/.test(this.blocks.current) ? single.replace(/^ /, '') : single)
  }
}

const isUnseen = (attribute: Attribute) =>
  attribute('hidden') !== null || /display\s*:\s*none/i.test(attribute('style') ?? '')
