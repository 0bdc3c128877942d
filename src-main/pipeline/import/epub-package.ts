import { Properties } from './properties'
import type { Attribute, XmlHandler } from './xml'
import { resolvePath } from './zip'

interface Item {
  path: string
  mediaType: string
  isNavigation: boolean
}

/** Handles META-INF/container.xml: where the package document lies. */
export class EpubContainer implements XmlHandler {
  packagePath: string | null = null

  open(name: string, attribute: Attribute): undefined {
    if (name === 'container:rootfile') this.packagePath ??= attribute('full-path')
  }

  close(): void {}
  text(): void {}
}

/** Handles META-INF/encryption.xml: fonts may be obfuscated, anything else is locked. */
export class EpubEncryption implements XmlHandler {
  isLocked = false

  open(name: string, attribute: Attribute): undefined {
    if (name !== 'enc:EncryptionMethod') return
    const algorithm = attribute('Algorithm') ?? ''
    if (algorithm !== 'http://www.idpf.org/2008/embedding' && algorithm !== 'http://ns.adobe.com/pdf/enc#RC')
      this.isLocked = true
  }

  close(): void {}
  text(): void {}
}

/** Handles the package document: what the book says of itself, and its chapters in the order of reading. */
export class EpubPackage implements XmlHandler {
  private readonly items = new Map<string, Item>()
  private readonly spine: string[] = []
  private readonly contents = new Set<string>()
  private readonly values: [name: string, value: string][] = []
  private name = ''

  constructor(private readonly path: string) {}

  open(name: string, attribute: Attribute): undefined {
    this.name = ''
    if (name === 'opf:item') this.addItem(attribute)
    else if (name === 'opf:itemref') this.addReference(attribute)
    else if (name === 'opf:reference' && attribute('type') === 'toc') this.contents.add(this.resolve(attribute('href')))
    else if (name.startsWith('dc:')) this.startValue(name, attribute('opf:event'))
    else if (name === 'opf:meta' && attribute('property') !== null) this.startValue(attribute('property')!, null)
  }

  private startValue(name: string, event: string | null): void {
    this.name = event === null ? name : `${name} ${event}`
    this.values.push([this.name, ''])
  }

  private addItem(attribute: Attribute): void {
    const isNavigation = (attribute('properties') ?? '').split(/\s+/).includes('nav')
    const item = { path: this.resolve(attribute('href')), mediaType: attribute('media-type') ?? '', isNavigation }
    this.items.set(attribute('id') ?? '', item)
  }

  /** What is not linear is looked up, not read on to: a cover, an answer key. */
  private addReference(attribute: Attribute): void {
    if (attribute('linear') !== 'no') this.spine.push(attribute('idref') ?? '')
  }

  private resolve(href: string | null): string {
    const path = (href ?? '').replace(/#.*$/, '')
    try {
      return resolvePath(this.path, decodeURIComponent(path))
    } catch {
      return resolvePath(this.path, path)
    }
  }

  close(): void {
    this.name = ''
  }

  text(text: string): void {
    const last = this.values.at(-1)
    if (this.name !== '' && last) last[1] += text
  }

  /** Paths of the chapters; each once, whatever the spine says. */
  chapters(): string[] {
    const items = this.spine.flatMap((id) => this.items.get(id) ?? [])
    const read = items.filter(({ path, mediaType, isNavigation }) => {
      const isText = /^(application\/xhtml\+xml|text\/html|application\/xml)$/i.test(mediaType)
      return isText && !isNavigation && !this.contents.has(path)
    })
    return [...new Set(read.map(({ path }) => path))]
  }

  properties() {
    const found = new Properties()
    const all = (name: string) => this.values.filter(([known]) => known === name).map(([, value]) => value)
    for (const value of all('dc:title')) found.add('title', value, 'dc:title', 'stated')
    for (const value of all('dc:creator')) found.add('byline', value, 'dc:creator', 'stated')
    for (const value of all('dc:publisher')) found.add('outlet', value, 'dc:publisher', 'stated')
    for (const name of ['dc:date publication', 'dc:date'])
      for (const value of all(name)) found.addTime('published', value.trim(), name)
    for (const name of ['dcterms:modified', 'dc:date modification'])
      for (const value of all(name)) found.addTime('updated', value.trim(), name)
    for (const value of all('dc:language')) found.addLanguage(value, 'dc:language', 'stated')
    for (const value of all('dc:rights')) found.add('rights', value, 'dc:rights', 'stated')
    for (const value of all('dc:source'))
      if (/^https?:\/\//.test(value.trim())) found.add('url', value, 'dc:source', 'likely')
    return found.all()
  }
}
