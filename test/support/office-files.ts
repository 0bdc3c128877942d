import { type Packed, zipFile } from './zip-file'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`

export interface DocxParts {
  styles?: string
  footnotes?: string
  core?: string
  /** More <Relationship>s of the document. */
  relations?: string
  others?: Packed[]
}

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A Word document of hand-written parts, for what no program at hand writes. */
export function docxFile(
  body: string,
  { styles, footnotes, core, relations = '', others = [] }: DocxParts = {},
): Uint8Array {
  const part = (root: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`
  const relation = (type: string, target: string) =>
    `<Relationship Id="r-${type}" Type="${office}/${type}" Target="${target}"/>`
  return zipFile([
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${relationships}">${relation('officeDocument', 'word/document.xml')}</Relationships>`,
    },
    { name: 'word/document.xml', data: part('document', `<w:body>${body}</w:body>`) },
    {
      name: 'word/_rels/document.xml.rels',
      data: `<Relationships xmlns="${relationships}">${relation('styles', 'styles.xml')}${relation('footnotes', '/word/footnotes.xml')}${relations}</Relationships>`,
    },
    ...(styles === undefined ? [] : [{ name: 'word/styles.xml', data: part('styles', styles) }]),
    ...(footnotes === undefined ? [] : [{ name: 'word/footnotes.xml', data: part('footnotes', footnotes) }]),
    ...(core === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            data: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
          },
        ]),
    ...others,
  ])
}

/** An EPUB of chapters; `more` are further files, `metadata` what the package says of itself. */
export function epubFile(chapters: string[], { metadata = '', more = [] as Packed[] } = {}): Uint8Array {
  const items = chapters
    .map((_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml" media-type="application/xhtml+xml"/>`)
    .join('')
  const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')
  return zipFile([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      data: '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OPS/book.opf',
      data: `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    },
    ...chapters.map((body, i) => ({
      name: `OPS/text/c ${i}.xhtml`,
      data: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>${body}</body></html>`,
    })),
    ...more,
  ])
}
