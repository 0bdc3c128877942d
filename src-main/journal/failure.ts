import { type StetError, StetException, stetError } from '../contract/errors'
import { NotCanonical } from './canonical'

/** https://www.sqlite.org/rescode.html: the low byte of a result code. libsql names only some of the extended ones. */
const primary = { perm: 3, busy: 5, locked: 6, readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, notadb: 26 }
const fullDisk = new Set(['ENOSPC', 'EDQUOT'])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ENAMETOOLONG'])

/** What a failure of SQLite or the file system means to a person. `what`: the thing that was to be saved. */
export function toStetError(error: unknown, { folder, what }: { folder: string; what: string }): StetError {
  if (error instanceof StetException) {
    return error.error.code === 'disk-full' ? { ...error.error, details: { what } } : error.error
  }
  if (error instanceof NotCanonical) return stetError('command-refused', { why: error.message }, error)
  const code = resultCodeOf(error)
  const system = systemCodeOf(error)
  if (code === primary.full || (system && fullDisk.has(system))) return stetError('disk-full', { what }, error)
  if (code === primary.corrupt || code === primary.notadb) {
    return stetError('library-damaged', { folder, why: messageOf(error) }, error)
  }
  if (code === primary.busy || code === primary.locked) {
    return stetError('library-unwritable', { folder, why: 'another program is using its file' }, error)
  }
  const unwritable: (number | undefined)[] = [primary.perm, primary.readonly, primary.ioerr, primary.cantopen]
  if (unwritable.includes(code) || (system && forbidden.has(system))) {
    return stetError('library-unwritable', { folder, why: messageOf(error) }, error)
  }
  return stetError('unexpected', { what: messageOf(error) }, error)
}

/** Primary SQLite result code, or undefined. A failed open carries its code only at the end of the message. */
export function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff
  const code = /ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1]
  return code === undefined ? undefined : Number(code) & 0xff
}

export const isBusy = (error: unknown): boolean => {
  const code = resultCodeOf(error)
  return code === primary.busy || code === primary.locked
}

const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
