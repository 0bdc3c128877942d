import { fail, ok, type Result } from '../../contract/errors'
import { unpacksPast } from './pdf-bombs'
import { readPage, withDocument } from './pdf-document'
import { layOut } from './pdf-layout'
import type { PiecesOfPage } from './pdf-pieces'
import { metadataOf, type Properties } from './pdf-properties'
import type { Given, Reader, ReadText } from './reader'

type PdfDocument = Parameters<typeof readPage>[0]

/** PDFs with text in them, also under a picture of the page (as text recognition leaves it). Scans without text are refused. */
export const pdf: Reader = {
  format: 'pdf',
  extensions: ['pdf'],
  recognises: (bytes) => indexOfAscii(bytes.subarray(0, 1024), '%PDF-') >= 0,
  read: (bytes, given) => {
    if (!isWhole(bytes)) return fail('format-damaged', { file: given.name, format: 'PDF' }, 'no end mark')
    if (unpacksPast(bytes, given.limits.bytes)) {
      return fail('file-expands-too-far', { file: given.name, limit: given.limits.bytes })
    }
    return withDocument(bytes, given, (document) => readDocument(document, given))
  },
}

/** What is read of a file that breaks off would look like an article, and be half of one. */
function isWhole(bytes: Uint8Array): boolean {
  return indexOfAscii(bytes.subarray(0, 1024), '%PDF-') >= 0 && indexOfAscii(bytes.subarray(-4096), '%%EOF') >= 0
}

function indexOfAscii(bytes: Uint8Array, word: string): number {
  const codes = [...word].map((letter) => letter.charCodeAt(0))
  return bytes.findIndex((_, index) => codes.every((code, offset) => bytes[index + offset] === code))
}

async function readDocument(document: PdfDocument, given: Given): Promise<Result<ReadText>> {
  const { numPages } = document
  const { limits, name: file } = given
  if (numPages > limits.pages) return fail('file-too-many-pages', { file, pages: numPages, limit: limits.pages })
  const pages: PiecesOfPage[] = []
  const fontsOfDots = new Set<string>()
  let letters = 0
  for (let number = 1; number <= numPages; number++) {
    const page = await readPage(document, number, fontsOfDots)
    // A page that is left out would be a gap in the article that nobody sees.
    if (page === null) return fail('format-damaged', { file, format: 'PDF' }, `page ${number}`)
    letters += page.pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > limits.bytes) return fail('file-expands-too-far', { file, limit: limits.bytes })
    pages.push(page)
  }
  const properties = await propertiesOf(document)
  const { text, pages: placed, headline } = layOut(pages, isOfBrowser(properties))
  if (!/[\p{L}\p{N}]/u.test(text)) return fail('format-no-text', { file })
  // Signs whose letters the document does not name come out of a range that belongs to no script.
  const unknown = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0
  if (unknown > 0.2 * text.replace(/\s/g, '').length) return fail('format-letters-unknown', { file })
  const found = metadataOf(properties, headline)
  return ok({ text, mediaType: 'application/pdf', encoding: 'utf-8', found, pages: placed })
}

/** Browsers print U+2010 where they cut a word. */
const isOfBrowser = ({ info }: Properties): boolean => /\bskia\b|chrom/i.test(String(info.Producer))

async function propertiesOf(document: PdfDocument): Promise<Properties> {
  const none: Properties = { info: {}, xmp: () => undefined }
  try {
    const { info, metadata } = await document.getMetadata()
    return { info: Object.fromEntries(Object.entries(info)), xmp: (name) => metadata?.get(name) }
  } catch {
    return none
  }
}
