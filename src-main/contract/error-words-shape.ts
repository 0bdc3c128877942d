import type { ErrorCode, StetError } from './errors'

export type ErrorDetails = StetError['details']
/** What happened, to which file, and what to do now. */
export type ErrorWords = Record<ErrorCode, (d: ErrorDetails) => string>

export const megabytes = (bytes: string | number | undefined) =>
  Number(bytes) < 1e6 ? `${Math.ceil(Number(bytes) / 1e3)} kB` : `${Math.round(Number(bytes) / 1e6)} MB`
