/** A compound file (MS-CFB), the wrapper of old Office formats and of encrypted new ones. */
export interface CompoundFile {
  names: ReadonlySet<string>
  /** The bytes of a stream by its name, wherever in the tree it stands; null where it is not there or its chain is broken. */
  stream: (name: string) => Uint8Array | null
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Numbers from here on mean "end", "free" and the like. */
const firstSpecial = 0xfffffffa

interface StreamEntry {
  start: number
  size: number
}

/** Null where the bytes are no compound file. No chain is followed further than the file is long, so a circle ends. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512 || !signature.every((byte, i) => bytes[i] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if (shift < 7 || shift > 16 || miniShift < 4 || miniShift > shift) return null
  const sectors = new Sectors(bytes, view, 1 << shift)
  const { entries, root } = readEntries(sectors.chain(view.getUint32(48, true)))
  const cutoff = view.getUint32(56, true)
  const miniTable = numbersOf(sectors.chain(view.getUint32(60, true)))
  const miniStream = root ? sectors.chain(root.start) : new Uint8Array()
  const stream = (name: string): Uint8Array | null => {
    const entry = entries.get(name)
    if (!entry) return null
    const whole =
      entry.size < cutoff ? follow(miniStream, miniTable, entry.start, 1 << miniShift, 0) : sectors.chain(entry.start)
    return whole.length < entry.size ? null : whole.subarray(0, entry.size)
  }
  return { names: new Set(entries.keys()), stream }
}

class Sectors {
  private readonly table: Uint32Array

  constructor(
    private readonly bytes: Uint8Array,
    view: DataView,
    private readonly size: number,
  ) {
    const most = Math.ceil(bytes.length / size)
    const places: number[] = []
    for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + 4 * i, true))
    let next = view.getUint32(68, true)
    for (let i = 0; i < most && next < firstSpecial; i++) {
      const numbers = numbersOf(this.sector(next))
      if (numbers.length === 0) break
      places.push(...numbers.subarray(0, -1))
      next = numbers.at(-1)!
    }
    const parts = places.filter((place) => place < firstSpecial).slice(0, most)
    const table = new Uint32Array((parts.length * size) / 4)
    for (const [i, place] of parts.entries()) table.set(numbersOf(this.sector(place)), (i * size) / 4)
    this.table = table
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.size
    return this.bytes.subarray(start, start + this.size)
  }

  chain(start: number): Uint8Array {
    return follow(this.bytes, this.table, start, this.size, this.size)
  }
}

function follow(bytes: Uint8Array, table: Uint32Array, start: number, size: number, offset: number): Uint8Array {
  const most = Math.ceil(bytes.length / size)
  const parts: Uint8Array[] = []
  for (let at = start; at < firstSpecial && parts.length < most; at = table[at] ?? firstSpecial) {
    const part = bytes.subarray(offset + at * size, offset + (at + 1) * size)
    if (part.length === 0) break
    parts.push(part)
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
}

function readEntries(directory: Uint8Array) {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries = new Map<string, StreamEntry>()
  let root: StreamEntry | null = null
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
    const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
    const type = directory[at + 66]
    if (type === 5) root ??= entry
    else if (type === 2 && !entries.has(name)) entries.set(name, entry)
  }
  return { entries, root }
}
