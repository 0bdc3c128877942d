import { type Line, textOf } from './pdf-lines'
import type { PiecesOfPage } from './pdf-pieces'

export interface PageLines {
  page: PiecesOfPage
  lines: Line[]
}

interface Edge {
  line: Line
  page: number
  /** The text with its figures made alike. */
  pattern: string
  text: string
  /** From the page's head, or, negative, from its foot. */
  place: number
}

// Running heads and feet stand in this share of a page from its head or foot.
const margin = 0.14
const linesAtEdge = 4

/** The pages without what repeats at their heads and feet over the pages, and without the pages' numbers. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.flatMap(edgesOf)
  const byPlace = new Map<string, Edge[]>()
  for (const edge of edges) {
    for (const step of [-1, 0, 1]) {
      const key = `${Math.sign(edge.place)}:${Math.round(Math.abs(edge.place) / 2) + step}`
      byPlace.set(key, [...(byPlace.get(key) ?? []), edge])
    }
  }
  const furniture = new Set<Line>()
  for (const edge of edges) {
    const key = `${Math.sign(edge.place)}:${Math.round(Math.abs(edge.place) / 2)}`
    const others = (byPlace.get(key) ?? []).filter(({ page }) => page !== edge.page)
    const isWhole = repeats(edge, others, pages.length) || isNumberOfPage(edge, others, pages)
    if (isWhole || (isApart(edge, pages) && hasHeadsPart(edge, others))) furniture.add(edge.line)
  }
  return pages.map(({ page, lines }, index) => {
    const kept = lines.filter((line) => !furniture.has(line) && !isMarkedAsFurniture(line, page))
    const heads = edges.filter((edge) => edge.page === index && furniture.has(edge.line))
    return { page, lines: kept.filter((line) => !isBesideNumber(line, heads, page)) }
  })
}

function edgesOf({ page, lines }: PageLines, index: number): Edge[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base)
  const heads = sorted.filter(({ base }) => base < margin * page.height).slice(0, linesAtEdge)
  const feet = sorted.filter(({ base }) => base > (1 - margin) * page.height).slice(-linesAtEdge)
  const edge = (line: Line, place: number): Edge => {
    const text = textOf(line)
    const pattern = text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .replace(/(^|[\s–-])[ivxl]+($|[\s–-])/g, '$1#$2')
      .split(/\s+/)
      .sort() // left and right pages have their halves the other way round
      .join(' ')
    return { line, page: index, pattern, text, place }
  }
  return [...heads.map((line) => edge(line, line.base)), ...feet.map((line) => edge(line, line.base - page.height))]
}

/** The same words at the same place on another page; of words with figures the figures may differ. */
function repeats(edge: Edge, others: Edge[], pages: number): boolean {
  const alike = others.filter(({ pattern }) => pattern === edge.pattern)
  if (alike.length === 0 || !/[\p{L}\p{N}]/u.test(edge.text)) return false
  if (alike.length >= 2 || pages <= 3) return true
  return alike.some(({ page }) => Math.abs(page - edge.page) <= 2)
}

/** Of a head whose other part is the section's or the article's name: one part repeats, or is a page's number. */
function hasHeadsPart({ line, text, page }: Edge, others: Edge[]): boolean {
  const parts = text.split('\t')
  if (line.within || parts.length < 2) return false
  const theirs = new Set(others.filter((other) => other.page !== page).flatMap((other) => other.text.split('\t')))
  return parts.some((part) => (part.length > 5 && theirs.has(part)) || numberAlone.test(part))
}

/** Further from all other lines than lines of a text are. */
function isApart({ line, page }: Edge, pages: readonly PageLines[]): boolean {
  const others = (pages[page]?.lines ?? []).filter((other) => other !== line)
  const nearest = Math.min(
    ...others.map((other) => Math.abs(other.base - line.base)).filter((distance) => distance > 0.5 * line.size),
  )
  return nearest > 1.7 * line.size
}

const numberWords = String.raw`(?:seite|page|pagina|página|pág\.|p\.|s\.|стр\.|страница|صفحة|עמוד|sida|side|strana)`
const ofWords = `(?:/|von|of|de|di|van|sur|из|من|af|av|מתוך)`
const numberAlone = new RegExp(
  String.raw`^[-–—|·\s]*(?:${numberWords}\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*${ofWords}\s*\d{1,4})?[-–—|·\s]*$`,
  'iu',
)
const numberOfAll = new RegExp(String.raw`(?:${numberWords}\s*\d{1,4}|\b\d{1,4}\s*/\s*\d{1,4}\b\s*$)`, 'iu')

/** A number that stands alone and goes up with the pages; on a single page: one that stands apart from the text. */
function isNumberOfPage(edge: Edge, others: Edge[], pages: readonly PageLines[]): boolean {
  const alone = numberAlone.exec(edge.text)
  if (alone === null) return pages.length <= 2 && isWebFoot(edge)
  const number = Number(alone[1])
  const goesUp = others.some((other) => {
    const there = Number(numberAlone.exec(other.text)?.[1])
    return Number.isNaN(number) || there - number === other.page - edge.page
  })
  if (goesUp) return true
  return isApart(edge, pages)
}

/** What a browser prints at a page's foot and head: the address or the day, and the number of all. */
const isWebFoot = ({ text }: Edge): boolean =>
  (/^(https?:|file:)\/\/\S+/.test(text) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d{2}/.test(text)) &&
  (numberOfAll.test(text) || text.length < 300)

/** A document that names its running heads is believed where they stand: in the margins, a line or two. */
function isMarkedAsFurniture(line: Line, page: PiecesOfPage): boolean {
  if (!line.pieces.every(({ artefact }) => artefact)) return false
  return line.base < margin * page.height || line.base > (1 - margin) * page.height
}

/** The other half of a head: the section left of the number. */
function isBesideNumber(line: Line, heads: Edge[], page: PiecesOfPage): boolean {
  if (line.base > margin * page.height && line.base < (1 - margin) * page.height) return false
  return heads.some(
    ({ line: head }) =>
      Math.abs(head.base - line.base) < 0.3 * head.size && (head.right < line.left || head.left > line.right),
  )
}
