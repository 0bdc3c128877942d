import { fail, ok, type Result } from '../../contract/errors'
import { joinBlocks } from './blocks'
import { WordBody, type WordPart } from './docx-body'
import { WordStylesReading } from './docx-styles'
import { readPastedHtml } from './html-pasted'
import { decryptOffice } from './office-encryption'
import { type CompoundFile, openCompoundFile } from './ole'
import { Properties } from './properties'
import type { Given, Reader, ReadText } from './reader'
import { Relationships } from './relationships'
import { readRtf, rtf } from './rtf'
import type { XmlHandler } from './xml'
import { readXmlPart, xmlText } from './xml-part'
import { forWholeFile, openZip, type Zip } from './zip'
import { zipKind } from './zip-kind'

const format = 'DOCX'
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Word documents (ECMA-376, transitional and strict; with macros and templates too: nothing of them is run or fetched). Headers
 * and footers are a page's, not the article's, and stay out, as do comments, hidden text and what was deleted; notes
 * follow the text. Errors: file-encrypted, file-password-wrong, file-empty, file-expands-too-far, file-nested-too-deep, format-damaged.
 */
export const docx: Reader = {
  format: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  recognises: (bytes) => zipKind(bytes) === 'docx' || isEncrypted(openCompoundFile(bytes)),
  read: (bytes, given) => {
    const wrapper = openCompoundFile(bytes)
    if (isEncrypted(wrapper)) return readEncrypted(wrapper, given)
    const zip = openZip(bytes, given, format)
    return zip.ok ? readDocument(zip.value, given) : zip
  },
}

const isEncrypted = (file: CompoundFile | null): file is CompoundFile => file?.names.has('EncryptedPackage') === true

/** Which of Office's programs an encrypted document is of is known only when it is open. */
function readEncrypted(file: CompoundFile, given: Given): Result<ReadText> {
  if (given.password === null || given.password === '') return fail('file-encrypted', { file: given.name })
  const decrypted = decryptOffice(file, given.password)
  if (decrypted === 'wrong-password') return fail('file-password-wrong', { file: given.name })
  if (decrypted === 'damaged') return fail('format-damaged', { file: given.name, format })
  if (zipKind(decrypted) === 'other') return fail('format-unknown', { file: given.name })
  const zip = openZip(decrypted, given, format)
  return zip.ok ? readDocument(zip.value, given) : zip
}

function readDocument(zip: Zip, given: Given, isEmbedded = false): Result<ReadText> {
  const parts = new Parts(zip, given)
  const main = parts.relationships('').target('officeDocument') ?? 'word/document.xml'
  if (zip.entry(main) === null) return fail('format-damaged', { file: given.name, format })
  const relations = parts.relationships(main)
  const styles = new WordStylesReading()
  parts.read(relations.target('styles'), styles)
  const known = styles.result()
  const body = new WordBody(known)
  parts.read(main, body)
  const part = body.result()
  if (isEmbedded && part.embedded.length > 0) return fail('file-nested-too-deep', { file: given.name })
  putIn(part, parts, relations, given)
  const notes = part.called.length === 0 ? [] : readNotes(parts, relations, part, known)
  if (parts.error) return parts.error
  // What is wrong in the properties is no reason to refuse a text that is whole.
  const found = readProperties(new Parts(zip, given), part, styles.defaultLanguage)
  const text = joinBlocks([...part.blocks, ...notes])
  return text === '' ? fail('file-empty', { file: given.name }) : ok({ text, mediaType, encoding: 'utf-8', found })
}

/**
 * Whole documents that the text holds at a place (`w:altChunk`), as programs put them that make Word files out of web pages. Each is put
 * in once, none holds others, and all share one allowance: they do not multiply.
 */
function putIn(part: WordPart, parts: Parts, relations: Relationships, given: Given): void {
  const targets = new Map<string, number>()
  for (const { id, beforeBlock } of part.embedded) {
    const target = relations.targetOfId(id)
    if (target !== null && !targets.has(target)) targets.set(target, beforeBlock)
  }
  const limits = { ...given.limits, bytes: Math.floor(given.limits.bytes / Math.max(1, targets.size)) }
  for (const [target, beforeBlock] of [...targets].toReversed()) {
    const bytes = parts.bytes(target)
    if (bytes === null) continue
    const read = readEmbedded(bytes, { ...given, limits })
    if (read.ok) part.blocks.splice(beforeBlock, 0, read.value.text)
    else if (read.error.code !== 'file-empty') parts.error ??= read
  }
}

