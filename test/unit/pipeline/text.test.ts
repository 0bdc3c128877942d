import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src-main/pipeline/import/formats'
import { decodeText, markdown, plainText } from '../../../src-main/pipeline/import/text'
import { defaultLimits } from '../../../src-main/workers/jobs'

const bytes = (text: string, encoding = 'utf8') => new Uint8Array(iconv.encode(text, encoding))
const given = { name: 'a.txt', limits: defaultLimits.read, password: null, url: null }
const read = (b: Uint8Array, reader = plainText) => {
  const result = reader.read(b, given)
  if (result instanceof Promise) throw new Error('text is read at once')
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const refusal = (b: Uint8Array) => {
  const result = decodeText(b, { name: 'a.txt' })
  return result.ok ? null : result.error
}

describe('reading a text file', () => {
  it('removes a byte order mark and makes every line end LF', () => {
    const { text, encoding } = read(bytes('\uFEFFone\r\ntwo\rthree\n'))
    expect([text, encoding]).toEqual(['one\ntwo\nthree\n', 'utf-8'])
  })

  it('keeps windows-1252 quotation marks, dashes and the euro sign', () => {
    const { text, encoding } = read(bytes('„Nein“, sagte sie – für 5 €…', 'windows-1252'))
    expect([text, encoding]).toEqual(['„Nein“, sagte sie – für 5 €…', 'windows-1252'])
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const)('reads %s with a mark: %s', (encoding, mark) => {
    const sentence = 'The bridge at Sørvik was closed — for good.'
    const found = read(new Uint8Array(iconv.encode(sentence, encoding, { addBOM: mark })))
    expect([found.text, found.encoding]).toEqual([sentence, encoding])
  })

  it('keeps offsets of Markdown by keeping the file as it is, and takes the title from its heading', () => {
    const found = read(bytes('# Harbour *reopens* #\n\nText.'), markdown)
    expect([found.text, found.mediaType, found.found[0]?.value]).toEqual([
      '# Harbour *reopens* #\n\nText.',
      'text/markdown',
      'Harbour *reopens*',
    ])
  })

  it('lets no lone surrogate through', () => {
    const { text } = read(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]))
    expect(text).toBe('A\uFFFDB')
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00A0\n'],
    ['a byte order mark', '\uFEFF'],
  ])('refuses a file of %s as empty, by name', (_, content) => {
    expect(refusal(bytes(content))).toEqual({ code: 'file-empty', details: { file: 'a.txt' } })
  })

  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a PDF', [...bytes('%PDF-1.7\nabc')]],
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04, 1, 2]],
    ['an ELF', [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
    ['unknown bytes with NULs', [1, 2, 0, 0, 0, 7, 9, 65, 0, 0, 3, 0]],
  ])('refuses %s as binary', (_, content) => {
    expect(refusal(new Uint8Array(content))?.code).toBe('file-binary')
  })
})

describe('the format of a name', () => {
  it.each([
    ['story.txt', 'text'],
    ['STORY.TEXT', 'text'],
    ['README', 'text'],
    ['.notes', 'text'],
    ['a.b/c.markdown', 'markdown'],
    ['c.md', 'markdown'],
    ['photo.png', null],
    ['draft.docx', 'docx'],
    ['draft.pages', null],
  ])('%s is %s', (name, format) => expect(formatOf(name, new Uint8Array())?.format ?? null).toBe(format))
})
