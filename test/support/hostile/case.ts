import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** `server`: the address of one that must never hear of it. */
export interface Place {
  server: string
}

/** One hostile file: how it is made, and what it is, for a person. What becomes of it stands in `test/golden/import/hostile/expected.md`. */
export interface HostileCase {
  /** The name that is dropped on Stet. */
  name: string
  what: string
  make: (path: string, place: Place) => void
  /** For what the system at hand cannot have. */
  skip?: boolean
  /** May not be opened by whoever reads it. */
  isLocked?: boolean
  /** After the reading, so that the folder can be cleared. */
  undo?: (path: string) => void
}

export const isWindows = process.platform === 'win32'

export const sentence = 'The ferry Alma left Port Ketter with 212 passengers on Monday, the harbour office said.'

/** A file of these bytes, its folder too. */
export function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** A case that is only its bytes. */
export const file = (
  name: string,
  what: string,
  bytes: string | Uint8Array | ((place: Place) => string | Uint8Array),
): HostileCase => ({
  name,
  what,
  make: (path, place) => put(path, typeof bytes === 'function' ? bytes(place) : bytes),
})
