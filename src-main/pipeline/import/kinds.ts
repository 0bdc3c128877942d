import { extensionOf, isNamedLikeOne, recognisedBy } from './formats'

/** What people drop by mistake, in the words of `format-unsupported`. */
export type Kind =
  | 'picture'
  | 'video'
  | 'sound'
  | 'program'
  | 'archive'
  | 'spreadsheet'
  | 'slides'
  | 'mail'
  | 'database'
  | 'old-office'
  | 'web'
  | 'data'

const text = (characters: string): number[] => [...characters].map((c) => c.charCodeAt(0))

// ZIP and OLE are left out: what they are stands further in than the first bytes.
const signatures: [Kind, bytes: number[], at?: number][] = [
  ['picture', [0x89, ...text('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', text('GIF8')],
  ['picture', text('WEBP'), 8],
  ['picture', [...text('II'), 0x2a, 0]],
  ['picture', [...text('MM'), 0, 0x2a]],
  ['picture', text('8BPS')],
  ['picture', text('ftypheic'), 4],
  ['picture', text('ftypheix'), 4],
  ['picture', text('ftypmif1'), 4],
  ['picture', text('ftypavif'), 4],
  ['sound', text('ftypM4A '), 4],
  ['video', text('ftyp'), 4],
  ['video', [0x1a, 0x45, 0xdf, 0xa3]],
  ['video', text('AVI '), 8],
  ['sound', text('ID3')],
  ['sound', text('OggS')],
  ['sound', text('fLaC')],
  ['sound', text('WAVE'), 8],
  ['program', [0x7f, ...text('ELF')]],
  ['program', [...text('MZ'), 0x90, 0]],
  ['program', [0xca, 0xfe, 0xba, 0xbe]],
  ['program', [0xcf, 0xfa, 0xed, 0xfe]],
  ['archive', [0x1f, 0x8b, 8]],
  ['archive', text('BZh')],
  ['archive', [0xfd, ...text('7zXZ')]],
  ['archive', [...text('7z'), 0xbc, 0xaf]],
  ['archive', text('Rar!')],
  ['archive', text('ustar'), 257],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['database', [...text('SQLite format 3'), 0]],
]

const named: Record<Kind, string> = {
  picture: 'jpg jpeg png gif webp tif tiff bmp heic heif avif svg ico psd ai raw cr2 nef dng',
  video: 'mp4 m4v mov avi mkv webm mpg mpeg wmv 3gp',
  sound: 'mp3 m4a wav ogg oga opus flac aac wma amr',
  program: 'exe dll so dylib bin app msi deb rpm apk dmg class jar bat cmd sh py rb pl',
  archive: 'gz tgz bz2 xz 7z rar tar zst iso cab',
  spreadsheet: 'xls xlsx xlsm ods numbers',
  slides: 'ppt pptx odp key',
  mail: 'eml msg mbox pst',
  database: 'sqlite sqlite3 db mdb accdb',
  'old-office': 'doc dot wpd wps sxw pages',
  web: 'css js mjs map woff woff2 ttf otf eot wasm',
  data: 'json jsonl csv tsv xml yaml yml toml ini log sql dat parquet geojson kml ttl lock tmp bak part crdownload',
}
const byExtension = new Map(
  Object.entries(named).flatMap(([kind, extensions]) =>
    extensions.split(' ').map((e): [string, Kind] => [e, kind as Kind]),
  ),
)

export const kindByBytes = (head: Uint8Array): Kind | null =>
  signatures.find(([, bytes, at = 0]) => bytes.every((byte, i) => head[at + i] === byte))?.[0] ?? null

export const kindByName = (fileName: string): Kind | null => byExtension.get(extensionOf(fileName)) ?? null

/** As many bytes as any format is told by, where it can be told by its beginning. */
export const headBytes = 4096

/** Zip and OLE hold many formats, which stand in their directories at the end. */
const isWrapper = (head: Uint8Array) =>
  [
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((start) => start.every((b, i) => head[i] === b))

/**
 * By name and first bytes, before the rest is read: a kind that is not read, 'unknown' for one that nothing is known of, or null
 * where the whole file has to be looked at.
 */
export function refusedAtSight(fileName: string, head: Uint8Array): Kind | 'unknown' | null {
  if (isWrapper(head) || recognisedBy(head) !== null) return null
  const kind = kindByBytes(head)
  if (kind !== null) return kind
  return isNamedLikeOne(fileName) ? null : (kindByName(fileName) ?? 'unknown')
}
