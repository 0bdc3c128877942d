import iconv from 'iconv-lite'
import { fail, ok, type Result } from '../../contract/errors'
import { decodePage } from './html-encoding'
import { pageAmong } from './mhtml'
import { decodedBody, type MimePart, parsePart, partsOf } from './mime'
import { withoutWays } from './without-ways'

/** Past this the page would take longer to draw than anybody waits; pictures beyond it are left out. */
const dataAtMost = 60e6
/** A frame in a frame in a frame is an advertisement's. */
const framesWithin = 2

/**
 * A page saved as one file (MHTML) as a single HTML page: what the file holds of its pictures, fonts, style sheets and frames is
 * written into it. Whatever else it names stays as it is; the page is to be shown where nothing can be fetched.
 * Errors: `format-damaged`, those of `decodePage`.
 */
export function pageOfMhtml(bytes: Uint8Array, name: string): Result<string> {
  const whole = parsePart(iconv.decode(bytes, 'latin1'))
  const parts = partsOf(whole)
  const page = pageAmong(parts, whole)
  if (page === null) return fail('format-damaged', { file: name, format: 'MHTML' })
  const decoded = textOf(page, name)
  return decoded.ok ? ok(new Held(parts, name).whole(decoded.value, page)) : decoded
}

function textOf(page: MimePart, name: string): Result<string> {
  const decoded = decodePage(decodedBody(page), { name }, page.parameters.get('charset') ?? null)
  return decoded.ok ? ok(decoded.value.text) : decoded
}

/** What a saved page holds beside its text, by the address it was at. */
class Held {
  readonly #parts = new Map<string, MimePart>()
  readonly #data = new Map<MimePart, string | null>()
  #left = dataAtMost

  constructor(
    parts: readonly MimePart[],
    readonly name: string,
  ) {
    for (const part of parts) {
      const at = part.headers.get('content-location')
      const id = part.headers.get('content-id')?.replace(/^<|>$/g, '')
      if (at && !this.#parts.has(at)) this.#parts.set(at, part)
      if (id) this.#parts.set(`cid:${id}`, part)
    }
  }

  /** A page of the file with all it shows written into it. `layer`: how many frames it stands in. */
  whole(text: string, page: MimePart, layer = 0): string {
    const base = page.headers.get('content-location') ?? ''
    return (
      text
        // Of two sources of a picture a browser takes this one, and it names files that are not there.
        .replace(/\ssrcset\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
        .replace(/<link\b[^>]{0,4000}>/gi, (link) => this.#sheetOf(link, base) ?? link)
        .replace(/(<style\b[^>]*>)([\s\S]*?)(<\/style)/gi, (_, open: string, css: string, close: string) => {
          return `${open}${this.#filled(css, base)}${close}`
        })
        .replace(
          /(\s(?:src|poster|background|href)\s*=\s*)("[^"]*"|'[^']*')/gi,
          (whole, before: string, quoted: string) => {
            const data = this.#dataOf(unescaped(quoted.slice(1, -1)), base)
            return data === null ? whole : `${before}"${data}"`
          },
        )
        .replace(/(\sstyle\s*=\s*)("[^"]*"|'[^']*')/gi, (_, before: string, quoted: string) => {
          return `${before}"${escaped(this.#filled(unescaped(quoted.slice(1, -1)), base))}"`
        })
        // Last: what stands in a frame is whole already.
        .replace(/(<iframe\b[^>]{0,4000}?)\ssrc\s*=\s*("[^"]*"|'[^']*')/gi, (whole, before: string, quoted: string) => {
          const inner = layer < framesWithin ? this.#frameOf(unescaped(quoted.slice(1, -1)), base, layer + 1) : null
          return inner === null ? whole : `${before} srcdoc="${escaped(inner)}"`
        })
    )
  }

  /** The page that a frame showed when the page around it was saved. */
  #frameOf(address: string, base: string, layer: number): string | null {
    const part = this.#at(address, base)
    if (part?.type !== 'text/html' || part.body.length > this.#left) return null
    this.#left -= part.body.length
    const text = textOf(part, this.name)
    return text.ok ? withoutWays(this.whole(text.value, part, layer)) : null
  }

  /** A picture or font as a data address. */
  #dataOf(address: string, base: string): string | null {
    const part = this.#at(address, base)
    if (!part || !/^(?:image|font)\/[\w.+-]+$|^application\/(?:x-)?font[\w.+-]*$/.test(part.type)) return null
    const known = this.#data.get(part)
    if (known !== undefined) return known
    const bytes = part.body.length > this.#left ? null : decodedBody(part)
    this.#left -= bytes?.length ?? 0
    const data = bytes && `data:${part.type};base64,${base64(bytes)}`
    this.#data.set(part, data)
    return data
  }

  /** The style sheet that a link names, in the place of the link. */
  #sheetOf(link: string, base: string): string | null {
    if (!/\brel\s*=\s*["']?[^"'>]*stylesheet/i.test(link)) return null
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link)
    const part = this.#at(unescaped(href?.[1] ?? href?.[2] ?? href?.[3] ?? ''), base)
    if (part?.type !== 'text/css') return null
    const css = decode(part).trim()
    const media = /\smedia\s*=\s*"([\w\s(),:.-]*)"/i.exec(link)?.[1]
    const sheet = this.#filled(css, part.headers.get('content-location') ?? base).replace(/<\/style/gi, '<\\/style')
    return `<style${media === undefined ? '' : ` media="${media}"`}>${sheet}</style>`
  }

  /** A style sheet with the pictures and fonts it names written into it. */
  #filled(css: string, base: string): string {
    return css.replace(/url\(\s*("[^"]*"|'[^']*'|[^"')\s]*)\s*\)/gi, (whole, quoted: string) => {
      const data = this.#dataOf(quoted.replace(/^["']|["']$/g, ''), base)
      return data === null ? whole : `url("${data}")`
    })
  }

  #at(address: string, base: string): MimePart | undefined {
    return this.#parts.get(address) ?? this.#parts.get(absolute(address, base))
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}

const decode = (part: MimePart): string => {
  const charset = part.parameters.get('charset') ?? 'utf-8'
  return iconv.decode(decodedBody(part), iconv.encodingExists(charset) ? charset : 'utf-8')
}

const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

const unescaped = (value: string) =>
  value
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .trim()

/** In pieces: `btoa` takes a string of one character a byte, and a picture may have millions. */
function base64(bytes: Uint8Array): string {
  let out = ''
  const piece = 0x6000 // divisible by three, so that the pieces join
  for (let i = 0; i < bytes.length; i += piece) out += btoa(String.fromCharCode(...bytes.subarray(i, i + piece)))
  return out
}
