import iconv from 'iconv-lite'
import { crc32 } from './crc32'
import { type AesHeader, aesHeader } from './zip-encryption'

/** What the central directory says of one file. It alone is believed: local headers are only where the data starts. */
export interface DirectoryEntry {
  /** As written there, decoded; not yet safe. */
  rawName: string
  method: number
  encryption: 'none' | 'traditional' | 'unknown' | AesHeader
  /** The byte that a traditional encryption checks its password by. */
  passwordCheck: number
  isDirectory: boolean
  /** A link, a device, a pipe: anything that is neither a file nor a folder. */
  isSpecial: boolean
  crc: number
  packedBytes: number
  unpackedBytes: number
  /** Of the packed data, after the local header. */
  dataStart: number
}

export type Directory = { entries: DirectoryEntry[] } | 'damaged' | 'too-many-entries'

const endOfDirectory = 0x06054b50
const wideLocator = 0x07064b50
const wideEndOfDirectory = 0x06064b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Reads the central directory (APPNOTE 6.3.10) with ZIP64; refuses entries whose data overlap, which is how a small file holds a bomb. */
export function readDirectory(bytes: Uint8Array, maximumEntries: number): Directory {
  const view = viewOf(bytes)
  const place = directoryPlace(view)
  if (place === null) return 'damaged'
  const entries: DirectoryEntry[] = []
  const occupied: { start: number; end: number }[] = []
  let at = place.start
  while (at + 46 <= place.end && view.getUint32(at, true) === directoryEntry) {
    if (entries.length >= maximumEntries) return 'too-many-entries'
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > place.end) return 'damaged'
    const entry = readEntry(bytes, view, at, place)
    if (entry === null) return 'damaged'
    entries.push(entry.entry)
    occupied.push({ start: entry.headerStart, end: entry.entry.dataStart + entry.entry.packedBytes })
    at = next
  }
  if (entries.length !== place.count) return 'damaged'
  return overlap(occupied) ? 'damaged' : { entries }
}

interface Place {
  start: number
  end: number
  count: number
  /** Bytes before the archive (a program that unpacks itself): to be added to each offset. */
  shift: number
}

function directoryPlace(view: DataView): Place | null {
  const end = endPosition(view)
  if (end === null) return null
  let count = view.getUint16(end + 10, true)
  let size = view.getUint32(end + 12, true)
  let start = view.getUint32(end + 16, true)
  let directoryEnd = end
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const wide = wideEnd(view, end)
    if (wide) ({ count, size, start, directoryEnd } = wide)
  }
  const shift = directoryEnd - size - start
  if (!Number.isSafeInteger(shift) || shift < 0) return null
  // What begins as an archive and ends as another is the rest of the first, cut off behind an archive that lay within it.
  if (shift > 0 && view.getUint32(0, true) === localHeader) return null
  return { start: start + shift, end: directoryEnd, count, shift }
}

/**
 * The last end record whose comment fits. Bytes after it are allowed, for mail programs and disks add some, but no further
 * records: those would be of an archive that was cut off, and the end record of an archive within it.
 */
function endPosition(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endOfDirectory) continue
    const end = at + 22 + view.getUint16(at + 20, true)
    if (end <= view.byteLength) return hasRecords(view, end) ? null : at
  }
  return null
}

function hasRecords(view: DataView, from: number): boolean {
  for (let at = from; at + 4 <= view.byteLength; at++) {
    const signature = view.getUint32(at, true)
    if (signature === directoryEntry || signature === localHeader) return true
  }
  return false
}

function wideEnd(view: DataView, end: number) {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== wideLocator) return null
  // Where the record is said to be, or right before its locator where bytes precede the archive.
  const said = wide(view, locator + 8)
  const at = [said, locator - 56].find(
    (place) => place >= 0 && place + 56 <= locator && view.getUint32(place, true) === wideEndOfDirectory,
  )
  if (at === undefined) return null
  return { count: wide(view, at + 32), size: wide(view, at + 40), start: wide(view, at + 48), directoryEnd: at }
}

