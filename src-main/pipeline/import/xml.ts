import { canonicalPrefixes } from './xml-names'

/** An attribute's value by its canonical name ("w:val", "href"), entities replaced; null where it is not there. */
export type Attribute = (name: string) => string | null

export interface XmlHandler {
  /** Names carry the canonical prefix of their namespace (`xml-names`), whatever the file calls it. "skip" leaves out the element and all in it: no `close` either. */
  open: (name: string, attribute: Attribute) => 'skip' | undefined
  close: (name: string) => void
  text: (text: string) => void
}

export interface XmlOptions {
  /** Elements within elements. */
  nesting: number
  /** Of chapters that browsers forgive: void elements, tags closed out of turn, a document type with declarations (which are not read). */
  forgiving?: boolean
  /** Beyond XML's five, by name. */
  entities?: ReadonlyMap<string, string>
}

export type XmlOutcome = 'read' | 'damaged' | 'too-deep'

const voidElements = new Set([
  'br',
  'hr',
  'img',
  'meta',
  'link',
  'input',
  'col',
  'area',
  'base',
  'wbr',
  'source',
  'track',
])
const fiveEntities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

interface Scope {
  raw: string
  canonical: string
  prefixes: ReadonlyMap<string, string>
}

/**
 * Goes through XML from front to back, without recursion, without a tree, without a document type: a document that declares
 * entities is "damaged" (none of the formats allows it), so none is ever expanded and none ever fetched.
 */
export function readXml(source: string, handler: XmlHandler, options: XmlOptions): XmlOutcome {
  return new Reading(source, handler, options).run()
}

class Reading {
  private at = 0
  private readonly scopes: Scope[] = []
  /** Depth at which an element that is left out began. */
  private skippedFrom = Number.POSITIVE_INFINITY
  private hadRoot = false

  constructor(
    private readonly source: string,
    private readonly handler: XmlHandler,
    private readonly options: XmlOptions,
  ) {}

  run(): XmlOutcome {
    const { source } = this
    while (this.at < source.length) {
      const tag = source.indexOf('<', this.at)
      this.takeText(tag === -1 ? source.length : tag)
      if (tag === -1) break
      const outcome = this.takeMarkup(tag)
      if (outcome !== 'read') return outcome
    }
    if (!this.hadRoot) return 'damaged'
    if (this.scopes.length === 0) return 'read'
    if (!this.options.forgiving) return 'damaged'
    while (this.scopes.length > 0) this.leave()
    return 'read'
  }

  private takeText(end: number): void {
    if (end > this.at && this.scopes.length > 0 && !this.isSkipping())
      this.handler.text(decodeEntities(this.source.slice(this.at, end), this.options.entities))
    this.at = end
  }

  private isSkipping = () => this.scopes.length > this.skippedFrom

  private takeMarkup(tag: number): XmlOutcome {
    const { source } = this
    const next = source.charCodeAt(tag + 1)
    if (next === 0x21) return this.takeDeclaration(tag)
    if (next === 0x3f) return this.jumpBehind('?>', tag + 2)
    const end = tagEnd(source, tag + 1)
    if (end === -1) return this.options.forgiving ? this.takeLone(tag) : 'damaged'
    this.at = end + 1
    if (next === 0x2f) return this.takeClosing(source.slice(tag + 2, end).trim())
    return this.takeOpening(source.slice(tag + 1, end))
  }

  /** A "<" that opens nothing is one of the text. */
  private takeLone(tag: number): XmlOutcome {
    if (this.scopes.length > 0 && !this.isSkipping()) this.handler.text('<')
    this.at = tag + 1
    return 'read'
  }

  private jumpBehind(mark: string, from: number): XmlOutcome {
    const end = this.source.indexOf(mark, from)
    if (end === -1) return 'damaged'
    this.at = end + mark.length
    return 'read'
  }

