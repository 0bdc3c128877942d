import { anywhereReason } from '../boilerplate'
import type { Page, Span } from './html-blocks'
import { namesOf } from './html-names'
import { isTimeLine, lengthOf, linkDensity, Sums } from './html-weight'
import { isCommentsHeading, isLinksHeading } from './html-words'

/** Of a page's text, less than this is not worth calling an article. */
const leastText = 200
const littleText = 200

interface Weighed {
  page: Page
  prose: Sums
  length: Sums
  linked: Sums
  timed: Sums
  /** A liveblog's posts, a gallery's pictures: their parts have names that elsewhere mean furniture. */
  hasPosts: boolean
  /** Spans around what is the article by all signs: never left out. */
  sacred: Uint8Array
}

/** What of a page is no part of its article, and what kind of page the rest is. */
export interface Furniture {
  /** For each block 1 where it is furniture. */
  out: Uint8Array
  isLiveblog: boolean
}

/**
 * Which blocks stand in furniture: by the names of the elements around them, by lists of links to other articles, by what a heading above them
 * says. A name is not believed where it takes nearly all text with it.
 */
export function furnitureOf(
  page: Page,
  prose: Sums,
  headline: number,
  says: { isLive: boolean; isGallery: boolean },
): Furniture {
  const length = new Sums(page, (block) => lengthOf(block.text))
  const linked = new Sums(page, (block) => linkDensity(block) * lengthOf(block.text))
  const timed = new Sums(page, (block) => (isTimeLine(block) ? lengthOf(block.text) : 0))
  const weighed = {
    page,
    prose,
    length,
    linked,
    timed,
    sacred: sacredSpans(page, headline),
    hasPosts: says.isLive || says.isGallery,
  }
  const mark = (out: Uint8Array, ranges: { from: number; to: number }[]) => {
    for (const { from, to } of ranges) out.fill(1, from, to)
    return out
  }
  let out = mark(new Uint8Array(page.blocks.length), namedFurniture(weighed))
  const isLiveblog = says.isLive || looksLive(page, out)
  if (isLiveblog && !weighed.hasPosts) {
    weighed.hasPosts = true
    out = mark(new Uint8Array(page.blocks.length), namedFurniture(weighed))
  }
  if (!isLiveblog) mark(out, linkGroups(weighed))
  return { out: mark(out, headed(weighed, out)), isLiveblog }
}

const liveNames =
  /live[-_]?(?:blog|ticker|feed|post|update|stream|text)|ticker|liveticker|minuto|en[-_]?direct|diretta/i

/** Posts with their times: a few where an element is named for it, else many. */
function looksLive({ blocks, spans }: Page, out: Uint8Array): boolean {
  let posts = 0
  let isText = true
  blocks.forEach((block, i) => {
    if (out[i] === 1) return
    const isTime = isTimeLine(block)
    if (isTime && isText) posts++
    if (isTime) isText = false
    else if (lengthOf(block.text) >= 60 && linkDensity(block) < 0.5) isText = true
  })
  const isNamed = posts >= 3 && spans.some(({ node, from, to }) => to > from && liveNames.test(namesOf(node)))
  return isNamed || posts >= 7
}

function sacredSpans({ spans, blocks }: Page, headline: number): Uint8Array {
  const sacred = new Uint8Array(spans.length)
  const mark = (index: number) => {
    for (let i = index; i >= 0 && sacred[i] === 0; i = spans[i]!.parent) sacred[i] = 1
  }
  if (headline >= 0) mark(blocks[headline]!.span)
  spans.forEach(({ node }, i) => {
    if (node.tag === 'main' || /articleBody/i.test(node.get('itemprop') ?? '')) mark(i)
  })
  return sacred
}

function namedFurniture(weighed: Weighed): Span[] {
  const { page, prose } = weighed
  const { spans } = page
  const total = prose.in(spans[0]!)
  const believed = new Uint8Array(spans.length).fill(1)
  for (let round = 0; ; round++) {
    const found: Span[] = []
    for (let i = 1; i < spans.length; ) {
      const isOut = believed[i] === 1 && isNamedFurniture(i, weighed)
      if (isOut) found.push(spans[i]!)
      i = isOut ? spans[i]!.end : i + 1
    }
    const rest = total - found.reduce((sum, span) => sum + prose.in(span), 0)
    if (rest >= Math.min(leastText, 0.5 * total) || round === 5) return found
    const large = found.filter((span) => prose.in(span) > 0.3 * total)
    if (large.length === 0) return found
    for (const span of large) believed[spans.indexOf(span)] = 0
  }
}

