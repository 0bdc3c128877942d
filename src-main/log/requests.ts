import type { RequestChannel } from '../contract/channels'
import type { ErrorCode } from '../contract/errors'
import { loggedOf } from './thrown'
import type { LogEvent } from './vocabulary'

/** A request as it went; what it was about stays in it. */
export interface Seen {
  channel: RequestChannel
  /** The command's type where it was one. */
  command: string | null
  ms: number
  /** Null: it was answered. */
  code: ErrorCode | null
  /** What was thrown, where something was. */
  cause?: unknown
}

/** A person at a key notices a tenth of a second, and begins to wonder after one. */
const slowMs = 1000

/** A dialog waits for a person, and a report, a backup or an import's listing for the disk: their time says nothing. */
const takesItsTime: ReadonlySet<RequestChannel> = new Set([
  'imports.choose',
  'imports.start',
  'reports.save',
  'evidence.chooseFile',
  'evidence.saveCopy',
  'originals.saveCopy',
  'dictionaries.add',
  'backup.save',
  'backup.choose',
  'backup.restore',
  'about.diagnose',
])

/** Refusals that are an ordinary answer to a person and no sign of a fault. */
const ordinary: ReadonlySet<ErrorCode> = new Set(['command-refused', 'already-exists', 'metadata-day', 'not-found'])

/** What the log says of a request. */
export function eventOfRequest({ channel, command, ms, code, cause }: Seen): LogEvent {
  const took = Math.max(0, Math.round(ms))
  if (cause !== undefined) return { event: 'request-failed', channel, ms: took, ...loggedOf(cause) }
  if (code !== null && !ordinary.has(code)) return { event: 'request-refused', channel, code, command, ms: took }
  if (took >= slowMs && !takesItsTime.has(channel)) return { event: 'slow', channel, command, ms: took }
  return { event: 'request', channel, ms: took }
}