  private takeDeclaration(tag: number): XmlOutcome {
    const { source } = this
    if (source.startsWith('<!--', tag)) return this.jumpBehind('-->', tag + 4)
    if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag + 9)
      if (end === -1) return 'damaged'
      if (this.scopes.length > 0 && !this.isSkipping()) this.handler.text(source.slice(tag + 9, end))
      this.at = end + 3
      return 'read'
    }
    const end = source.indexOf('>', tag)
    if (end === -1) return 'damaged'
    if (!source.slice(tag, end).includes('[')) {
      this.at = end + 1
      return 'read'
    }
    return this.options.forgiving ? this.jumpBehind(']>', tag) : 'damaged'
  }

  private takeOpening(tag: string): XmlOutcome {
    const isEmpty = tag.endsWith('/')
    const inner = isEmpty ? tag.slice(0, -1) : tag
    const raw = /^[^\s/<>"'=&]+/.exec(inner)?.[0]
    if (raw === undefined) return this.options.forgiving ? 'read' : 'damaged'
    if (this.scopes.length === 0 && this.hadRoot) return this.options.forgiving ? 'read' : 'damaged'
    this.hadRoot = true
    const rest = inner.slice(raw.length)
    const outer = this.scopes.at(-1)?.prefixes ?? noPrefixes
    const prefixes = rest.includes('xmlns') ? declaredIn(rest, outer) : outer
    const canonical = canonicalName(raw, prefixes, true)
    if (this.scopes.length >= this.options.nesting) return 'too-deep'
    const skipsAlready = this.isSkipping()
    this.scopes.push({ raw, canonical, prefixes })
    if (!skipsAlready) {
      const skips = this.handler.open(canonical, attributesOf(rest, prefixes, this.options.entities)) === 'skip'
      if (skips) this.skippedFrom = this.scopes.length - 1
    }
    if (isEmpty || (this.options.forgiving && voidElements.has(raw.toLowerCase()))) this.leave()
    return 'read'
  }

  private takeClosing(raw: string): XmlOutcome {
    if (this.scopes.at(-1)?.raw === raw) {
      this.leave()
      return 'read'
    }
    if (!this.options.forgiving) return 'damaged'
    const depth = this.scopes.findLastIndex((scope) => scope.raw === raw)
    if (depth !== -1) while (this.scopes.length > depth) this.leave()
    return 'read'
  }

  private leave(): void {
    const skipped = this.isSkipping()
    const scope = this.scopes.pop()!
    if (!skipped) this.handler.close(scope.canonical)
    else if (this.scopes.length === this.skippedFrom) this.skippedFrom = Number.POSITIVE_INFINITY
  }
}

/** Of the ">" that closes a tag: one in a quoted value does not. */
function tagEnd(source: string, from: number): number {
  let quote = 0
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x3e) return at
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3c) return -1
  }
  return -1
}

const noPrefixes: ReadonlyMap<string, string> = new Map()
const attributePattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

function declaredIn(rest: string, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const prefixes = new Map(outer)
  for (const [, name, double, single] of rest.matchAll(attributePattern)) {
    const uri = double ?? single
    if (uri === undefined || !name!.startsWith('xmlns')) continue
    if (name === 'xmlns') prefixes.set('', canonicalPrefixes.get(uri) ?? '?')
    else if (name!.startsWith('xmlns:')) prefixes.set(name!.slice(6), canonicalPrefixes.get(uri) ?? '?')
  }
  return prefixes
}

/** A prefix that nobody declared counts as what it is mostly used for. The default namespace is not for attributes. */
function canonicalName(raw: string, prefixes: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = raw.indexOf(':')
  if (colon === -1) {
    const prefix = isElement ? (prefixes.get('') ?? '') : ''
    return prefix === '' ? raw : `${prefix}:${raw}`
  }
  const prefix = prefixes.get(raw.slice(0, colon))
  if (prefix === undefined) return raw
  return prefix === '' ? raw.slice(colon + 1) : `${prefix}${raw.slice(colon)}`
}

/** Taken apart only when one is asked for: most attributes of an office document say how it looks. */
function attributesOf(
  rest: string,
  prefixes: ReadonlyMap<string, string>,
  entities: XmlOptions['entities'],
): Attribute {
  let values: Map<string, string> | null = null
  return (name) => {
    if (rest === '') return null
    if (values === null) {
      values = new Map()
      for (const [, raw, double, single, bare] of rest.matchAll(attributePattern))
        values.set(canonicalName(raw!, prefixes, false), double ?? single ?? bare ?? '')
    }
    const value = values.get(name)
    return value === undefined ? null : decodeEntities(value, entities)
  }
}

function decodeEntities(text: string, entities: XmlOptions['entities']): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return fiveEntities.get(name) ?? entities?.get(name) ?? whole
    return characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
  })
}

/** No half of a pair, nothing beyond Unicode, no NUL. */
const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
