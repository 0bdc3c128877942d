import { inflateRawSync } from 'node:zlib'
import { fail, ok, type Result } from '../../contract/errors'
import { crc32 } from './crc32'
import type { Given } from './reader'
import { type DirectoryEntry, readDirectory } from './zip-directory'
import { decryptAes, decryptTraditional } from './zip-encryption'

export interface ZipEntry {
  /** Relative, with "/", without "..", empty parts or control characters, whatever the archive says. */
  name: string
  isDirectory: boolean
  /** As the archive says; `read` checks it. */
  unpackedBytes: number
  /** Errors: file-name-unsafe, file-is-link, file-encrypted, file-password-wrong, file-encryption-unknown, file-compression-unknown, file-expands-too-far, format-damaged. */
  read: () => Result<Uint8Array>
}

export interface Zip {
  entries: ZipEntry[]
  /** By its name, as written or else in another case (OPC's part names do not tell case apart). */
  entry: (name: string) => ZipEntry | null
}

/** Below this no ratio is a bomb: a short form letter in a large template packs well. */
const alwaysAllowedBytes = 1e6

/**
 * Opens an archive by its central directory; nothing is unpacked before it is read, and all that is read from one `Zip`
 * comes out of one allowance: `limits.bytes`, and `limits.expansion` times the archive's own bytes.
 * Errors: format-damaged, file-too-many-entries; `format` is what the person knows it as ("ZIP", "DOCX").
 */
export function openZip(
  bytes: Uint8Array,
  given: Pick<Given, 'name' | 'limits'> & Partial<Pick<Given, 'password'>>,
  format = 'ZIP',
): Result<Zip> {
  const { limits, name: file } = given
  const directory = readDirectory(bytes, limits.entries)
  if (directory === 'damaged') return fail('format-damaged', { file, format })
  if (directory === 'too-many-entries') return fail('file-too-many-entries', { file, limit: limits.entries })
  const allowance: Allowance = {
    limit: Math.min(limits.bytes, Math.max(alwaysAllowedBytes, limits.expansion * bytes.length)),
    spent: 0,
  }
  const entries = directory.entries.map((entry): ZipEntry => {
    const { name, isSafe } = safeName(entry.rawName)
    const read = () => {
      if (!isSafe) return fail('file-name-unsafe', { file: `${file} › ${name}` })
      return unpack(bytes, entry, { file: `${file} › ${name}`, format, allowance, password: given.password ?? null })
    }
    return { name, isDirectory: entry.isDirectory, unpackedBytes: entry.unpackedBytes, read }
  })
  return ok({ entries, entry: finder(entries) })
}

interface Allowance {
  limit: number
  spent: number
}

function finder(entries: ZipEntry[]): Zip['entry'] {
  const exact = new Map<string, ZipEntry>()
  const folded = new Map<string, ZipEntry>()
  for (const entry of entries) {
    if (!exact.has(entry.name)) exact.set(entry.name, entry)
    const lower = entry.name.toLowerCase()
    if (!folded.has(lower)) folded.set(lower, entry)
  }
  return (name) => exact.get(name) ?? folded.get(name.toLowerCase()) ?? null
}

interface Unpacking {
  file: string
  format: string
  allowance: Allowance
  password: string | null
}

function unpack(bytes: Uint8Array, entry: DirectoryEntry, unpacking: Unpacking): Result<Uint8Array> {
  const { file, format, allowance } = unpacking
  if (entry.isSpecial) return fail('file-is-link', { file })
  const method = typeof entry.encryption === 'object' ? entry.encryption.method : entry.method
  if (entry.encryption !== 'unknown' && method !== 0 && method !== 8)
    return fail('file-compression-unknown', { file, method })
  if (entry.unpackedBytes > allowance.limit - allowance.spent)
    return fail('file-expands-too-far', { file, limit: allowance.limit })
  const packed = decrypt(bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes), entry, unpacking)
  if (!packed.ok) return packed
  // What a lying size cost is spent too, or a thousand such entries would each get a new allowance.
  allowance.spent += entry.unpackedBytes
  const unpacked = method === 0 ? packed.value : inflate(packed.value, entry.unpackedBytes)
  // AES has a better seal than the checksum, which it may leave out.
  const isSealed = typeof entry.encryption === 'object'
  if (unpacked !== null && unpacked.length === entry.unpackedBytes && (isSealed || crc32(unpacked) === entry.crc))
    return ok(unpacked)
  return entry.encryption === 'traditional'
    ? fail('file-password-wrong', { file })
    : fail('format-damaged', { file, format })
}

function decrypt(data: Uint8Array, entry: DirectoryEntry, { file, format, password }: Unpacking): Result<Uint8Array> {
  const { encryption } = entry
  if (encryption === 'none') return ok(data)
  if (encryption === 'unknown') return fail('file-encryption-unknown', { file })
  if (password === null || password === '') return fail('file-encrypted', { file })
  const key = new TextEncoder().encode(password)
  const plain =
    encryption === 'traditional'
      ? decryptTraditional(data, key, entry.passwordCheck)
      : decryptAes(data, key, encryption)
  if (plain === 'wrong-password') return fail('file-password-wrong', { file })
  return plain === 'damaged' ? fail('format-damaged', { file, format }) : ok(plain)
}

/** Null where the data are no deflate stream, or more than the archive says: then it lies. */
function inflate(packed: Uint8Array, expected: number): Uint8Array | null {
  try {
    const chunkSize = Math.min(1 << 20, Math.max(64, expected))
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, expected), chunkSize })
  } catch {
    return null
  }
}

/** A path that leads nowhere but below the archive; `isSafe` is false where that took more than turning backslashes. */
export function safeName(rawName: string): { name: string; isSafe: boolean } {
  const slashed = rawName.replaceAll('\\', '/').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
  const isAbsolute = slashed.startsWith('/') || /^[a-z]:/i.test(slashed)
  const parts = slashed
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const inside = parts.filter((part) => part !== '..')
  const name = inside.join('/')
  return { name: name === '' ? '\uFFFD' : name, isSafe: !isAbsolute && inside.length === parts.length && name !== '' }
}

/** The person dropped the document, not a part of it. */
export const forWholeFile = ({ error }: Result<never> & { ok: false }, given: Pick<Given, 'name'>): Result<never> =>
  fail(error.code, { ...error.details, file: given.name }, error.cause)

/** Where a target named in one entry lies: beside that entry, or below the archive where it begins with "/"; never outside. */
export function resolvePath(of: string, target: string): string {
  const parts = target.startsWith('/') ? [] : of.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
