import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../contract/errors'
import { shownName } from '../contract/shown-name'
import { describe } from '../pipeline/describe'
import { extensionOf, formatOf, isContainer } from '../pipeline/import/formats'
import { kindByBytes, kindByName } from '../pipeline/import/kinds'
import { chosenMetadata } from '../pipeline/import/metadata'
import type { Reader } from '../pipeline/import/reader'
import { plainText } from '../pipeline/import/text'
import { defaultLimits, type FileReading, type Limits, type ReadArticle } from './jobs'
import { type Reading, readContainer } from './read-container'
import { readFileBytes, refusedByKind } from './read-file'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

export interface ReadOptions {
  maxBytes?: number
  password?: string | null
  limits?: Limits
}

/**
 * Reads a file into the articles in it: one, or of a container those of its files, which are refused one by one. `name`: what the
 * person knows it as. Errors, of the file as a whole: those of `readFileBytes` and of the formats' readers, text-too-long.
 */
export async function readFileAsArticles(
  path: string,
  name: string,
  { maxBytes, password = null, limits = defaultLimits }: ReadOptions = {},
): Promise<Result<FileReading[]>> {
  const bytes = await readFileBytes(path, name, maxBytes ?? limits.fileBytes)
  return bytes.ok ? readBytes(bytes.value, name, { limits, password, url: null }) : bytes
}

/** What `bytes` hold, by whatever they are: see `readFileAsArticles`. */
export async function readBytes(bytes: Uint8Array, name: string, reading: Reading): Promise<Result<FileReading[]>> {
  const format = formatOf(name, bytes)
  if (format === null) return refusedByKind(name, kindByBytes(bytes) ?? kindByName(name) ?? 'unknown')
  if (isContainer(format)) return readContainer(format, { bytes, name, reading }, readBytes)
  const read = await articleFrom(format, bytes, name, reading)
  if (read.ok) return ok([{ name, read }])
  // A text that somebody named as something else is still their article.
  const asText = mayBeText(format, bytes) ? await articleFrom(plainText, bytes, name, reading) : read
  return asText.ok ? ok([{ name, read: asText }]) : read
}

const mayBeText = (format: Reader, bytes: Uint8Array) => format.format !== plainText.format && !format.recognises(bytes)

async function articleFrom(
  format: Reader,
  original: Uint8Array,
  name: string,
  { limits, password, url }: Reading,
): Promise<Result<ReadArticle>> {
  const read = await format.read(original, { name, limits: limits.read, password, url })
  if (!read.ok) return read
  const { text, encoding, mediaType, found, pages } = read.value
  if (text.length > limits.textLength) return fail('text-too-long', { file: name, limit: limits.textLength })
  const originalSha256 = sha256(original)
  return ok({
    original,
    originalSha256,
    text,
    textSha256: sha256(text),
    encoding,
    mediaType,
    readAs: format.extensions.includes(extensionOf(name)) ? null : format.format,
    metadata: chosenMetadata(found, describe(name, originalSha256, text), url),
    pages: pages ?? null,
  })
}

export interface Pasted {
  name: string
  text: string
  html?: string | null
  url: string | null
}

/**
 * What came from the clipboard is an article whose original bytes are its UTF-8: the HTML where it has any that can be read, else the
 * text. The person's name for it stands in for a title.
 */
export async function readPastedAsArticle(
  { name, text, html = null, url }: Pasted,
  limits: Limits = defaultLimits,
): Promise<Result<ReadArticle>> {
  const reading = { limits, password: null, url }
  const from = async (words: string, extension: string): Promise<Result<ReadArticle>> => {
    const file = shownName(`${name}.${extension}`)
    const original = new TextEncoder().encode(words)
    // By the name alone: text that begins like a page is what somebody pasted as text.
    const format = formatOf(file, new Uint8Array())
    if (format === null || isContainer(format)) return fail('format-unknown', { file })
    if (original.length > limits.fileBytes) {
      return fail('file-too-large', { file, bytes: original.length, limit: limits.fileBytes })
    }
    return articleFrom(format, original, file, reading)
  }
  const marked = html === null ? null : await from(html, 'html')
  const read = marked?.ok ? marked : await from(text, 'txt')
  if (!read.ok) return read
  const { metadata } = read.value
  return ok({ ...read.value, metadata: { ...metadata, title: metadata.title ?? name } })
}
