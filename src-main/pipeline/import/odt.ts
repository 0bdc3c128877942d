import { fail, ok, type Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import { joinBlocks } from './blocks'
import { OpenDocumentBody, type OpenDocumentPart } from './odt-body'
import { decryptEntry, Manifest } from './odt-encryption'
import { Properties } from './properties'
import type { Given, Reader, ReadText } from './reader'
import type { XmlHandler } from './xml'
import { readXmlPart } from './xml-part'
import { forWholeFile, openZip, type Zip } from './zip'
import { zipKind } from './zip-kind'

const format = 'ODT'
const mediaType = 'application/vnd.oasis.opendocument.text'

/**
 * OpenDocument texts (ISO/IEC 26300), packed and flat. Tracked changes are taken as accepted; comments, hidden text, heads and feet
 * of pages and contents stay out; notes follow the text. Errors: file-encrypted, file-password-wrong,
 * file-encryption-unknown, file-empty, file-expands-too-far,
 * file-nested-too-deep, format-damaged.
 */
export const odt: Reader = {
  format: 'odt',
  extensions: ['odt', 'ott', 'fodt'],
  recognises: (bytes) => zipKind(bytes) === 'odt' || isFlat(bytes),
  read: (bytes, given) => {
    const body = new OpenDocumentBody()
    const read = bytes[0] === 0x50 ? readPackage(bytes, body, given) : readXmlPart(bytes, { given, format }, body)
    if (!read.ok) return read
    const part = body.result()
    const text = joinBlocks(part.blocks)
    if (text === '') return fail('file-empty', { file: given.name })
    const type = bytes[0] === 0x50 ? mediaType : `${mediaType}-flat-xml`
    return ok<ReadText>({ text, mediaType: type, encoding: 'utf-8', found: properties(part) })
  },
}

function isFlat(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 8192))
  return /^\uFEFF?\s*<\?xml/.test(start) && start.includes('<office:document') && start.includes('opendocument.text')
}

function readPackage(bytes: Uint8Array, body: OpenDocumentBody, given: Given): Result<null> {
  const zip = openZip(bytes, given, format)
  if (!zip.ok) return zip
  const parts = new Parts(zip.value, given)
  const known = parts.read('META-INF/manifest.xml', parts.manifest)
  if (known?.ok === false) return known
  if (parts.manifest.isOtherwiseLocked) return fail('file-encryption-unknown', { file: given.name })
  if (parts.manifest.isEncrypted && !given.password) return fail('file-encrypted', { file: given.name })
  for (const name of ['styles.xml', 'content.xml']) {
    const read = parts.read(name, body)
    if (read === null && name === 'content.xml') return fail('format-damaged', { file: given.name, format })
    if (read?.ok === false) return read
  }
  // What is wrong in the properties is no reason to refuse a text that is whole.
  parts.read('meta.xml', body)
  return ok(null)
}

class Parts {
  readonly manifest = new Manifest()

  constructor(
    private readonly zip: Zip,
    private readonly given: Given,
  ) {}

  /** Null where there is no such entry. */
  read(name: string, handler: XmlHandler): Result<null> | null {
    const entry = this.zip.entry(name)
    if (entry === null) return null
    const { given } = this
    const bytes = entry.read()
    if (!bytes.ok) return forWholeFile(bytes, given)
    const content = this.decrypted(name, bytes.value)
    return content.ok ? readXmlPart(content.value, { given, format }, handler) : content
  }

  private decrypted(name: string, bytes: Uint8Array): Result<Uint8Array> {
    const encryption = this.manifest.of(name)
    if (encryption === null) return ok(bytes)
    const { given } = this
    const limit = Math.min(given.limits.bytes, given.limits.expansion * Math.max(bytes.length, 5000))
    const decrypted = decryptEntry(bytes, encryption, given.password ?? '', limit)
    if (decrypted === 'unknown') return fail('file-encryption-unknown', { file: given.name })
    return decrypted === 'wrong-password' ? fail('file-password-wrong', { file: given.name }) : ok(decrypted)
  }
}

function properties({ title, openingHeading, properties: values }: OpenDocumentPart): FoundMetadata[] {
  const found = new Properties()
  found.addMarkedTitle(title, 'Title')
  found.addMarkedTitle(openingHeading, 'Heading 1')
  found.add('title', values.get('dc:title'), 'dc:title', 'stated')
  found.add('byline', values.get('meta:initial-creator'), 'meta:initial-creator', 'likely')
  found.add('byline', values.get('dc:creator'), 'dc:creator', 'likely')
  found.addTime('published', values.get('meta:creation-date'), 'meta:creation-date')
  found.addTime('updated', values.get('dc:date'), 'dc:date')
  found.addLanguage(values.get('dc:language'), 'dc:language', 'stated')
  found.add('outlet', values.get('dc:publisher'), 'dc:publisher', 'stated')
  found.add('rights', values.get('dc:rights'), 'dc:rights', 'stated')
  return found.all()
}
