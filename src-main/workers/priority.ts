import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/** A third of what another thread gets where there are too few processors for both, and all of one that is free. */
const niceness = 5

/**
 * Lets this thread stand back behind the window and the main process. Only Linux gives threads priorities of their own that a program may
 * set without more; elsewhere, and where it is refused, nothing changes.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), niceness)
  } catch {} // no /proc, or a system that forbids it: slower for others, and nothing else
}
