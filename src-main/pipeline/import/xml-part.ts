import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../../contract/errors'
import type { Given } from './reader'
import { readXml, type XmlHandler, type XmlOptions } from './xml'

/** What the person knows the file and its format as, for the sentence of an error. */
export interface PartOf {
  given: Given
  format: string
}

/** Reads one XML document of a file. Errors, about the whole file: format-damaged, file-nested-too-deep. */
export function readXmlPart(
  bytes: Uint8Array,
  { given, format }: PartOf,
  handler: XmlHandler,
  options: Omit<XmlOptions, 'nesting'> = {},
): Result<null> {
  const outcome = readXml(xmlText(bytes), handler, { ...options, nesting: given.limits.nesting })
  if (outcome === 'too-deep') return fail('file-nested-too-deep', { file: given.name })
  return outcome === 'damaged' ? fail('format-damaged', { file: given.name, format }) : ok(null)
}

/** UTF-8 unless a byte order mark, NULs or the declaration say otherwise. LF line ends. */
export function xmlText(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes)
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:ï»¿)?<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]
  if (declared && !/^(utf-?8|utf-?16|us-ascii)/i.test(declared) && iconv.encodingExists(declared))
    return iconv.decode(bytes, declared)
  return new TextDecoder().decode(bytes)
}
