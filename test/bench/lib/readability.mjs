import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)

/** A page's title and main text as Readability finds them, over linkedom, its blocks apart as ours are. */
export function readByReadability(html) {
  const { document } = parseHTML(html)
  const article = new Readability(document, { serializer: (element) => element }).parse()
  if (!article) return ''
  return `${article.title ?? ''}\n\n${textOf(article.content)}`
}

/** The text of a piece of HTML, its blocks apart as in a reader's text. */
export const textOfHtml = (html) => textOf(parseHTML(`<html><body>${html}</body></html>`).document.body)

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])

function textOf(root) {
  let text = ''
  const walk = (node) => {
    if (unread.has(node.nodeName)) return
    if (node.nodeType === 3) text += node.textContent
    if (blocks.has(node.nodeName)) text += '\n'
    for (const child of node.childNodes) walk(child)
    if (blocks.has(node.nodeName)) text += '\n'
  }
  walk(root)
  return text
}
