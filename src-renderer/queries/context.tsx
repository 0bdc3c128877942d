import { useLiveQuery } from 'dexie-react-hooks'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { createStore, type Readable } from '../bridge'
import { type Mirror, type MirrorDatabase, type MirrorStatus, openMirror, restoreDrafts, webLocks } from '../mirror'
import { type AnalysisRows, fromMirror, pastMirror } from './analysis-rows'
import { type Live, watchSnapshot } from './live'
import { reportReadError } from './read-error'
import { type Rows, type SnapshotTable, snapshotTables } from './snapshot'

interface Open {
  dossier: string
  mirror: Mirror
  live: Live
  /** From the mirror, and past it as long as it is not whole. */
  analysis: { mirrored: AnalysisRows; past: AnalysisRows }
}

const Context = createContext<{ dossier: string; open: Open | null } | null>(null)

/** Opens the dossier's mirror for the screens inside, and closes it with them. */
export function MirrorProvider({ dossier, children }: { dossier: string; children: ReactNode }) {
  const [opened, setOpened] = useState<Open | null>(null)
  useEffect(() => {
    let shown = () => {}
    const first = new Promise<void>((resolve) => (shown = resolve))
    const mirror = openMirror(dossier, webLocks(), first)
    const live = watchSnapshot(dossier, mirror.db, shown)
    setOpened({ dossier, mirror, live, analysis: { mirrored: fromMirror(mirror.db), past: pastMirror(dossier) } })
    void restoreDrafts(dossier)
    return () => {
      setOpened(null)
      live.close()
      void mirror.close()
    }
  }, [dossier])
  // Between a change of dossier and its effect the old mirror is still in state: not to be shown under the new name.
  const open = opened?.dossier === dossier ? opened : null
  const value = useMemo(() => ({ dossier, open }), [dossier, open])
  return <Context value={value}>{children}</Context>
}

function useOpen() {
  const value = useContext(Context)
  if (!value) throw new Error('a query of a dossier is used outside MirrorProvider')
  return value
}

/** The dossier whose mirror the screens read. */
export const useDossierId = (): string => useOpen().dossier

const noStatus: Readable<MirrorStatus> = createStore<MirrorStatus>({ state: 'filling' })

export function useMirrorStatus(): MirrorStatus {
  const status = useOpen().open?.mirror.status ?? noStatus
  return useSyncExternalStore(status.subscribe, status.get)
}

/** For a broken mirror: reads the dossier again. */
export function useRetryMirror(): () => void {
  const mirror = useOpen().open?.mirror
  return useCallback(() => mirror?.retry(), [mirror])
}

const nothing = createStore<undefined>(undefined)

/** A value made from the snapshot; `select` must give the same object for the same snapshot. */
export function useSelected<T>(select: (live: Live) => T | undefined): T | undefined {
  const live = useOpen().open?.live
  return useSyncExternalStore<T | undefined>(
    live?.subscribe ?? nothing.subscribe,
    live ? () => select(live) : nothing.get,
  )
}

const tableOf = Object.fromEntries(
  snapshotTables.map((name) => [name, (live: Live) => live.get()?.rows[name]]),
) as unknown as { [T in SnapshotTable]: (live: Live) => Rows[T] | undefined }

/** One whole table by id. The same Map until a row of it changes: a verdict does not draw the sources again. */
export const useTable = <T extends SnapshotTable>(name: T): Rows[T] | undefined => useSelected<Rows[T]>(tableOf[name])

/** The open mirror itself, for what is read once and not watched; undefined until it is open. */
export const useMirrorDatabase = (): MirrorDatabase | undefined => useOpen().open?.mirror.db

const notWhole: Readable<boolean> = createStore(false)

function useIsWhole(): boolean {
  const whole = useOpen().open?.mirror.isWhole ?? notWhole
  return useSyncExternalStore(whole.subscribe, whole.get)
}

/** What the analysis found, for what is read once and not watched; undefined until the dossier is open. */
export function useAnalysisRows(): AnalysisRows | undefined {
  const isWhole = useIsWhole()
  const analysis = useOpen().open?.analysis
  return isWhole ? analysis?.mirrored : analysis?.past
}

/**
 * `useLiveQuery` on the open mirror, with three differences: while the mirror is being filled nothing is known; after a change of `key` it gives undefined and not the old
 * key's rows, and a read that fails is reported instead of thrown into the render. `key` null: nothing is read.
 */
export function useMirrorQuery<T>(key: string | null, read: (db: MirrorDatabase, key: string) => Promise<T>) {
  const db = useMirrorDatabase()
  return useWatched(useIsWhole() ? db : undefined, key, read)
}

/** The same of what the analysis found, which is there before the mirror is whole. */
export const useAnalysisQuery = <T,>(key: string | null, read: (rows: AnalysisRows, key: string) => Promise<T>) =>
  useWatched(useAnalysisRows(), key, read)

function useWatched<From, T>(
  from: From | undefined,
  key: string | null,
  read: (from: From, key: string) => Promise<T>,
) {
  const result = useLiveQuery(async () => {
    if (!from || key === null) return undefined
    try {
      return { from, key, value: await read(from, key) }
    } catch (cause) {
      reportReadError(cause)
      return undefined
    }
  }, [from, key])
  // What was read past the mirror is shown until the mirror has been read.
  return result && result.key === key ? result.value : undefined
}
