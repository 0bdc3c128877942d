import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Range } from '../../ui/ranges'
import { moveBySentence, moveEdge, wholeSigns } from './selection'
import { rangesOnPage, selectedRange } from './textPlace'

interface Input {
  article: string
  text: string | undefined
  /** In the order of the text. */
  sentences: readonly Range[]
  language: string
  scroller: RefObject<HTMLElement | null>
  /** What is selected when a key first changes a selection that is none yet: the sentence one stands at. */
  standing: () => Range | null
}

/** Words of the article that an editor selects, by mouse or word by word with the keys, as offsets. */
export function useSelection({ article, text, sentences, language, scroller, standing }: Input) {
  const [range, setRange] = useState<Range | null>(null)
  const [of, setOf] = useState(article)
  if (of !== article) {
    setOf(article)
    setRange(null)
  }
  const release = useEffectEvent((e: MouseEvent) => {
    const root = scroller.current
    // A double click asks what a word means.
    if (!root || text === undefined || e.detail > 1 || !(e.target instanceof Node)) return
    const selected = selectedRange(root)
    if (selected) setRange(wholeSigns(text, selected))
    else if (root.contains(e.target)) setRange(null)
  })
  useEffect(() => {
    // After the click that ends it: by then the browser knows whether something is selected still.
    const up = (e: MouseEvent) => setTimeout(() => release(e))
    window.addEventListener('mouseup', up)
    return () => window.removeEventListener('mouseup', up)
  }, [])
  return {
    range,
    select: setRange,
    clear: () => {
      if (range) window.getSelection()?.removeAllRanges()
      setRange(null)
    },
    grow: (edge: 'start' | 'end', by: 1 | -1, unit: 'word' | 'sentence'): boolean => {
      const root = scroller.current
      if (!root || text === undefined) return false
      const from = range ?? standing()
      if (!from) return false
      // The first key shows what it is that the next ones change.
      const move = () =>
        unit === 'word' ? moveEdge(text, from, edge, by, language) : moveBySentence(sentences, from, edge, by)
      const next = range || from.end === from.start ? move() : from
      if (next.end <= next.start) return false
      setRange(next)
      copyable(root, next)
      return true
    },
  }
}

/** The browser's own selection follows, so that copying takes what is seen to be selected. */
function copyable(root: HTMLElement, range: Range) {
  const parts = rangesOnPage(root, [range])
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return
  window.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}
