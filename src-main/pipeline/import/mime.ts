import iconv from 'iconv-lite'

/** One part of a message, each character of `body` one byte. */
export interface MimePart {
  /** By names in lower case; of several with one name the first. */
  headers: Map<string, string>
  /** Of the content type, lower case: "text/html". */
  type: string
  /** Of the content type, names in lower case. */
  parameters: Map<string, string>
  body: string
}

const mostParts = 5000
const mostLayers = 8

export function parsePart(source: string): MimePart {
  const blank = /\r?\n\r?\n/.exec(source.slice(0, 200_000))
  const starts = /^\r?\n/.exec(source)
  const end = starts ? 0 : blank ? blank.index : source.length
  const bodyAt = starts ? starts[0].length : blank ? blank.index + blank[0].length : source.length
  const headers = new Map<string, string>()
  // A line that begins with white space goes on with the one before.
  for (const line of source
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  const [type = '', ...rest] = (headers.get('content-type') ?? '').split(';')
  const parameters = new Map<string, string>()
  for (const parameter of rest.slice(0, 50)) {
    const equals = parameter.indexOf('=')
    const value = parameter
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, '')
    if (equals > 0) parameters.set(parameter.slice(0, equals).trim().toLowerCase(), value)
  }
  return { headers, type: type.trim().toLowerCase(), parameters, body: source.slice(bodyAt) }
}

/** The parts that have no parts of their own, in order. */
export function partsOf(whole: MimePart): MimePart[] {
  const found: MimePart[] = []
  const open: { part: MimePart; layer: number }[] = [{ part: whole, layer: 0 }]
  while (open.length > 0 && found.length < mostParts) {
    const { part, layer } = open.shift()!
    if (!part.type.startsWith('multipart/')) found.push(part)
    else if (layer < mostLayers) open.unshift(...split(part).map((inner) => ({ part: inner, layer: layer + 1 })))
  }
  return found
}

function split(part: MimePart): MimePart[] {
  const boundary = part.parameters.get('boundary')
  if (!boundary) return []
  const mark = `--${boundary}`
  const parts: MimePart[] = []
  let at = part.body.startsWith(mark) ? 0 : after(part.body, mark, 0)
  while (at >= 0 && parts.length < mostParts) {
    const lineEnd = part.body.indexOf('\n', at + mark.length)
    if (lineEnd < 0 || part.body.startsWith('--', at + mark.length)) break
    const next = after(part.body, mark, lineEnd)
    parts.push(parsePart(part.body.slice(lineEnd + 1, next < 0 ? undefined : next)))
    at = next
  }
  return parts
}

/** Where a line begins with the mark, at or behind `from`; -1 where none does. */
function after(body: string, mark: string, from: number): number {
  const at = body.indexOf(`\n${mark}`, from)
  return at < 0 ? -1 : at + 1
}

/** The bytes of a part, its transfer encoding undone; what does not fit the encoding is passed over. */
export function decodedBody({ headers, body }: MimePart): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return base64(body)
  return iconv.encode(encoding === 'quoted-printable' ? quotedPrintable(body) : body, 'latin1')
}

const quotedPrintable = (text: string): string =>
  text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function base64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, '')
  const bytes = atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)))
  return Uint8Array.from(bytes, (c) => c.charCodeAt(0))
}

/** "=?utf-8?Q?Br=C3=BCcke?=" in a header, as text. */
export function decodedWords(header: string): string {
  return header
    .slice(0, 10_000)
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi, (word, charset: string, kind: string, value: string) => {
      if (!iconv.encodingExists(charset)) return word
      const isBase64 = kind.toLowerCase() === 'b'
      const bytes = isBase64 ? base64(value) : iconv.encode(quotedPrintable(value.replace(/_/g, ' ')), 'latin1')
      return iconv.decode(bytes, charset)
    })
}
