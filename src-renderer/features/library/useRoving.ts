import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { keyOfLine, type Line, typedAhead } from './shelf'

interface Input {
  lines: Line[]
  /** Of the line in hand, -1 for none. */
  at: number
  onChoose: (key: string) => void
  scroller: RefObject<HTMLElement | null>
  reveal: (index: number) => void
}

/** Letters typed within this time are one word. */
const wordMs = 700

/** The keys inside the list: arrows, Home, End, page keys and letters lead to a line, which then has the focus. */
export function useRoving({ lines, at, onChoose, scroller, reveal }: Input) {
  const typed = useRef({ text: '', at: 0 })
  /** The line that the focus has to follow to, once it is drawn. */
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const go = (index: number) => {
    const line = lines[index]
    if (!line) return
    wanted.current = keyOfLine(line)
    onChoose(wanted.current)
    reveal(index)
  }
  const toLetter = (letter: string, now: number) => {
    const text = now - typed.current.at < wordMs ? typed.current.text + letter : letter
    typed.current = { text, at: now }
    const found = typedAhead(lines, at, text)
    if (found !== null) go(found)
  }
  return (e: KeyboardEvent) => {
    // A menu is a child in React though not in the page.
    if (!(e.target instanceof HTMLElement) || !scroller.current?.contains(e.target)) return
    if (e.ctrlKey || e.metaKey || e.altKey) return
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: lines.length - 1,
      PageDown: Math.min(lines.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    }
    const step = steps[e.key]
    if (step !== undefined) go(step)
    else if (e.key.length === 1 && e.key !== ' ' && e.key !== '?' && e.target.matches('[data-row]'))
      toLetter(e.key, e.timeStamp)
    else return
    e.preventDefault()
  }
}
