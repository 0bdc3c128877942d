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

/** What is selected in the text, by offsets; null where nothing is. */
export function selectedRange(root: HTMLElement): TextRange | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  // A selection that goes on to the next paragraph's first sign ends before it, in no paragraph: the last one counts.
  const end = offsetOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** Where a stretch of the text is on the page, for the stretch's first paragraph; null when that is not drawn. */
export const rangeOnPage = (root: HTMLElement, range: TextRange): Range | null => rangesOnPage(root, [range])[0] ?? null

/**
 * Where stretches of the text are on the page, each as one range for every paragraph it lies in; what is not drawn is left
 * out. `ranges` in the order of the text and apart from each other: each paragraph is walked once.
 */
export function rangesOnPage(root: HTMLElement, ranges: readonly TextRange[]): Range[] {
  const found: Range[] = []
  let first = 0
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(paragraph.dataset.start)
    const end = start + Number(paragraph.dataset.length)
    while (first < ranges.length && ranges[first]!.end <= start) first += 1
    const own: TextRange[] = []
    for (let i = first; i < ranges.length && ranges[i]!.start < end; i += 1) own.push(ranges[i]!)
    if (own.length > 0) found.push(...rangesIn(paragraph, start, own))
  }
  return found
}

function rangesIn(paragraph: HTMLElement, paragraphStart: number, own: readonly TextRange[]): Range[] {
  const made = own.map(() => document.createRange())
  const isOpen = own.map(() => false)
  const isDone = own.map(() => false)
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let at = paragraphStart
  let last: Node | null = null
  let from = 0
  for (let node = walker.nextNode(); node && from < own.length; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    for (let i = from; i < own.length && own[i]!.start < at + length; i += 1) {
      if (isDone[i]) continue
      if (!isOpen[i]) {
        made[i]!.setStart(node, Math.max(0, own[i]!.start - at))
        isOpen[i] = true
      }
      if (own[i]!.end <= at + length) {
        made[i]!.setEnd(node, own[i]!.end - at)
        isDone[i] = true
      }
    }
    while (from < own.length && isDone[from]) from += 1
    at += length
    last = node
  }
  // One that goes on beyond the paragraph ends with it here.
  for (const [i, range] of made.entries()) {
    if (isOpen[i] && !isDone[i] && last) range.setEnd(last, last.textContent?.length ?? 0)
  }
  return made.filter((_, i) => isOpen[i])
}

/** The offset of the first paragraph of which something is in sight. */
export function firstVisibleOffset(root: HTMLElement): number | null {
  const { top } = root.getBoundingClientRect()
  const first = [...root.querySelectorAll<HTMLElement>('[data-start]')].find(
    (p) => p.getBoundingClientRect().bottom > top + 12,
  )
  return first ? Number(first.dataset.start) : null
}
