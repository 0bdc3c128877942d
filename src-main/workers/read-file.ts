import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { fail, ok, type Result } from '../contract/errors'
import { headBytes, type Kind, refusedAtSight } from '../pipeline/import/kinds'
import { unreadable } from './unreadable'

// A pipe that nobody writes to would block its opening for ever, and with it one of Node's few threads for files.
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) // Windows has neither

type Opened = Pick<FileHandle, 'read' | 'stat'>

/**
 * The bytes of a file, at most `maxBytes`. Only regular files are read: a pipe or a device would block for ever. One whose
 * first bytes and name are of no format that is read is refused by them alone, however large it is.
 * Errors: file-missing, file-unreadable, file-too-large, file-changed, format-unknown, format-unsupported.
 */
export async function readFileBytes(path: string, name: string, maxBytes: number): Promise<Result<Uint8Array>> {
  let handle: FileHandle
  try {
    handle = await open(path, readWithoutWaiting)
  } catch (cause) {
    return unreadable(name, cause)
  }
  try {
    return await readOpened(handle, { path, name, maxBytes })
  } catch (cause) {
    return unreadable(name, cause)
  } finally {
    await handle.close()
  }
}

/** For `readFileBytes`, which opens and closes. Throws what the file system says. */
export async function readOpened(
  handle: Opened,
  { path, name, maxBytes }: { path: string; name: string; maxBytes: number },
): Promise<Result<Uint8Array>> {
  const before = await handle.stat()
  if (before.isDirectory()) return fail('file-unreadable', { file: name, why: 'it is a folder' })
  if (!before.isFile()) return fail('file-unreadable', { file: name, why: 'it is not a regular file' })
  const head = await readAtMost(handle, headBytes, Math.min(before.size, headBytes))
  const kind = refusedAtSight(name, head)
  if (kind !== null) return refusedByKind(name, kind)
  const tooLarge = (bytes: number) => fail('file-too-large', { file: name, bytes, limit: maxBytes })
  if (before.size > maxBytes) return tooLarge(before.size)
  const bytes = head.length < headBytes ? head : await readAtMost(handle, maxBytes, before.size, head)
  const after = await handle.stat()
  // Without a name left, the file was replaced by another under its name, or is gone.
  if (after.nlink === 0) await stat(path)
  const isAsBefore = after.nlink > 0 && after.size === before.size && after.mtimeMs === before.mtimeMs
  if (!isAsBefore) return fail('file-changed', { file: name })
  return bytes.length > maxBytes ? tooLarge(bytes.length) : ok(bytes)
}

export const refusedByKind = (name: string, kind: Kind | 'unknown'): Result<never> =>
  kind === 'unknown' ? fail('format-unknown', { file: name }) : fail('format-unsupported', { file: name, kind })

/** One byte more than `most` when there are more. The file may grow meanwhile, and files in /proc say that they have 0. */
async function readAtMost(
  handle: Opened,
  most: number,
  expected: number,
  start: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(Math.max(Math.min(most, expected), start.length) + 1)
  bytes.set(start)
  let length = start.length
  while (length <= most) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 65_536))])
  }
  return bytes.subarray(0, length)
}
