import type { ReadLimits } from './reader'
import { openZip } from './zip'

export type ZipKind = 'docx' | 'odt' | 'epub' | 'zip' | 'other'

const lookLimits: ReadLimits = { bytes: 1e6, pages: 1, expansion: 200, nesting: 1, entries: 10_000 }
const known = new WeakMap<Uint8Array, ZipKind | null>()

/**
 * What an archive is by what is in it, null where it is none that can be opened. "other" is a format of its own that
 * nobody takes for a folder of articles: a spreadsheet, a presentation.
 */
export function zipKind(bytes: Uint8Array): ZipKind | null {
  // Asked once by each format.
  let kind = known.get(bytes)
  if (kind === undefined) {
    kind = look(bytes)
    known.set(bytes, kind)
  }
  return kind
}

function look(bytes: Uint8Array): ZipKind | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  const zip = openZip(bytes, { name: '', limits: lookLimits })
  if (!zip.ok) return zip.error.code === 'file-too-many-entries' ? 'zip' : null
  const { entry } = zip.value
  const mimetype = entry('mimetype')?.read()
  const type = mimetype?.ok ? new TextDecoder().decode(mimetype.value).trim() : ''
  if (type.startsWith('application/epub+zip') || entry('META-INF/container.xml')) return 'epub'
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (type.startsWith('application/vnd.')) return 'other'
  // Some programs leave out the first entry, by which OpenDocument is to be told.
  const manifest = entry('content.xml') ? entry('META-INF/manifest.xml')?.read() : undefined
  if (manifest?.ok) return new TextDecoder().decode(manifest.value).includes('opendocument.text') ? 'odt' : 'other'
  if (entry('[Content_Types].xml')) return entry('word/document.xml') || hasWordBody(zip.value) ? 'docx' : 'other'
  return 'zip'
}

/** Some programs name the body otherwise ("word/document2.xml"). */
const hasWordBody = ({ entries }: { entries: { name: string }[] }) =>
  entries.some(({ name }) => /^word\/document\d*\.xml$/i.test(name))
