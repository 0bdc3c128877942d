import { type PdfFile, pagesOf, readChromiumPdf, textOf } from './chromium-file'
import { change, type JoinedPages } from './join'

const form = '/StetHead'

/**
 * Lays the pages of `heads`, in their order, over the pages: what was printed there becomes a form, drawn as an artifact
 * that no reader reads out on every page. Throws an `Error` when there are not as many.
 */
export function layHeads(joined: JoinedPages, heads: readonly Uint8Array[]): void {
  const { objects, next, pages } = joined
  const around = {
    before: put('q', objects, next),
    after: put(`Q\n/Artifact <</Type /Pagination>> BDC\nq ${form} Do Q\nEMC`, objects, next),
  }
  const files = heads.map(readChromiumPdf)
  const number = files.reduce((sum, file) => sum + pagesOf(file).length, 0)
  if (number !== pages.length) throw new Error(`${number} heads were printed for ${pages.length} pages`)
  let done = 0
  for (const file of files) done += layOver(joined, done, file, around)
}

/** Gives how many pages the file had. */
function layOver(
  { objects, pages, next }: JoinedPages,
  from: number,
  file: PdfFile,
  { before, after }: { before: number; after: number },
): number {
  const own = pagesOf(file)
  const base = next()
  let last = base
  while (last < base + Math.max(...file.objects.keys())) last = next()
  const isLeft = new Set([...own, file.info])
  const kept = [...file.objects].filter(([number, { text }]) => !isLeft.has(number) && !isFrame(text))
  for (const [number, object] of kept) objects.set(number + base, { ...object, text: moveBy(object.text, base) })
  own.forEach((number, i) => {
    const page = textOf(file.objects, number)
    const content = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]) + base
    const box = /\/MediaBox (\[[^\]]*\])/.exec(page)?.[1]
    const resources = moveBy(dictionaryAfter(page, '/Resources '), base)
    const kind = `/Type /XObject /Subtype /Form /BBox ${box} /Resources ${resources} `
    change(objects, content, (text) => text.replace('<<', `<<${kind}`))
    change(objects, pages[from + i]!, (text) => withHead(text, content, before, after))
  })
  return own.length
}

const isFrame = (text: string) => /^<<\/Type \/(?:Catalog|Pages)\b/.test(text)

const moveBy = (text: string, base: number) => text.replace(/(\d+) 0 R\b/g, (_all, n) => `${Number(n) + base} 0 R`)

function put(content: string, objects: JoinedPages['objects'], next: () => number): number {
  const number = next()
  objects.set(number, { text: `<</Length ${content.length}>>`, stream: Buffer.from(content, 'latin1') })
  return number
}

function withHead(page: string, head: number, before: number, after: number): string {
  const resources = dictionaryAfter(page, '/Resources ')
  const entry = `${form} ${head} 0 R`
  const extended = resources.includes('/XObject <<')
    ? resources.replace('/XObject <<', `/XObject <<${entry} `)
    : resources.replace('<<', `<</XObject <<${entry}>> `)
  return page
    .replace(resources, () => extended)
    .replace(/\/Contents (\d+) 0 R/, `/Contents [${before} 0 R $1 0 R ${after} 0 R]`)
}

/** The dictionary behind a key, with those inside it. */
function dictionaryAfter(text: string, key: string): string {
  const start = text.indexOf(key) + key.length
  let depth = 0
  for (let at = start; at < text.length - 1; at++) {
    const two = text.slice(at, at + 2)
    if (two === '<<') depth++
    else if (two === '>>' && --depth === 0) return text.slice(start, at + 2)
    if (two === '<<' || two === '>>') at++
  }
  throw new Error(`a printed page has no ${key.trim()}`)
}
