import { useEffect, useEffectEvent } from 'react'
import { areasInFront, isTaken, keyAction, useBindings } from '../ui/keys'

/** "?" where there is nothing else to press. */
export function useSheetKey(onSheet: () => void) {
  const bindings = useBindings()
  const show = useEffectEvent(onSheet)
  const read = useEffectEvent((e: KeyboardEvent) => keyAction(e, areasInFront.library, bindings))
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || isTaken(e.target) || read(e)?.do !== 'sheet') return
      e.preventDefault()
      show()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
