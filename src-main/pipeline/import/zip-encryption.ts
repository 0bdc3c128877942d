import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { crcOfByte } from './crc32'

/** The packed data of an entry; "wrong-password" also where the check that the format has for it says so. */
export type Decrypted = Uint8Array | 'wrong-password' | 'damaged'

/**
 * PKWARE's traditional encryption (APPNOTE 6.1). Its one check byte lets one in 256 wrong passwords pass: the caller's checksum of the
 * unpacked data decides. `check`: the high byte of the CRC, or of the time where the sizes follow the data.
 */
export function decryptTraditional(data: Uint8Array, password: Uint8Array, check: number): Decrypted {
  if (data.length < 12) return 'damaged'
  let [first, second, third] = [0x12345678, 0x23456789, 0x34567890]
  const update = (byte: number) => {
    first = crcOfByte(first, byte)
    second = (Math.imul(second + (first & 0xff), 134775813) + 1) >>> 0
    third = crcOfByte(third, second >>> 24)
  }
  for (const byte of password) update(byte)
  const plain = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i++) {
    const mix = (third | 2) & 0xffff
    plain[i] = data[i]! ^ ((Math.imul(mix, mix ^ 1) >>> 8) & 0xff)
    update(plain[i]!)
  }
  return plain[11] === check ? plain.subarray(12) : 'wrong-password'
}

/** What the extra field 0x9901 says: how strong the key is, and how the data are packed below the encryption. */
export interface AesHeader {
  strength: number
  method: number
}

export function aesHeader(field: Uint8Array | null): AesHeader | null {
  if (field === null || field.length < 7 || field[4]! < 1 || field[4]! > 3) return null
  return { strength: field[4]!, method: field[5]! | (field[6]! << 8) }
}

/** WinZip's AES (AE-1 and AE-2): salt, two bytes to check the password by, data in counter mode, ten bytes that authenticate them. */
export function decryptAes(data: Uint8Array, password: Uint8Array, { strength }: AesHeader): Decrypted {
  const keyBytes = 8 + 8 * strength
  const saltBytes = keyBytes / 2
  if (data.length < saltBytes + 12) return 'damaged'
  const keys = pbkdf2Sync(password, data.subarray(0, saltBytes), 1000, 2 * keyBytes + 2, 'sha1')
  if (!keys.subarray(2 * keyBytes).equals(data.subarray(saltBytes, saltBytes + 2))) return 'wrong-password'
  const content = data.subarray(saltBytes + 2, data.length - 10)
  const seal = createHmac('sha1', keys.subarray(keyBytes, 2 * keyBytes))
    .update(content)
    .digest()
    .subarray(0, 10)
  if (!timingSafeEqual(seal, data.subarray(data.length - 10))) return 'damaged'
  return counted(content, keys.subarray(0, keyBytes))
}

/** Counter mode with the counter's low byte first, from 1, which Node's own does not have: its blocks are made by the cipher alone. */
function counted(content: Uint8Array, key: Uint8Array): Uint8Array {
  const blocks = Math.ceil(content.length / 16)
  const counters = Buffer.alloc(16 * blocks)
  for (let i = 0; i < blocks; i++) counters.writeUInt32LE(i + 1, 16 * i)
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  const stream = cipher.update(counters)
  const plain = new Uint8Array(content.length)
  for (let i = 0; i < content.length; i++) plain[i] = content[i]! ^ stream[i]!
  return plain
}
