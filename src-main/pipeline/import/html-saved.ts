import { webAddress } from './html-metadata'
import { descendants, type HtmlNode } from './html-tree'

/** Where the page was when it was saved: browsers and SingleFile write it in a comment before or in the root element. */
export function savedFrom(document: HtmlNode): { url: string; basis: string } | null {
  let looked = 0
  for (const node of descendants(document)) {
    if (++looked > 200 || node.tag === 'body') return null
    if (node.kind !== 'comment') continue
    const browser = /^\s*saved from url=\(\d{1,6}\)(\S{1,4000})/i.exec(node.value)
    const single = /^\s*Page saved with SingleFile[\s\S]{0,200}?\burl:\s*(\S{1,4000})/i.exec(node.value)
    const url = webAddress(browser?.[1] ?? single?.[1] ?? '')
    if (url !== null) return { url, basis: browser ? 'saved from url' : 'SingleFile' }
  }
  return null
}
