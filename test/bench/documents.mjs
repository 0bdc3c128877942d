import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { extractRawText } from 'mammoth'
import { loadEngine } from './lib/engine.mjs'

const here = import.meta.dirname
const golden = join(here, '..', 'golden', 'import')
const reads = 30

/** Paragraphs of the golden documents that are found as they should be, and milliseconds a document; Word beside mammoth. */
export async function documents() {
  const { docx, epub, odt, rtf, defaultLimits } = await loadEngine(join(here, 'lib', 'documents-parts.ts'))
  const ours =
    (reader) =>
    async (bytes, { file, expected }) => {
      const given = { name: file, limits: defaultLimits.read, password: expected.password ?? null, url: null }
      const read = await reader.read(bytes, given)
      return read.ok ? read.value.text.split('\n\n') : []
    }
  const mammoth = async (bytes) => {
    const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
    return value.split('\n\n').map((text) => text.trim())
  }
  for (const [format, reader] of Object.entries({ docx, odt, rtf, epub })) {
    const all = goldenOf(format)
    print(format, await measure(all, ours(reader)))
    if (format !== 'docx') continue
    const open = all.filter(({ expected }) => expected.password === undefined)
    print('docx without the locked', await measure(open, ours(reader)))
    print('  beside it mammoth', await measure(open, mammoth))
  }
}

const goldenOf = (format) =>
  readdirSync(join(golden, format))
    .filter((file) => !file.endsWith('.json'))
    .map((file) => ({
      file,
      bytes: new Uint8Array(readFileSync(join(golden, format, file))),
      expected: JSON.parse(readFileSync(join(golden, format, `${parse(file).name}.json`), 'utf8')),
    }))

async function measure(all, read) {
  const sum = { right: 0, expected: 0, rightOutside: 0, expectedOutside: 0, tooMany: 0 }
  const times = []
  for (const document of all) {
    const { bytes, expected } = document
    const found = await read(bytes, document)
    const left = [...found]
    for (const paragraph of expected.paragraphs) {
      const at = left.indexOf(paragraph)
      const isRow = paragraph.includes(' | ')
      if (at !== -1) left.splice(at, 1)
      sum.expected++
      sum.right += at === -1 ? 0 : 1
      sum.expectedOutside += isRow ? 0 : 1
      sum.rightOutside += isRow || at === -1 ? 0 : 1
    }
    sum.tooMany += left.filter((text) => text !== '').length
    const each = []
    for (let i = 0; i < reads; i++) {
      const start = performance.now()
      await read(Uint8Array.from(bytes), document)
      each.push(performance.now() - start)
    }
    times.push(each.sort((a, b) => a - b)[reads >> 1])
  }
  return { ...sum, documents: all.length, ms: times.sort((a, b) => a - b)[times.length >> 1] }
}

function print(name, { documents, right, expected, rightOutside, expectedOutside, tooMany, ms }) {
  const outside = `${rightOutside}/${expectedOutside} outside of tables`
  console.log(
    `${name}: ${documents} documents, paragraphs ${right}/${expected} (${outside}), ${tooMany} too many, median ${ms.toFixed(1)} ms a document`,
  )
}
