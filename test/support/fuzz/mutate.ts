import { openZip } from '../../../src-main/pipeline/import/zip'
import { zipFile } from '../zip-file'

type Random = () => number

/** Numbers from 0 to 1, the same ones for the same seed. */
export function random(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const below = (next: Random, n: number) => Math.floor(next() * n)
const stretch = (next: Random, bytes: Uint8Array): [from: number, to: number] => {
  const from = below(next, bytes.length)
  return [from, Math.min(bytes.length, from + 1 + below(next, 2 ** below(next, 12)))]
}
const oddities = [
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
  [0x7f, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0xed, 0xa0, 0x80],
  [...Buffer.from('-1')],
  [...Buffer.from('99999999999999999999')],
  [...Buffer.from('1e308')],
  [...Buffer.from('&#x110000;')],
  [...Buffer.from('<![CDATA[')],
  [...Buffer.from('<!--')],
  [...Buffer.from('\\bin2147483647 ')],
  [...Buffer.from('9 0 R')],
  [...Buffer.from('{{{{{{{{')],
  [...Buffer.from('((((((((')],
]

type Mutation = (bytes: Uint8Array, next: Random, other: Uint8Array) => Uint8Array
const mutations: Mutation[] = [
  (bytes, next) => {
    const out = bytes.slice()
    for (let n = 1 + below(next, 8); n > 0; n--) out[below(next, out.length)]! ^= 1 << below(next, 8)
    return out
  },
  (bytes, next) => {
    const out = bytes.slice()
    const [from, to] = stretch(next, bytes)
    return out.fill(below(next, 256), from, to)
  },
  (bytes, next) => {
    const [from, to] = stretch(next, bytes)
    return join(bytes.slice(0, from), bytes.slice(to))
  },
  (bytes, next) => {
    const [from, to] = stretch(next, bytes)
    const copies = Array.from({ length: 1 + below(next, 50) }, () => bytes.slice(from, to))
    return join(bytes.slice(0, to), ...copies, bytes.slice(to))
  },
  (bytes, next) => bytes.slice(0, below(next, bytes.length)),
  (bytes, next) => {
    const at = below(next, bytes.length)
    const odd = oddities[below(next, oddities.length)]!
    const end = next() < 0.5 ? at : at + odd.length
    return join(bytes.slice(0, at), new Uint8Array(odd), bytes.slice(end))
  },
  (bytes, next) => {
    // A figure somewhere: a length, an offset, a number of pages.
    const start = below(next, bytes.length)
    const at = bytes.findIndex((b, i) => i >= start && b >= 0x30 && b <= 0x39)
    if (at < 0) return bytes.slice(0, start)
    let end = at
    while (end < bytes.length && bytes[end]! >= 0x30 && bytes[end]! <= 0x39) end++
    const figure = String(Math.floor(2 ** (next() * 40)))
    return join(bytes.slice(0, at), new TextEncoder().encode(figure), bytes.slice(end))
  },
  (bytes, next, other) => {
    const [from, to] = stretch(next, other)
    const at = below(next, bytes.length)
    return join(bytes.slice(0, at), other.slice(from, to), bytes.slice(at))
  },
]

function once(bytes: Uint8Array, next: Random, other: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes
  return mutations[below(next, mutations.length)]!(bytes, next, other.length === 0 ? bytes : other)
}

/** One or a few mutations of `bytes`; `other` is a file of the same format that parts are taken from. */
export function mutated(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const next = random(seed)
  // A change to packed bytes fails their checksum: half of the time what is packed in them is changed and packed again.
  const inner = next() < 0.5 ? withPartChanged(bytes, next) : null
  if (inner !== null) return inner
  let out = bytes
  for (let n = 1 + below(next, 3); n > 0; n--) out = once(out, next, other)
  return out
}

const wide = { bytes: 50e6, pages: 1, expansion: 1000, nesting: 1, entries: 10_000 }

function withPartChanged(bytes: Uint8Array, next: Random): Uint8Array | null {
  const zip = openZip(bytes, { name: '', limits: wide })
  if (!zip.ok || zip.value.entries.length === 0) return null
  const parts = zip.value.entries.flatMap(({ name, read }) => {
    const data = read()
    return data.ok ? [{ name, data: data.value, stored: name === 'mimetype' }] : []
  })
  const chosen = parts[below(next, parts.length)]
  if (!chosen) return null
  for (let n = 1 + below(next, 3); n > 0; n--) chosen.data = once(chosen.data, next, chosen.data)
  return zipFile(parts)
}
