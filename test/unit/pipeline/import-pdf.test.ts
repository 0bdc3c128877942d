import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pdf } from '../../../src-main/pipeline/import/pdf'
import { faultsOfPages } from '../../support/faults-of-pages'
import { type SmallPdf, smallPdf, text } from '../../support/pdf-by-hand'

const limits = { bytes: 100e6, pages: 2000, expansion: 200, nesting: 200, entries: 10_000 }
const read = (bytes: Uint8Array, given: { pages?: number; bytes?: number } = {}) =>
  pdf.read(bytes, {
    name: 'file.pdf',
    limits: { ...limits, ...given },
    password: null,
    url: null,
  })
const textOf = async (bytes: Uint8Array) => {
  const result = await read(bytes)
  if (!result.ok) throw new Error(result.error.code)
  expect(faultsOfPages(result.value.text, result.value.pages ?? [])).toEqual([])
  return result.value.text
}
const made = (document: SmallPdf) => textOf(smallPdf(document))
const golden = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', 'golden', 'import', 'pdf', `${name}.pdf`)))

const lines = (x: number, y: number, words: string[], size = 10) =>
  words.map((line, index) => text(x, y - index * 1.2 * size, size, line)).join('\n')
const full = 'The tide gate at the old harbour was closed for the night and'

afterEach(() => vi.restoreAllMocks())

describe('a PDF page as text', () => {
  test('two columns are read one after the other, also where they are written line by line', async () => {
    const left = [
      'Left column one and its',
      'second line that goes on',
      'third line of the left',
      'fourth line of the left',
    ]
    const right = [
      'Right column one and its',
      'second line to the right',
      'third line to the right',
      'fourth line to the right',
    ]
    const across = left.map(
      (line, index) => text(50, 700 - 12 * index, 10, line) + text(320, 700 - 12 * index, 10, right[index] ?? ''),
    )
    const byColumn = [lines(50, 700, left), lines(320, 700, right)]
    for (const content of [across.join('\n'), byColumn.join('\n'), [...byColumn].reverse().join('\n')]) {
      const read = (await made({ pages: [content] })).replace(/\s+/g, ' ')
      expect(read).toBe([...left, ...right].join(' '))
    }
  })

  test('what is turned otherwise than the page is left out, what is invisible is kept', async () => {
    const turned = 'BT /F1 8 Tf 0 1 -1 0 30 400 Tm (Photo agency) Tj ET'
    const read = await made({ pages: [`${turned}\n${text(50, 700, 10, 'Read by a machine', 3)}`] })
    expect(read).toBe('Read by a machine')
  })

  test('a page on its side, and one that says it is turned, read as they are meant', async () => {
    const onItsSide = `BT /F1 10 Tf 0 1 -1 0 100 100 Tm (${full}) Tj ET BT /F1 10 Tf 0 1 -1 0 112 100 Tm (the morning.) Tj ET`
    expect(await made({ pages: [onItsSide] })).toBe(`${full} the morning.`)
    const turned = `BT /F1 10 Tf 0 1 -1 0 100 100 Tm (${full}) Tj ET`
    expect(await made({ pages: [turned], page: '/Rotate 90' })).toBe(full)
  })

  test('page numbers and heads that repeat go, a number in the text stays', async () => {
    const page = (number: number, words: string) =>
      [text(50, 800, 9, 'The Daily Lighthouse'), lines(50, 700, [words, '12']), text(290, 40, 9, `- ${number} -`)].join(
        '\n',
      )
    const read = await made({ pages: [page(4, 'Alpha'), page(5, 'Beta'), page(6, 'Gamma')] })
    expect(read).not.toContain('Lighthouse')
    expect(read).not.toMatch(/- \d -/)
    expect(read.match(/12/g)).toHaveLength(3)
  })

  test('raised figures that name no note stay raised', async () => {
    const content = `${text(50, 700, 10, 'It holds 10')}${text(104, 704, 6, '6')}${text(110, 700, 10, 'litres')}`
    expect(await made({ pages: [content] })).toMatch(/10\s?⁶ ?litres/)
  })

  test('bold made by setting letters twice is read once', async () => {
    expect(await made({ pages: [`${text(50, 700, 10, 'Twice set')}${text(50.3, 700, 10, 'Twice set')}`] })).toBe(
      'Twice set',
    )
  })
})

