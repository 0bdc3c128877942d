import type { Attribute } from './xml'

interface Style {
  parent: string | null
  isHidden: boolean | null
}

/** What counts of an OpenDocument's styles; they stand before the text, in styles.xml and in the text's own file. */
export class OpenDocumentStyles {
  private readonly styles = new Map<string, Style>()
  private style: Style | null = null

  open(name: string, attribute: Attribute): void {
    if (name === 'style:style') {
      this.style = { parent: attribute('style:parent-style-name'), isHidden: null }
      this.styles.set(`${attribute('style:family')} ${attribute('style:name')}`, this.style)
    } else if (name === 'style:text-properties' && this.style) {
      const display = attribute('text:display')
      if (display !== null) this.style.isHidden = display === 'none'
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.style = null
  }

  isHidden(family: 'paragraph' | 'text', name: string | null): boolean {
    for (const style of this.ancestry(family, name)) {
      const hidden = this.styles.get(`${family} ${style}`)?.isHidden ?? null
      if (hidden !== null) return hidden
    }
    return false
  }

  /** Whether a paragraph's style is that one or made from it. */
  isKindOf(name: string | null, ancestor: string): boolean {
    return this.ancestry('paragraph', name).includes(ancestor)
  }

  /** A style and what it is made from; a circle ends where it began. */
  private ancestry(family: string, name: string | null): string[] {
    const names: string[] = []
    for (let at = name; at !== null && !names.includes(at); at = this.styles.get(`${family} ${at}`)?.parent ?? null)
      names.push(at)
    return names
  }
}
