import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import type { Given, Reader } from './reader'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** No extension counts as plain text. */
export const plainText: Reader = {
  format: 'text',
  extensions: ['txt', 'text', ''],
  recognises: () => false,
  read: (bytes, given) => {
    const read = decodeText(bytes, given)
    return read.ok ? ok({ ...read.value, mediaType: 'text/plain', found: [] }) : read
  },
}

/** The text stays as it is, marks and all: it is what the editor wrote, and anchors point into it. */
export const markdown: Reader = {
  format: 'markdown',
  extensions: ['md', 'markdown'],
  recognises: () => false,
  read: (bytes, given) => {
    const read = decodeText(bytes, given)
    if (!read.ok) return read
    const title = markdownTitle(read.value.text)
    const found: FoundMetadata[] =
      title === null ? [] : [{ field: 'title', value: title, from: 'markup', certainty: 'stated', basis: '#' }]
    return ok({ ...read.value, mediaType: 'text/markdown', found })
  },
}

/**
 * The characters of a text file: BOM removed, CRLF and CR as LF, no lone surrogates.
 *
 * Encoding: a BOM decides; else NULs on one side of byte pairs mean UTF-16; else strict UTF-8; else windows-1252, which
 * takes any byte. Errors: `file-empty` (nothing but white space), `file-binary` (a known signature, NULs, or more
 * control characters than text has); both carry `{ file }`.
 */
export function decodeText(
  bytes: Uint8Array,
  file: Pick<Given, 'name'>,
): Result<{ text: string; encoding: TextEncoding }> {
  if (bytes.length === 0) return fail('file-empty', { file: file.name })
  if (hasBinarySignature(bytes)) return fail('file-binary', { file: file.name })
  const { decoded, encoding } = decode(bytes)
  const text = decoded
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  if (looksBinary(text)) return fail('file-binary', { file: file.name })
  // The zero-width marks are not white space to `trim`, and a file of them has nothing to check either.
  if (text.replace(/[\u200B-\u200F\u2060\uFEFF]/g, '').trim() === '') return fail('file-empty', { file: file.name })
  return ok({ text, encoding })
}

// First bytes of formats that people drop by mistake. RTF and HTML are text and are told by their names.
const signatures: number[][] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it DOCX, ODT, EPUB
  [0x50, 0x4b, 0x05, 0x06], // empty ZIP
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xd0, 0xcf, 0x11, 0xe0], // OLE: old Word and Excel
  [0x1f, 0x8b, 0x08], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x4d, 0x5a, 0x90, 0x00], // Windows program
  [0xca, 0xfe, 0xba, 0xbe], // Java class, Mach-O
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], // SQLite
  [0x49, 0x44, 0x33, 0x03], // MP3
  [0x4f, 0x67, 0x67, 0x53], // Ogg
]

export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))
}

function decode(bytes: Uint8Array): { decoded: string; encoding: TextEncoding } {
  const wide = wideEncoding(bytes)
  if (wide) return { decoded: new TextDecoder(wide).decode(bytes), encoding: wide }
  try {
    return { decoded: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Not UTF-8. A BOM still says it was meant to be: keep what can be read and show the damage as U+FFFD.
    if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { decoded: new TextDecoder().decode(bytes), encoding: 'utf-8' }
    // iconv-lite, because Node 20 decodes 'windows-1252' as Latin-1 and loses the quotation marks in 0x80–0x9F.
    return { decoded: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  // Without a BOM: in European text the high byte of nearly every UTF-16 unit is NUL, and the low byte never is.
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > 0.6 * pairs && even < 0.02 * pairs) return 'utf-16le'
  if (even > 0.6 * pairs && odd < 0.02 * pairs) return 'utf-16be'
  return null
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** One stray NUL or escape in a long article is damage to show, not a reason to refuse; one in a hundred is a program. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65536)
  let control = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 ? code < 9 || code > 13 : code === 0x7f) control++
  }
  return control > Math.max(1, length / 100)
}

function markdownTitle(text: string): string | null {
  const heading = /^ {0,3}#[ \t]+([^\n]{1,300})$/m.exec(text.slice(0, 20_000))
  const title = heading?.[1]?.replace(/[ \t]+#+[ \t]*$/, '').trim()
  return title ? title : null
}
