import { anywhereReason } from '../boilerplate'
import { isLinkHeader } from '../clean/page-lines'
import type { Page, Span } from './html-blocks'
import { lengthOf, Sums } from './html-weight'

/** Of a page's text, less than this is not worth calling an article. */
const leastText = 200
const littleText = 200

interface Weighed {
  page: Page
  prose: Sums
  length: Sums
  linked: Sums
  /** Spans around what is the article by all signs: never left out. */
  sacred: Uint8Array
}

/**
 * Which blocks stand in furniture: by the names of the elements around them, by lists of links to other articles, by what a heading above them
 * says. A name is not believed where it takes nearly all text with it.
 */
export function furnitureOf(page: Page, prose: Sums, headline: number, isLiveblog: boolean): Uint8Array {
  const length = new Sums(page, (block) => lengthOf(block.text))
  const linked = new Sums(page, (block) => (block.linked / Math.max(1, block.text.length)) * lengthOf(block.text))
  const weighed: Weighed = { page, prose, length, linked, sacred: sacredSpans(page, headline) }
  const out = new Uint8Array(page.blocks.length)
  for (const span of namedFurniture(weighed)) out.fill(1, span.from, span.to)
  if (!isLiveblog) for (const span of linkGroups(weighed)) out.fill(1, span.from, span.to)
  for (const range of headed(weighed, out)) out.fill(1, range.from, range.to)
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

function isNamedFurniture(index: number, { page, prose, sacred }: Weighed): boolean {
  const span = page.spans[index]!
  if (span.leftOut === null || sacred[index] === 1) return false
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

const commentsHeading =
  /^\W{0,3}(?:\d[\d.,]* )?(?:comments?|kommentare?|leser(?:kommentare|meinungen)|commentaires?|comentarios?|commenti|reacties|comentários?|reader comments|join the (?:conversation|discussion)|leave a (?:reply|comment)|discussion|diskussion|комментарии|коментарі|التعليقات|評論|评论|コメント|댓글)(?: ?\(?\d+\)?)?:?$/iu

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
    const isComments = commentsHeading.test(block.text)
    if (block.kind !== 'heading' && !isComments && !isLinkHeader(block.text)) return
    if (!isComments && !isLinkHeader(block.text) && !isFurnitureHeading(block.text)) return
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
