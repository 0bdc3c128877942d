import { type PdfFile, type PdfObject, pagesOf, readChromiumPdf, referred, textOf } from './chromium-file'
import { linkTo } from './links'
import { type OutlineItem, outlineOf, writeOutline } from './outline'
import { inNewPlace, joinStructure, pageKeysOf, type TaggedPart } from './structure'
import { writePdf } from './write-file'

export interface PrintedPart {
  pdf: Uint8Array
  /** Levels of the headings in the page it was printed from, in their order. */
  levels: readonly number[]
}

/** A report's pages, joined, before the heads are laid on them. */
export interface JoinedPages {
  objects: Map<number, PdfObject>
  /** Numbers of the pages in their order. */
  pages: number[]
  /** Where each linked id is: index of the page, and points from its foot. */
  places: Map<string, { page: number; y: number }>
  next: () => number
  outline: OutlineItem[]
  parts: TaggedPart[]
  language: string
}

export interface DocumentFacts {
  title: string
  creator: string
  /** ISO 8601 instant, for both dates of the document. */
  asOf: string
}

/**
 * Puts printed parts one behind the other in one numbering: links from one part into another lead there, tags, outline
 * and names are joined when it is finished. Throws an `Error` where a part is not as Chromium writes it.
 */
export function joinParts(printed: readonly PrintedPart[]): JoinedPages {
  const objects = new Map<number, PdfObject>()
  const pages: number[] = []
  const outline: OutlineItem[] = []
  const parts: TaggedPart[] = []
  const destinations = new Map<string, string>()
  let base = 0
  let pageKeyBase = 0
  for (const [index, { pdf, levels }] of printed.entries()) {
    const file = readChromiumPdf(pdf)
    const dropped = leftOut(file)
    for (const [number, object] of file.objects) {
      if (!dropped.has(number)) objects.set(number + base, inNewPlace(object, base, index))
    }
    for (const page of pagesOf(file)) {
      pages.push(page + base)
      const moveKey = (_all: string, key: string) => `/StructParents ${Number(key) + pageKeyBase}`
      change(objects, page + base, (text) => text.replace(/\/StructParents (\d+)/, moveKey))
    }
    for (const [name, target] of destinationsOf(file, base)) destinations.set(name, target)
    for (const item of outlineOf(file, levels)) {
      outline.push({ ...item, destination: item.destination.replace(/\d+/, (n) => String(Number(n) + base)) })
    }
    parts.push({ file, base, pageKeyBase })
    pageKeyBase += pageKeysOf(file)
    base += Math.max(...file.objects.keys())
  }
  for (const [number, { text }] of objects) {
    if (text.includes('/Subtype /Link')) change(objects, number, (annotation) => linkTo(annotation, destinations))
  }
  const places = placesOf(destinations, pages)
  const language = /\/Lang \(([\w-]+)\)/.exec(textOf(parts[0]!.file.objects, parts[0]!.file.root))?.[1] ?? ''
  return { objects, pages, places, next: () => ++base, outline, parts, language }
}

export function change(objects: Map<number, PdfObject>, number: number, how: (text: string) => string): void {
  const object = objects.get(number)
  if (object) objects.set(number, { ...object, text: how(object.text) })
}

/** What every part has of its own and the joined file has once. */
function leftOut(file: PdfFile): Set<number> {
  const { objects, root, info } = file
  const catalogue = textOf(objects, root)
  const out = new Set<number>([root, info])
  for (const key of ['Dests', 'Outlines']) out.add(referred(catalogue, key) ?? root)
  const tree = referred(catalogue, 'StructTreeRoot')
  const inTree = tree === null ? '' : textOf(objects, tree)
  for (const key of ['ParentTree', 'IDTree']) out.add(referred(inTree, key) ?? root)
  for (const [number, { text }] of objects) {
    if (/^<<\/(?:Type \/Pages\b|Title |Limits )/.test(text)) out.add(number)
  }
  return out
}

/** Destination arrays by the id they are at. */
function destinationsOf({ objects, root }: PdfFile, base: number): Map<string, string> {
  const number = referred(textOf(objects, root), 'Dests')
  const list = number === null ? '' : textOf(objects, number)
  const found = list.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R (\/XYZ [^\]]*)\]/g)
  return new Map([...found].map(([, name, page, view]) => [name!, `[${Number(page) + base} 0 R ${view}]`]))
}

function placesOf(destinations: ReadonlyMap<string, string>, pages: readonly number[]): JoinedPages['places'] {
  const indexOf = new Map(pages.map((number, i) => [number, i]))
  const places: JoinedPages['places'] = new Map()
  for (const [name, target] of destinations) {
    const [, page, y] = /^\[(\d+) 0 R \/XYZ \S+ (\S+)/.exec(target) ?? []
    const index = indexOf.get(Number(page))
    if (index !== undefined) places.set(name, { page: index, y: Number(y) })
  }
  return places
}

const kidsTogether = 32

/** The finished file. */
export function finish(joined: JoinedPages, facts: DocumentFacts): Uint8Array {
  const { objects, next } = joined
  const put = (text: string) => {
    const number = next()
    objects.set(number, { text, stream: null })
    return number
  }
  const tree = writePages(joined)
  const structure = joinStructure(joined.parts, next, objects)
  const outline = writeOutline(joined.outline, next, objects)
  const tags = structure === null ? '' : ` /MarkInfo <</Marked true>> /StructTreeRoot ${structure} 0 R`
  const bookmarks = outline === null ? '' : ` /Outlines ${outline} 0 R`
  const language = joined.language === '' ? '' : ` /Lang (${joined.language})`
  const root = put(
    `<</Type /Catalog /Pages ${tree} 0 R${tags}${bookmarks} /ViewerPreferences <</DisplayDocTitle true>>${language}>>`,
  )
  const date = `D:${facts.asOf.replace(/\D/g, '').slice(0, 14)}+00'00'`
  const info = put(
    `<</Title ${textString(facts.title)} /Creator ${textString(facts.creator)} /Producer (Skia/PDF) /CreationDate (${date}) /ModDate (${date})>>`,
  )
  return writePdf(objects, root, info)
}

function writePages({ objects, pages, next }: JoinedPages): number {
  const root = next()
  const groups: number[] = []
  for (let at = 0; at < pages.length; at += kidsTogether) {
    const group = next()
    groups.push(group)
    const kids = pages.slice(at, at + kidsTogether)
    for (const page of kids) change(objects, page, (text) => text.replace(/\/Parent \d+ 0 R/, `/Parent ${group} 0 R`))
    const list = kids.map((n) => `${n} 0 R`).join(' ')
    objects.set(group, {
      text: `<</Type /Pages /Parent ${root} 0 R /Count ${kids.length} /Kids [${list}]>>`,
      stream: null,
    })
  }
  const list = groups.map((n) => `${n} 0 R`).join(' ')
  objects.set(root, { text: `<</Type /Pages /Count ${pages.length} /Kids [${list}]>>`, stream: null })
  return root
}

/** In UTF-16, as a PDF's texts outside Latin have to be. */
function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${bytes.toString('hex').toUpperCase()}>`
}
