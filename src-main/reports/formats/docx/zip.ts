import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  bytes: Uint8Array
  /** For what is packed already. */
  stored?: boolean
}

/** 1 January 1980, the first day a ZIP can tell: the clock must not be in the file. */
const dosDate = 0x0021
/** Level 6 deflates 10 MB of XML in a fifth of the time of level 9, for 2 % more bytes. */
const level = 6

/**
 * A ZIP of the parts in their order (APPNOTE 6.3.3, without ZIP64: a report is far below 4 GB and 65,535 parts). The same
 * parts give the same bytes on the same zlib.
 */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, stored } of parts) {
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes, { level })
    const title = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0) // version needed
    common.writeUInt16LE(0x0800, 2) // names are UTF-8
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(dosDate, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), common, title, packed)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, title)
    offset += 30 + title.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...files, central, end]))
}
