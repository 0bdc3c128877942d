import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ReadLimits } from '../../../src-main/pipeline/import/reader'
import { openZip } from '../../../src-main/pipeline/import/zip'
import { zipFile } from '../../support/zip-file'

const limits: ReadLimits = { bytes: 10e6, pages: 10, expansion: 100, nesting: 3, entries: 50 }

function contents(bytes: Uint8Array, password: string | null) {
  const zip = openZip(bytes, { name: 'story.zip', limits, password })
  if (!zip.ok) return zip.error.code
  return zip.value.entries
    .filter(({ isDirectory }) => !isDirectory)
    .map(({ read }) => {
      const unpacked = read()
      return unpacked.ok ? new TextDecoder().decode(unpacked.value).slice(0, 14) : unpacked.error.code
    })
}

describe('an archive locked in the old way, by Info-ZIP', () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../golden/import/zip/locked.zip')))

  it('opens with its password', () => {
    expect(contents(bytes, 'ebb and flow')).toEqual(['The ferry Alma', '# Bridge close'])
  })

  it('says that it is locked, and that a password is wrong', () => {
    expect(contents(bytes, null)).toEqual(['file-encrypted', 'file-encrypted'])
    expect(contents(bytes, '')).toEqual(['file-encrypted', 'file-encrypted'])
    // One in 256 passes the check and comes out as noise.
    for (let i = 0; i < 600; i++)
      expect(contents(bytes, `guess ${i}`)).toEqual(['file-password-wrong', 'file-password-wrong'])
  })

  it('is damaged, or its password wrong, where a byte of it is another', () => {
    for (let at = 40; at < 150; at++) {
      const other = bytes.slice()
      other[at]! ^= 0x10
      expect(contents(other, 'ebb and flow')).not.toContain('The ferry Alma')
    }
  })
})

/** As WinZip writes it: its AE specification, with the counter of each block made here one by one. */
function aesEntry(name: string, text: string, strength: 1 | 2 | 3, version: 1 | 2, password: string) {
  const keyBytes = 8 + 8 * strength
  const salt = Buffer.alloc(keyBytes / 2, 7)
  const keys = pbkdf2Sync(password, salt, 1000, 2 * keyBytes + 2, 'sha1')
  const packed = deflateRawSync(text)
  const locked = Buffer.alloc(packed.length)
  for (let i = 0; i < packed.length; i++) {
    const counter = Buffer.alloc(16)
    counter.writeBigUInt64LE(BigInt(Math.floor(i / 16) + 1))
    const cipher = createCipheriv(`aes-${keyBytes * 8}-ecb`, keys.subarray(0, keyBytes), null).setAutoPadding(false)
    locked[i] = packed[i]! ^ cipher.update(counter)[i % 16]!
  }
  const mac = createHmac('sha1', keys.subarray(keyBytes, 2 * keyBytes))
    .update(locked)
    .digest()
    .subarray(0, 10)
  const data = Buffer.concat([salt, keys.subarray(2 * keyBytes), locked, mac])
  const extra = new Uint8Array([0x01, 0x99, 7, 0, version, 0, 0x41, 0x45, strength, 8, 0])
  // The lengths and the checksum are those of the text.
  const plain = { unpackedBytes: Buffer.byteLength(text), ...(version === 2 && { crc: 0 }) }
  return { name, data, stored: true, method: 99, flags: 0x801, extra, ...plain }
}

describe('an archive locked with AES', () => {
  it.each([1, 2, 3] as const)('opens with its password: strength %d', (strength) => {
    const text = 'The ferry Alma left Port Ketter. '.repeat(400)
    const bytes = zipFile([aesEntry('a.txt', text, strength, 2, 'écluse 7')])
    expect(contents(bytes, 'écluse 7')).toEqual(['The ferry Alma'])
    expect(contents(bytes, 'écluse 8')).toEqual(['file-password-wrong'])
    expect(contents(bytes, null)).toEqual(['file-encrypted'])
    for (const at of [80, 100]) {
      const other = bytes.slice()
      other[at]! ^= 1
      expect(contents(other, 'écluse 7')).toEqual(['format-damaged'])
    }
  })

  it('with a checksum is held to it', () => {
    const entry = aesEntry('a.txt', 'The ferry Alma', 3, 1, 'x')
    expect(contents(zipFile([{ ...entry, crc: 1 }]), 'x')).toEqual(['format-damaged'])
  })

  it.each([
    ['without saying how', new Uint8Array()],
    ['with a strength that there is not', new Uint8Array([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 9, 8, 0])],
  ])('%s cannot be opened', (_, extra) => {
    const entry = { name: 'a.txt', data: 'x'.repeat(60), stored: true, method: 99, flags: 0x801, extra }
    expect(contents(zipFile([entry]), 'x')).toEqual(['file-compression-unknown'])
  })
})
