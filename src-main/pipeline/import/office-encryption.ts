import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import type { CompoundFile } from './ole'
import { readXml } from './xml'
import { xmlText } from './xml-part'

/** What is in an encrypted Office document, or why it is not to be had: "damaged" is also an encryption that nobody writes. */
export type Decrypted = Uint8Array | 'wrong-password' | 'damaged'

/** Ten times what Office asks for; a file that asks for more is made to keep the machine busy. */
const mostSpins = 1_000_000
const segmentBytes = 4096

/** Office encryption (MS-OFFCRYPTO): agile, as written since 2010, and standard, of 2007. */
export function decryptOffice(file: CompoundFile, password: string): Decrypted {
  const info = file.stream('EncryptionInfo')
  const packed = file.stream('EncryptedPackage')
  if (info === null || packed === null || info.length < 8 || packed.length < 8) return 'damaged'
  try {
    const kind = info[0]! | (info[2]! << 8)
    if (kind === 0x0404) return decryptAgile(info.subarray(8), packed, password)
    return info[2] === 2 && info[0]! >= 2 && info[0]! <= 4
      ? decryptStandard(info.subarray(8), packed, password)
      : 'damaged'
  } catch {
    // A key, a salt or a length that the ciphers refuse.
    return 'damaged'
  }
}

const hashNames: Record<string, string> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const little = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const digest = (name: string, ...parts: Uint8Array[]): Buffer => {
  const hash = createHash(name)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function decrypt(chaining: 'cbc' | 'ecb', key: Uint8Array, iv: Uint8Array | null, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${chaining}`, key, iv).setAutoPadding(false)
  return Buffer.concat([decipher.update(data), decipher.final()])
}

function passwordHash(hash: string, salt: Uint8Array, password: string, spins: number): Buffer {
  let value = digest(hash, salt, utf16(password))
  for (let i = 0; i < spins; i++) value = digest(hash, little(i), value)
  return value
}

/** The size that stands before the encrypted bytes; more than there are is a lie. */
function packageSize(packed: Uint8Array): number | null {
  const size = Number(Buffer.from(packed.buffer, packed.byteOffset, 8).readBigUInt64LE())
  return size <= packed.length - 8 ? size : null
}

const wholeBlocks = (data: Uint8Array) => data.subarray(0, data.length - (data.length % 16))

interface Agile {
  salt: Buffer
  blockSize: number
  keyBytes: number
  hash: string
}

interface AgileKey extends Agile {
  spins: number
  verifierInput: Buffer
  verifierValue: Buffer
  keyValue: Buffer
}

const blockKeys = {
  verifierInput: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierValue: Buffer.from('d7aa0f6d3061344e', 'hex'),
  keyValue: Buffer.from('146e0be7abacd0d6', 'hex'),
}

function readAgile(info: Uint8Array): { data: Agile; key: AgileKey } | null {
  let data: Agile | null = null
  let key: AgileKey | null = null
  const base64 = (value: string | null) => Buffer.from(value ?? '', 'base64')
  const outcome = readXml(
    xmlText(info),
    {
      open: (name, attribute) => {
        if (name !== 'encryption:keyData' && name !== 'password:encryptedKey') return undefined
        const common: Agile = {
          salt: base64(attribute('saltValue')),
          blockSize: Number(attribute('blockSize')),
          keyBytes: Number(attribute('keyBits')) / 8,
          hash: hashNames[attribute('hashAlgorithm') ?? ''] ?? '',
        }
        const isKnown = attribute('cipherAlgorithm') === 'AES' && attribute('cipherChaining') === 'ChainingModeCBC'
        if (!isKnown || common.hash === '' || common.blockSize !== 16) return undefined
        if (name === 'encryption:keyData') data ??= common
        else
          key ??= {
            ...common,
            spins: Number(attribute('spinCount')),
            verifierInput: base64(attribute('encryptedVerifierHashInput')),
            verifierValue: base64(attribute('encryptedVerifierHashValue')),
            keyValue: base64(attribute('encryptedKeyValue')),
          }
        return undefined
      },
      close: () => {},
      text: () => {},
    },
    { nesting: 20 },
  )
  return outcome === 'read' && data !== null && key !== null ? { data, key } : null
}

const fitted = (bytes: Uint8Array, length: number) =>
  bytes.length >= length ? bytes.subarray(0, length) : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)])

function decryptAgile(info: Uint8Array, packed: Uint8Array, password: string): Decrypted {
  const read = readAgile(info)
  const size = packageSize(packed)
  if (read === null || size === null || !(read.key.spins >= 0 && read.key.spins <= mostSpins)) return 'damaged'
  const { data, key } = read
  const hash = passwordHash(key.hash, key.salt, password, key.spins)
  const open = (block: Buffer, value: Buffer) =>
    decrypt('cbc', fitted(digest(key.hash, hash, block), key.keyBytes), fitted(key.salt, key.blockSize), value)
  const input = open(blockKeys.verifierInput, key.verifierInput).subarray(0, key.salt.length)
  const expected = digest(key.hash, input)
  const value = open(blockKeys.verifierValue, key.verifierValue).subarray(0, expected.length)
  if (value.length !== expected.length || !timingSafeEqual(value, expected)) return 'wrong-password'
  const secret = open(blockKeys.keyValue, key.keyValue).subarray(0, key.keyBytes)
  const content = wholeBlocks(packed.subarray(8))
  const parts: Buffer[] = []
  for (let at = 0, i = 0; at < content.length; at += segmentBytes, i++) {
    const iv = fitted(digest(data.hash, data.salt, little(i)), data.blockSize)
    parts.push(decrypt('cbc', secret, iv, content.subarray(at, at + segmentBytes)))
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, size))
}

function decryptStandard(info: Uint8Array, packed: Uint8Array, password: string): Decrypted {
  const bytes = Buffer.from(info)
  const size = packageSize(packed)
  const headerSize = bytes.readUInt32LE(0)
  const keyBytes = bytes.readUInt32LE(4 + 16) / 8
  const verifier = bytes.subarray(4 + headerSize)
  if (size === null || ![16, 24, 32].includes(keyBytes) || verifier.length < 72) return 'damaged'
  const hash = digest('sha1', passwordHash('sha1', verifier.subarray(4, 20), password, 50_000), little(0))
  const mixed = (byte: number) =>
    digest(
      'sha1',
      Buffer.alloc(64, byte).map((value, i) => value ^ (hash[i] ?? 0)),
    )
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, keyBytes)
  const expected = digest('sha1', decrypt('ecb', key, null, verifier.subarray(20, 36)))
  const value = decrypt('ecb', key, null, verifier.subarray(40, 72)).subarray(0, 20)
  if (!timingSafeEqual(value, expected)) return 'wrong-password'
  return new Uint8Array(decrypt('ecb', key, null, wholeBlocks(packed.subarray(8))).subarray(0, size))
}
