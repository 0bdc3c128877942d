import { useEffect, useEffectEvent } from 'react'
import { type Clip, clipOf } from './PasteDialog'

/** Text that is pasted on the window, and not into a field or a dialog, is an article that comes in. */
export function useWindowPaste(onPaste: (clip: Clip) => void) {
  const take = useEffectEvent(onPaste)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event
      const isElsewhere =
        target instanceof Element &&
        target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null
      if (event.defaultPrevented || isElsewhere || document.querySelector('[role="dialog"]') !== null) return
      const clip = clipOf(event.clipboardData)
      if (clip === null) return
      event.preventDefault()
      take(clip)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
