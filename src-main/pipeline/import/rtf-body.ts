import { Blocks, cleanBlock } from './blocks'
import { decodePage, symbolPage } from './rtf-encodings'
import { type Group, startingGroup } from './rtf-group'
import { RtfHead } from './rtf-head'
import type { RtfHandler } from './rtf-tokens'
import { rtfCharacters, rtfInfo, rtfKept, rtfLeftOut } from './rtf-words'
import { symbolCharacter } from './symbol-fonts'

export interface RtfPart {
  blocks: string[]
  title: string | null
  openingHeading: string | null
  /** Of \info, by name; times as ISO 8601. */
  properties: Map<string, string>
  /** The document's own code page. */
  encoding: string
}

/** Handles the tokens of an RTF document. */
export class RtfBody implements RtfHandler {
  private readonly blocks = new Blocks()
  private group: Group = { ...startingGroup }
  private readonly groups: Group[] = []
  private readonly head = new RtfHead()
  private readonly notes: Record<'footnote' | 'endnote', string[]> = { footnote: [], endnote: [] }
  /** Rows that are open, in the text and in each box. */
  private readonly openRows: number[] = [0]
  private isInUntoldRow = false
  private pending: number[] = []
  private bytesToPass = 0
  /** The group began, or began with \*: what is the next word decides. */
  private isStarred = false
  private isFirst = false
  private title: string | null = null
  private openingHeading: string | null = null

  constructor(
    private readonly source: Uint8Array,
    private readonly nesting: number,
  ) {}

  result(): RtfPart {
    this.setDepth(0)
    const { title, openingHeading, notes } = this
    const { properties, encoding } = this.head
    return {
      blocks: [...this.blocks.finish(), ...notes.footnote, ...notes.endnote],
      title,
      openingHeading,
      properties,
      encoding,
    }
  }

  open(): boolean {
    this.flush()
    if (this.groups.length >= this.nesting) return false
    const outer = this.group
    this.groups.push(outer)
    // \upr holds the same words twice: first in the code page, then in a group marked \*\ud.
    this.group = { ...outer, ends: 'nothing', ...(outer.ends === 'twins' ? { place: 'nowhere' } : {}) }
    if (outer.ends === 'twins') outer.ends = 'nothing'
    this.bytesToPass = 0
    this.isFirst = true
    this.isStarred = false
    return true
  }

  close(): void {
    this.flush()
    const { ends } = this.group
    if (ends === 'box' || ends === 'footnote' || ends === 'endnote') {
      this.setDepth(0)
      this.openRows.pop()
      if (ends === 'box') this.blocks.closeBox()
      else this.notes[ends].push(...this.blocks.takeBox())
    }
    this.group = this.groups.pop() ?? { ...startingGroup }
    this.bytesToPass = 0
    this.isFirst = false
    this.isStarred = false
  }

  symbol(character: string): void {
    if (character === '*') {
      this.isStarred = true
      return
    }
    this.isFirst = false
    if (this.passOne()) return
    if (character === '~') this.say('\u00A0')
    else if (character === '_') this.say('\u2011')
    else if (character === '\n' || character === '\r') this.endParagraph()
    else if (character === '\\' || character === '{' || character === '}') this.pending.push(character.charCodeAt(0))
    else if (character === '\t') this.say('\t')
  }

  bytes(from: number, to: number): void {
    this.isFirst = false
    if (this.group.place === 'nowhere') return
    let at = from
    while (at < to && this.passOne()) at++
    for (; at < to; at++) this.pending.push(this.source[at]!)
  }

  hex(byte: number): void {
    this.isFirst = false
    if (this.group.place !== 'nowhere' && !this.passOne()) this.pending.push(byte)
  }

  private passOne(): boolean {
    if (this.bytesToPass === 0) return false
    this.bytesToPass--
    return true
  }

  word(name: string, value: number | null): void {
    const [isFirst, isStarred] = [this.isFirst, this.isStarred]
    this.isFirst = false
    this.isStarred = false
    if (this.group.place === 'nowhere') return
    if ((isFirst || isStarred) && this.openPlace(name, isStarred)) return
    const character = rtfCharacters.get(name)
    if (character !== undefined) {
      if (!this.passOne()) this.say(character)
      return
    }
    this.flush()
    this.bytesToPass = 0
    if (name === 'u') {
      this.say(this.unicode(value ?? 0))
      this.bytesToPass = this.group.fallbackBytes
    } else if (!this.head.word(name, value, this.within()) && !this.look(name, value)) this.structure(name)
  }

  private unicode(value: number): string {
    const code = value < 0 ? value + 0x10000 : value
    if (code >= 0xf000 && code <= 0xf0ff)
      return symbolCharacter(this.head.page(this.group.font) === symbolPage ? 'Symbol' : '', code)
    return code > 0xffff ? '\uFFFD' : String.fromCharCode(code)
  }

