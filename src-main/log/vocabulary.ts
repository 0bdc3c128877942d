import { z } from 'zod'
import { requestChannels } from '../contract/channels'
import { userCommandSchema } from '../contract/commands'
import { errorCodeSchema } from '../contract/errors'

/**
 * Everything a log can say. Codes, numbers and names of the program's own parts, each of a closed list or a narrow
 * pattern: no field could hold a sentence, a title, a file's name or a path, so that a log may be sent to a stranger.
 * Whatever does not fit is left out, and never written as it came (see `lineOf`).
 */

export const levels = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof levels)[number]

const count = z.number().int().nonnegative()
const ms = count
const version = z.string().regex(/^\d{1,4}\.\d{1,5}\.\d{1,5}(-[a-z]{1,10}(\.\d{1,5})?)?$/)
const channel = z.enum(requestChannels)
const commandTypes = userCommandSchema.options.map((option) => option.shape.type.value)
const command = z.enum(commandTypes as [string, ...string[]])

export const errorNames = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'StetException',
  'ZodError',
  'SqliteError',
  'DataCloneError',
  'AbortError',
  'QuotaExceededError',
  'DatabaseClosedError',
  'ChunkLoadError',
] as const
/** What was thrown, without its message: a parser's message quotes what it choked on. */
const thrown = {
  name: z.enum([...errorNames, 'other']),
  /** The system's word for it: ENOSPC, ERR_WORKER_OUT_OF_MEMORY, SQLITE_CORRUPT. */
  system: z
    .string()
    .regex(/^(E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,50}|SQLITE_[A-Z_]{2,40})$/)
    .nullable(),
  /** Where in Stet's own built files: file, line, column; innermost first. */
  frames: z.array(z.string().regex(/^[\w-]{1,60}\.c?js:\d{1,7}:\d{1,7}$/)).max(12),
}

const event = <const Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.strictObject({ event: z.literal(name), ...shape })

export const logEventSchema = z.discriminatedUnion('event', [
  event('start', {
    version,
    electron: version.nullable(),
    chromium: count.nullable(),
    node: version,
    platform: z.enum(['linux', 'darwin', 'win32', 'other']),
    arch: z.enum(['x64', 'arm64', 'ia32', 'arm', 'other']),
    packaged: z.boolean(),
  }),
  event('library-opened', { ms, bytes: count }),
  /** The library or something else a start needs: Stet says so and goes. */
  event('gave-up', { code: errorCodeSchema }),
  event('stop', { ms, seconds: count }),
  event('uncaught', { where: z.enum(['main', 'window', 'search', 'feed']), ...thrown }),
  event('process-gone', {
    which: z.enum(['window', 'gpu', 'utility', 'other']),
    why: z.enum([
      ...(['clean-exit', 'abnormal-exit', 'killed', 'crashed', 'oom'] as const),
      ...(['launch-failed', 'integrity-failure', 'memory-eviction', 'other'] as const),
    ]),
    exit: z.number().int(),
  }),
  event('job-failed', {
    job: z.enum(['read-file', 'read-files', 'read-pasted', 'show-page', 'sketch', 'analyse', 'annotate-article']),
    code: errorCodeSchema,
    ms,
  }),
  event('request-refused', { channel, code: errorCodeSchema, command: command.nullable(), ms }),
  event('request-failed', { channel, ms, ...thrown }),
  event('slow', { channel, command: command.nullable(), ms }),
  event('request', { channel, ms }),
  event('restore', { code: errorCodeSchema.nullable() }),
  /** Lines that could not be written, on a full disk for one. */
  event('gap', { lines: count }),
  /** Something tried to log what the vocabulary has no room for. */
  event('unsayable', {}),
])
export type LogEvent = z.infer<typeof logEventSchema>
export type LogEventName = LogEvent['event']

export const levelOf: Record<LogEventName, Level> = {
  start: 'info',
  'library-opened': 'info',
  'gave-up': 'error',
  stop: 'info',
  uncaught: 'error',
  'process-gone': 'error',
  'job-failed': 'warn',
  'request-refused': 'warn',
  'request-failed': 'error',
  slow: 'warn',
  request: 'debug',
  restore: 'info',
  gap: 'warn',
  unsayable: 'error',
}

const lineSchema = z
  .object({ at: z.iso.datetime(), level: z.enum(levels) })
  .loose()
  .transform(({ at, level, ...rest }, context) => {
    const said = logEventSchema.safeParse(rest)
    if (said.success) return { at, level, ...said.data }
    context.addIssue({ code: 'custom', message: 'not of the vocabulary' })
    return z.NEVER
  })

/** One line of JSON with a line break. An event that the vocabulary cannot hold becomes `unsayable`. */
export function lineOf(said: LogEvent, at: Date): string {
  const checked = logEventSchema.safeParse(said)
  const sayable: LogEvent = checked.success ? checked.data : { event: 'unsayable' }
  return `${JSON.stringify({ at: at.toISOString(), level: levelOf[sayable.event], ...sayable })}\n`
}

/** A line as it may be handed on; null for one that no version of this vocabulary has written. */
export function readLine(line: string): string | null {
  try {
    const read = lineSchema.safeParse(JSON.parse(line))
    return read.success ? JSON.stringify(read.data) : null
  } catch {
    return null // half a line, from a process that was killed
  }
}
