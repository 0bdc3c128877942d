import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import iconv from 'iconv-lite'
import { crcTable } from './crc32'

/** How an entry of an archive is locked. */
export type ZipLock =
  /** Of 1990 (APPNOTE 6.1). `check`: what the last byte of its header says when the password is right, once in 256 when it is not. */
  | { kind: 'traditional'; check: number }
  /** WinZip's AE-1 and AE-2; `method` is that of the data, and AE-2 has no checksum of them. */
  | { kind: 'aes'; keyBytes: number; method: number; hasChecksum: boolean }

/** The packed data behind the lock. */
export function unlocked(data: Uint8Array, lock: ZipLock, password: string): Uint8Array | 'wrong-password' | 'damaged' {
  if (lock.kind === 'aes') return decryptAes(data, lock.keyBytes, Buffer.from(password, 'utf8'))
  if (data.length < headerBytes) return 'damaged'
  // Programs took the bytes that the system had for the letters.
  const asBytes = [Buffer.from(password, 'utf8'), iconv.encode(password, 'cp437'), iconv.encode(password, 'win1252')]
  for (const bytes of asBytes) {
    const decrypted = decryptTraditional(data, bytes)
    if (decrypted[headerBytes - 1] === lock.check) return decrypted.subarray(headerBytes)
  }
  return 'wrong-password'
}

/** Of random bytes, before the data. */
const headerBytes = 12

function decryptTraditional(data: Uint8Array, password: Uint8Array): Uint8Array {
  let [a, b, c] = [0x12345678, 0x23456789, 0x34567890]
  const take = (byte: number) => {
    a = crcTable[(a ^ byte) & 0xff]! ^ (a >>> 8)
    b = (Math.imul(b + (a & 0xff), 0x08088405) + 1) | 0
    c = crcTable[(c ^ (b >>> 24)) & 0xff]! ^ (c >>> 8)
  }
  for (const byte of password) take(byte)
  const out = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) {
    const word = (c & 0xffff) | 2
    out[i] = data[i]! ^ ((Math.imul(word, word ^ 1) >>> 8) & 0xff)
    take(out[i]!)
  }
  return out
}

const spins = 1000
const verifierBytes = 2
const macBytes = 10
const blockBytes = 16

function decryptAes(data: Uint8Array, keyBytes: number, password: Buffer): Uint8Array | 'wrong-password' | 'damaged' {
  const saltBytes = keyBytes / 2
  const start = saltBytes + verifierBytes
  const end = data.length - macBytes
  if (end < start) return 'damaged'
  const keys = pbkdf2Sync(password, data.subarray(0, saltBytes), spins, 2 * keyBytes + verifierBytes, 'sha1')
  if (!timingSafeEqual(keys.subarray(2 * keyBytes), data.subarray(saltBytes, start))) return 'wrong-password'
  const locked = data.subarray(start, end)
  const mac = createHmac('sha1', keys.subarray(keyBytes, 2 * keyBytes))
    .update(locked)
    .digest()
  if (!timingSafeEqual(mac.subarray(0, macBytes), data.subarray(end))) return 'damaged'
  return withStream(locked, keys.subarray(0, keyBytes))
}

/** AES in counter mode with the counter's low byte first, from 1; the library's has it last. Its own inverse. */
function withStream(data: Uint8Array, key: Uint8Array): Uint8Array {
  const counters = Buffer.alloc(Math.ceil(data.length / blockBytes) * blockBytes)
  for (let at = 0, n = 1; at < counters.length; at += blockBytes, n++) counters.writeUInt32LE(n, at)
  const stream = createCipheriv(`aes-${key.length * 8}-ecb`, key, null)
    .setAutoPadding(false)
    .update(counters)
  const out = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) out[i] = data[i]! ^ stream[i]!
  return out
}
