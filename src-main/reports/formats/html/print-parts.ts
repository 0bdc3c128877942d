import { elsewhere } from '../../pdf/links'

/** Stands where a new part may begin: between entries, never inside one. Texts cannot hold it, since they are escaped. */
export const cutMark = '<!--cut-->'

/**
 * About a hundred pages. Chromium's time and memory for a print grow faster than its length; parts are also printed
 * beside each other. A new part begins a new page, so there should not be more of them than that takes.
 */
export const charactersInPart = 600_000

/**
 * A page for the printer, cut into pages of about that length. Each has the whole head, what was open where it was cut is
 * closed and opened again, and links into other parts have the address that `joinParts` knows. An id that anything leads
 * to is led to from its own part as well, since Chromium tells the places of those alone.
 */
export function printParts(page: string, atMost = charactersInPart): string[] {
  const start = page.indexOf('<body>') + '<body>'.length
  const end = page.lastIndexOf('</body>')
  const head = page.slice(0, start)
  const linked = new Set([...page.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1]!))
  return cut(page.slice(start, end), atMost).map((body) => {
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!))
    const local = body.replace(/ href="#([^"]+)"/g, (all, id) => (ids.has(id) ? all : ` href="${elsewhere}${id}"`))
    const targets = [...ids].filter((id) => linked.has(id))
    return `${head}${local}<div hidden>${targets.map((id) => `<a href="#${id}"></a>`).join('')}</div></body></html>\n`
  })
}

function cut(body: string, atMost: number): string[] {
  const pieces = body.split(cutMark)
  const bodies: string[] = []
  const open: string[] = []
  let current = ''
  for (const piece of pieces) {
    if (current.length + piece.length > atMost && mayEndWith(current)) {
      bodies.push(current + [...open].reverse().map(closing).join(''))
      current = open.map(continued).join('')
    }
    follow(piece, open)
    current += piece
  }
  return [...bodies, current]
}

/** A heading, with the line that leads in, stays with what it heads. */
const mayEndWith = (part: string) =>
  part !== '' && !/<\/h[1-6]>\s*(?:<p class="soft[^>]*>[^<]*<\/p>\s*)?$/.test(part.slice(-1000))

/** What surrounds entries; what is inside one never stays open where a cut may be. */
const tag = /<(\/?)(main|section|article|div|ol|ul)\b[^>]*>/g

function follow(piece: string, open: string[]): void {
  for (const [all, slash] of piece.matchAll(tag)) {
    if (slash === '/') open.pop()
    else open.push(all)
  }
}

const closing = (opened: string) => `</${/^<([a-z]+)/.exec(opened)?.[1]}>`
/** An id stands once, and a section's name is told where it begins. */
const continued = (opened: string) => opened.replace(/ (?:id|aria-labelledby)="[^"]*"/g, '')

/** Levels of a page's headings in their order. */
export const headingLevels = (page: string): number[] =>
  [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
