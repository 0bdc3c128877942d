import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fail, ok, type Result } from '../contract/errors'
import type { ArticleMetadata } from '../contract/events'
import { describe as describeText } from '../pipeline/describe'
import { formatOf, isContainer } from '../pipeline/import/formats'
import { defaultLimits, type ReadArticle } from './jobs'
import { unreadable } from './unreadable'

// A pipe that nobody writes to would block its opening for ever, and with it one of Node's few threads for files.
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) // Windows has neither

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/**
 * Reads one file as an article: at most `maxBytes`, decoded, described. Only regular files are read: a pipe or a device
 * would block for ever. Errors: file-missing, file-unreadable, file-too-large, file-empty, file-binary, format-unknown.
 */
export async function readFileAsArticle(path: string, name: string, maxBytes: number): Promise<Result<ReadArticle>> {
  let handle: FileHandle
  try {
    handle = await open(path, readWithoutWaiting)
  } catch (cause) {
    return unreadable(name, cause)
  }
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) return fail('file-unreadable', { file: name, why: 'it is a folder' })
    if (!stat.isFile()) return fail('file-unreadable', { file: name, why: 'it is not a regular file' })
    if (stat.size > maxBytes) return fail('file-too-large', { file: name, bytes: stat.size, limit: maxBytes })
    return await articleFrom(await readAtMost(handle, maxBytes, stat.size), name, maxBytes)
  } catch (cause) {
    return unreadable(name, cause)
  } finally {
    await handle.close()
  }
}

/** The size is asked again while reading: the file may grow, and files in /proc say 0. */
async function readAtMost(handle: FileHandle, maxBytes: number, expected: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(Math.min(maxBytes, expected) + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
    if (length > maxBytes) break
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 65_536))])
  }
  return bytes.subarray(0, length)
}

async function articleFrom(original: Uint8Array, name: string, maxBytes: number): Promise<Result<ReadArticle>> {
  if (original.length > maxBytes) return fail('file-too-large', { file: name, bytes: original.length, limit: maxBytes })
  const format = formatOf(name, original)
  if (format === null || isContainer(format)) return fail('format-unknown', { file: name })
  const read = await format.read(original, { name, limits: defaultLimits.read, password: null, url: null })
  if (!read.ok) return read
  const { text, encoding, mediaType, found } = read.value
  const title = found.find(({ field }) => field === 'title')?.value ?? null
  const originalSha256 = sha256(original)
  const metadata = { ...describe(name, originalSha256, text), ...(title === null ? {} : { title }) }
  return ok({ original, originalSha256, text, textSha256: sha256(text), encoding, mediaType, metadata })
}

/** Text from the clipboard is an article whose original bytes are its UTF-8. The person's name for it stands in for a title. */
export async function readPastedAsArticle(
  { name, text, url }: { name: string; text: string; url: string | null },
  maxBytes: number,
): Promise<Result<ReadArticle>> {
  const read = await articleFrom(new TextEncoder().encode(text), `${name}.txt`, maxBytes)
  if (!read.ok) return read
  const { metadata } = read.value
  return ok({ ...read.value, metadata: { ...metadata, title: metadata.title ?? name, url } })
}

/** What the engine can say of an article by itself; the analysis of the whole dossier may know more later. */
function describe(file: string, originalSha256: string, text: string): ArticleMetadata {
  const { title, language, outlet, agency, byline, published } = describeText(file, originalSha256, text)
  const cut = (value: string | null, length: number) => value?.slice(0, length) ?? null
  return {
    title: cut(title, 2000),
    language,
    outlet: cut(outlet, 500),
    agency: cut(agency, 500),
    byline: cut(byline, 500),
    published,
    retrieved: null,
    url: null,
  }
}
