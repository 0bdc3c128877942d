import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../src-main/contract/errors'
import { formatOf } from '../../../src-main/pipeline/import/formats'
import { goldenDocuments, readDocument, readLimits } from '../../support/golden-documents'
import { docxFile, epubFile, paragraph as p, run as r } from '../../support/office-files'
import { type Packed, zipFile } from '../../support/zip-file'

const outcome = async (name: string, bytes: Uint8Array, password: string | null = null) => {
  const read = await readDocument(name, bytes, password)
  return read.ok ? read.value.text : read.error.code
}

const odtFile = (content: string, manifest = '', more: Packed[] = []) =>
  zipFile([
    ...more,
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'META-INF/manifest.xml',
      data: `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
    },
    { name: 'content.xml', data: content },
  ])
const odtContent = (body: string) =>
  `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
const bombs =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000)

describe('hostile documents', () => {
  it('with entities of their own are refused, none is expanded or fetched', async () => {
    const word = (data: string) =>
      zipFile([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data },
      ])
    expect(await outcome('a.docx', word(`${bombs}<w:document><w:body>${p(r('&b;&c;'))}</w:body></w:document>`))).toBe(
      'format-damaged',
    )
    expect(await outcome('a.odt', odtFile(bombs + odtContent('<text:p>&b;&c;</text:p>')))).toBe('format-damaged')
    expect(await outcome('a.epub', epubFile(['<p>&b;&c;&nbsp;end</p>']))).toBe('&b;&c;\u00A0end')
  })

  it('with 100,000 elements within each other are refused', async () => {
    // So that it is not the ratio that stops them.
    const ballast = [{ name: 'ballast.bin', data: new Uint8Array(100_000), stored: true }]
    expect(await outcome('a.docx', docxFile(deep('<w:tbl>', '</w:tbl>'), { others: ballast }))).toBe(
      'file-nested-too-deep',
    )
    expect(await outcome('a.odt', odtFile(odtContent(deep('<text:section>', '</text:section>')), '', ballast))).toBe(
      'file-nested-too-deep',
    )
    expect(await outcome('a.epub', epubFile([deep('<div>', '</div>')], { more: ballast }))).toBe('file-nested-too-deep')
    expect(await outcome('a.rtf', Buffer.from(`{\\rtf1 ${deep('{', '}')}}`))).toBe('file-nested-too-deep')
  })

  it('that unpack to too much are refused', async () => {
    const zeros = ' '.repeat(60_000_000)
    expect(await outcome('a.docx', docxFile(zeros))).toBe('file-expands-too-far')
    expect(await outcome('a.odt', odtFile(odtContent(zeros)))).toBe('file-expands-too-far')
    expect(await outcome('a.epub', epubFile([zeros]))).toBe('file-expands-too-far')
  })

  it('with spaces by the billion are read with a few', async () => {
    const text = await outcome('a.odt', odtFile(odtContent('<text:p>a<text:s text:c="1000000000"/>b</text:p>')))
    expect(text.length).toBeLessThan(1000)
  })

  it('with macros, templates on servers and links to data are read for their text alone', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = `<Relationship Id="t" Type="${type}/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/><Relationship Id="f" Type="${type}/endnotes" Target="../../../../etc/passwd"/>`
    const others = [{ name: 'word/vbaProject.bin', data: 'Sub AutoOpen()' }]
    const field = '<w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"><w:r><w:t>result</w:t></w:r></w:fldSimple>'
    const note = '<w:r><w:endnoteReference w:id="1"/></w:r>'
    expect(await outcome('a.docm', docxFile(p(r('Text ') + field + note), { relations, others }))).toBe('Text result')
  })

  it('whose parts hide behind paths outside are not taken for them', async () => {
    const bytes = zipFile([
      { name: '[Content_Types].xml', data: '' },
      { name: '../word/document.xml', data: '<x/>' },
    ])
    expect(await outcome('a.docx', bytes)).toBe('file-name-unsafe')
  })

  it('that are locked say so, and what they are opened with', async () => {
    const locked = goldenDocuments('docx').find(({ file }) => file.startsWith('locked'))!
    expect(await outcome('a.docx', locked.bytes)).toBe('file-encrypted')
    expect(await outcome('a.docx', locked.bytes, 'guess')).toBe('file-password-wrong')
    const lockedText = goldenDocuments('odt').find(({ file }) => file.startsWith('locked'))!
    expect(await outcome('a.odt', lockedText.bytes)).toBe('file-encrypted')
    expect(await outcome('a.odt', lockedText.bytes, 'guess')).toBe('file-password-wrong')
    const newer = '<manifest:encrypted-key/>'
    expect(await outcome('a.odt', odtFile('x', newer), 'guess')).toBe('file-encryption-unknown')
    const rights = (algorithm: string) => ({
      name: 'META-INF/encryption.xml',
      data: `<encryption><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
    })
    const book = (algorithm: string) => epubFile(['<p>Text</p>'], { more: [rights(algorithm)] })
    expect(await outcome('a.epub', book('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))).toBe('file-copy-protected')
    expect(await outcome('a.epub', book('http://www.idpf.org/2008/embedding'))).toBe('Text')
  })

  it('of the old Word are told by their content, whatever their name', async () => {
    const file = join(import.meta.dirname, '..', '..', 'golden', 'import', 'doc', 'libreoffice-council.doc')
    const bytes = new Uint8Array(readFileSync(file))
    expect(await outcome('a.doc', bytes)).toBe('format-outdated')
    expect(await outcome('a.docx', bytes)).toBe('format-outdated')
    expect(await outcome('a.doc', bytes.subarray(0, 300))).toBe('format-damaged')
  })

  it('are told by their content under another name', () => {
    for (const format of ['docx', 'odt', 'rtf', 'epub'])
      for (const { bytes } of goldenDocuments(format)) expect(formatOf('story.txt', bytes)?.format).toBe(format)
  })
})

const documents = ['docx', 'odt', 'rtf', 'epub'].flatMap(goldenDocuments)

describe('documents cut off', () => {
  it.each(documents)('$file at every 4 kB: refused', async ({ file, bytes }) => {
    for (let length = 0; length < bytes.length; length += 4096)
      expect(errorCodes).toContain(await outcome(file, bytes.subarray(0, length)))
  })
})

/** Always the same numbers: a failure can be repeated. */
function randomNumbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const changes = 1 + random(12)
  for (let i = 0; i < changes; i++) {
    const at = random(copy.length)
    const kind = random(4)
    if (kind === 0) copy[at] = random(256)
    else if (kind === 1) copy[at] = copy[at]! ^ (1 << random(8))
    else if (kind === 2) copy.copyWithin(at, random(copy.length), random(copy.length))
    else copy.fill(random(256), at, at + random(40))
  }
  return random(10) === 0 ? copy.subarray(0, random(copy.length)) : copy
}

/** The parts of a document stored, not packed, so that a change reaches the XML instead of a checksum. */
async function looseParts(
  format: string,
): Promise<{ file: string; make: (random: (below: number) => number) => Uint8Array }[]> {
  const { openZip } = await import('../../../src-main/pipeline/import/zip')
  return goldenDocuments(format)
    .filter(({ file }) => !file.startsWith('locked') && !/\.(rtf|fodt)$/.test(file))
    .map(({ file, bytes }) => {
      const zip = openZip(bytes, { name: file, limits: readLimits })
      const parts = (zip.ok ? zip.value.entries : []).flatMap(({ name, isDirectory, read }) => {
        const data = read()
        return isDirectory || !data.ok || data.value.length === 0 ? [] : [{ name, data: data.value, stored: true }]
      })
      const make = (random: (below: number) => number) => {
        const chosen = random(parts.length)
        return zipFile(
          parts.map((part, i) =>
            i === chosen || random(4) === 0 ? { ...part, data: mutated(part.data, random) } : part,
          ),
        )
      }
      return { file, make }
    })
}

describe('mutated documents end, with a text or a reason', () => {
  const endsWell = async (file: string, bytes: Uint8Array, seed: number) => {
    const read = await readDocument(file, bytes, 'Maerzenau 26')
    if (read.ok) expect(read.value.text, `seed ${seed}`).not.toBe('')
    else expect(errorCodes, `seed ${seed}`).toContain(read.error.code)
  }

  it.each(['docx', 'odt', 'rtf', 'epub'])('300 of %s', async (format) => {
    const originals = goldenDocuments(format)
    const loose = await looseParts(format)
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomNumbers(seed)
      const part = loose[seed % Math.max(1, loose.length)]
      const original = originals[seed % originals.length]!
      if (part && seed % 4 !== 0) await endsWell(part.file, part.make(random), seed)
      else await endsWell(original.file, mutated(original.bytes, random), seed)
    }
  })
})
