import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../../contract/errors'
import type { Given } from './reader'
import { hasBinarySignature, looksBinary } from './text'

/** Labels of the Encoding Standard whose name means another table there, or that iconv-lite has under another name. */
const standing: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
  sjis: 'shift_jis',
  big5: 'big5-hkscs',
  'x-mac-roman': 'macintosh',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  utf8: 'utf-8',
}

/** How much of a page is looked at for its own word on its encoding; browsers look at 1024 bytes, and saved pages put a comment first. */
const headBytes = 8192

/**
 * The characters of a page: by its byte order mark, by what the transport said (`label`), by its own `meta` or XML declaration, else as UTF-8 where that
 * fits, else as windows-1252. A page that fits UTF-8 is UTF-8, whatever it declares: saving recodes pages and leaves their declarations.
 * Errors: `file-empty`, `file-binary`.
 */
export function decodePage(
  bytes: Uint8Array,
  file: Pick<Given, 'name'>,
  label: string | null = null,
): Result<{ text: string; encoding: string }> {
  if (bytes.length === 0) return fail('file-empty', { file: file.name })
  if (hasBinarySignature(bytes)) return fail('file-binary', { file: file.name })
  const { text, encoding } = decode(bytes, label)
  if (looksBinary(text)) return fail('file-binary', { file: file.name })
  return ok({ text: text.replace(/^\uFEFF/, ''), encoding })
}

function decode(bytes: Uint8Array, label: string | null): { text: string; encoding: string } {
  const wide = wideByMark(bytes) ?? wideByZeros(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const declared = known(label) ?? known(declaredIn(bytes))
  if (declared !== null && declared !== 'utf-8') return { text: iconv.decode(bytes, declared), encoding: declared }
  // Damaged or cut UTF-8 has more good characters than bad ones; another encoding has hardly any.
  const lossy = new TextDecoder().decode(bytes)
  const damaged = lossy.match(/\uFFFD/g)?.length ?? 0
  const foreign = lossy.match(/[\u0080-\uFFFF]/g)?.length ?? 0
  if (declared === 'utf-8' ? damaged <= 0.5 * foreign : damaged <= 0.1 * foreign)
    return { text: lossy, encoding: 'utf-8' }
  return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
}

function wideByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** "<" and "!" or "h" with zeros between: UTF-16 without its mark. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le'
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // ISO-2022 writes everything in ASCII's bytes, with escapes.
    return text.includes('\u001B$') ? null : text
  } catch {
    return null
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, headBytes), 'latin1')
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)
  if (xml) return xml[1]!
  // Only within `meta`; scripts and comments name encodings too.
  return (
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head.replace(/<!--.{0,4000}?-->/gs, ''))?.[1] ??
    null
  )
}

/** The name under which bytes can be decoded; `null` for one that nobody knows. */
function known(label: string | null): string | null {
  if (label === null) return null
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  const stands = standing[name] ?? name
  // A page that could say it is UTF-16 in ASCII is not.
  if (stands.startsWith('utf-16') || stands === 'utf-8') return 'utf-8'
  return iconv.encodingExists(stands) ? stands : null
}
