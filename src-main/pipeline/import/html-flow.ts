import { descendants, type HtmlNode } from './html-tree'

// What a browser's own style sheet shows in a line. Everything else, unknown elements aside, makes a block.
const inlineTags = new Set(
  `a abbr acronym b bdi bdo big br cite code data dfn em font i img ins kbd label mark math nobr picture q rb ruby s samp small span strong sub sup
  time tt u var wbr amp-img amp-fit-text`.split(/\s+/),
)
const blockTags = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** Whether an element stands in the line or parts it. An unknown one parts it when it holds blocks. */
export function flowOf(node: HtmlNode): 'inline' | 'block' {
  if (blockTags.has(node.tag)) return 'block'
  if (inlineTags.has(node.tag)) return 'inline'
  // A site's own element: of a line of text where text stands beside it, else a block.
  if (node.tag.includes('-')) return hasTextBeside(node) ? 'inline' : 'block'
  for (let child = node.first; child !== null; child = child.next) if (blockTags.has(child.tag)) return 'block'
  return 'inline'
}

const hasTextBeside = ({ previous, next, parent }: HtmlNode): boolean =>
  (parent !== null && (inlineTags.has(parent.tag) || parent.tag === 'p')) ||
  [previous, next].some((node) => node?.kind === 'text' && /\S/.test(node.value))

const longestCell = 400
const mostLooked = 20_000

/** Whether rows and cells mean something; old pages lay out their text with tables. Looks at the first cells of a long table. */
export function isDataTable(table: HtmlNode): boolean {
  const role = table.get('role')
  if (role === 'presentation' || role === 'none') return false
  let rows = 0
  let cells = 0
  let headers = 0
  let looked = 0
  let longest = 0
  let length = 0
  for (const node of descendants(table)) {
    if (++looked > mostLooked) break
    if (node.tag === 'table') return false
    if (node.tag === 'tr') rows++
    if (node.tag === 'th') headers++
    if (node.tag === 'td' || node.tag === 'th') {
      cells++
      length = 0
    }
    if (node.kind === 'text') {
      length += node.value.trim().length
      longest = Math.max(longest, length)
    }
  }
  if (cells <= rows) return false
  return longest <= longestCell && (headers > 0 || rows > 1)
}

const raised: Record<string, string> = { '-': '⁻', '−': '⁻', '+': '⁺' }

/**
 * Digits above the line behind a letter or digit are an exponent: "10" and "6" must not become 106. Other raised text ("1st", "XXe")
 * stands as it is.
 */
export function superscript(text: string, before: string): string {
  if (!/^\s*[+−-]?\d{1,4}\s*$/.test(text) || !/[\p{L}\p{N})]$/u.test(before)) return text
  return [...text.trim()].map((c) => raised[c] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? c).join('')
}

/** What browsers write around `q`. */
export function quoteMarks(language: string): readonly [string, string] {
  const primary = language.slice(0, 2).toLowerCase()
  if (primary === 'de') return ['„', '“']
  if (primary === 'fr') return ['« ', ' »']
  return ['“', '”']
}
