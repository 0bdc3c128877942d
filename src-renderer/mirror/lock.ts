/** The part of `navigator.locks` that is used, so that a test can hold one. */
export interface Locks {
  request: (name: string, options: { signal: AbortSignal }, run: () => Promise<void>) => Promise<unknown>
}

/** Null where there are none (Node): then there is one window only. */
export const webLocks = (): Locks | null =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null

/** Runs while this window holds the lock, waiting for it if another has it. Ends quietly when the signal ends the wait. */
export async function whileHolding(
  locks: Locks | null,
  name: string,
  signal: AbortSignal,
  run: () => Promise<void>,
): Promise<void> {
  if (signal.aborted) return
  if (!locks) return run()
  try {
    await locks.request(name, { signal }, run)
  } catch (cause) {
    if (!signal.aborted) throw cause
  }
}