  /** True where the word says what the group is. */
  private openPlace(name: string, isStarred: boolean): boolean {
    const { group } = this
    if (rtfLeftOut.has(name)) group.place = 'nowhere'
    else if (name === 'fonttbl') group.place = 'fonts'
    else if (name === 'stylesheet') group.place = 'styles'
    else if (name === 'info') group.place = 'info '
    else if (group.place === 'info ' && (rtfInfo.has(name) || name === 'creatim' || name === 'revtim'))
      // LibreOffice says the author twice.
      group.place = this.head.properties.has(name) ? 'nowhere' : `info ${name}`
    else if (name === 'upr') group.ends = 'twins'
    else if (name === 'footnote') this.openBox('footnote')
    else if (name === 'shptxt' || name === 'dptxbxtext') this.openBox('box')
    else if (isStarred && !rtfKept.has(name)) group.place = 'nowhere'
    else return false
    return true
  }

  private openBox(ends: 'box' | 'footnote'): void {
    this.blocks.openBox()
    this.openRows.push(0)
    const { place, fallbackBytes, font, isHidden, isDeleted } = this.group
    this.group = { ...startingGroup, place, fallbackBytes, font, isHidden, isDeleted, ends }
  }

  private within() {
    const { place, font, style } = this.group
    return { font, style, field: place.startsWith('info ') ? place.slice(5) : null }
  }

  /** Of characters and paragraphs, as far as it decides what is read. */
  private look(name: string, value: number | null): boolean {
    const { group } = this
    if (name === 'uc') group.fallbackBytes = Math.max(0, Math.min(16, value ?? 1))
    else if (name === 'f') group.font = value
    else if (name === 's') group.style = value
    else if (name === 'v') group.isHidden = value !== 0
    else if (name === 'deleted') group.isDeleted = value !== 0
    else if (name === 'plain') Object.assign(group, { isHidden: false, isDeleted: false, font: this.head.defaultFont })
    else if (name === 'pard') Object.assign(group, { isInTable: false, tableDepth: 1, style: null })
    else if (name === 'intbl') group.isInTable = true
    else if (name === 'itap') Object.assign(group, { isInTable: value !== 0, tableDepth: Math.max(1, value ?? 1) })
    else if (name === 'ftnalt' && group.ends === 'footnote') group.ends = 'endnote'
    else return false
    return true
  }

  private structure(name: string): void {
    if (this.group.place !== 'text') return
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'column') this.endParagraph()
    else if (name === 'cell') this.endCell(1)
    else if (name === 'nestcell') this.endCell(Math.max(2, this.group.tableDepth))
    else if (name === 'row') this.endRow(1)
    else if (name === 'nestrow') this.endRow(Math.max(2, this.openRows.at(-1) ?? 2))
  }

  private depth(): number {
    const { isInTable, tableDepth } = this.group
    if (!isInTable) return this.isInUntoldRow ? 1 : 0
    return Math.min(tableDepth, this.nesting)
  }

  /** Opens and closes rows until as many are open as the place is deep in tables. */
  private setDepth(depth: number): void {
    const top = this.openRows.length - 1
    while (this.openRows[top]! < depth) {
      this.blocks.openRow()
      this.blocks.openCell()
      this.openRows[top]!++
    }
    while (this.openRows[top]! > depth) {
      this.blocks.closeCell()
      this.blocks.closeRow()
      this.openRows[top]!--
    }
  }

  /** Some programs do not say that a paragraph stands in a table before its cell ends. */
  private endCell(depth: number): void {
    const isUntold = this.openRows.at(-1) === 0
    if (isUntold && !this.group.isInTable) this.isInUntoldRow = true
    const untold = isUntold ? this.blocks.takeCurrent() : ''
    this.setDepth(depth)
    this.blocks.add(untold)
    this.blocks.closeCell()
    this.blocks.openCell()
  }

  private endRow(depth: number): void {
    this.isInUntoldRow = false
    if ((this.openRows.at(-1) ?? 0) < depth) return
    this.setDepth(depth)
    this.setDepth(depth - 1)
  }

  private endParagraph(): void {
    if (this.group.place !== 'text' || this.group.isDeleted) return
    this.setDepth(this.depth())
    // Programs that write no list tables write the bullet as text; an item's number stays, for the text may refer to it.
    this.blocks.add(this.blocks.takeCurrent().replace(/^\s*[•▪◦‣∙·]\t/, ''))
    const name = this.head.styleName(this.group.style)
    const text = cleanBlock(this.blocks.current)
    if (text !== '' && this.title === null) {
      if (name === 'title') this.title = text
      else if (name === 'heading 1' && this.blocks.finished.length === 0) this.openingHeading ??= text
    }
    this.blocks.endParagraph()
  }

  /** Bytes are decoded together: a character of an East Asian page may be half an escape and half a letter. */
  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Uint8Array.from(this.pending)
    this.pending = []
    const page = this.group.place === 'text' ? this.head.page(this.group.font) : this.head.documentPage
    if (page === symbolPage) this.put([...bytes].map((byte) => symbolCharacter('Symbol', byte)).join(''))
    else this.put(decodePage(bytes, page))
  }

  private say(text: string): void {
    this.flush()
    this.put(text)
  }

  private put(text: string): void {
    const { group } = this
    const { place } = group
    if (place === 'text') {
      if (group.isHidden || group.isDeleted) return
      this.setDepth(this.depth())
      this.blocks.add(text)
    } else if (place === 'styles') this.head.nameStyle(group.style, text)
    else if (place.startsWith('info ') && place.length > 5) this.head.addTo(place.slice(5), text)
  }
}
