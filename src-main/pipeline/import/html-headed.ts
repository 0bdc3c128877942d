import { anywhereReason } from '../boilerplate'
import type { Block, Page } from './html-blocks'
import { descendants, type HtmlNode } from './html-tree'
import type { Weighed } from './html-weight'
import {
  isCommentsHeading,
  isContactsHeading,
  isLetterHeading,
  isLinksHeading,
  isOffer,
  isReferencesHeading,
} from './html-words'

interface Range {
  from: number
  to: number
}

/** Of an article, so much must stand before the comments on it. */
const leastBefore = 150

/**
 * What stands under a heading that says "Comments", "Related" or the like: the section that the heading opens, or else what follows it in its
 * element up to the next heading of its rank. And offers to those who want to read on.
 */
export function headed(weighed: Weighed, out: Uint8Array): Range[] {
  const { page, prose } = weighed
  const total = prose.in(page.spans[0]!)
  const found: Range[] = []
  page.blocks.forEach((block, i) => {
    if (out[i] === 1) return
    if (isOffer(block.text)) {
      const offer = offerAround(i, weighed, total)
      if (offer) found.push(offer)
    }
    if (isLetterHeading(block.text)) {
      const box = boxAround(i, weighed, total, ordersLetters)
      if (box) found.push(box)
    }
    if (block.text.length > 60 || block.kind === 'item' || block.kind === 'row') return
    const isComments = isCommentsHeading(block.text)
    if (!isComments && !isLinksHeading(block.text) && !isOtherHeading(block.text, isHeading(block, page))) return
    found.push(under(i, isComments, weighed, total, out))
  })
  return found
}

/** What a `details` is folded under is one too. */
const isHeading = ({ kind, span }: Block, { spans }: Page) => kind === 'heading' || spans[span]!.node.tag === 'summary'

function isOtherHeading(text: string, isHeading: boolean): boolean {
  if (isContactsHeading(text) || (isReferencesHeading(text) && isHeading)) return true
  const reason = isHeading ? anywhereReason(text) : null
  return (
    reason === 'newsletter box' || reason === 'share bar' || reason === 'comment form' || reason === 'advertisement'
  )
}

function under(
  heading: number,
  isComments: boolean,
  { page, prose, sacred }: Weighed,
  total: number,
  out: Uint8Array,
): Range {
  const { blocks, spans } = page
  const isBelieved = (range: Range) =>
    isComments ? prose.in({ from: 0, to: heading }) >= leastBefore : prose.in(range) < 0.5 * total
  let at = blocks[heading]!.span
  // Up to the element that the heading opens.
  for (let up = spans[at]!.parent; up > 0 && spans[up]!.from === heading && sacred[up] === 0; up = spans[up]!.parent)
    at = up
  const own = spans[at]!
  const hasMore = out.subarray(heading + 1, own.to).includes(0)
  if (hasMore && sacred[at] === 0 && isBelieved(own)) return { from: heading, to: own.to }
  const around = spans[own.parent] ?? own
  const { level } = blocks[heading]!
  let to = heading + 1
  while (to < around.to && !(blocks[to]!.kind === 'heading' && blocks[to]!.level <= Math.max(1, level))) to++
  const rest = { from: heading, to }
  const isOut =
    isComments ||
    isContactsHeading(blocks[heading]!.text) ||
    isReferencesHeading(blocks[heading]!.text) ||
    mostlyLinked(page, heading + 1, to)
  return isOut && isBelieved(rest) ? rest : { from: heading, to: heading + 1 }
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

/** The box of an offer, if it leads to a place where one subscribes. */
const offerAround = (block: number, weighed: Weighed, total: number) => boxAround(block, weighed, total, leadsToOffer)

/** The largest element around a block that is small beside the article, if it is what it is taken for. */
function boxAround(
  block: number,
  { page, prose, length, sacred }: Weighed,
  total: number,
  isBox: (root: HtmlNode) => boolean,
): Range | null {
  const { blocks, spans } = page
  let at = blocks[block]!.span
  for (let up = spans[at]!.parent; up > 0; up = spans[up]!.parent) {
    const isSmall = length.in(spans[up]!) < 1500 && prose.in(spans[up]!) < 0.35 * total
    if (sacred[up] === 1 || !isSmall) break
    at = up
  }
  return isBox(spans[at]!.node) ? spans[at]! : null
}

/** It has a field or a button, whose words are not among the blocks. */
export function ordersLetters(root: HtmlNode): boolean {
  let looked = 0
  for (const node of descendants(root)) {
    if (++looked > 100) return false
    if (node.tag === 'button' || node.tag === 'input' || node.tag === 'form') return true
  }
  return false
}

const offerAddress =
  /(?:^|[/?#_=.-])(?:abo|abos|abonnement|abonnements|abonneren|abonnieren|subscribe|subscription|subscriptions|suscripcion|suscribete|abbonamenti|abbonati|assine|assinatura|prenumerata|login|signin|sign-in|anmelden|register|plus|premium|membership|offer|offers|angebot|paywall)(?:[/?#=&.-]|$)/i

/** One subscribes there, or behind a link in it. */
export function leadsToOffer(root: HtmlNode): boolean {
  let looked = 0
  for (const node of descendants(root)) {
    if (++looked > 300) return false
    if (node.tag === 'button' || (node.tag === 'a' && offerAddress.test((node.get('href') ?? '').slice(0, 500))))
      return true
  }
  return false
}
