import { useEffect, useEffectEvent } from 'react'
import { belongsToControl, isTaken, type KeyAction, keyAction } from '../../ui/keys'
import { focusRest } from '../../ui/rest'

/**
 * The desk's keys, from anywhere in the window but a field, a menu or a dialog. `act` returns false for a key it does
 * not want, which then does what it always does.
 */
export function useDeskKeys(act: (action: KeyAction) => boolean) {
  const perform = useEffectEvent(act)
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing) return
      if (isTaken(e.target)) {
        if (e.key === 'Escape' && e.target instanceof HTMLInputElement && !e.target.closest('[role="dialog"]')) {
          e.target.blur()
          focusRest()
        }
        return
      }
      // The button of a dialog that is at work has lost the focus: the dialog still has the keys.
      if (document.querySelector('[aria-modal="true"]')) return
      const action = keyAction(e)
      if (action === null || belongsToControl(e.target, e.key)) return
      if (perform(action)) e.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
