// Containers of icons, each a list of PNGs behind a small directory.

/** Windows' .ico of `[{ size, png }]`, sizes up to 256. PNG in it: Windows Vista and later. */
export function icoOf(images) {
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2) // an icon, not a cursor
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ size, png }, i) => {
    const at = 6 + 16 * i
    head.writeUInt8(size % 256, at) // 0 says 256
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4) // planes
    head.writeUInt16LE(32, at + 6) // bits a pixel
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/** Apple's four-letter types of PNG entries: those with "@2x" are the double density of half the size. */
const icnsTypes = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** Apple's .icns of `[{ size, png }]`; sizes it has no type for are left out. */
export function icnsOf(images) {
  const entries = images.flatMap(({ size, png }) => (icnsTypes[size] ?? []).map((type) => icnsEntry(type, png)))
  return icnsEntry('icns', Buffer.concat(entries))
}

function icnsEntry(type, data) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(head.length + data.length, 4)
  return Buffer.concat([head, data])
}

/** Width and height of a PNG, from its header. */
export const pngSize = (png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
