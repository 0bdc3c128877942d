import { useEffect, useEffectEvent } from 'react'

/**
 * What opens by a key has the focus only some frames later, and a quick hand is faster: "W 2" must not mark the claim as
 * disputed. While it is open, keys pressed elsewhere are given to `take` and go no further; Esc and Tab stay what they are.
 */
export function useKeysHeld(isOpen: boolean, take: (e: KeyboardEvent) => void) {
  const taken = useEffectEvent(take)
  useEffect(() => {
    if (!isOpen) return
    const press = (e: KeyboardEvent) => {
      if (e.target instanceof Element && e.target.closest('[role="dialog"]')) return
      if (e.key === 'Escape' || e.key === 'Tab') return
      e.preventDefault()
      e.stopPropagation()
      taken(e)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [isOpen])
}
