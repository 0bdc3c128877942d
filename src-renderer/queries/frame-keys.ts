import { useEffect, useEffectEvent } from 'react'
import type { PushOf } from '../../src-main/contract/api'
import { onPush } from '../bridge'

/** Keys that are pressed while a frame has the focus, which no listener of the page hears. */
export function useFrameKeys(press: (key: PushOf<'frameKey'>) => void): void {
  const act = useEffectEvent(press)
  useEffect(
    () =>
      onPush('frameKey', (key) => {
        if (!(document.activeElement instanceof HTMLIFrameElement)) return
        hold(key.key)
        act(key)
      }),
    [],
  )
}

/** Nobody presses a key again this soon. */
const onePressMs = 150

/** The same press must not be heard twice, should the page get it after all: by then it may mean something else. */
function hold(held: string): void {
  const stop = (e: KeyboardEvent) => {
    if (e.key !== held) return
    e.preventDefault()
    e.stopImmediatePropagation()
  }
  window.addEventListener('keydown', stop, true)
  setTimeout(() => window.removeEventListener('keydown', stop, true), onePressMs)
}
