import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { fail, ok, type Result } from '../contract/errors'
import { logoBytesAtMost, type logoSchema } from '../contract/reports'

/**
 * A picture for the report's head, told by its first bytes and not by its name. Errors: `logo-unreadable` with the file and
 * why in plain words.
 */
export async function readLogo(path: string): Promise<Result<z.infer<typeof logoSchema>>> {
  const file = basename(path)
  try {
    const { size } = await stat(path)
    if (size > logoBytesAtMost) return fail('logo-unreadable', { file, why: 'too-large' })
    const bytes = await readFile(path)
    const mediaType = mediaTypeOf(bytes)
    if (mediaType === null) return fail('logo-unreadable', { file, why: 'no-picture' })
    return ok({ mediaType, base64: bytes.toString('base64') })
  } catch (cause) {
    return fail('logo-unreadable', { file, why: 'unread' }, cause)
  }
}

function mediaTypeOf(bytes: Buffer): 'image/png' | 'image/jpeg' | null {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png'
  return bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? 'image/jpeg' : null
}
