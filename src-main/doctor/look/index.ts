import { accessSync, constants, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectLibrary } from '../../journal/inspect'
import { logFile, tailOf } from '../../log/file'
import type { Facts, LogFacts } from '../facts'
import { displayFacts, sandboxFacts } from './desktop'
import { dictionaryFacts } from './dictionaries'
import { placeFacts } from './disk'
import { fontFacts } from './fonts'

/** Where to look, and what the caller alone knows. */
export interface Places {
  library: string
  /** The app's own dictionaries; those that were added lie in the library. */
  dictionaries: string
  logs: string
  /** The window's built files. */
  pages: string
  stet: string
  pinned: string
}

/**
 * Looks at everything; some hundred milliseconds, of a large library seconds. Never throws and writes nothing; opens the library to
 * read only, also while an app has it open.
 */
export function look(places: Places): Facts {
  return {
    runtime: {
      stet: places.stet,
      node: process.versions.node,
      electron: process.versions.electron ?? null,
      chromium: process.versions.chrome ?? null,
      pinned: places.pinned,
    },
    library: inspectLibrary(places.library),
    dictionaries: dictionaryFacts([places.dictionaries, join(places.library, 'dictionaries')]),
    fonts: fontFacts(places.pages),
    disk: { library: placeFacts(places.library), temporary: placeFacts(tmpdir()) },
    sandbox: sandboxFacts(),
    display: displayFacts(),
    log: logFacts(places.logs),
  }
}

/** As many as a day of work with the usual level writes. */
const recentLines = 200

function logFacts(folder: string): LogFacts {
  const lines = tailOf(folder, recentLines)
  const errors = lines.filter((line) => (JSON.parse(line) as { level: string }).level === 'error').length
  return { folder, isThere: existsSync(folder), isWritable: isWritable(folder), errors, lines: lines.length }
}

function isWritable(folder: string): boolean {
  const newest = logFile(folder, 0)
  try {
    accessSync(existsSync(newest) ? newest : folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
