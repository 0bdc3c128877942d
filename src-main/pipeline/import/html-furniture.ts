import type { Page, Span } from './html-blocks'
import { ofArticle } from './html-folded'
import { headed } from './html-headed'
import { looksLikeGallery, looksLive } from './html-kind'
import { isSure } from './html-names'
import { endsSentence, isTimeLine, lengthOf, linkDensity, proseIn, Sums, type Weighed } from './html-weight'

/** Of a page's text, less than this is not worth calling an article. */
const leastText = 200
const littleText = 200

/** What of a page is no part of its article, and what kind of page the rest is. */
export interface Furniture {
  /** For each block 1 where it is furniture. */
  out: Uint8Array
  isLiveblog: boolean
  isGallery: boolean
}

/**
 * Which blocks stand in furniture: by the names of the elements around them, by lists of links to other articles, by what a heading above them
 * says. A name is not believed where it takes nearly all text with it. `isLive`: the page says that it is a liveblog.
 */
export function furnitureOf(page: Page, headline: number, isLive: boolean): Furniture {
  const first = marked(weigh(page, headline, { isLive, isGallery: false }))
  const isLiveblog = isLive || looksLive(page, first)
  const isGallery = looksLikeGallery(page, first)
  const weighed = weigh(page, headline, { isLive: isLiveblog, isGallery })
  const out = isGallery || isLiveblog !== isLive ? marked(weighed) : first
  // A liveblog's posts have links to themselves.
  if (!isLiveblog) mark(out, linkGroups(weighed))
  return { out, isLiveblog, isGallery }
}

function weigh(page: Page, headline: number, { isLive, isGallery }: { isLive: boolean; isGallery: boolean }): Weighed {
  return {
    page,
    prose: new Sums(page, (block) => proseIn(block, isGallery)),
    length: new Sums(page, (block) => lengthOf(block.text)),
    linked: new Sums(page, (block) => linkDensity(block) * lengthOf(block.text)),
    timed: new Sums(page, (block) => (isTimeLine(block) ? lengthOf(block.text) : 0)),
    sacred: sacredSpans(page, headline),
    hasPosts: isLive || isGallery,
    isGallery,
  }
}

function marked(weighed: Weighed): Uint8Array {
  const out = mark(new Uint8Array(weighed.page.blocks.length), namedFurniture(weighed))
  // What is left out already makes nothing beside it small.
  const left = new Sums(weighed.page, (block, i) => (out[i] === 1 ? 0 : proseIn(block, weighed.isGallery)))
  return mark(out, headed({ ...weighed, prose: left }, out))
}

function mark(out: Uint8Array, ranges: { from: number; to: number }[]): Uint8Array {
  for (const { from, to } of ranges) out.fill(1, from, to)
  return out
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
  for (const span of ofArticle(weighed)) believed[span] = 0
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

function isNamedFurniture(index: number, { page, prose, length, linked, timed, sacred, hasPosts }: Weighed): boolean {
  const span = page.spans[index]!
  if (span.leftOut === null || sacred[index] === 1) return false
  if (hasPosts && span.leftOut === 'suspect' && (prose.in(span) >= 20 || timed.in(span) > 0)) return false
  if (span.leftOut === 'aside') return prose.in(span) < 80 || linked.in(span) > 0.25 * length.in(span)
  return isSure(span.leftOut) || prose.in(span) < littleText
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
    if (isTeasers || isLinks) for (const span of members) found.push(span)
  }
  return found
}

/** A card whose heading is no link and has a sentence under it says itself what it says: "Learn more" behind that makes no teaser of it. */
function hasLinkedHeading({ from, to }: Span, blocks: Page['blocks']): boolean {
  let isHeaded = false
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const block = blocks[i]!
    const density = linkDensity(block)
    // In a heading a kicker may stand before the link.
    if (block.kind === 'heading' ? density > 0.5 : density >= 0.8 && block.text.length >= 20) return true
    if (isHeaded && block.kind === 'paragraph' && block.linked === 0 && endsSentence(block.text)) return false
    if (block.kind === 'heading' && block.linked === 0) isHeaded = true
  }
  return false
}
