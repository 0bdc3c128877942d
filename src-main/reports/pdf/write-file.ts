import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { PdfObject } from './chromium-file'

/** So many small objects are packed together: a reader unpacks all of them for one. */
const packedTogether = 200
const compression = { level: 6 }

/**
 * A PDF 1.7 of those objects. What is no stream is packed, since the tags of a long report are ten times its text. The
 * same objects give the same bytes: the file's identity is made of what is in it.
 *
 * @param root number of the catalogue
 * @param info number of the document information
 */
export function writePdf(objects: ReadonlyMap<number, PdfObject>, root: number, info: number): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let offset = chunks[0]!.length
  const places = new Map<number, [kind: number, place: number, index: number]>()
  const add = (number: number, text: string, stream: Buffer) => {
    places.set(number, [1, offset, 0])
    const written = [Buffer.from(`${number} 0 obj\n${text}\nstream\n`, 'latin1'), stream, endOfStream]
    for (const chunk of written) {
      chunks.push(chunk)
      offset += chunk.length
    }
  }
  const numbers = [...objects.keys()].sort((a, b) => a - b)
  let next = (numbers.at(-1) ?? 0) + 1
  const packed: number[] = []
  for (const number of numbers) {
    const { text, stream } = objects.get(number)!
    if (stream) add(number, text, stream)
    else packed.push(number)
  }
  for (let at = 0; at < packed.length; at += packedTogether) {
    const together = packed.slice(at, at + packedTogether)
    const container = next++
    together.forEach((number, index) => void places.set(number, [2, container, index]))
    const { text, stream } = pack(together.map((number) => [number, objects.get(number)!.text]))
    add(container, text, stream)
  }
  const table = next
  places.set(table, [1, offset, 0])
  const identity = identityOf(chunks)
  const { text, stream } = crossReferences(places, table + 1, `/Root ${root} 0 R /Info ${info} 0 R ${identity}`)
  const start = offset
  chunks.push(Buffer.from(`${table} 0 obj\n${text}\nstream\n`, 'latin1'), stream, endOfStream)
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(chunks))
}

const endOfStream = Buffer.from('\nendstream\nendobj\n', 'latin1')

function pack(objects: readonly (readonly [number, string])[]) {
  let at = 0
  const heads = objects.map(([number, text]) => {
    const head = `${number} ${at}`
    at += text.length + 1
    return head
  })
  const head = `${heads.join(' ')}\n`
  const body = objects.map(([, text]) => `${text}\n`).join('')
  const stream = deflateSync(Buffer.from(head + body, 'latin1'), compression)
  const sizes = `/N ${objects.length} /First ${head.length} /Length ${stream.length}`
  return { text: `<</Type /ObjStm ${sizes} /Filter /FlateDecode>>`, stream }
}

/** Kind in one byte, place in five, index in two; what has no object is free. */
function crossReferences(places: ReadonlyMap<number, readonly number[]>, size: number, more: string) {
  const rows = Buffer.alloc(size * 8)
  for (const [number, [kind = 0, place = 0, index = 0]] of places) {
    rows.writeUInt8(kind, number * 8)
    rows.writeUIntBE(place, number * 8 + 1, 5)
    rows.writeUInt16BE(index, number * 8 + 6)
  }
  const stream = deflateSync(rows, compression)
  const text = `<</Type /XRef /Size ${size} /W [1 5 2] ${more} /Length ${stream.length} /Filter /FlateDecode>>`
  return { text, stream }
}

function identityOf(chunks: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  const id = hash.digest('hex').slice(0, 32)
  return `/ID [<${id}> <${id}>]`
}
