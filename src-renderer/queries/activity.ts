import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ActivityEntry } from '../../src-main/contract/activity'
import type { RequestOf } from '../../src-main/contract/api'
import type { StetError } from '../../src-main/contract/errors'
import { call, onPush } from '../bridge'

export type ActivityFilter = Omit<RequestOf<'activity.read'>, 'before' | 'limit' | 'entry'>

const pageSize = 100
/** A burst of events (an import) reads the newest page a few times a second and not a thousand times. */
const quietMs = 300

interface Pages {
  of: string
  entries: ActivityEntry[]
  more: boolean
}

/** What happened, newest first, a page at a time; what happens meanwhile comes in at the top. */
export function useActivity(filter: ActivityFilter) {
  const key = JSON.stringify(filter)
  const asked = useMemo(() => JSON.parse(key) as ActivityFilter, [key])
  const [pages, setPages] = useState<Pages | null>(null)
  const [error, setError] = useState<StetError | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const read = useCallback(
    async (before: number | null) => {
      setIsBusy(true)
      const result = await call('activity.read', { ...asked, before, limit: pageSize })
      setIsBusy(false)
      if (!result.ok) return setError(result.error)
      setError(null)
      const { entries, more } = result.value
      setPages((known) => {
        if (known?.of !== key) return before === null ? { of: key, entries, more } : known
        return before === null ? withNewest(known, entries, more) : { ...known, ...after(known, entries), more }
      })
    },
    [asked, key],
  )
  useEffect(() => {
    void read(null)
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = onPush('feed', () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void read(null)
      }, quietMs)
    })
    return () => {
      end()
      clearTimeout(timer)
    }
  }, [read])
  const current = pages?.of === key ? pages : null
  const more = useCallback(() => void read(current?.entries.at(-1)?.first ?? null), [read, current])
  return { entries: current?.entries, hasMore: current?.more ?? false, error, isBusy, more }
}

const after = (known: Pages, entries: ActivityEntry[]) => ({ entries: [...known.entries, ...entries] })

/** The newest page over what is known; where they do not meet any more, it stands alone. */
export function withNewest(known: Pages, newest: ActivityEntry[], more: boolean): Pages {
  const last = newest.at(-1)
  if (!last || !more) return { ...known, entries: newest, more }
  const meets = known.entries.findIndex(({ position }) => position === last.position)
  if (meets === -1) return { ...known, entries: newest, more }
  return { ...known, entries: [...newest, ...known.entries.slice(meets + 1)] }
}

/** The single events of an entry that one stroke wrote. Undefined while they are read. */
export function useUnfolded(entry: ActivityEntry | null): ActivityEntry[] | undefined {
  const [found, setFound] = useState<ActivityEntry[]>()
  useEffect(() => {
    if (entry === null) return
    let isOver = false
    void readAll(entry, () => isOver).then((entries) => {
      if (!isOver) setFound(entries)
    })
    return () => {
      isOver = true
    }
  }, [entry])
  return found
}

async function readAll({ dossier, position }: ActivityEntry, isOver: () => boolean): Promise<ActivityEntry[]> {
  const all: ActivityEntry[] = []
  for (let before: number | null = null; !isOver(); ) {
    const page = await call('activity.read', { dossier, entry: position, before, limit: 200 })
    if (!page.ok) return all
    all.push(...page.value.entries)
    if (!page.value.more) return all
    before = all.at(-1)!.first
  }
  return all
}
