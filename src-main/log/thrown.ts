import { errorNames, type LogEvent } from './vocabulary'

type Thrown = Pick<Extract<LogEvent, { event: 'uncaught' }>, 'name' | 'system' | 'frames'>

const systemCode = /^(E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,50}|SQLITE_[A-Z_]{2,40})$/
/** A frame's end, "…/out/main/chunks/read-AbC1.js:12:345)", of which only the file's own name is kept. */
const frame = /[/\\]out[/\\](?:main|preload|renderer)[/\\](?:[\w-]+[/\\])*([\w-]{1,60}\.c?js:\d{1,7}:\d{1,7})\)?$/
/** The same in a window, whose files lie at `stet://app/`. */
const pageFrame = /stet:\/\/app\/(?:[\w-]+\/)*([\w-]{1,60}\.js:\d{1,7}:\d{1,7})\)?$/

/**
 * What may be logged of something that was thrown: its kind, the system's code, and where in Stet's own files. Never its
 * message, which in a parser's error is a piece of the article; a stack begins with that message, so it is cut off first.
 */
export function loggedOf(cause: unknown): Thrown {
  if (!(cause instanceof Error)) return { name: 'other', system: null, frames: [] }
  const name = errorNames.find((known) => known === cause.name) ?? 'other'
  const { code } = cause as NodeJS.ErrnoException
  const system = typeof code === 'string' && systemCode.test(code) ? code : null
  return { name, system, frames: framesOf(cause) }
}

function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return []
  const at = message === '' ? 0 : stack.indexOf(message)
  // A message that was changed after the error was made no longer says where in the stack it ends.
  if (at < 0) return []
  return framesIn(stack.slice(at + message.length))
}

/** `stack`: lines without the message. */
export function framesIn(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .flatMap((line) => frame.exec(line)?.[1] ?? pageFrame.exec(line)?.[1] ?? [])
    .slice(0, 12)
}
