import { fail, ok, type Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import { bodyOf, textOf } from './html'
import { pageOf } from './html-blocks'
import { webAddress } from './html-metadata'
import { descendants, parseHtml } from './html-tree'
import type { Given, ReadText } from './reader'

/**
 * HTML from the clipboard: a fragment that the person marked, so all of it is kept that can be seen. Windows puts a header before it
 * ("Version:0.9 … SourceURL:…"), with marks around the fragment. Errors: `file-empty`, `format-too-complex`.
 */
export function readPastedHtml(html: string, given: Given): Result<ReadText> {
  const { fragment, source } = unwrapped(html)
  const document = parseHtml(fragment, given.limits.nesting)
  if (document === null) return fail('format-too-complex', { file: given.name })
  let language = ''
  for (const node of descendants(document)) language ||= node.get('lang') ?? ''
  const text = textOf(pageOf(bodyOf(document), language, { everything: true }).blocks)
  if (text === '') return fail('file-empty', { file: given.name })
  const found: FoundMetadata[] =
    source === null ? [] : [{ field: 'url', value: source, from: 'markup', certainty: 'stated', basis: 'SourceURL' }]
  return ok({ text, mediaType: 'text/html', encoding: 'utf-8', found })
}

/** The header's offsets count bytes, and programs get them wrong: the marks in the text are surer. */
function unwrapped(html: string): { fragment: string; source: string | null } {
  const header = /^Version:[\d.]+\s*\r?\n(?:[A-Za-z]+:[^\r\n]*\r?\n)*/.exec(html)?.[0] ?? ''
  const source = webAddress(/^SourceURL:\s*(\S+)/m.exec(header)?.[1] ?? '')
  const start = html.indexOf('<!--StartFragment')
  const from = start < 0 ? header.length : html.indexOf('-->', start) + 3
  const end = html.lastIndexOf('<!--EndFragment')
  return { fragment: html.slice(from, end > from ? end : undefined), source }
}
