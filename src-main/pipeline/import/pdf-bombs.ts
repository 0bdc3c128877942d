import { inflateSync } from 'node:zlib'

// A deflated byte becomes 1032 at most.
const mostExpansion = 1032
const streamMark = 'stream'
const endMark = 'endstream'
const deepest = 4

/**
 * Whether one of the document's packed streams, also one packed several times over, unpacks to more than `limit` bytes: pdf.js would
 * unpack it to its end. It looks at what the bytes are, not at what the document calls them; of an encrypted document it sees nothing.
 */
export function unpacksPast(bytes: Uint8Array, limit: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = nextStream(buffer, 0); at >= 0; at = nextStream(buffer, at)) {
    const found = buffer.indexOf(endMark, at)
    const end = found < 0 ? buffer.length : found
    if (isBomb(buffer.subarray(at, end), limit, 0)) return true
  }
  return false
}

/** Where the next stream's bytes begin. */
function nextStream(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(streamMark, from); at >= 0; at = buffer.indexOf(streamMark, at + 1)) {
    const isEnd = at >= 3 && buffer.toString('latin1', at - 3, at) === 'end'
    if (isEnd) continue
    let begin = at + streamMark.length
    if (buffer[begin] === 0x0d) begin++
    if (buffer[begin] === 0x0a) begin++
    return begin
  }
  return -1
}

function isBomb(packed: Uint8Array, limit: number, depth: number): boolean {
  if (!isDeflated(packed) || depth === deepest) return false
  const mayPass = packed.length * mostExpansion > limit
  if (!mayPass && !isDeflated(inflated(packed.subarray(0, 256), 1 << 18) ?? new Uint8Array())) return false
  const unpacked = inflated(packed, limit)
  return unpacked === null || isBomb(unpacked, limit, depth + 1)
}

const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0

/** What can be unpacked; `null`: more than `limit`. */
function inflated(packed: Uint8Array, limit: number): Uint8Array | null {
  try {
    // A stream that breaks off gives what there is of it.
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: 2 })
  } catch (cause) {
    const isTooLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLong ? null : new Uint8Array()
  }
}
