import { explain } from '../contract/error-words'
import type { StetError } from '../contract/errors'

export const exitCodes = { done: 0, someRefused: 1, usage: 2, failed: 3 } as const

export interface Terminal {
  print(text: string): void
  /** One line on standard error. */
  warn(line: string): void
}

/** The command line was not understood: answered with where to find help. */
export class UsageError extends Error {}

export const warnOf = (terminal: Terminal, error: StetError) => terminal.warn(`stet: ${explain(error)}`)

export function failed(error: StetError, terminal: Terminal): number {
  warnOf(terminal, error)
  return exitCodes.failed
}
