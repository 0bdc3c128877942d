import { useEffect, useEffectEvent } from 'react'
import type { PushOf } from '../../src-main/contract/api'
import { onPush } from '../bridge'

/** Keys that are pressed while a frame has the focus, which no listener of the page hears. */
export function useFrameKeys(press: (key: PushOf<'frameKey'>) => void): void {
  const act = useEffectEvent(press)
  useEffect(
    () =>
      onPush('frameKey', (key) => {
        if (document.activeElement instanceof HTMLIFrameElement) act(key)
      }),
    [],
  )
}
