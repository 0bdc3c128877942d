import { useEffect, useEffectEvent } from 'react'
import { areasInFront, belongsToControl, isTaken, type KeyAction, keyAction, useBindings } from '../../ui/keys'
import { focusRest } from '../../ui/rest'

/**
 * The desk's keys, from anywhere in the window but a field, a menu or a dialog. `act` returns false for a key it does
 * not want, which then does what it always does.
 */
export function useDeskKeys(act: (action: KeyAction) => boolean, front: keyof typeof areasInFront) {
  const bindings = useBindings()
  const perform = useEffectEvent(act)
  const read = useEffectEvent((e: KeyboardEvent) => keyAction(e, areasInFront[front], bindings))
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
      const action = read(e)
      if (action === null || belongsToControl(e.target, e.key)) return
      if (perform(action)) e.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
