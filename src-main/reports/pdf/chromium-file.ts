/** An object of a PDF: its dictionary or value as Latin-1 text and, where it has one, its stream as it is stored. */
export interface PdfObject {
  text: string
  stream: Buffer | null
}

export interface PdfFile {
  objects: Map<number, PdfObject>
  /** Numbers of the catalogue and of the document information. */
  root: number
  info: number
}

/**
 * Reads a PDF as Chromium's printer writes it: one table of plain objects, streams whose length stands in their own
 * dictionary. It is no reader for PDFs from elsewhere. Throws an `Error` that says what was not as expected.
 */
export function readChromiumPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = file.toString('latin1', Math.max(0, file.length - 1024))
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1] ?? Number.NaN)
  const info = Number(/\/Info (\d+) 0 R/.exec(tail)?.[1] ?? Number.NaN)
  if (Number.isNaN(table) || Number.isNaN(root) || Number.isNaN(info)) throw new Error('the printed file has no end')
  const offsets = offsetsIn(file.toString('latin1', table))
  const inOrder = [...offsets.values(), table].sort((a, b) => a - b)
  const endOf = new Map(inOrder.map((start, i) => [start, inOrder[i + 1] ?? table]))
  const objects = new Map<number, PdfObject>()
  for (const [number, start] of offsets) objects.set(number, objectIn(file.subarray(start, endOf.get(start)), number))
  return { objects, root, info }
}

/** Byte offsets by object number, the free ones left out. */
function offsetsIn(table: string): Map<number, number> {
  const [, first = '0', count = ''] = /^xref\n(\d+) (\d+)\n/.exec(table) ?? []
  if (first !== '0' || count === '') throw new Error('the printed file has no table of its objects')
  const offsets = new Map<number, number>()
  const start = table.indexOf('\n', 5) + 1
  for (let number = 0; number < Number(count); number++) {
    const entry = table.slice(start + number * 20, start + number * 20 + 18)
    if (entry[17] === 'n') offsets.set(number, Number(entry.slice(0, 10)))
  }
  return offsets
}

const streamStart = '>> stream\n'

function objectIn(bytes: Buffer, number: number): PdfObject {
  const start = bytes.indexOf('\n') + 1
  if (bytes.toString('latin1', 0, start) !== `${number} 0 obj\n`)
    throw new Error(`object ${number} is not in its place`)
  const at = bytes.indexOf(streamStart, start, 'latin1')
  if (at === -1) return { text: bytes.toString('latin1', start, bytes.lastIndexOf('endobj')).trimEnd(), stream: null }
  const text = bytes.toString('latin1', start, at + 2)
  const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(length)) throw new Error(`the stream of object ${number} does not say its length`)
  const from = at + streamStart.length
  return { text, stream: bytes.subarray(from, from + length) }
}

/** The object that a key of the dictionary refers to. */
export function referred(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)
  return found ? Number(found[1]) : null
}

/** The pages in their order. */
export function pagesOf({ objects, root }: PdfFile): number[] {
  const pages: number[] = []
  const waiting = [referred(textOf(objects, root), 'Pages')]
  while (waiting.length > 0) {
    const number = waiting.pop() ?? Number.NaN
    const text = textOf(objects, number)
    const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1]
    if (kids === undefined) pages.push(number)
    else waiting.push(...references(kids).reverse())
  }
  return pages
}

/** Every reference in a list of nothing but references. */
export const references = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map((m) => Number(m[1]))

export function textOf(objects: Map<number, PdfObject>, number: number): string {
  const object = objects.get(number)
  if (!object) throw new Error(`object ${number} is missing in the printed file`)
  return object.text
}

/** A string of a PDF in round brackets or in hexadecimal, as text of a pattern. */
export const stringPattern = String.raw`\((?:[^\\()]|\\[\s\S])*\)|<[0-9A-Fa-f]*>`
const stringOrReference = new RegExp(String.raw`${stringPattern}|(\d+) 0 R\b`, 'g')

/** Every reference moved by `by`; what looks like one inside a string stays. */
export const moved = (text: string, by: number): string =>
  by === 0 ? text : text.replace(stringOrReference, (all, number) => (number ? `${Number(number) + by} 0 R` : all))
