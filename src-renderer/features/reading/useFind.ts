import { type RefObject, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Range } from '../../ui/ranges'
import { type Found, findIn, firstFrom, fold } from './find'
import { firstVisibleOffset } from './textPlace'
import { useHighlight } from './useHighlight'

interface Input {
  article: string
  text: string | undefined
  scroller: RefObject<HTMLElement | null>
  standing: () => number | null
}

const nothing: Found = { ranges: [], isMore: false }
const noRanges: readonly Range[] = []

/** A search in the article that is open: all places lit, one of them in sight. */
export function useFind({ article, text, scroller, standing }: Input) {
  const [isOpen, setOpen] = useState(false)
  const [wanted, setWanted] = useState('')
  const [index, setIndex] = useState(-1)
  const [of, setOf] = useState(article)
  if (of !== article) {
    setOf(article)
    setOpen(false)
  }
  const field = useRef<HTMLInputElement>(null)
  // Where one was: Esc leads back.
  const cameFrom = useRef<{ top: number; at: number; focus: Element | null }>({ top: 0, at: 0, focus: null })
  const sought = useDeferredValue(wanted)
  const folded = useMemo(() => (isOpen && text !== undefined ? fold(text) : null), [isOpen, text])
  const found = useMemo(() => (folded ? findIn(folded, sought) : nothing), [folded, sought])
  const [shownFor, setShownFor] = useState(found)
  if (shownFor !== found) {
    setShownFor(found)
    setIndex(firstFrom(found.ranges, cameFrom.current.at))
  }
  const here = found.ranges[index]
  useHighlight(scroller, 'stet-found', isOpen ? found.ranges : noRanges)
  useHighlight(
    scroller,
    'stet-found-here',
    useMemo(() => (isOpen && here ? [here] : noRanges), [isOpen, here]),
  )
  const open = () => {
    const root = scroller.current
    if (!isOpen && root) {
      const at = standing() ?? firstVisibleOffset(root) ?? 0
      cameFrom.current = { top: root.scrollTop, at, focus: document.activeElement }
      setOpen(true)
    }
    field.current?.focus()
    field.current?.select()
  }
  return {
    isOpen,
    wanted,
    index,
    found,
    /** The place to be in sight. */
    here: isOpen && here ? here : null,
    field,
    change: setWanted,
    open,
    step: (by: 1 | -1) => {
      const count = found.ranges.length
      if (!isOpen) open()
      else if (count > 0) setIndex((index + by + count) % count)
    },
    /** Back to where one was. */
    close: () => {
      const { top, focus } = cameFrom.current
      setOpen(false)
      const root = scroller.current
      if (!root) return
      root.scrollTop = top
      if (focus instanceof HTMLElement && root.contains(focus)) focus.focus({ preventScroll: true })
      else root.focus({ preventScroll: true })
    },
  }
}

export type Find = ReturnType<typeof useFind>
