import { useEffect, useEffectEvent } from 'react'
import type { PushOf } from '../../src-main/contract/api'
import { onPush } from '../bridge'

/** Calls the listener when a backup begins to be made or read, and with null when that has ended. */
export function useBackupWork(listener: (doing: PushOf<'backup'>['doing']) => void): void {
  const newest = useEffectEvent(listener)
  useEffect(() => onPush('backup', ({ doing }) => newest(doing)), [])
}
