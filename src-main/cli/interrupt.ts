import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Heard = (typeof signals)[number]

/** What a shell expects of a command that ended on a signal: 130 after Ctrl-C. */
const exitCodeOf = (signal: Heard) => 128 + constants.signals[signal]

/**
 * Runs work that stops in good order at Ctrl-C or when it is told to end: `stop` aborts, and what the work has begun it finishes
 * or takes back. A second signal ends the program at once. Gives the work's exit code, or the signal's if that kept it from its end.
 */
export async function interruptible(work: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController()
  let heard: Heard | null = null
  const hear = (signal: NodeJS.Signals) => {
    if (heard !== null) process.exit(exitCodeOf(heard))
    heard = signal as Heard
    stop.abort()
  }
  for (const signal of signals) process.on(signal, hear)
  try {
    const code = await work(stop.signal)
    return heard === null || code === 0 ? code : exitCodeOf(heard)
  } finally {
    for (const signal of signals) process.off(signal, hear)
  }
}

/** Ends the program at the first signal, with the `exit` listeners run; until the returned function is called. */
export function endAtOnce(): () => void {
  const end = (signal: NodeJS.Signals) => process.exit(exitCodeOf(signal as Heard))
  for (const signal of signals) process.once(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}
