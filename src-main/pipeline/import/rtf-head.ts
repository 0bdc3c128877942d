import { pageOfCharset } from './rtf-encodings'

const timeFields: ReadonlySet<string> = new Set(['yr', 'mo', 'dy', 'hr', 'min'])

/** What a group says of its words: the font and the style in force, and of \info whose field they are. */
interface Within {
  font: number | null
  style: number | null
  /** Of \info: "author"; null elsewhere. */
  field: string | null
}

/** The head of an RTF document: its code pages, tables of fonts and styles, properties. */
export class RtfHead {
  /** Of \info, by name; each part of a time under the time's name and its own: "creatim yr". */
  readonly properties = new Map<string, string>()
  defaultFont: number | null = null
  documentPage = 1252
  private readonly fontPages = new Map<number, number | null>()
  private readonly styleNames = new Map<number, string>()

  get encoding(): string {
    return this.documentPage === 10000 ? 'macintosh' : `windows-${this.documentPage}`
  }

  /** False where the word is none of the head's. */
  word(name: string, value: number | null, { font, field }: Within): boolean {
    if (name === 'ansicpg' && value !== null && value > 0) this.documentPage = value
    else if (name === 'mac') this.documentPage = 10000
    else if (name === 'pc') this.documentPage = 437
    else if (name === 'pca') this.documentPage = 850
    else if (name === 'deff') this.defaultFont = value
    else if (name === 'fcharset' && font !== null) this.fontPages.set(font, pageOfCharset(value ?? 1))
    else if (name === 'cpg' && font !== null) this.fontPages.set(font, value)
    else if (field !== null && timeFields.has(name)) this.properties.set(`${field} ${name}`, String(value ?? 0))
    else return false
    return true
  }

  /** The code page of words in a font. */
  page(font: number | null): number {
    const chosen = font ?? this.defaultFont
    return (chosen === null ? null : this.fontPages.get(chosen)) ?? this.documentPage
  }

  /** In lower case; empty for one without a name. */
  styleName(style: number | null): string {
    return style === null ? '' : (this.styleNames.get(style) ?? '').toLowerCase()
  }

  nameStyle(style: number | null, text: string): void {
    if (style !== null)
      this.styleNames.set(style, ((this.styleNames.get(style) ?? '') + text).replace(/;.*$/, '').trim())
  }

  addTo(field: string, text: string): void {
    this.properties.set(field, (this.properties.get(field) ?? '') + text)
  }
}
