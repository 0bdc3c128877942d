import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Range as TextRange } from '../../ui/ranges'
import { rangeOnPage } from './textPlace'

/** Of the window's edge, and between the words and what is beside them. */
const gap = 8

export interface BesideOptions {
  /** CSS pixels. */
  width: number
  /** Below the words where there is room for as much, else above them. */
  roomBelow: number
  /** Bring the words into sight first. */
  reveal: boolean
}

/** A fixed place beside a stretch of the text, wherever scrolling takes it. Not to be seen until it is known. */
export function useBeside(root: RefObject<HTMLElement | null>, { start, end }: TextRange, options: BesideOptions) {
  const [place, setPlace] = useState<Record<string, number | string>>({ opacity: 0 })
  const { width, roomBelow, reveal } = options
  useLayoutEffect(() => {
    const node = root.current
    if (!node) return
    const put = () => {
      const range = rangeOnPage(node, { start, end })
      if (range) setPlace(placeBeside(range.getBoundingClientRect(), { width, roomBelow }))
    }
    const at = reveal ? rangeOnPage(node, { start, end })?.getBoundingClientRect() : undefined
    const seen = node.getBoundingClientRect()
    if (at && (at.top < seen.top || at.bottom > seen.bottom)) node.scrollTop += at.top - seen.top - seen.height / 2
    put()
    // The text is drawn anew when a layer or the passage changes.
    const watcher = new MutationObserver(put)
    watcher.observe(node, { childList: true, subtree: true })
    node.addEventListener('scroll', put)
    window.addEventListener('resize', put)
    return () => {
      watcher.disconnect()
      node.removeEventListener('scroll', put)
      window.removeEventListener('resize', put)
    }
  }, [root, start, end, width, roomBelow, reveal])
  return place
}

type Room = Pick<BesideOptions, 'width' | 'roomBelow'>

function placeBeside(words: DOMRect, { width, roomBelow }: Room): Record<string, number> {
  const left = Math.max(gap, Math.min(words.left, window.innerWidth - width - gap))
  const isLow = window.innerHeight - words.bottom < roomBelow && words.top > window.innerHeight / 2
  return isLow ? { left, bottom: window.innerHeight - words.top + gap } : { left, top: words.bottom + gap }
}
