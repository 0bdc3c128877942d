import { readFileSync } from 'node:fs'

const dynamicSection = 6 // SHT_DYNAMIC
const needed = 1n // DT_NEEDED

/**
 * The shared libraries a 64-bit little-endian ELF file asks for by itself (`libgtk-3.so.0`), or null when it is no such file.
 * Read here because a bare Debian has no objdump, and ldd names the libraries of libraries too.
 */
export function neededLibraries(path) {
  const file = readFileSync(path)
  if (file.length < 64 || file.readUInt32BE(0) !== 0x7f454c46 || file[4] !== 2 || file[5] !== 1) return null
  const sections = sectionsOf(file)
  const dynamic = sections.find(({ type }) => type === dynamicSection)
  if (!dynamic) return []
  const strings = sections[dynamic.link]
  const names = []
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    if (file.readBigInt64LE(at) !== needed) continue
    const start = strings.offset + Number(file.readBigUInt64LE(at + 8))
    names.push(file.toString('latin1', start, file.indexOf(0, start)))
  }
  return names
}

/** Fields of the section headers, by the ELF-64 specification's table. */
function sectionsOf(file) {
  const table = Number(file.readBigUInt64LE(40))
  const size = file.readUInt16LE(58)
  return Array.from({ length: file.readUInt16LE(60) }, (_, i) => {
    const at = table + i * size
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    }
  })
}
