import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Packed, zipFile } from '../zip-file'
import { file, type HostileCase, sentence } from './case'

const goldenFolder = join(import.meta.dirname, '..', '..', 'golden', 'import')
const note: Packed = { name: 'note.txt', data: sentence }
const nested = (depth: number): Uint8Array =>
  zipFile(depth === 0 ? [note] : [{ name: 'inner.zip', data: nested(depth - 1), stored: true }])

/** Archives that lie about what is in them. */
export const archives: HostileCase[] = [
  file('good.zip', 'a proper archive with folders, a photo and what systems leave there', () =>
    zipFile([
      note,
      { name: 'reports/a.md', data: `# The ferry\n\n${sentence}` },
      { name: 'photos/1.jpg', data: Buffer.from('ffd8ffe0', 'hex') },
      { name: '__MACOSX/._note.txt', data: 'x' },
      { name: '.DS_Store', data: 'x' },
    ]),
  ),
  file('bomb.zip', 'a hundred kB that become 100 MB', () =>
    zipFile([{ name: 'zeros.txt', data: new Uint8Array(100e6) }]),
  ),
  file('many-bombs.zip', 'archives within archives that multiply', () => {
    let bytes = zipFile([{ name: 'zeros.txt', data: new Uint8Array(1e6) }])
    for (let i = 0; i < 4; i++)
      bytes = zipFile(Array.from({ length: 16 }, (_, n) => ({ name: `${n}.zip`, data: bytes })))
    return bytes
  }),
  file('nested.zip', 'a text ten archives deep', () => nested(9)),
  file('up.zip', 'names that lead out of the archive', () =>
    zipFile([
      { name: '../../elsewhere/evil.txt', data: sentence },
      { name: '/etc/cron.d/evil.txt', data: sentence },
      { name: 'C:\\Windows\\evil.txt', data: sentence },
      { name: '..\\..\\evil.txt', data: sentence },
      note,
    ]),
  ),
  file('links.zip', 'a link to a file outside', () =>
    zipFile([{ name: 'link.txt', data: '/etc/passwd', unixMode: 0o120777, stored: true }, note]),
  ),
  file('odd-names.zip', 'names with a line end and a turned direction', () =>
    zipFile([
      { name: 'two\nlines.txt', data: sentence },
      { name: 'ann\u202Etxt.md', data: `${sentence} Again.` },
    ]),
  ),
  file('locked.zip', 'an encrypted file among others', () =>
    zipFile([{ ...note, name: 'secret.txt', flags: 0x801 }, note]),
  ),
  file('short.zip', 'a length that says too little', () => zipFile([{ ...note, unpackedBytes: 10 }])),
  file('long.zip', 'a length that says 4 GB', () => zipFile([{ ...note, unpackedBytes: 4e9 }])),
  file('sum.zip', 'a checksum that lies', () => zipFile([{ ...note, crc: 1 }])),
  file('crowd.zip', 'twenty thousand files', () =>
    zipFile(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.txt`, data: 'x', stored: true }))),
  ),
  file('cut.zip', 'cut off in the middle', () => {
    const whole = zipFile([note, { ...note, name: 'b.txt' }])
    return whole.slice(0, whole.length / 2)
  }),
  file('empty.zip', 'an archive with nothing in it', () => zipFile([])),
]

const types = (more = '') =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`
const rels = (body: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`
const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const word = (body: string, start = '<?xml version="1.0"?>') =>
  `${start}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeType}"><w:body>${body}</w:body></w:document>`
const docx = (document: string, more: Packed[] = [], kinds = '', stored = false) =>
  zipFile([
    { name: '[Content_Types].xml', data: types(kinds) },
    {
      name: '_rels/.rels',
      data: rels(`<Relationship Id="r1" Type="${officeType}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: 'word/document.xml', data: document, stored },
    ...more,
  ])
const bomb = (name: string) => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  return `<?xml version="1.0"?><!DOCTYPE ${name} [<!ENTITY l0 "HACKED">${levels}]>`
}

const book = (bodies: string[], others: string[] = []) => {
  const own = bodies.map((body, i) => ({
    name: `c${i}.xhtml`,
    data: `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
  }))
  const chapters = [...own.map(({ name }) => name), ...others]
  const items = chapters.map((href, i) => `<item id="i${i}" href="${href}" media-type="application/xhtml+xml"/>`)
  const spine = chapters.map((_, i) => `<itemref idref="i${i}"/>`).join('')
  return zipFile([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      data: '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>',
    },
    {
      name: 'p.opf',
      data: `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>${items.join('')}</manifest><spine>${spine}<itemref idref="i0"/><itemref idref="nothing"/></spine></package>`,
    },
    ...own,
  ])
}

/** Documents of offices and books. */
export const documents: HostileCase[] = [
  file('macros.docx', 'macros, a remote template and a remote picture', ({ server }) =>
    docx(
      word(paragraph(sentence)),
      [
        { name: 'word/vbaProject.bin', data: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
        {
          name: 'word/_rels/settings.xml.rels',
          data: rels(
            `<Relationship Id="r1" Type="${officeType}/attachedTemplate" Target="${server}/x.dotm" TargetMode="External"/>`,
          ),
        },
        {
          name: 'word/settings.xml',
          data: `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeType}"><w:attachedTemplate r:id="r1"/></w:settings>`,
        },
      ],
      '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    ),
  ),
  file('entities.docx', 'a document type that multiplies itself', () =>
    docx(word(paragraph(`${sentence} &l9;`), bomb('w'))),
  ),
  file('outside.docx', 'a document type that names a file and an address', ({ server }) =>
    docx(
      word(
        paragraph(`${sentence} &a;&b;`),
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b SYSTEM "${server}/xxe">]>`,
      ),
    ),
  ),
  file('deep.docx', 'a hundred thousand elements within each other', () =>
    docx(word(`${paragraph(sentence)}${'<w:sdt><w:sdtContent>'.repeat(50_000)}`), [], '', true),
  ),
  file('bomb.docx', 'a body that grows to 100 MB', () =>
    docx(word(`${paragraph(sentence)}${' '.repeat(50e6)}`.repeat(2))),
  ),
  file('bodyless.docx', 'a document without its body', () =>
    zipFile([
      { name: '[Content_Types].xml', data: types() },
      { name: 'word/other.xml', data: '<x/>' },
    ]),
  ),
  file(
    'old.doc',
    'only the beginning of an old Word’s document',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
  ),
  file('odt.odt', 'OpenDocument with a macro and a frame from elsewhere', ({ server }) =>
    zipFile([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
      {
        name: 'content.xml',
        data: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts><office:script>HACKED</office:script></office:scripts><office:body><office:text><text:p>${sentence}</text:p><draw:frame><draw:floating-frame xlink:href="${server}/frame"/></draw:frame></office:text></office:body></office:document-content>`,
      },
      { name: 'Basic/Standard/Module1.xml', data: '<x>HACKED</x>' },
    ]),
  ),
  file(
    'field.rtf',
    'RTF that asks for a picture and carries a program',
    ({ server }) =>
      `{\\rtf1\\ansi ${sentence}\\par{\\field{\\*\\fldinst{INCLUDEPICTURE "${server}/rtf.png" \\\\d}}{\\fldrslt x}}{\\object\\objemb{\\*\\objdata 0105000002000000${'41'.repeat(500)}}}}`,
  ),
  file(
    'braces.rtf',
    'RTF with a million groups within each other',
    () => `{\\rtf1\\ansi ${sentence}${'{'.repeat(1_000_000)}`,
  ),
  file(
    'binary.rtf',
    'RTF whose binary length lies',
    () => `{\\rtf1\\ansi ${sentence}\\par{\\pict\\bin4000000000 abc}}`,
  ),
  ...['docx/locked-standard.docx', 'odt/locked.odt', 'pdf/locked-256-bit.pdf'].map((golden) =>
    file(basename(golden), 'locked with a password', () => readFileSync(join(goldenFolder, golden))),
  ),
  file('script.epub', 'a book with a script', () =>
    book([`<script>for(;;);</script><p>${sentence}</p><p onclick="HACKED">${sentence}</p>`]),
  ),
  file('outside.epub', 'a book with chapters outside itself', ({ server }) =>
    book([`<p>${sentence}</p>`], ['../../etc/passwd', `${server}/c.xhtml`]),
  ),
]

const stream = `BT /F1 12 Tf 72 700 Td (${sentence}) Tj ET`
const pdf = (objects: string[], root = 1) => {
  let bytes = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = bytes.length
    bytes += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${bytes}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${bytes.length}\n%%EOF\n`
}
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const sheet = (content = 4, parent = 2) =>
  `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`
const drawn = (length = stream.length) => `<< /Length ${length} >>\nstream\n${stream}\nendstream`

export const pdfs: HostileCase[] = [
  file('script.pdf', 'PDF with JavaScript, a launched program and a remote address', ({ server }) =>
    pdf([
      `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("${server}/pdf"\\); while\\(1\\);) >> /AA << /O << /S /Launch /F (/bin/sh) >> >> >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${server}/uri) >> >>] >>`,
      drawn(),
      font,
    ]),
  ),
  file('cycle.pdf', 'PDF whose pages contain themselves', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>',
      sheet(),
      drawn(),
      font,
    ]),
  ),
  file('lies.pdf', 'PDF with a length that lies', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      sheet(),
      drawn(2_000_000_000),
      font,
    ]),
  ),
  file('crowd.pdf', 'PDF that says it has a billion pages', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
      sheet(),
      drawn(),
      font,
    ]),
  ),
  file('self.pdf', 'PDF whose page’s content is the page', () =>
    pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', sheet(3), drawn(), font]),
  ),
  file('head.pdf', 'only the first line of a PDF', '%PDF-1.7\n'),
  file('scan.pdf', 'PDF without any text', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      sheet(),
      '<< /Length 0 >>\nstream\n\nendstream',
      font,
    ]),
  ),
]
