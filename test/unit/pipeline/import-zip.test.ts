import { describe, expect, it } from 'vitest'
import { zipContainer } from '../../../src-main/pipeline/import/container-zip'
import type { ReadLimits } from '../../../src-main/pipeline/import/reader'
import { openZip, safeName } from '../../../src-main/pipeline/import/zip'
import { type Packed, zipFile } from '../../support/zip-file'

const limits: ReadLimits = { bytes: 10e6, pages: 10, expansion: 100, nesting: 3, entries: 50 }
const given = (change: Partial<ReadLimits> = {}) => ({
  name: 'story.zip',
  limits: { ...limits, ...change },
  password: null,
  url: null,
})

/** Name to text, or to the code of the refusal. */
function contents(bytes: Uint8Array, change: Partial<ReadLimits> = {}): Record<string, string> | string {
  const zip = openZip(bytes, given(change))
  if (!zip.ok) return zip.error.code
  return Object.fromEntries(
    zip.value.entries.map((entry) => {
      const read = entry.read()
      return [entry.name, read.ok ? new TextDecoder().decode(read.value) : read.error.code]
    }),
  )
}

const note: Packed = { name: 'note.txt', data: 'The bridge is closed.' }

describe('an archive', () => {
  it.each<[string, Uint8Array]>([
    ['packed', zipFile([note])],
    ['stored', zipFile([{ ...note, stored: true }])],
    ['with sizes after the data', zipFile([{ ...note, described: true }])],
    ['with wide sizes', zipFile([{ ...note, wide: true }])],
    ['with a wide directory', zipFile([note], { wide: true })],
    ['with a comment', zipFile([note], { comment: 'made by hand' })],
    ['behind a program', zipFile([note], { before: 'a program that unpacks itself' })],
    ['behind a program, wide', zipFile([{ ...note, wide: true }], { before: 'a program', wide: true })],
    ['with bytes after it', new Uint8Array([...zipFile([note]), 13, 10])],
  ])('is read %s', (_, bytes) => {
    expect(contents(bytes)).toEqual({ 'note.txt': 'The bridge is closed.' })
  })

  it('with nothing in it is an archive', () => {
    expect(contents(zipFile([]))).toEqual({})
  })

  it('has names in UTF-8 whether it says so or not, else in CP437', () => {
    const utf8 = new TextEncoder().encode('Brücke.txt')
    const cp437 = new Uint8Array([0x42, 0x72, 0x81, 0x63, 0x6b, 0x65, 0x2e, 0x74, 0x78, 0x74])
    for (const name of ['Brücke.txt', utf8, cp437])
      expect(contents(zipFile([{ name, data: 'x' }]))).toEqual({ 'Brücke.txt': 'x' })
  })

  it.each<[string, Packed]>([
    ['file-encrypted', { ...note, flags: 0x801 }],
    ['file-encryption-unknown', { ...note, method: 99 }],
    ['file-encryption-unknown', { ...note, flags: 0x841 }],
    ['file-compression-unknown', { ...note, method: 14 }],
    ['file-is-link', { ...note, unixMode: 0o120777 }],
    ['file-is-link', { ...note, unixMode: 0o010644 }],
    ['format-damaged', { ...note, crc: 1 }],
    ['format-damaged', { ...note, unpackedBytes: 3 }],
    ['format-damaged', { ...note, unpackedBytes: 300 }],
    ['format-damaged', { ...note, method: 0 }],
    ['file-expands-too-far', { ...note, unpackedBytes: 0xfffffff0 }],
  ])('refuses an entry with %s: %j', (code, file) => {
    expect(contents(zipFile([file, { ...note, name: 'other.txt' }]))).toEqual({
      'note.txt': code,
      'other.txt': 'The bridge is closed.',
    })
  })

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Users\\a.txt', 'Users/a.txt'],
    ['c:a.txt', 'a.txt'],
    ['\\\\server\\share\\a.txt', 'server/share/a.txt'],
    ['a/../../b.txt', 'a/b.txt'],
    ['..', '\uFFFD'],
  ])('refuses %s, and shows it as %s', (name, shown) => {
    expect(contents(zipFile([{ name, data: 'x' }]))).toEqual({ [shown]: 'file-name-unsafe' })
  })

  it('shows no control characters and no turned direction in a name', () => {
    expect(safeName('a\nb\u202Etxt.exe')).toEqual({ name: 'a\uFFFDb\uFFFDtxt.exe', isSafe: true })
    expect(safeName('news\\2026\\.\\a.txt')).toEqual({ name: 'news/2026/a.txt', isSafe: true })
  })

  it('stops at its entries, its bytes and its ratio, all files together', () => {
    const many = Array.from({ length: 51 }, (_, i) => ({ ...note, name: `${i}.txt` }))
    expect(contents(zipFile(many))).toBe('file-too-many-entries')
    const zeros = new Uint8Array(400_000)
    const bomb = zipFile(Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, data: zeros })))
    expect(contents(bomb, { expansion: 1 })).toMatchObject({ 0: expect.any(String), 2: 'file-expands-too-far' })
    expect(
      Object.values(contents(bomb, { expansion: 2000 })).filter((text) => text === 'file-expands-too-far'),
    ).toEqual([])
    expect(
      Object.values(contents(bomb, { expansion: 2000, bytes: 900_000 })).filter((t) => t === 'file-expands-too-far')
        .length,
    ).toBe(3)
  })

  it('whose entries share their data is refused: that is how a small file becomes a large one', () => {
    const bytes = zipFile([note, { ...note, name: 'twin.txt' }])
    const view = new DataView(bytes.buffer)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(directory + 46 + 8 + 42, 0, true) // the second entry's data are the first's
    expect(contents(bytes)).toBe('format-damaged')
  })

  it('cut anywhere is refused or gives what is whole', () => {
    const bytes = zipFile([note, { name: 'b.txt', data: 'The mayor said so.' }], { comment: 'end' })
    for (let length = 0; length < bytes.length - 3; length++)
      expect(contents(bytes.slice(0, length))).toBe('format-damaged')
  })

  it('that counts its files wrongly is refused', () => {
    const bytes = zipFile([note])
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 7, true)
    expect(contents(bytes)).toBe('format-damaged')
  })
})

describe('a ZIP of articles', () => {
  const open = (bytes: Uint8Array, change: Partial<ReadLimits> = {}) => {
    const opened = zipContainer.open(bytes, given(change))
    return opened.ok ? opened.value.map(({ name }) => name) : opened.error.code
  }

  it('leaves out folders and what systems add', () => {
    const names = ['news/', 'news/a.txt', '__MACOSX/news/._a.txt', 'news/.DS_Store', 'news/._b.txt', 'Thumbs.db']
    expect(open(zipFile(names.map((name) => ({ name, data: '' }))))).toEqual(['news/a.txt'])
  })

  it('is refused whole where it says it grows too far, or lies too deep', () => {
    const zeros = new Uint8Array(2_000_000)
    expect(open(zipFile([{ name: 'a.txt', data: zeros }]))).toBe('file-expands-too-far')
    expect(open(zipFile([note]), { nesting: 0 })).toBe('file-nested-too-deep')
  })

  it('is told from a document that is a ZIP too', () => {
    expect(zipContainer.recognises(zipFile([note]))).toBe(true)
    expect(zipContainer.recognises(zipFile([{ name: '[Content_Types].xml', data: '' }, note]))).toBe(false)
    const epub = { name: 'mimetype', data: 'application/epub+zip', stored: true }
    expect(zipContainer.recognises(zipFile([epub, note]))).toBe(false)
  })
})
