import { Blocks, cleanBlock } from './blocks'
import { isOn, type WordStyles } from './docx-styles'
import { symbolCharacter, symbolText } from './symbol-fonts'
import type { Attribute, XmlHandler } from './xml'

/** What a part of a Word document says. */
export interface WordPart {
  blocks: string[]
  /** "footnote 2", in the order of their marks. */
  called: string[]
  /** The blocks of each note, by the same names; of the parts that hold notes. */
  notes: Map<string, string[]>
  /** The first paragraph in the style "Title", and one in "heading 1" before anything else. */
  title: string | null
  openingHeading: string | null
  /** Relationship ids of whole documents that belong before the block of that number. */
  embedded: { id: string; beforeBlock: number }[]
}

/** With all that is in them: what was deleted or moved away, old forms of drawings, small print over ruby, looks. */
const leftOut = new Set(
  `w:del w:moveFrom mc:Fallback w:rt w:delText w:delInstrText w:sectPr w:tblPr w:tblGrid w:numPr w:tabs w:pPrChange w:rPrChange
  w:tcPrChange w:trPrChange w:sdtEndPr w:ffData`.split(/\s+/),
)

interface Paragraph {
  style: string | null
  /** Its end was deleted, or is that of a drop cap: the next paragraph goes on in the same block. */
  joinsNext: boolean
}

interface Run {
  style: string | null
  font: string | null
  isHidden: boolean | null
}

/** Handles the events of word/document.xml and of the parts with notes. Tracked changes are taken as accepted. */
export class WordBody implements XmlHandler {
  private readonly blocks = new Blocks()
  private readonly part: Omit<WordPart, 'blocks'> = {
    called: [],
    notes: new Map(),
    title: null,
    openingHeading: null,
    embedded: [],
  }
  private readonly elements: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly runs: Run[] = []
  /** For each field that is open, whether its result has begun: before stands only its code. */
  private readonly fields: boolean[] = []
  private readonly rowsDeleted: boolean[] = []
  /** For each content control that is open, whether it shows only its prompt, or a table of contents. */
  private readonly controlsLeftOut: boolean[] = []
  private readonly noteNames: string[] = []
  private takesText = false

  constructor(private readonly styles: WordStyles) {}

  result(): WordPart {
    return { ...this.part, blocks: this.blocks.finish() }
  }

  open(name: string, attribute: Attribute): 'skip' | undefined {
    if (leftOut.has(name)) {
      if (name === 'w:del' || name === 'w:moveFrom') this.markDeleted()
      return 'skip'
    }
    if (this.openStructure(name, attribute) === 'skip') return 'skip'
    this.openCharacter(name, attribute)
    this.openProperty(name, attribute)
    this.elements.push(name)
    return undefined
  }

  /** An empty "deleted" among properties is about what has them: the end of a paragraph, a row. */
  private markDeleted(): void {
    const inside = this.elements.at(-1)
    if (inside === 'w:rPr' && this.elements.at(-2) === 'w:pPr') this.joinParagraph()
    if (inside === 'w:trPr' && this.rowsDeleted.length > 0) this.rowsDeleted[this.rowsDeleted.length - 1] = true
  }

