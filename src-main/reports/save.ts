import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fail, ok, type Result } from '../contract/errors'
import { systemWhy } from '../contract/system-words'

/** What saving needs of the file system; a test hands in one that fails. */
export type SaveFs = Pick<typeof fs, 'open' | 'rename' | 'unlink' | 'realpath' | 'stat' | 'chmod'>

/** Windows refuses a rename while a virus scanner reads the file it has just seen appear; it is gone in a moment. */
const renameRetriesMs = [50, 100, 200, 400]

/**
 * Writes a file whole or not at all: beside it, to the disk (fsync), then renamed over it. When anything fails the old
 * file is as it was and nothing is left beside it. A link is followed, one that leads nowhere is replaced, and an existing
 * file's permissions are kept.
 *
 * Errors: `disk-full`, else `report-unwritable`, both with `{ file, what, why }`, `why` in plain words.
 */
export async function saveAtomically(
  path: string,
  data: Uint8Array | string,
  on: SaveFs = fs,
): Promise<Result<{ path: string }>> {
  let beside: string | null = null
  try {
    const target = await on.realpath(path).catch(() => path) // most often it does not exist yet
    const existing = await on.stat(target).catch(() => null)
    // A device would be replaced by a file of its name: the administrator may do that, and must not by accident.
    if (existing && !existing.isFile())
      return fail('report-unwritable', detailsOf(path, existing.isDirectory() ? 'EISDIR' : 'ENODEV'))
    beside = join(dirname(target), `.stet-${randomBytes(8).toString('hex')}.tmp`)
    await writeSynced(beside, data, on)
    if (existing) await on.chmod(beside, existing.mode)
    await renameOver(beside, target, on)
    beside = null
    await syncFolder(dirname(target), on)
    return ok({ path })
  } catch (cause) {
    // It may never have been made; that it could not be removed matters less than the reason we are here.
    if (beside !== null) await on.unlink(beside).catch(() => {})
    const code = codeOf(cause)
    return fail(
      code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'report-unwritable',
      detailsOf(path, code),
      cause,
    )
  }
}

async function writeSynced(path: string, data: Uint8Array | string, on: SaveFs): Promise<void> {
  const file = await on.open(path, 'wx')
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function renameOver(from: string, to: string, on: SaveFs): Promise<void> {
  for (const waitMs of process.platform === 'win32' ? renameRetriesMs : []) {
    try {
      return await on.rename(from, to)
    } catch (cause) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(cause))) throw cause
      await pause(waitMs)
    }
  }
  await on.rename(from, to)
}

/**
 * Makes the rename itself durable. A failure is not reported: the new file is in place and its bytes are on the disk,
 * so "not saved, the old file is unchanged" would be false. Windows and some network disks cannot sync a folder at all.
 */
async function syncFolder(folder: string, on: SaveFs): Promise<void> {
  try {
    const handle = await on.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {}
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
}

const detailsOf = (path: string, code: string) => ({
  file: path,
  what: basename(path),
  why: systemWhy(code),
})