function readEmbedded(bytes: Uint8Array, given: Given): Result<ReadText> {
  if (zipKind(bytes) === 'docx') {
    const zip = openZip(bytes, given, format)
    return zip.ok ? readDocument(zip.value, given, true) : zip
  }
  return rtf.recognises(bytes) ? readRtf(bytes, given) : readPastedHtml(xmlText(bytes), given)
}

function readNotes(
  parts: Parts,
  relations: Relationships,
  { called }: WordPart,
  styles: ReturnType<WordStylesReading['result']>,
) {
  const notes = new Map<string, string[]>()
  for (const type of ['footnotes', 'endnotes']) {
    const reading = new WordBody(styles)
    if (!parts.read(relations.target(type), reading)) continue
    for (const [name, blocks] of reading.result().notes) notes.set(name, blocks)
  }
  const inOrder = ['footnote', 'endnote'].flatMap((kind) => called.filter((name) => name.startsWith(`${kind} `)))
  return [...new Set(inOrder)].flatMap((name) => notes.get(name) ?? [])
}

/** The parts of the package; after an error in one, `error` is it, and nothing more is read. */
class Parts {
  error: Result<never> | null = null

  constructor(
    private readonly zip: Zip,
    private readonly given: Given,
  ) {}

  /** False where there is no such part. */
  read(name: string | null, handler: XmlHandler): boolean {
    const bytes = this.bytes(name)
    if (bytes === null) return false
    const read = readXmlPart(bytes, { given: this.given, format }, handler)
    if (!read.ok) this.error = read
    return read.ok
  }

  /** Null where there is no such part, or it may not be read: then `error` says why. */
  bytes(name: string | null): Uint8Array | null {
    const entry = name === null || this.error ? null : this.zip.entry(name)
    const read = entry?.read()
    if (read?.ok === false) this.error = forWholeFile(read, this.given)
    return read?.ok ? read.value : null
  }

  relationships(of: string): Relationships {
    const relationships = new Relationships(of)
    this.read(relationships.partName, relationships)
    return relationships
  }
}

class PropertiesReading implements XmlHandler {
  readonly values = new Map<string, string>()
  private name = ''

  open(name: string): undefined {
    this.name = name
  }

  close(): void {
    this.name = ''
  }

  text(text: string): void {
    if (this.name !== '') this.values.set(this.name, (this.values.get(this.name) ?? '') + text)
  }
}

function readProperties(parts: Parts, part: WordPart, defaultLanguage: string | null) {
  const root = parts.relationships('')
  const reading = new PropertiesReading()
  parts.read(root.target('core-properties') ?? 'docProps/core.xml', reading)
  parts.read(root.target('extended-properties') ?? 'docProps/app.xml', reading)
  const { values } = reading
  const properties = new Properties()
  properties.addMarkedTitle(part.title, 'Title')
  properties.addMarkedTitle(part.openingHeading, 'Heading 1')
  properties.add('title', values.get('dc:title'), 'dc:title', 'stated')
  properties.add('byline', values.get('dc:creator'), 'dc:creator', 'likely')
  properties.addTime('published', values.get('dcterms:created'), 'dcterms:created')
  properties.addTime('updated', values.get('dcterms:modified'), 'dcterms:modified')
  properties.addLanguage(values.get('dc:language'), 'dc:language', 'stated')
  properties.addLanguage(defaultLanguage, 'w:lang', 'guessed')
  properties.add('outlet', values.get('dc:publisher'), 'dc:publisher', 'stated')
  properties.add('outlet', values.get('ep:Company'), 'Company', 'guessed')
  properties.add('section', values.get('cp:category'), 'cp:category', 'likely')
  properties.add('rights', values.get('dc:rights'), 'dc:rights', 'stated')
  return properties.all()
}
