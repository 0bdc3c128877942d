import { randomUUID, webcrypto } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '../contract/errors'
import type { KeptFile } from '../contract/events'
import type { ChosenFile } from '../contract/evidence'
import { unreadable } from '../workers/unreadable'

export const evidenceBytesAtMost = 100_000_000
/** Chosen and not kept yet; whoever chooses more has thrown the first ones away. */
const chosenAtMost = 100

export interface EvidenceFiles {
  /**
   * Reads a file and says what it is; it can be kept under `chosen` while the app runs. Errors: evidence-missing,
   * evidence-unreadable, evidence-too-large.
   */
  choose(path: string): Promise<Result<ChosenFile>>
  /** Its bytes, if they are still those that were chosen. Errors: those of `choose`, evidence-changed, evidence-unchosen. */
  read(chosen: string): Promise<Result<{ file: KeptFile; bytes: Uint8Array }>>
}

/** Files on their way into the library. Only their paths are held between choosing and keeping: some are large. */
export function createEvidenceFiles(bytesAtMost = evidenceBytesAtMost): EvidenceFiles {
  const held = new Map<string, { path: string; file: KeptFile }>()
  return {
    choose: async (path) => {
      const read = await readFile(path, bytesAtMost)
      if (!read.ok) return read
      const { file } = read.value
      const chosen = randomUUID()
      held.set(chosen, { path, file })
      if (held.size > chosenAtMost) held.delete(held.keys().next().value!)
      return ok({ chosen, file })
    },
    read: async (chosen) => {
      const known = held.get(chosen)
      if (!known) return fail('evidence-unchosen')
      const read = await readFile(known.path, bytesAtMost)
      if (!read.ok || read.value.file.sha256 === known.file.sha256) return read
      return fail('evidence-changed', { file: known.file.name })
    },
  }
}

// A pipe that nobody writes to would block its opening for ever.
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) // Windows has neither

async function readFile(path: string, limit: number): Promise<Result<{ file: KeptFile; bytes: Uint8Array }>> {
  const name = nameOf(path)
  let handle: FileHandle
  try {
    handle = await open(path, readWithoutWaiting)
  } catch (cause) {
    return refusal(name, cause)
  }
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) return fail('evidence-unreadable', { file: name, why: 'it is a folder' })
    if (!stat.isFile()) return fail('evidence-unreadable', { file: name, why: 'it is not a regular file' })
    if (stat.size > limit) return fail('evidence-too-large', { file: name, bytes: stat.size, limit })
    const bytes = await handle.readFile()
    // It may have grown while it was read.
    if (bytes.length > limit) return fail('evidence-too-large', { file: name, bytes: bytes.length, limit })
    if (bytes.length === 0) return fail('evidence-unreadable', { file: name, why: 'it is empty' })
    const sha256 = await sha256Of(bytes)
    return ok({ file: { sha256, name, bytes: bytes.length, mediaType: mediaTypeOf(name) }, bytes })
  } catch (cause) {
    return refusal(name, cause)
  } finally {
    await handle.close()
  }
}

/** Off the main thread: a hundred megabytes would hold every window up. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

function refusal(file: string, cause: unknown): Result<never> {
  const failure = unreadable(file, cause)
  if (failure.ok) return failure
  const { code, details } = failure.error
  return fail(code === 'file-missing' ? 'evidence-missing' : 'evidence-unreadable', details, cause)
}

/** Some systems allow line breaks and the like in a name; nobody could read it in a list. */
const nameOf = (path: string): string =>
  basename(path)
    .replace(/\p{Cc}/gu, ' ')
    .slice(-1024) || 'file'

/** By the name alone, for showing: nothing is ever opened because of it. */
const mediaTypes: Record<string, string> = {
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.eml': 'message/rfc822',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.md': 'text/markdown',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}
const mediaTypeOf = (name: string) => mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream'