/** Past 2^53 a number is a lie anyway; it stays too large for every check. */
const wide = (view: DataView, at: number) => Number(view.getBigUint64(at, true))

function readEntry(bytes: Uint8Array, view: DataView, at: number, place: Place) {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const nameStart = at + 46
  const nameEnd = nameStart + view.getUint16(at + 28, true)
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true))
  const sizes = wideSizes(extra, {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  })
  if (sizes === null) return null
  const headerStart = sizes.header + place.shift
  if (headerStart + 30 > place.start || view.getUint32(headerStart, true) !== localHeader) return null
  const dataStart = headerStart + 30 + view.getUint16(headerStart + 26, true) + view.getUint16(headerStart + 28, true)
  if (dataStart + sizes.packed > place.start) return null
  const rawName = nameOf(bytes.subarray(nameStart, nameEnd), extra, (flags & 0x800) !== 0)
  const attributes = view.getUint32(at + 38, true)
  const type = unixType(view.getUint16(at + 4, true) >> 8, attributes)
  const entry: DirectoryEntry = {
    rawName,
    method,
    encryption: encryptionOf(flags, method, extra),
    passwordCheck: (flags & 8) !== 0 ? view.getUint8(at + 13) : view.getUint8(at + 19),
    isDirectory: type === 'folder' || /[\\/]$/.test(rawName) || ((attributes & 0x10) !== 0 && sizes.unpacked === 0),
    isSpecial: type === 'special',
    crc: view.getUint32(at + 16, true),
    packedBytes: sizes.packed,
    unpackedBytes: sizes.unpacked,
    dataStart,
  }
  return { entry, headerStart }
}

function encryptionOf(flags: number, method: number, extra: Uint8Array): DirectoryEntry['encryption'] {
  if ((flags & 0x2040) !== 0) return 'unknown'
  if (method === 99) return aesHeader(extraField(extra, 0x9901)) ?? 'unknown'
  return (flags & 1) !== 0 ? 'traditional' : 'none'
}

function unixType(host: number, attributes: number): 'file' | 'folder' | 'special' {
  const type = (attributes >>> 16) & 0xf000
  if ((host !== 3 && host !== 19) || type === 0 || type === 0x8000) return 'file'
  return type === 0x4000 ? 'folder' : 'special'
}

interface Sizes {
  unpacked: number
  packed: number
  header: number
}

/** ZIP64: the fields that are full in the entry stand in the extra field 1, in this order. */
function wideSizes(extra: Uint8Array, sizes: Sizes): Sizes | null {
  const full = (['unpacked', 'packed', 'header'] as const).filter((field) => sizes[field] === 0xffffffff)
  if (full.length === 0) return sizes
  const field = extraField(extra, 1)
  if (field === null || field.length < 8 * full.length) return null
  const view = viewOf(field)
  const widened = { ...sizes }
  for (const [index, name] of full.entries()) widened[name] = wide(view, 8 * index)
  return Object.values(widened).every(Number.isSafeInteger) ? widened : null
}

function extraField(extra: Uint8Array, wanted: number): Uint8Array | null {
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > extra.length) return null
    if (view.getUint16(at, true) === wanted) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return null
}

/**
 * Without the UTF-8 flag a name is CP437 by the standard; macOS and many libraries write UTF-8 without saying so, and what
 * is valid UTF-8 beyond ASCII is hardly ever meant as CP437. Info-ZIP's extra field holds the UTF-8 beside an old name.
 */
function nameOf(raw: Uint8Array, extra: Uint8Array, saysUtf8: boolean): string {
  const unicode = extraField(extra, 0x7075)
  if (unicode && unicode.length > 5 && unicode[0] === 1 && viewOf(unicode).getUint32(1, true) === crc32(raw))
    return new TextDecoder().decode(unicode.subarray(5))
  if (saysUtf8) return new TextDecoder().decode(raw)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return iconv.decode(raw, 'cp437')
  }
}

function overlap(spans: { start: number; end: number }[]): boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return sorted.some((span, i) => i > 0 && span.start < sorted[i - 1]!.end)
}
