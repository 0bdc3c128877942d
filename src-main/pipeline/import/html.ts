import { fail, ok, type Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import { cleanBlock, joinBlocks } from './blocks'
import { type Block, pageOf } from './html-blocks'
import { decodePage } from './html-encoding'
import { mainText } from './html-main'
import { metadataOf } from './html-metadata'
import { savedFrom } from './html-saved'
import { descendants, type HtmlNode, parseHtml } from './html-tree'
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
  const saved = savedFrom(document)
  const { found, linkedData, titles, pageTitle, byline, language } = metadataOf(
    document,
    address ?? saved?.url ?? given.url,
  )
  const page = pageOf(bodyOf(document), language ?? '')
  const isLiveblog = linkedData?.type === 'LiveBlogPosting'
  const blocks = mainText(page, { titles, pageTitle, byline, isLiveblog })
  const shown = textOf(blocks)
  // Pages that scripts fill have their text only where machines look for it.
  const body = linkedData?.body ?? ''
  const read =
    shown.length < leastShown && body.length > 3 * leastShown ? withBody(titles[0] ?? pageTitle, body) : shown
  if (read === '') return fail('file-empty', { file: given.name })
  const from: FoundMetadata[] = saved
    ? [{ field: 'url', value: saved.url, from: 'markup', certainty: 'stated', basis: saved.basis }]
    : []
  return ok({ text: read, mediaType: 'text/html', encoding, found: [...from, ...found] })
}

const leastShown = 150

export const textOf = (blocks: readonly Block[]): string => joinBlocks(blocks.map(({ text }) => cleanBlock(text)))

function withBody(title: string | null, body: string): string {
  const paragraphs = body
    .replace(/<[^>]{1,500}>/g, ' ')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
  return joinBlocks([title ?? '', ...paragraphs].map(cleanBlock))
}

export function bodyOf(document: HtmlNode): HtmlNode {
  for (const node of descendants(document)) if (node.tag === 'body') return node
  return document
}
