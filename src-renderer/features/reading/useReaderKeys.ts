import { useEffect, useEffectEvent } from 'react'
import { belongsToControl, isTaken } from '../../ui/keys'
import type { PaneHandle } from './ArticlePane'

/**
 * Keys that mean the text in front, before the desk's own: those that change the selection, and those whose meaning depends
 * on whether there is one or a search. Each handler says whether it wanted the key.
 */
export function useReaderKeys(active: () => PaneHandle | null) {
  const press = useEffectEvent((e: KeyboardEvent): boolean => {
    const pane = active()
    if (!pane) return false
    const command = e.ctrlKey || e.metaKey
    if (e.key === 'F3' || (command && e.key.toLowerCase() === 'g')) {
      pane.findNext(e.shiftKey ? -1 : 1)
      return true
    }
    if (command) {
      if (e.key.toLowerCase() !== 'f' || e.shiftKey || e.altKey) return false
      pane.find()
      return true
    }
    if (e.shiftKey && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
      return pane.grow(e.altKey ? 'start' : 'end', e.key === 'ArrowRight' ? 1 : -1)
    }
    if (e.key === '+') return pane.claim()
    if (e.key === 'Escape') return pane.back()
    if (e.key === 'Enter' && !belongsToControl(e.target, e.key)) return pane.enterSelection()
    return e.key === 'Tab' && !e.shiftKey && isAtRest(e.target) && pane.enterSelection()
  })
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing || isTaken(e.target)) return
      if (document.querySelector('[aria-modal="true"]') || !press(e)) return
      e.preventDefault()
      e.stopPropagation()
    }
    // Before the desk's listener, which stands on the same window.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}

const isAtRest = (target: EventTarget | null) =>
  !(target instanceof HTMLElement) || target.matches('body,[role="document"]')