describe('what is refused', () => {
  test('a picture of a page', async () => {
    expect(await read(smallPdf({ pages: ['0 0 100 100 re f'] }))).toMatchObject({
      ok: false,
      error: { code: 'format-no-text' },
    })
  })

  test('more pages than the limit', async () => {
    const three = smallPdf({ pages: ['', '', ''].map(() => text(50, 700, 10, 'Page')) })
    expect(await read(three, { pages: 2 })).toMatchObject({
      ok: false,
      error: { code: 'file-too-many-pages', details: { pages: 3, limit: 2 } },
    })
    expect((await read(three, { pages: 3 })).ok).toBe(true)
  })

  test('a file that breaks off, at every 4 kB', async () => {
    const whole = golden('tex-two-columns-notes')
    for (let length = 0; length < whole.length - 1024; length += 4096) {
      const result = await read(whole.slice(0, length))
      expect(result).toMatchObject({ ok: false, error: { code: 'format-damaged' } })
    }
  })

  test('a page that cannot be read is not left out in silence', async () => {
    const document = smallPdf({ pages: [text(50, 700, 10, 'One'), text(50, 700, 10, 'Two')], kids: '10 0 R 77 0 R' })
    expect(await read(document)).toMatchObject({ ok: false, error: { code: 'format-damaged' } })
  })
})

describe('hostile documents', () => {
  const content = text(50, 700, 10, 'Only this is read')

  test('scripts, attachments and addresses are never followed', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const run = vi.fn()
    Object.defineProperty(globalThis, 'stetWasRun', { value: run, configurable: true })
    const script = '<< /S /JavaScript /JS (globalThis.stetWasRun\\(\\); app.launchURL\\("http://example.org"\\)) >>'
    const document = {
      pages: [content],
      catalog: `/OpenAction ${script} /AA << /WC ${script} >> /Names << /JavaScript << /Names [(a) ${script}] >> /EmbeddedFiles << /Names [(b) 91 0 R] >> >> /AcroForm << /XFA 92 0 R /Fields [] >>`,
      objects: {
        91: '<< /Type /Filespec /F (http://example.org/file) /FS /URL >>',
        92: '<< /Length 3 >>\nstream\n<a>\nendstream',
      },
      page: `/AA << /O ${script} >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://example.org) >> >>]`,
    }
    expect(await made(document)).toBe('Only this is read')
    expect(asked).not.toHaveBeenCalled()
    expect(run).not.toHaveBeenCalled()
  })

  test.each([
    ['once', 1],
    ['twice', 2],
  ])('a content packed %s that would unpack past the limit', async (_, times) => {
    let packed: Uint8Array = new TextEncoder().encode(content + ' '.repeat(3e6))
    for (let time = 0; time < times; time++) packed = deflateSync(packed)
    const filter = `/Filter [${'/FlateDecode '.repeat(times)}]`
    const bytes = smallPdf({ pages: [Buffer.from(packed).toString('latin1')], content: filter })
    expect(await read(bytes, { bytes: 2e6 })).toMatchObject({ ok: false, error: { code: 'file-expands-too-far' } })
    expect((await read(bytes, { bytes: 4e6 })).ok).toBe(true)
    const small = Buffer.from(deflateSync(content)).toString('latin1')
    expect(await made({ pages: [small], content: '/Filter /FlateDecode' })).toBe('Only this is read')
  })

  test('a character map that is named and not carried is in the app, and nothing is asked for it', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /Foreign /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Foreign /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Foreign /Flags 4 >> >>] >>'
    const result = await read(smallPdf({ pages: ['BT /F1 10 Tf 50 700 Td <65e5672c> Tj ET'], objects: { 3: font } }))
    if (!result.ok) throw new Error(result.error.code)
    expect(result.value.text).toBe('日本')
    expect(asked).not.toHaveBeenCalled()
  })

  test('pages that hold themselves, and forms that do, come to an end', async () => {
    const circle = await read(smallPdf({ pages: [content], kids: '2 0 R' }))
    expect(circle).toMatchObject({ ok: false, error: { code: 'format-damaged' } })
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 91 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'
    const nested = smallPdf({ pages: [`${content} /X Do`], objects: { 91: form }, page: '/X 1' })
    expect((await read(nested)).ok).toBe(true)
  })

  test.each([0, 3, 100_000])('a content that says its length is %i', async (length) => {
    const result = await read(smallPdf({ pages: [content], length }))
    if (result.ok) expect(result.value.text).toContain('Only this')
    else expect(['format-damaged', 'format-no-text']).toContain(result.error.code)
  })

  test('300 damaged documents: an answer for each', { timeout: 120_000 }, async () => {
    const seeds = [golden('web-list'), golden('writer-table'), smallPdf({ pages: [content, content] })]
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) })
    const changes = fc.array(change, { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), changes, async (seed, places) => {
        const bytes = seed.slice()
        for (const { at, byte } of places) bytes[Math.floor(at * (bytes.length - 1))] = byte
        const result = await read(bytes)
        if (result.ok) expect(faultsOfPages(result.value.text, result.value.pages ?? [])).toEqual([])
        else expect(result.error.code).toMatch(/^(?:file|format)-/)
      }),
      { numRuns: 300, seed: 6 },
    )
  })
})
