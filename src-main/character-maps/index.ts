// The character maps that a PDF may name without carrying them (ISO 32000-2, table 116), by which old Japanese, Chinese and Korean documents say
// which letters their codes stand for. Each is built into the app as a part of its own and is loaded when a document names it: from the disk, like
// all other code.

const maps = import.meta.glob<string>('./*.bcmap', { query: '?url&inline', import: 'default' })

/** A map's bytes, as pdf.js packs them; null for one that is none of the predefined ones. `file`: "90ms-RKSJ-H.bcmap". */
async function characterMap(file: string): Promise<Uint8Array | null> {
  const load = Object.hasOwn(maps, `./${file}`) ? maps[`./${file}`] : undefined
  if (!load) return null
  const address = await load()
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
}

/** What pdf.js asks for: character maps are here; its fonts and decoders are not, and nothing is fetched. */
export class BuiltInMaps {
  fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
    const map = kind === 'cMapUrl' ? await characterMap(filename) : null
    if (map === null) throw new Error('nothing is fetched')
    return map
  }
}
