import { useEffect, useState } from 'react'
import type { ActivityEntry } from '../../src-main/contract/activity'
import { call, onPush } from '../bridge'
import { useDossierId } from './context'
import { forgetReadError, reportRefusal } from './read-error'

export interface History {
  /** Newest first. */
  entries: ActivityEntry[]
  /** There are older ones than were asked for. */
  more: boolean
}

/** A burst of events asks once. */
const quietMs = 250

/** What was done to one claim, the newest `limit` steps; read again when the dossier changes. Undefined until it has come. */
export function useHistory(claim: string, limit: number): History | undefined {
  const dossier = useDossierId()
  const [read, setRead] = useState<{ claim: string; history: History }>()
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = async () => {
      timer = undefined
      const result = await call('activity.read', { dossier, claim, limit })
      if (isOver) return
      if (!result.ok) return reportRefusal(result.error)
      forgetReadError()
      setRead({ claim, history: result.value })
    }
    void refresh()
    const end = onPush('feed', (page) => {
      if (page.dossier === dossier) timer ??= setTimeout(() => void refresh(), quietMs)
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      end()
    }
  }, [dossier, claim, limit])
  return read?.claim === claim ? read.history : undefined
}
