/** A value that screens can watch: the shape `useSyncExternalStore` asks for. */
export interface Readable<T> {
  get: () => T
  /** Calls the listener after each change; returns a function that ends it. */
  subscribe: (listener: () => void) => () => void
}

export interface Store<T> extends Readable<T> {
  set: (value: T) => void
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
