import { fail, ok, type Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import { cleanBlock, joinBlocks } from './blocks'
import { type Block, pageOf } from './html-blocks'
import { decodePage } from './html-encoding'
import type { LinkedData } from './html-json-ld'
import { type Known, mainText } from './html-main'
import { metadataOf } from './html-metadata'
import { savedFrom } from './html-saved'
import { showShadows } from './html-shadow'
import { articleInData } from './html-state'
import { descendants, type HtmlNode, parseHtml, textIn } from './html-tree'
import { lengthOf } from './html-weight'
import type { Given, Reader, ReadText } from './reader'

/** Pages as they are on the web or saved by a browser: the article's own text, without what the page puts around it. */
export const webPage: Reader = {
  format: 'html',
  extensions: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
  recognises: looksLikePage,
  read: (bytes, given) => {
    const decoded = decodePage(bytes, given)
    return decoded.ok ? readPage(decoded.value, given) : decoded
  },
}

const head = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i

/** By a doctype or root element at its beginning; a page may have any name, and a text may speak of `<html>`. */
function looksLikePage(bytes: Uint8Array): boolean {
  const isWide = bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0
  const start = bytes.subarray(0, 8192)
  return head.test(
    isWide ? String.fromCharCode(...start.filter((byte) => byte > 0 && byte < 0x80)) : new TextDecoder().decode(start),
  )
}

/** A page from its characters. `address`: where it was, if the file or its wrapper says so. Errors: `file-empty`, `format-too-complex`. */
export function readPage(
  { text, encoding }: { text: string; encoding: string },
  given: Given,
  address: string | null = null,
): Result<ReadText> {
  const document = parseHtml(text, given.limits.nesting)
  if (document === null) return fail('format-too-complex', { file: given.name })
  showShadows(document)
  const saved = savedFrom(document)
  const { found, linkedData, titles, pageTitle, byline, language } = metadataOf(
    document,
    address ?? saved?.url ?? given.url,
  )
  const known = { titles, pageTitle, byline, isLiveblog: linkedData?.type === 'LiveBlogPosting' }
  const shown = shownText(document, language ?? '', known)
  // Pages that scripts fill have their text only where machines look for it.
  const read = shown.length < leastShown ? dataText(document, linkedData, titles[0] ?? pageTitle) || shown : shown
  if (read === '') return fail('file-empty', { file: given.name })
  const from: FoundMetadata[] = saved
    ? [{ field: 'url', value: saved.url, from: 'markup', certainty: 'stated', basis: saved.basis }]
    : []
  return ok({ text: read, mediaType: 'text/html', encoding, found: [...from, ...found] })
}

const leastShown = 150
const littleShown = 400

/** The main text as it is shown; where that is little beside what scripts would make visible, with that. */
function shownText(document: HtmlNode, language: string, known: Known): string {
  const read = (revealed: boolean) => textOf(mainText(pageOf(bodyOf(document), language, { revealed }), known))
  const shown = read(false)
  if (lengthOf(shown) >= littleShown) return shown
  const revealed = read(true)
  return lengthOf(revealed) > 3 * lengthOf(shown) ? revealed : shown
}

export const textOf = (blocks: readonly Block[]): string => joinBlocks(blocks.map(({ text }) => cleanBlock(text)))

/** The article as the page's JSON-LD or the data of its scripts has it; empty where they have none. */
function dataText(document: HtmlNode, linkedData: LinkedData | null, title: string | null): string {
  const body = linkedData?.body ?? ''
  const paragraphs = body.length > 3 * leastShown ? withoutTags(body) : articleInData(dataOf(document))
  return paragraphs.length === 0 ? '' : joinBlocks([title ?? '', ...paragraphs].map(cleanBlock))
}

const withoutTags = (body: string): string[] =>
  body
    .replace(/<[^>]{1,500}>/g, ' ')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())

const longestData = 10_000_000

function dataOf(document: HtmlNode): string[] {
  const scripts: string[] = []
  for (const node of descendants(document)) {
    const type = node.tag === 'script' ? (node.get('type') ?? '') : ''
    if (/json/i.test(type) && !/ld\+json/i.test(type)) scripts.push(textIn(node, longestData))
  }
  return scripts
}

export function bodyOf(document: HtmlNode): HtmlNode {
  for (const node of descendants(document)) if (node.tag === 'body') return node
  return document
}