  private joinParagraph(): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph) paragraph.joinsNext = true
  }

  private openStructure(name: string, attribute: Attribute): 'skip' | undefined {
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ style: null, joinsNext: false })
        break
      case 'w:r':
        this.runs.push({ style: null, font: null, isHidden: null })
        break
      case 'w:tr':
        this.blocks.openRow()
        this.rowsDeleted.push(false)
        break
      case 'w:tc':
        this.blocks.openCell()
        break
      case 'w:txbxContent':
        this.blocks.openBox()
        break
      case 'w:sdt':
        this.controlsLeftOut.push(false)
        break
      case 'w:footnote':
      case 'w:endnote':
        // The others are the lines between text and notes.
        if ((attribute('w:type') ?? 'normal') !== 'normal') return 'skip'
        this.noteNames.push(`${name.slice(2)} ${attribute('w:id')}`)
        this.blocks.openBox()
        break
      case 'w:altChunk':
        this.part.embedded.push({ id: attribute('r:id') ?? '', beforeBlock: this.blocks.finished.length })
    }
    return undefined
  }

  private openCharacter(name: string, attribute: Attribute): void {
    this.takesText = name === 'w:t' || name === 'm:t'
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.say('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.say('\n')
        break
      case 'w:noBreakHyphen':
        this.say('\u2011')
        break
      case 'w:sym':
        this.say(symbolCharacter(attribute('w:font') ?? '', Number.parseInt(attribute('w:char') ?? '', 16) || 0xfffd))
        break
      case 'w:fldChar':
        this.field(attribute('w:fldCharType'))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (this.isSeen()) this.part.called.push(`${name.slice(2, -'Reference'.length)} ${attribute('w:id')}`)
    }
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push(false)
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true
    else if (type === 'end') this.fields.pop()
  }

  private openProperty(name: string, attribute: Attribute): void {
    const paragraph = this.paragraphs.at(-1)
    const isOfRun = this.elements.at(-1) === 'w:rPr' && this.elements.at(-2) === 'w:r'
    const run = isOfRun ? this.runs.at(-1) : undefined
    if (name === 'w:pStyle' && paragraph) paragraph.style = attribute('w:val')
    else if (name === 'w:framePr' && attribute('w:dropCap') !== null) this.joinParagraph()
    else if (name === 'w:specVanish' && !isOfRun) this.joinParagraph()
    else if (name === 'w:rStyle' && run) run.style = attribute('w:val')
    else if (name === 'w:rFonts' && run) run.font = attribute('w:ascii') ?? attribute('w:hAnsi')
    else if (name === 'w:vanish' && run) run.isHidden = isOn(attribute)
    else if (
      name === 'w:showingPlcHdr' ||
      (name === 'w:docPartGallery' && attribute('w:val') === 'Table of Contents')
    ) {
      if (this.controlsLeftOut.length > 0) this.controlsLeftOut[this.controlsLeftOut.length - 1] = true
    }
  }

  close(name: string): void {
    this.elements.pop()
    this.takesText = false
    switch (name) {
      case 'w:p':
        this.closeParagraph()
        break
      case 'w:r':
        this.runs.pop()
        break
      case 'w:tr':
        this.blocks.closeRow(this.rowsDeleted.pop())
        break
      case 'w:tc':
        this.blocks.closeCell()
        break
      case 'w:txbxContent':
        this.blocks.closeBox()
        break
      case 'w:sdt':
        this.controlsLeftOut.pop()
        break
      case 'w:footnote':
      case 'w:endnote':
        this.part.notes.set(this.noteNames.pop()!, this.blocks.takeBox())
    }
  }

  private closeParagraph(): void {
    const { style, joinsNext } = this.paragraphs.pop()!
    // A field whose result never begins would take the rest of the article with it.
    while (this.fields.at(-1) === false) this.fields.pop()
    if (joinsNext) return
    const name = style === null ? '' : this.styles.nameOf(style)
    const text = cleanBlock(this.blocks.current)
    if (text !== '' && name === 'title') this.part.title ??= text
    if (name === 'heading 1' && this.blocks.finished.length === 0 && this.part.title === null && text !== '')
      this.part.openingHeading ??= text
    this.blocks.endParagraph()
  }

  text(text: string): void {
    if (this.takesText) this.say(symbolText(text, this.runs.at(-1)?.font ?? null))
  }

  private say(text: string): void {
    if (this.isSeen()) this.blocks.add(text)
  }

  private isSeen(): boolean {
    if (this.fields.includes(false) || this.controlsLeftOut.includes(true)) return false
    const paragraphStyle = this.paragraphs.at(-1)?.style ?? null
    if (paragraphStyle !== null && /^(toc \d|toc heading|table of figures)/.test(this.styles.nameOf(paragraphStyle)))
      return false
    const run = this.runs.at(-1)
    if (run?.isHidden != null) return !run.isHidden
    if (run?.style != null && this.styles.isHidden(run.style)) return false
    return paragraphStyle === null || !this.styles.isHidden(paragraphStyle)
  }
}
