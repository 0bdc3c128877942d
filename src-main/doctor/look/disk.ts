import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PlaceFacts } from '../facts'

/** Of a folder that is not there yet: of the nearest one above it, in which it would be made. */
export function placeFacts(folder: string): PlaceFacts {
  const there = nearest(folder)
  return { folder, freeBytes: freeIn(there), isWritable: isWritable(there) }
}

function nearest(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearest(above)
}

function freeIn(folder: string): number | null {
  try {
    // For an ordinary user: what is kept back for the administrator is none of it.
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null // a file system that does not say
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
