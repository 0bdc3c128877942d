import { useEffect, useEffectEvent } from 'react'
import { isTaken } from '../../ui/keys'
import type { SecondArticle } from './useSecond'

/**
 * Keys whose meaning depends on what is open in the reader, before they mean what they always do: F6 goes from article to
 * article while there are two, Tab from selected words to what can be done with them.
 */
export function useReaderKeys({ active, change }: Pick<SecondArticle, 'active' | 'change'>) {
  const press = useEffectEvent((e: KeyboardEvent): boolean => {
    if (e.ctrlKey || e.metaKey || e.altKey) return false
    if (e.key === 'F6') return isInReader(e.target) && change(e.shiftKey ? -1 : 1)
    return e.key === 'Tab' && !e.shiftKey && isAtRest(e.target) && (active()?.enterSelection() ?? false)
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

const isInReader = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-testid="article-pane"],[data-testid="original"]') !== null

const isAtRest = (target: EventTarget | null) =>
  !(target instanceof HTMLElement) || target.matches('body,[role="document"]')
