import { ok } from '../../src-main/contract/errors'
import type { PrintPdf } from '../../src-main/reports/pdf'
import { pdfFile } from './pdf-file'

/** What a printed page is to hold. `contents`: of one page each, as they stand in the file, packed by nobody. */
interface Printed {
  contents: readonly string[]
  isTagged?: boolean
  /** Ids with the page they are on (from 0) and points from its foot. */
  places?: Record<string, [page: number, y: number]>
  /** Annotations, each of the first page. */
  links?: readonly string[]
  /** Titles as a PDF writes them. */
  outline?: readonly string[]
  /** More keys of the pages' resources. */
  resources?: string
}

/** A PDF in the form in which Chromium's printer writes one: its order of objects, its names, one plain table. */
export function chromiumPdf({
  contents,
  isTagged = true,
  places = {},
  links = [],
  outline = [],
  resources = '',
}: Printed) {
  const objects: string[] = []
  const add = (text: string) => objects.push(text)
  const stream = (text: string) => `<</Length ${Buffer.byteLength(text)}>> stream\n${text}\nendstream`
  add(`<</Title <FEFF0041>\n/Creator (Mozilla)\n/Producer (Skia/PDF m130)>>`)
  const annotations = links.map((link) => add(`<</Type /Annot\n/Subtype /Link\n${link}>>`))
  const root = contents.length * 2 + annotations.length + 2
  const pages = contents.map((content, i) => {
    const number = add(stream(content))
    const notes = i === 0 && links.length > 0 ? `\n/Annots [${annotations.map((n) => `${n} 0 R`).join(' ')}]` : ''
    return add(
      `<</Type /Page\n/Resources <</ProcSet [/PDF /Text]${resources}>>\n/MediaBox [0 0 594.96 841.92]${notes}\n/Contents ${number} 0 R\n/StructParents ${i}\n/Parent ${root} 0 R>>`,
    )
  })
  add(`<</Type /Pages\n/Count ${pages.length}\n/Kids [${pages.map((n) => `${n} 0 R`).join(' ')}]>>`)
  const named = Object.entries(places).map(([id, [page, y]]) => `/${id} [${pages[page]} 0 R /XYZ 0 ${y} 0]`)
  const keys = isTagged ? [`/Dests ${add(`<<${named.join('\n')}>>`)} 0 R`, tags(add, pages)] : []
  const first = objects.length + 1
  outline.forEach((title, i) => {
    const next = i + 1 < outline.length ? `\n/Next ${first + i + 1} 0 R` : ''
    add(`<</Title ${title}\n/Dest [${pages[0]} 0 R /XYZ 48 765 0]\n/Parent ${first} 0 R${next}>>`)
  })
  if (outline.length > 0) {
    keys.push(`/Outlines ${add(`<</Type /Outlines\n/First ${first} 0 R\n/Last ${objects.length} 0 R\n/Count 1>>`)} 0 R`)
  }
  const catalogue = add(`<</Type /Catalog\n/Pages ${root} 0 R\n${keys.join('\n')}\n/Lang (en)>>`)
  // Latin-1, as the file counts: what is in it may be UTF-8.
  const bytes = objects.map((text) => Buffer.from(text).toString('latin1'))
  return new Uint8Array(pdfFile(bytes, { root: catalogue, more: '\n/Info 1 0 R' }))
}

/** A paragraph on each page. */
function tags(add: (text: string) => number, pages: readonly number[]): string {
  const start = add('null') // so that what follows knows its number
  const document = start + 1
  const paragraphs = pages.map((_, i) => document + 1 + i)
  add(
    `<</Type /StructElem\n/S /Document\n/Lang (en)\n/P ${document + 1 + 2 * pages.length + 2} 0 R\n/K [${paragraphs.map((n) => `${n} 0 R`).join(' ')}]\n/ID (node00000001)>>`,
  )
  pages.forEach((page, i) => {
    add(
      `<</Type /StructElem\n/S /P\n/P ${document} 0 R\n/K [<</Type /MCR\n/Pg ${page} 0 R\n/MCID 0>>]\n/ID (node0000000${i + 2})>>`,
    )
  })
  const lists = paragraphs.map((n) => add(`[${n} 0 R]`))
  const parents = add(`<</Type /ParentTree\n/Nums [${lists.map((n, i) => `${i} ${n} 0 R`).join(' ')}]>>`)
  const names = add(
    `<</Limits [(node00000001) (node0000000${pages.length + 1})]\n/Names [(node00000001) ${document} 0 R ${paragraphs.map((n, i) => `(node0000000${i + 2}) ${n} 0 R`).join(' ')}]>>`,
  )
  const tree = add(
    `<</Type /StructTreeRoot\n/K ${document} 0 R\n/ParentTreeNextKey ${pages.length}\n/ParentTree ${parents} 0 R\n/IDTree ${add(`<</Kids [${names} 0 R]>>`)} 0 R>>`,
  )
  return `/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot ${tree} 0 R`
}

/** A printer without Chromium: it puts the page itself on paper, a page of its own for each sheet of running heads. */
export const printedAsIs: PrintPdf = async (pages) =>
  ok(
    pages.map(({ html, isTagged }) => {
      const sheets = html.split('<div class="sheet">').slice(1)
      const head = html.slice(0, html.indexOf('<div class="sheet">'))
      return chromiumPdf({ contents: sheets.length > 0 ? sheets.map((s) => head + s) : [html], isTagged })
    }),
  )
