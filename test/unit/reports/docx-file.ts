import { openZip } from '../../../src-main/pipeline/import/zip'

export interface Element {
  name: string
  attributes: Map<string, string>
  children: (Element | string)[]
}

/** Characters that XML 1.0 (2.2) does not allow, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const token = new RegExp(`<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'uy')

/** A parser that forgives nothing: it throws at whatever is not well-formed, or not declared. */
export function parseXml(source: string): Element {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '')
  if (body === source) throw new Error('no XML declaration')
  if (forbidden.test(body)) throw new Error('a character that XML does not allow')
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const from = token.lastIndex
    const found = token.exec(body)
    if (!found) throw new Error(`not well-formed: ${body.slice(from, from + 120)}`)
    const [, slash, tag = '', list = '', empty, text] = found
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(unescaped(text))
    else if (slash) {
      if (open.pop()!.name !== tag) throw new Error(`</${tag}> closes <${parent.name}>`)
    } else {
      const element = { name: tag, attributes: attributesOf(list), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole document')
  checkPrefixes(root.children[0] as Element, new Set(['xml']))
  return root.children[0] as Element
}

function attributesOf(list: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, key = '', value = ''] of list.matchAll(/\s+([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`attribute twice: ${key}`)
    attributes.set(key, unescaped(value))
  }
  return attributes
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a bare &: ${text.slice(0, 80)}`)
  return text.replace(/&(amp|lt|gt|quot);/g, (_, key: string) => entities[key]!)
}

function checkPrefixes(element: Element, known: ReadonlySet<string>): void {
  const declared = [...element.attributes.keys()].filter((k) => k.startsWith('xmlns:')).map((k) => k.slice(6))
  const here = new Set([...known, ...declared])
  for (const used of [element.name, ...element.attributes.keys()]) {
    const [prefix = '', local] = used.split(':')
    if (local !== undefined && prefix !== 'xmlns' && !here.has(prefix)) throw new Error(`prefix not declared: ${used}`)
  }
  for (const child of childrenOf(element)) checkPrefixes(child, here)
}

export const childrenOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string')

/** The element itself and all below it, in the document's order. */
export function* every(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) yield* every(child)
}
export const all = (element: Element, tag: string): Element[] => [...every(element)].filter((e) => e.name === tag)
export const attribute = (element: Element, key: string): string => element.attributes.get(key) ?? ''
export const textOf = (element: Element): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : child.name === 'w:tab'
          ? '\t'
          : child.name === 'w:instrText'
            ? ''
            : textOf(child),
    )
    .join('')
export const styleOf = (paragraph: Element): string => {
  const style = all(paragraph, 'w:pStyle')[0]
  return style ? attribute(style, 'w:val') : ''
}

/** Bytes of each part, by its name, as our own reader of archives (which is no part of the writer) unpacks them. */
export function partsOf(docx: Uint8Array): Map<string, Uint8Array> {
  const limits = { bytes: 1e9, entries: 1000, expansion: 1000, nesting: 100 }
  const zip = openZip(docx, { name: 'report.docx', limits: limits as Parameters<typeof openZip>[1]['limits'] })
  if (!zip.ok) throw new Error(zip.error.code)
  return new Map(
    zip.value.entries.map((entry) => {
      const bytes = entry.read()
      if (!bytes.ok) throw new Error(`${entry.name}: ${bytes.error.code}`)
      return [entry.name, bytes.value]
    }),
  )
}

export const xmlPart = (parts: ReadonlyMap<string, Uint8Array>, part: string): Element =>
  parseXml(new TextDecoder('utf-8', { fatal: true }).decode(parts.get(part)))

export interface Range {
  id: string
  /** The words as they stand before any tracked change, without the galley's numbers. */
  words: string
}

/** The words that each comment is about. */
export function commentRanges(document: Element): Range[] {
  const open = new Map<string, string>()
  const ranges: Range[] = []
  const walk = (element: Element): void => {
    const id = attribute(element, 'w:id')
    if (element.name === 'w:commentRangeStart') open.set(id, '')
    else if (element.name === 'w:commentRangeEnd') {
      ranges.push({ id, words: open.get(id) ?? 'ended before it began' })
      open.delete(id)
    } else if (element.name === 'w:ins' || element.name === 'w:hyperlink') return
    else if (
      element.name === 'w:r' &&
      all(element, 'w:rStyle').some((s) => ['ClaimNumber', 'ParagraphNumber'].includes(attribute(s, 'w:val')))
    )
      return
    else if (element.name === 'w:t' || element.name === 'w:delText') {
      for (const [key, words] of open) open.set(key, words + textOf(element))
    } else for (const child of childrenOf(element)) walk(child)
  }
  walk(document)
  if (open.size > 0) throw new Error(`never ended: ${[...open.keys()].join(' ')}`)
  return ranges
}
