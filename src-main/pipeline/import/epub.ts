import { fail, ok, type Result } from '../../contract/errors'
import { joinBlocks } from './blocks'
import { Chapter } from './epub-chapter'
import { EpubContainer, EpubEncryption, EpubPackage } from './epub-package'
import type { Given, Reader, ReadText } from './reader'
import { xhtmlEntities } from './xhtml-entities'
import type { XmlHandler, XmlOptions } from './xml'
import { readXmlPart } from './xml-part'
import { forWholeFile, openZip, type Zip } from './zip'
import { zipKind } from './zip-kind'

const format = 'EPUB'
const ofChapters = { forgiving: true, entities: xhtmlEntities }

/**
 * EPUB 2 and 3: the chapters in the order of the spine, contents and marks of notes left out, notes at the end. Errors:
 * file-copy-protected, file-empty, file-expands-too-far, file-nested-too-deep, format-damaged.
 */
export const epub: Reader = {
  format: 'epub',
  extensions: ['epub'],
  recognises: (bytes) => zipKind(bytes) === 'epub',
  read: (bytes, given) => {
    const zip = openZip(bytes, given, format)
    return zip.ok ? readBook(zip.value, given) : zip
  },
}

function readBook(zip: Zip, given: Given): Result<ReadText> {
  const damaged = fail('format-damaged', { file: given.name, format })
  const encryption = new EpubEncryption()
  const locks = readEntry(zip, 'META-INF/encryption.xml', encryption, given)
  if (locks?.ok === false) return locks
  if (encryption.isLocked) return fail('file-copy-protected', { file: given.name })
  const container = new EpubContainer()
  const opened = readEntry(zip, 'META-INF/container.xml', container, given)
  if (opened?.ok === false) return opened
  if (container.packagePath === null) return damaged
  const book = new EpubPackage(container.packagePath)
  const known = readEntry(zip, container.packagePath, book, given)
  if (!known?.ok) return known ?? damaged
  const chapter = new Chapter()
  for (const path of book.chapters()) {
    const read = readEntry(zip, path, chapter, given, ofChapters)
    // A chapter that the book names and does not have: text is missing, so it is not read as if it were whole.
    if (!read?.ok) return read ?? damaged
    chapter.endChapter()
  }
  const text = joinBlocks(chapter.result())
  if (text === '') return fail('file-empty', { file: given.name })
  return ok({ text, mediaType: 'application/epub+zip', encoding: 'utf-8', found: book.properties() })
}

/** Null where there is no such entry. */
function readEntry(
  zip: Zip,
  name: string,
  handler: XmlHandler,
  given: Given,
  options: Omit<XmlOptions, 'nesting'> = {},
): Result<null> | null {
  const entry = zip.entry(name)
  if (entry === null) return null
  const bytes = entry.read()
  return bytes.ok ? readXmlPart(bytes.value, { given, format }, handler, options) : forWholeFile(bytes, given)
}
