import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type { Attribute, XmlHandler } from './xml'

/** How one entry of an OpenDocument package is encrypted. */
interface EntryEncryption {
  algorithm: string
  iv: Buffer
  derivation: string
  salt: Buffer
  iterations: number
  startKey: string
  checksum: Buffer
  checksumType: string
  unpackedBytes: number
}

/** Ten times what LibreOffice asks for: more is made to keep the machine busy. */
const mostIterations = 1_000_000

/** Handles META-INF/manifest.xml. */
export class Manifest implements XmlHandler {
  private readonly entries = new Map<string, EntryEncryption>()
  private path = ''
  private size = 0
  private entry: EntryEncryption | null = null
  /** Newer kinds encrypt the package as a whole, and with keys that only their own program makes. */
  isOtherwiseLocked = false

  get isEncrypted(): boolean {
    return this.entries.size > 0 || this.isOtherwiseLocked
  }

  of(path: string): EntryEncryption | null {
    return this.entries.get(path) ?? null
  }

  open(name: string, attribute: Attribute): undefined {
    const bytes = (of: string) => Buffer.from(attribute(`manifest:${of}`) ?? '', 'base64')
    const word = (of: string) => (attribute(`manifest:${of}`) ?? '').split(/[#/]/).pop()!.toLowerCase()
    const { entry } = this
    if (name === 'manifest:file-entry') {
      this.path = attribute('manifest:full-path') ?? ''
      this.size = Number(attribute('manifest:size')) || 0
    } else if (name === 'manifest:encryption-data') {
      this.entry = {
        ...emptyEntry,
        checksum: bytes('checksum'),
        checksumType: word('checksum-type'),
        unpackedBytes: this.size,
      }
      this.entries.set(this.path, this.entry)
    } else if (name === 'manifest:encrypted-key') this.isOtherwiseLocked = true
    else if (name === 'manifest:algorithm' && entry) {
      entry.algorithm = word('algorithm-name')
      entry.iv = bytes('initialisation-vector')
    } else if (name === 'manifest:start-key-generation' && entry) entry.startKey = word('start-key-generation-name')
    else if (name === 'manifest:key-derivation' && entry) {
      entry.derivation = word('key-derivation-name')
      entry.salt = bytes('salt')
      entry.iterations = Number(attribute('manifest:iteration-count'))
    }
  }

  close(name: string): void {
    if (name === 'manifest:encryption-data') this.entry = null
  }

  text(): void {}
}

const nothing = Buffer.alloc(0)
const emptyEntry: EntryEncryption = {
  algorithm: '',
  iv: nothing,
  derivation: '',
  salt: nothing,
  iterations: 0,
  startKey: 'sha1',
  checksum: nothing,
  checksumType: '',
  unpackedBytes: 0,
}

/** "unknown" is a kind of encryption that is not read: since 2024 LibreOffice writes one (Argon2, AES-GCM), older programs wrote Blowfish. */
export type Decrypted = Uint8Array | 'wrong-password' | 'unknown'

/** AES-CBC with PBKDF2, as OpenDocument 1.2 and 1.3 have it; the content is packed before it is encrypted. `limit` in bytes. */
export function decryptEntry(packed: Uint8Array, entry: EntryEncryption, password: string, limit: number): Decrypted {
  const bits = /^aes(128|192|256)-cbc$/.exec(entry.algorithm)?.[1]
  const isKnown = bits !== undefined && entry.derivation === 'pbkdf2' && /^sha(1|256)$/.test(entry.startKey)
  if (!isKnown || !(entry.iterations >= 1 && entry.iterations <= mostIterations)) return 'unknown'
  try {
    const start = createHash(entry.startKey).update(password, 'utf8').digest()
    const key = pbkdf2Sync(start, entry.salt, entry.iterations, Number(bits) / 8, 'sha1')
    const decipher = createDecipheriv(`aes-${bits}-cbc`, key, entry.iv).setAutoPadding(false)
    const padded = Buffer.concat([decipher.update(packed), decipher.final()])
    // XML Encryption's padding: only the last byte says something, the others are random.
    const content = padded.subarray(0, padded.length - Math.min(16, padded.at(-1) ?? 0))
    if (!isChecked(content, entry)) return 'wrong-password'
    return inflateRawSync(content, { maxOutputLength: Math.max(1, Math.min(limit, entry.unpackedBytes)) })
  } catch {
    // Another password gives other padding, or no packed data.
    return 'wrong-password'
  }
}

/** Of the first kilobyte of what is packed. */
function isChecked(content: Buffer, { checksum, checksumType }: EntryEncryption): boolean {
  const name = { 'sha256-1k': 'sha256', 'sha1-1k': 'sha1', '1k': 'sha1' }[checksumType.replace(/^sha1\/1k$/, 'sha1-1k')]
  if (name === undefined) return true
  return createHash(name).update(content.subarray(0, 1024)).digest().equals(checksum)
}
