import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Stop } from './run.mjs'

// A bare Debian has neither unzip nor Python, and Node has no zip reader: this one reads what Info-ZIP writes (stored
// or deflated, Unix modes, symbolic links; no zip64, no encryption). Field offsets are from PKWARE's APPNOTE, 4.3.

const inflate = promisify(inflateRaw)
const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const symbolicLink = 0o120000

/** Unpacks the entries for which `nameFor(name)` gives a new relative name; the others are skipped. */
export async function unzip(zipPath, folder, nameFor) {
  const zip = await open(zipPath)
  try {
    for (const entry of await readDirectory(zip)) {
      const name = nameFor(entry.name)
      if (!name || entry.name.endsWith('/')) continue
      const target = join(folder, name)
      if (!resolve(target).startsWith(resolve(folder) + sep)) throw new Stop(`${zipPath} has an unsafe name: ${name}`)
      await writeEntry(target, entry.mode, await readEntry(zip, entry))
    }
  } finally {
    await zip.close()
  }
}

async function writeEntry(target, mode, data) {
  await mkdir(dirname(target), { recursive: true })
  if ((mode & 0o170000) === symbolicLink) return symlink(data.toString(), target)
  await writeFile(target, data)
  // Not as writeFile's mode: the umask would take bits away, and another user runs these files in the tests.
  await chmod(target, mode & 0o111 ? 0o755 : 0o644)
}

async function readAt(file, offset, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
  if (bytesRead !== length) throw new Stop('The zip file is cut short.')
  return buffer
}

async function readDirectory(zip) {
  const { size } = await zip.stat()
  const tailLength = Math.min(size, 22 + 0xffff)
  const tail = await readAt(zip, size - tailLength, tailLength)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--
  if (end < 0) throw new Stop('This is not a zip file.')
  const directory = await readAt(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === centralSignature; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function readEntry(zip, { offset, compressedSize, method }) {
  // The local header's extra field may differ in length from the central one's, so it is read again.
  const header = await readAt(zip, offset, 30)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const data = await readAt(zip, start, compressedSize)
  return method === 0 ? data : inflate(data)
}
