import { Blocks, cleanBlock } from './blocks'
import { OpenDocumentStyles } from './odt-styles'
import type { Attribute, XmlHandler } from './xml'

/** What an OpenDocument text says. */
export interface OpenDocumentPart {
  /** Notes at the end: footnotes, then endnotes. */
  blocks: string[]
  title: string | null
  openingHeading: string | null
  /** Of office:meta, by name. */
  properties: Map<string, string>
}

/** Not the article's words: what was deleted, comments, contents and indexes, labels, objects within, descriptions of pictures. */
const leftOut = new Set(
  `text:tracked-changes office:annotation office:annotation-end office:scripts office:forms office:binary-data office:master-styles
  text:table-of-content text:illustration-index text:table-index text:object-index text:user-index text:alphabetical-index
  text:note-citation text:number text:ruby-text text:placeholder text:sequence-decls text:variable-decls text:user-field-decls
  draw:object draw:object-ole draw:plugin draw:applet svg:title svg:desc presentation:notes`.split(/\s+/),
)

const mostSpaces = 200

interface Paragraph {
  name: string
  style: string | null
  level: string | null
  isHidden: boolean
  /** White space that follows white space is none. */
  endsInSpace: boolean
  /** Stands straight in another paragraph, as the text of a drawn shape does. */
  isBoxed: boolean
  boxDepth: number
}

/** Handles the events of content.xml, styles.xml, meta.xml and of a flat document, which is all three. */
export class OpenDocumentBody implements XmlHandler {
  private readonly blocks = new Blocks()
  private readonly styles = new OpenDocumentStyles()
  private readonly properties = new Map<string, string>()
  private readonly paragraphs: Paragraph[] = []
  private readonly spansHidden: boolean[] = []
  private readonly notes: Record<'footnote' | 'endnote', string[]> = { footnote: [], endnote: [] }
  private readonly noteKinds: ('footnote' | 'endnote')[] = []
  private boxDepth = 0
  private property: string | null = null
  private isInMeta = false
  private isInText = false
  private title: string | null = null
  private openingHeading: string | null = null

  result(): OpenDocumentPart {
    const { title, openingHeading, properties, notes } = this
    return { blocks: [...this.blocks.finish(), ...notes.footnote, ...notes.endnote], title, openingHeading, properties }
  }

  open(name: string, attribute: Attribute): 'skip' | undefined {
    if (leftOut.has(name)) return 'skip'
    if (name === 'office:meta') this.isInMeta = true
    else if (name === 'office:text') this.isInText = true
    if (this.isInMeta) this.property = name
    else if (this.isInText) return this.openInText(name, attribute)
    else this.styles.open(name, attribute)
    return undefined
  }

  private openInText(name: string, attribute: Attribute): 'skip' | undefined {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.openParagraph(name, attribute)
        break
      case 'text:span':
        this.spansHidden.push(this.styles.isHidden('text', attribute('text:style-name')))
        break
      case 'text:s':
        this.say(' '.repeat(Math.min(mostSpaces, Math.max(1, Number(attribute('text:c') ?? 1) || 1))))
        break
      case 'text:tab':
        this.say('\t')
        break
      case 'text:line-break':
        this.say('\n')
        break
      case 'text:note':
        this.noteKinds.push(attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote')
        this.openBox()
        break
      case 'draw:text-box':
        this.openBox()
        break
      case 'table:table-row':
        this.blocks.openRow()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.boxDepth++
        this.blocks.openCell()
        break
      case 'text:section':
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        if (attribute('text:display') === 'none' || attribute('text:is-hidden') === 'true') return 'skip'
    }
    return undefined
  }

  private openBox(): void {
    this.boxDepth++
    this.blocks.openBox()
  }

  private openParagraph(name: string, attribute: Attribute): void {
    const isBoxed = this.paragraphs.at(-1)?.boxDepth === this.boxDepth
    if (isBoxed) this.openBox()
    const style = attribute('text:style-name')
    this.paragraphs.push({
      name,
      style,
      level: attribute('text:outline-level'),
      isHidden: this.styles.isHidden('paragraph', style),
      endsInSpace: true,
      isBoxed,
      boxDepth: this.boxDepth,
    })
  }

  close(name: string): void {
    switch (name) {
      case 'office:meta':
        this.isInMeta = false
        break
      case 'office:text':
        this.isInText = false
        break
      case 'text:p':
      case 'text:h':
        if (this.isInText) this.closeParagraph()
        break
      case 'text:span':
        this.spansHidden.pop()
        break
      case 'text:note':
        if (this.isInText) this.closeNote()
        break
      case 'draw:text-box':
        if (this.isInText) this.closeBox()
        break
      case 'table:table-row':
        if (this.isInText) this.blocks.closeRow()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (!this.isInText) break
        this.boxDepth--
        this.blocks.closeCell()
    }
    this.styles.close(name)
    this.property = null
  }

  private closeBox(): void {
    this.boxDepth--
    this.blocks.closeBox()
  }

  private closeNote(): void {
    this.boxDepth--
    const kind = this.noteKinds.pop() ?? 'footnote'
    const isHidden = this.paragraphs.at(-1)?.isHidden === true || this.spansHidden.includes(true)
    const blocks = this.blocks.takeBox()
    if (!isHidden) this.notes[kind].push(...blocks)
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    const text = cleanBlock(this.blocks.current)
    if (text !== '' && this.title === null) {
      if (this.styles.isKindOf(paragraph.style, 'Title')) this.title = text
      else if (paragraph.name === 'text:h' && paragraph.level === '1' && this.blocks.finished.length === 0)
        this.openingHeading ??= text
    }
    this.blocks.endParagraph()
    if (paragraph.isBoxed) this.closeBox()
  }

  text(text: string): void {
    if (this.isInMeta) this.takeProperty(text)
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || paragraph.boxDepth !== this.boxDepth) return
    const single = text.replace(/[ \t\n]+/g, ' ')
    const words = paragraph.endsInSpace ? single.replace(/^ /, '') : single
    if (words === '') return
    this.say(words)
    paragraph.endsInSpace = words.endsWith(' ')
  }

  private takeProperty(text: string): void {
    if (this.property === null || this.property === 'office:meta') return
    this.properties.set(this.property, (this.properties.get(this.property) ?? '') + text)
  }

  private say(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    paragraph.endsInSpace = false
    if (!paragraph.isHidden && !this.spansHidden.includes(true)) this.blocks.add(text)
  }
}
