import type { Page } from './html-blocks'
import { namesOf } from './html-names'
import { isTimeLine, lengthOf, linkDensity, proseIn } from './html-weight'

const liveNames =
  /live[-_]?(?:blog|ticker|feed|post|update|stream|text)|ticker|liveticker|minuto|en[-_]?direct|diretta/i

/** Posts with their times: a few where an element is named for it, else many. */
export function looksLive({ blocks, spans }: Page, out: Uint8Array): boolean {
  let posts = 0
  let isText = true
  blocks.forEach((block, i) => {
    if (out[i] === 1) return
    const isTime = isTimeLine(block)
    if (isTime && isText) posts++
    if (isTime) isText = false
    else if (lengthOf(block.text) >= 40 && linkDensity(block) < 0.5) isText = true
  })
  const isNamed = posts >= 3 && spans.some(({ node, from, to }) => to > from && liveNames.test(namesOf(node)))
  return isNamed || posts >= 5
}

/** A gallery's text is its captions; elsewhere they repeat or decorate. */
export function looksLikeGallery({ blocks }: Page, out: Uint8Array): boolean {
  let captions = 0
  let count = 0
  let rest = 0
  blocks.forEach((block, i) => {
    if (out[i] === 1) return
    if (block.kind !== 'caption') rest += proseIn(block, false)
    else if (lengthOf(block.text) >= 40) {
      captions += lengthOf(block.text)
      count++
    }
  })
  return count >= 3 && captions > 0.6 * rest
}
