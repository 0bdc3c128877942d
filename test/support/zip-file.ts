import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src-main/pipeline/import/crc32'

/** One file of a ZIP to be made, and every lie that can be told about it. */
export interface Packed {
  name: string | Uint8Array
  data: string | Uint8Array
  stored?: boolean
  flags?: number
  method?: number
  unpackedBytes?: number
  crc?: number
  /** With "made by" Unix. */
  unixMode?: number
  extra?: Uint8Array
  /** The sizes only after the data, in a data descriptor. */
  described?: boolean
  wide?: boolean
}

const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const u32 = (value: number) => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)]
const u64 = (value: number) => [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))]
const join = (parts: (Uint8Array | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))))
const bytesOf = (value: string | Uint8Array) => (typeof value === 'string' ? new TextEncoder().encode(value) : value)

/** Bytes of an archive; `wide` writes the end of the directory as ZIP64. */
export function zipFile(files: Packed[], { wide = false, comment = '', before = '' } = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const { local, central } = entry(file, offset)
    parts.push(local)
    directory.push(central)
    offset += local.length
  }
  const central = join(directory)
  const end: number[] = []
  if (wide) {
    end.push(...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0))
    end.push(...u64(files.length), ...u64(files.length), ...u64(central.length), ...u64(offset))
    end.push(...u32(0x07064b50), ...u32(0), ...u64(offset + central.length), ...u32(1))
  }
  const count = wide ? 0xffff : files.length
  end.push(...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count))
  end.push(...u32(wide ? 0xffffffff : central.length), ...u32(wide ? 0xffffffff : offset))
  end.push(...u16(bytesOf(comment).length))
  return join([bytesOf(before), ...parts, central, end, bytesOf(comment)])
}

function entry(file: Packed, offset: number): { local: Uint8Array; central: Uint8Array } {
  const data = bytesOf(file.data)
  const name = bytesOf(file.name)
  const packed = file.stored ? data : new Uint8Array(deflateRawSync(data))
  const method = file.method ?? (file.stored ? 0 : 8)
  const crc = file.crc ?? crc32(data)
  const unpacked = file.unpackedBytes ?? data.length
  const flags = (file.flags ?? (typeof file.name === 'string' ? 0x800 : 0)) | (file.described ? 8 : 0)
  const hidden = file.described
    ? [...u32(0), ...u32(0), ...u32(0)]
    : [...u32(crc), ...u32(packed.length), ...u32(unpacked)]
  const descriptor = file.described ? [...u32(0x08074b50), ...u32(crc), ...u32(packed.length), ...u32(unpacked)] : []
  const start = [...u16(flags), ...u16(method), ...u16(0), ...u16(0x21)]
  const localExtra = file.extra ?? new Uint8Array()
  const local = join([
    [...u32(0x04034b50), ...u16(20), ...start, ...hidden, ...u16(name.length), ...u16(localExtra.length)],
    name,
    localExtra,
    packed,
    descriptor,
  ])
  const full = file.wide === true
  const extra = join([
    localExtra,
    full ? [...u16(1), ...u16(24), ...u64(unpacked), ...u64(packed.length), ...u64(offset)] : [],
  ])
  const central = join([
    [...u32(0x02014b50), ...u16((file.unixMode === undefined ? 0 : 3 << 8) | 20), ...u16(20), ...start, ...u32(crc)],
    full ? [...u32(0xffffffff), ...u32(0xffffffff)] : [...u32(packed.length), ...u32(unpacked)],
    [...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32((file.unixMode ?? 0) << 16)],
    u32(full ? 0xffffffff : offset),
    name,
    extra,
  ])
  return { local, central }
}
