import { useEffect, useEffectEvent } from 'react'
import { isTaken, keyAction } from '../ui/keys'

/** "?" where there is nothing else to press. */
export function useSheetKey(onSheet: () => void) {
  const show = useEffectEvent(onSheet)
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || isTaken(e.target) || keyAction(e)?.do !== 'sheet') return
      e.preventDefault()
      show()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
