import type { Attribute, XmlHandler } from './xml'

/** What counts of a document's styles, by their ids. */
export interface WordStyles {
  /** Lower case, English in every Word: "title", "heading 1", "toc 2"; the id where the style is not declared. */
  nameOf: (id: string) => string
  isHidden: (id: string) => boolean
}

interface Style {
  name: string | null
  basedOn: string | null
  isHidden: boolean | null
}

/** Word's on and off: an element without a value is on. */
export const isOn = (attribute: Attribute): boolean => !/^(0|false|off|none)$/i.test(attribute('w:val') ?? '')

/** Handles the events of word/styles.xml. */
export class WordStylesReading implements XmlHandler {
  private readonly styles = new Map<string, Style>()
  private style: Style | null = null
  private isInRun = false
  /** Of the document's defaults; Word puts that of the person's own system there. */
  defaultLanguage: string | null = null

  open(name: string, attribute: Attribute): undefined {
    if (name === 'w:style') {
      this.style = { name: null, basedOn: null, isHidden: null }
      const id = attribute('w:styleId')
      if (id !== null) this.styles.set(id, this.style)
    } else if (name === 'w:rPr') this.isInRun = true
    else if (name === 'w:lang' && this.style === null) this.defaultLanguage ??= attribute('w:val')
    else if (this.style === null) return
    else if (name === 'w:name') this.style.name = attribute('w:val')
    else if (name === 'w:basedOn') this.style.basedOn = attribute('w:val')
    else if (name === 'w:vanish' && this.isInRun) this.style.isHidden = isOn(attribute)
  }

  close(name: string): void {
    if (name === 'w:style') this.style = null
    if (name === 'w:rPr') this.isInRun = false
  }

  text(): void {}

  result(): WordStyles {
    const { styles } = this
    return {
      nameOf: (id) => (styles.get(id)?.name ?? id).toLowerCase(),
      isHidden: (id) => {
        // A style may be based on itself by way of others.
        const seen = new Set<string>()
        for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
          seen.add(at)
          const hidden = styles.get(at)?.isHidden ?? null
          if (hidden !== null) return hidden
        }
        return false
      },
    }
  }
}
