import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Range } from '../../ui/ranges'
import { focusRest } from '../../ui/rest'
import { firstVisibleOffset, offsetAtPoint, selectedOffset } from './textPlace'
import { firstWordFrom, neighbour, wordAt } from './wordCursor'

interface Input {
  article: string
  text: string | undefined
  language: string
  scroller: RefObject<HTMLElement | null>
  /** Where the focus, else the passage one stands at begins; null when neither is in the text. */
  standing: () => number | null
}

/** The word whose meaning is shown: by a double click or a key, from there word by word. */
export function useMeaningPlace({ article, text, language, scroller, standing }: Input) {
  const [word, setWord] = useState<Range | null>(null)
  const [of, setOf] = useState(article)
  if (of !== article) {
    setOf(article)
    setWord(null)
  }
  const cameFrom = useRef<HTMLElement | null>(null)
  const open = (found: Range | null) => {
    if (!found) return
    const { activeElement } = document
    cameFrom.current = activeElement instanceof HTMLElement ? activeElement : null
    setWord(found)
  }
  const openAt = useEffectEvent((offset: number | null) => {
    if (text !== undefined && offset !== null) open(wordAt(text, offset, language))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each article has a scroller of its own
  useEffect(() => {
    const node = scroller.current
    if (!node) return
    let pressedAt: number | null = null
    const press = (e: MouseEvent) => {
      // The first click may go to the claim there and move the text: the second means the word of the first.
      if (e.detail <= 1) pressedAt = offsetAtPoint(e.clientX, e.clientY)
    }
    const twice = () => openAt(pressedAt)
    node.addEventListener('mousedown', press)
    node.addEventListener('dblclick', twice)
    return () => {
      node.removeEventListener('mousedown', press)
      node.removeEventListener('dblclick', twice)
    }
  }, [scroller, article])
  return {
    word,
    openByKey: () => {
      const root = scroller.current
      if (!root || text === undefined) return
      const selected = selectedOffset(root)
      const from = selected ?? standing() ?? firstVisibleOffset(root)
      if (from === null) return
      open((selected === null ? null : wordAt(text, from, language)) ?? firstWordFrom(text, from, language))
    },
    step: (by: 1 | -1) => {
      if (word && text !== undefined) setWord(neighbour(text, word, by, language) ?? word)
    },
    /** `giveBack`: the focus goes to where it was. */
    close: (giveBack: boolean) => {
      setWord(null)
      if (!giveBack) return
      if (cameFrom.current?.isConnected && cameFrom.current !== document.body) {
        cameFrom.current.focus({ preventScroll: true })
      } else focusRest()
    },
  }
}