function isNamedFurniture(index: number, { page, prose, timed, sacred, hasPosts }: Weighed): boolean {
  const span = page.spans[index]!
  if (span.leftOut === null || sacred[index] === 1) return false
  if (hasPosts && span.leftOut === 'suspect' && (prose.in(span) >= 20 || timed.in(span) > 0)) return false
  return span.leftOut === 'furniture' || prose.in(span) < littleText
}

const cards = new Set(['div', 'article', 'section', 'a', 'li', 'figure', 'dd'])

/** Three or more elements side by side, of one make, each mostly a link with a line of text: teasers. */
function linkGroups({ page, length, linked, sacred }: Weighed): Span[] {
  const { spans, blocks } = page
  const groups = new Map<string, number[]>()
  spans.forEach((span, i) => {
    if (i === 0 || !cards.has(span.node.tag) || span.from === span.to || sacred[i] === 1) return
    const key = `${span.parent} ${span.node.tag} ${span.node.get('class')?.split(/\s+/)[0] ?? ''}`
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  })
  const found: Span[] = []
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const members = group.map((i) => spans[i]!)
    const all = members.reduce((sum, span) => sum + length.in(span), 0)
    const links = members.reduce((sum, span) => sum + linked.in(span), 0)
    const withHeading = members.filter((span) => hasLinkedHeading(span, blocks)).length
    const isTeasers = group.length >= 3 && withHeading >= 0.6 * group.length && all / group.length < 320
    const isLinks = links >= 0.6 * all
    if (isTeasers || isLinks) found.push(...members)
  }
  return found
}

function hasLinkedHeading({ from, to }: Span, blocks: Page['blocks']): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const block = blocks[i]!
    if (block.linked >= 0.8 * block.text.length && (block.kind === 'heading' || block.text.length >= 20)) return true
  }
  return false
}

/**
 * What stands under a heading that says "Comments" or "Related": the section that the heading opens, or else what follows it in its element up
 * to the next heading of its rank.
 */
function headed({ page, prose, sacred }: Weighed, out: Uint8Array): { from: number; to: number }[] {
  const { blocks, spans } = page
  const total = prose.in(spans[0]!)
  const found: { from: number; to: number }[] = []
  blocks.forEach((block, i) => {
    if (out[i] === 1 || block.text.length > 60 || block.kind === 'item' || block.kind === 'row') return
    const isComments = isCommentsHeading(block.text)
    if (block.kind !== 'heading' && !isComments && !isLinksHeading(block.text)) return
    if (!isComments && !isLinksHeading(block.text) && !isFurnitureHeading(block.text)) return
    let at = block.span
    // Up to the element that the heading opens.
    while (spans[at]!.parent > 0 && spans[spans[at]!.parent]!.from === i && sacred[spans[at]!.parent] === 0)
      at = spans[at]!.parent
    const own = spans[at]!
    if (own.to > i + 1 && sacred[at] === 0 && prose.in(own) < 0.5 * total) {
      found.push({ from: i, to: own.to })
      return
    }
    const around = spans[own.parent] ?? own
    let to = i + 1
    while (to < around.to && !(blocks[to]!.kind === 'heading' && blocks[to]!.level <= Math.max(1, block.level))) to++
    const isRestLinks = isComments || mostlyLinked(page, i + 1, to)
    found.push({ from: i, to: isRestLinks && prose.in({ from: i, to }) < 0.5 * total ? to : i + 1 })
  })
  return found
}

const isFurnitureHeading = (text: string) => {
  const reason = anywhereReason(text)
  return (
    reason === 'newsletter box' || reason === 'share bar' || reason === 'comment form' || reason === 'advertisement'
  )
}

function mostlyLinked({ blocks }: Page, from: number, to: number): boolean {
  let linked = 0
  let length = 0
  for (let i = from; i < to; i++) {
    linked += blocks[i]!.linked
    length += blocks[i]!.text.length
  }
  return length > 0 && linked > 0.5 * length
}
