import { type RefObject, useLayoutEffect } from 'react'
import type { Range as TextRange } from '../../ui/ranges'
import { rangesOnPage } from './textPlace'

/** Styled in `ui/theme.css`. */
export type HighlightName = 'stet-word' | 'stet-selection' | 'stet-found' | 'stet-found-here'

/** Which shows where two lie over each other. */
const priority: Record<HighlightName, number> = {
  'stet-selection': 1,
  'stet-found': 2,
  'stet-found-here': 3,
  'stet-word': 4,
}

/**
 * Marks stretches of the text with the browser's highlights, which need no elements of their own: nothing is drawn again,
 * and text offsets stay what they are. Put anew when the text is drawn anew. `ranges` in the order of the text.
 */
export function useHighlight(root: RefObject<HTMLElement | null>, name: HighlightName, ranges: readonly TextRange[]) {
  useLayoutEffect(() => {
    const node = root.current
    if (!node || ranges.length === 0) return
    // Two panes may mark something by the same name: each adds and takes away only its own.
    const highlight = CSS.highlights.get(name) ?? new Highlight()
    highlight.priority = priority[name]
    CSS.highlights.set(name, highlight)
    let own: Range[] = []
    const remove = () => {
      for (const range of own) highlight.delete(range)
    }
    const put = () => {
      remove()
      own = rangesOnPage(node, ranges)
      for (const range of own) highlight.add(range)
    }
    put()
    const watcher = new MutationObserver(put)
    watcher.observe(node, { childList: true, subtree: true })
    return () => {
      watcher.disconnect()
      remove()
    }
  }, [root, name, ranges])
}
