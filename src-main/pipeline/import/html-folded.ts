import type { Page, Span } from './html-blocks'
import { leadsToOffer, ordersLetters } from './html-headed'
import { endsSentence, lengthOf, linkDensity, proseIn, Sums, type Weighed } from './html-weight'
import { isOffer } from './html-words'

/** Of the page's text without comments and other articles, so much is in no box at the side. */
const mostText = 2 / 3
/** No offer or box for ordering letters is as long. */
const longerThanOffers = 1200
const fewParagraphs = 3

/**
 * Spans with the name of furniture that hold the article's own paragraphs, whatever they are called: what is folded away under "Read more" or
 * lies behind a paywall, and what has most of the page's text. Indices of spans.
 */
export function ofArticle({ page, isGallery }: Weighed): number[] {
  const { spans } = page
  const named = spans.flatMap(({ leftOut }, i) => (leftOut === 'folded' || leftOut === 'brief' ? [i] : []))
  if (named.length === 0) return []
  const isOut = new Uint8Array(page.blocks.length)
  for (const { leftOut, from, to } of spans) if (leftOut === 'furniture') isOut.fill(1, from, to)
  const own = new Sums(page, (block, i) => (isOut[i] === 1 ? 0 : proseIn(block, isGallery)))
  const total = own.in(spans[0]!)
  const paragraphs = new Sums(page, (block, i) => (isOut[i] === 0 && isParagraph(block) ? 1 : 0))
  // Teasers have one each.
  const linkedHeadings = new Sums(page, (block) => (block.kind === 'heading' && linkDensity(block) > 0.5 ? 1 : 0))
  return named.filter((i) => {
    const span = spans[i]!
    if (paragraphs.in(span) < (span.leftOut === 'folded' ? 1 : fewParagraphs)) return false
    if (linkedHeadings.in(span) > 0) return false
    if (own.in(span) >= mostText * total) return own.in(span) >= longerThanOffers || !isOfferBox(span, page)
    if (span.leftOut === 'brief') return false
    return own.in(span) >= longerThanOffers || (own.in(span) >= leastFolded && !isOfferBox(span, page))
  })
}

const leastFolded = 80

const isParagraph = (block: Page['blocks'][number]): boolean =>
  block.kind === 'paragraph' && lengthOf(block.text) >= 60 && endsSentence(block.text) && linkDensity(block) < 0.25

/** An offer has fewer. */
const mostLines = 200

const isOfferBox = ({ node, from, to }: Span, { blocks }: Page): boolean =>
  to - from <= mostLines &&
  (blocks.slice(from, to).some(({ text }) => isOffer(text)) || ordersLetters(node) || leadsToOffer(node))
