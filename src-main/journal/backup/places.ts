import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './copy'

/** A backup being looked at, beside the library: it may go at any time. */
export const stagedIn = (folder: string) => `${folder}.checking`
/** One that was confirmed and is complete: it becomes the library, also when Stet is killed meanwhile. */
export const readyIn = (folder: string) => `${folder}.restoring`

/** Where the present library is kept when another takes its place, by this machine's time; a name that is free. */
export function asideOf(folder: string, now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const base = `${folder} set aside ${day} ${two(now.getHours())}.${two(now.getMinutes())}`
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} (${n})`
    if (!existsSync(name)) return name
  }
}

/**
 * Sets the library's folder aside and puts the restored one in its place: two renames, with nobody having either open.
 * Throws what the file system says; then the library stands where it was, or `finishRestore` ends it at the next start.
 */
export function swapIn(folder: string, aside: string): void {
  renameSync(folder, aside)
  try {
    renameSync(readyIn(folder), folder)
  } catch (cause) {
    renameSync(aside, folder)
    throw cause
  }
  syncFolder(dirname(folder))
}

/** At a start, before the library is opened: ends a restore that was killed between its two renames, else tidies up. */
export function finishRestore(folder: string): void {
  if (existsSync(readyIn(folder)) && !existsSync(folder)) {
    renameSync(readyIn(folder), folder)
    syncFolder(dirname(folder))
  }
  for (const left of [stagedIn(folder), readyIn(folder)]) rmSync(left, { recursive: true, force: true })
}
