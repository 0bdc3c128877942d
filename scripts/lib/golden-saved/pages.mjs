// Invented pages as sites serve them, with what a reader must find in them once a browser has saved them. Each has a style sheet, a picture, a frame
// of another site, and a script without which a part of the article is not there.
import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { german } from './german.mjs'
import { japanese } from './japanese.mjs'
import { lanterns } from './lanterns.mjs'

/** `{ name, address, until, files, expected }`: `until` a selector that matches once the scripts have run; `files` by address. */
export const savedPages = () => [lanterns, german, japanese].map(served)

function served({ name, address, until, encoding, page, sheet, run, frame, expected }) {
  const at = (path) => new URL(path, address).href
  const text = (type, words) => ({ type: `${type}; charset=${encoding}`, bytes: iconv.encode(words, encoding) })
  const files = {
    [address]: text('text/html', page),
    [at('/style/page.css')]: text('text/css', sheet),
    [at('/script/page.js')]: text('text/javascript', run),
    [at('/pictures/scene.png')]: { type: 'image/png', bytes: gradient(96, 60) },
    [at('/pictures/paper.png')]: { type: 'image/png', bytes: gradient(8, 8) },
    [frame.address]: text('text/html', frame.page),
  }
  return { name, address, until, files, expected: { ...expected, url: address } }
}

/** A PNG of grey tones. */
function gradient(width, height) {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = 90 + ((x + y) % 160)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')])
}

function chunk(type, data = Buffer.alloc(0)) {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  data.copy(out, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}

function crc32(bytes) {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
