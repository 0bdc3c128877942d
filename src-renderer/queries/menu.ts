import { useEffect, useEffectEvent } from 'react'
import type { PushOf } from '../../src-main/contract/api'
import { onPush } from '../bridge'

/** Calls the listener, always its newest version, when something is chosen in the application's menu. */
export function useMenu(listener: (action: PushOf<'menu'>['action']) => void): void {
  const newest = useEffectEvent(listener)
  useEffect(() => onPush('menu', ({ action }) => newest(action)), [])
}
