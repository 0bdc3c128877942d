import type { Script } from '../contract/diagnosis'
import type { ErrorCode } from '../contract/errors'
import type { LibraryFacts } from '../journal/inspect'

/** What was found, before anybody says what it means. Null: it could not be looked at. */
export interface Facts {
  runtime: {
    stet: string
    node: string
    /** Null under plain Node, as the command line runs in a checkout. */
    electron: string | null
    chromium: string | null
    /** The Electron that package.json names: a release is built on it alone. */
    pinned: string
  }
  library: LibraryFacts
  dictionaries: {
    there: { file: string; pair: string; source: string; version: string }[]
    broken: { file: string; code: ErrorCode }[]
    /** Languages that no dictionary translates, as BCP 47 names them. */
    lacking: string[]
  } | null
  /** By script, one family that has it; null: none. */
  fonts: Record<Script, string | null> | null
  disk: { library: PlaceFacts; temporary: PlaceFacts }
  sandbox: 'namespaces' | 'helper' | 'root' | 'none' | null
  display: 'x11' | 'wayland' | 'none' | null
  log: LogFacts
}

export interface PlaceFacts {
  folder: string
  freeBytes: number | null
  isWritable: boolean
}

export interface LogFacts {
  folder: string
  isThere: boolean
  isWritable: boolean
  /** Errors among the newest lines. */
  errors: number
  lines: number
}
