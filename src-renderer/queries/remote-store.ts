import type { Result } from '../../src-main/contract/errors'
import { createStore, type Readable } from '../bridge'
import { forgetReadError, reportRefusal } from './read-error'

/** A burst of events (an import) asks for the list a few times a second and not a thousand times. */
const quietMs = 250

/**
 * What the main process knows, read when the first screen asks and again after each trigger, at most once in 250 ms and
 * always once after the last. A failed read keeps what was known, is reported, and the next trigger tries again.
 */
export function remoteStore<T>(
  read: () => Promise<Result<T>>,
  listen: (trigger: () => void) => () => void,
): Readable<T | undefined> {
  const store = createStore<T | undefined>(undefined)
  let watchers = 0
  let stop: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isReading = false
  let isOutdated = false

  const refresh = async () => {
    if (isReading) {
      isOutdated = true
      return
    }
    isReading = true
    isOutdated = false
    const result = await read()
    isReading = false
    if (result.ok) {
      store.set(result.value)
      forgetReadError()
    } else {
      reportRefusal(result.error)
    }
    if (isOutdated) trigger()
  }
  const trigger = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      void refresh()
    }, quietMs)
  }
  return {
    get: store.get,
    subscribe: (listener) => {
      const end = store.subscribe(listener)
      if (watchers++ === 0) {
        stop = listen(trigger)
        void refresh()
      }
      return () => {
        end()
        if (--watchers > 0) return
        stop?.()
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}
