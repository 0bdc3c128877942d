import type { Range as TextRange } from '../../ui/ranges'

/** A paragraph on the page holds exactly its stretch of the text, in whatever elements it is cut. */
const paragraphOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  return element?.closest<HTMLElement>('[data-start]') ?? null
}

/** The offset in the article at which a point of the window lies; null where there is no text. */
export function offsetAtPoint(x: number, y: number): number | null {
  const caret = document.caretRangeFromPoint(x, y)
  return caret && offsetOf(caret.startContainer, caret.startOffset)
}

/** The offset at which a selection begins, where it selects something of the text. */
export function selectedOffset(root: HTMLElement): number | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset } = selection.getRangeAt(0)
  return root.contains(startContainer) ? offsetOf(startContainer, startOffset) : null
}

function offsetOf(node: Node, offset: number): number | null {
  const paragraph = paragraphOf(node)
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}

/** Where a stretch of the text is on the page, for the stretch's first paragraph; null when that is not drawn. */
export function rangeOnPage(root: HTMLElement, { start, end }: TextRange): Range | null {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const paragraph = paragraphs.findLast((p) => Number(p.dataset.start) <= start)
  if (!paragraph) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let at = Number(paragraph.dataset.start)
  let hasStart = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!hasStart && start < at + length) {
      range.setStart(node, start - at)
      hasStart = true
    }
    if (hasStart && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

/** The offset of the first paragraph of which something is in sight. */
export function firstVisibleOffset(root: HTMLElement): number | null {
  const { top } = root.getBoundingClientRect()
  const first = [...root.querySelectorAll<HTMLElement>('[data-start]')].find(
    (p) => p.getBoundingClientRect().bottom > top + 12,
  )
  return first ? Number(first.dataset.start) : null
}
