import type { Block, Page } from './html-blocks'

const shortLine = 40
/** A standfirst, or a page's second copy of it for small screens, stands nearer to the first than this. */
const farApart = 3

/**
 * 1 for each chosen block that says again, word for word, what an earlier one says. Pages have copies for small screens, and a text that stands twice
 * is rarely meant twice; but in a report of several cases each may end with the same paragraph ("The investigation goes on."), which is of each
 * case: such a one is far from the first and among paragraphs of its own. `texts`: of the chosen blocks, as they are compared.
 */
export function copiesAmong(indices: readonly number[], texts: readonly string[], page: Page): Uint8Array {
  const copies = new Uint8Array(indices.length)
  const first = new Map<string, number>()
  indices.forEach((index, at) => {
    const text = texts[at]!
    if (page.blocks[index]!.kind === 'row' || text.length <= shortLine) return
    if (first.has(text)) copies[at] = 1
    else first.set(text, at)
  })
  const counts = countsBy(indices, copies, page)
  return copies.map((copy, at) => {
    if (copy === 0) return 0
    const block = page.blocks[indices[at]!]!
    const count = counts.get(elementAround(block, page))
    const isAmongOwn = isText(block) && count !== undefined && count.again <= 0.5 * count.all
    const isMeant = isAmongOwn && at - first.get(texts[at]!)! >= farApart
    return isMeant ? 0 : 1
  })
}

const isText = ({ kind, isQuote }: Block): boolean => (kind === 'paragraph' || kind === 'loose') && !isQuote

/** The element that a paragraph stands in; of loose text the one that it is in itself. */
const elementAround = ({ kind, span }: Block, { spans }: Page): number =>
  kind === 'loose' ? span : Math.max(0, spans[span]!.parent)

/** For each element, how many paragraphs stand in it and how many of them say something again. */
function countsBy(
  indices: readonly number[],
  copies: Uint8Array,
  page: Page,
): Map<number, { all: number; again: number }> {
  const counts = new Map<number, { all: number; again: number }>()
  indices.forEach((index, at) => {
    const block = page.blocks[index]!
    if (!isText(block)) return
    const around = elementAround(block, page)
    const count = counts.get(around) ?? { all: 0, again: 0 }
    count.all++
    count.again += copies[at]!
    counts.set(around, count)
  })
  return counts
}
