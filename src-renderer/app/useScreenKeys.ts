import { useEffect, useEffectEvent } from 'react'
import { useMenu } from '../queries'
import { areasInFront, belongsToControl, isTaken, type KeyAction, keyAction, useBindings } from '../ui/keys'
import { focusRest } from '../ui/rest'
import { useToast } from '../ui/toast'
import { useWords } from '../ui/words'
import { keyOfMenu } from './menuKeys'

/**
 * A screen's keys, from anywhere in the window but a field, a menu or a dialog. `act` returns false for a key it does
 * not want, which then does what it always does.
 */
export function useScreenKeys(front: keyof typeof areasInFront, act: (action: KeyAction) => boolean) {
  const bindings = useBindings()
  const perform = useEffectEvent(act)
  const words = useWords().app
  const toast = useToast()
  useMenu((chosen) => {
    const action = keyOfMenu[chosen]
    // Behind a dialog nothing may happen that nobody sees.
    // The search lies over all screens: see opening.ts.
    if (action === undefined || action.do === 'search' || document.querySelector('[aria-modal="true"]')) return
    if (!perform(action)) toast.say(words.notOnThisScreen)
  })
  const read = useEffectEvent((e: KeyboardEvent) => keyAction(e, areasInFront[front], bindings))
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing) return
      // The button of a dialog that is at work has lost the focus: the dialog still has the keys.
      if (document.querySelector('[aria-modal="true"]')) return
      const action = read(e)
      if (isTaken(e.target)) {
        if (action !== null && worksInFields(action, e) && !isInDialog(e.target)) {
          if (perform(action)) e.preventDefault()
        } else leaveField(e)
        return
      }
      if (action === null || belongsToControl(e.target, e.key)) return
      if (perform(action)) e.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const fromFields = new Set<KeyAction['do']>([
  ...(['palette', 'search', 'settings', 'window', 'newDossier', 'activity', 'exportAgain', 'pane'] as const),
])

/** What leads away from where one is works while one writes, by a key that writes nothing. */
const worksInFields = (action: KeyAction, e: KeyboardEvent): boolean =>
  fromFields.has(action.do) && (e.ctrlKey || e.metaKey || /^F\d+$/.test(e.key))

const isInDialog = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[role="dialog"],[role="menu"]') !== null

function leaveField(e: KeyboardEvent) {
  if (e.key !== 'Escape' || !(e.target instanceof HTMLInputElement) || isInDialog(e.target)) return
  e.target.blur()
  focusRest()
}
