import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '../contract/errors'
import { shownName } from '../contract/shown-name'
import { describe } from '../pipeline/describe'
import { extensionOf, formatOf, isContainer } from '../pipeline/import/formats'
import { readPastedHtml } from '../pipeline/import/html-pasted'
import { kindByBytes, kindByName } from '../pipeline/import/kinds'
import { chosenMetadata } from '../pipeline/import/metadata'
import type { Given, Reader, ReadText } from '../pipeline/import/reader'
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
  const read = isContainer(format)
    ? await readContainer(format, { bytes, name, reading }, readBytes)
    : alone(name, await articleFrom(format, bytes, name, reading))
  if (read.ok || format.recognises(bytes) || isTextual(format)) return read
  // A text that somebody named as a document is still their article.
  const asText = alone(name, await articleFrom(plainText, bytes, name, reading))
  return asText.ok ? asText : read
}

const alone = (name: string, read: Result<ReadArticle>): Result<FileReading[]> =>
  read.ok ? ok([{ name, read }]) : read

/** Whose source is itself readable, and must not be taken for an article where the format finds none in it. */
const isTextual = ({ format }: { format: string }) => /^(text|markdown|html|mhtml|rtf)$/.test(format)

async function articleFrom(
  format: Reader,
  bytes: Uint8Array,
  name: string,
  { limits, password, url }: Reading,
): Promise<Result<ReadArticle>> {
  const read = await format.read(bytes, { name, limits: limits.read, password, url })
  const readAs = format.extensions.includes(extensionOf(name)) ? null : format.format
  return read.ok ? articleOf(read.value, { original: bytes, name, url, limits, readAs }) : read
}

function articleOf(
  { text, encoding, mediaType, found, pages }: ReadText,
  given: { original: Uint8Array; name: string; url: string | null; limits: Limits; readAs: string | null },
): Result<ReadArticle> {
  const { original, name, url, limits, readAs } = given
  if (text.length > limits.textLength) return fail('text-too-long', { file: name, limit: limits.textLength })
  const originalSha256 = sha256(original)
  const hashes = { originalSha256, textSha256: sha256(text) }
  const metadata = chosenMetadata(found, describe(name, originalSha256, text), url)
  return ok({ original, text, ...hashes, encoding, mediaType, readAs, metadata, pages: pages ?? null })
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
  { name: given, text, html = null, url }: Pasted,
  limits: Limits = defaultLimits,
): Promise<Result<ReadArticle>> {
  // By the kind of clipboard alone: text that begins like a page is what somebody pasted as text.
  const from = async (
    words: string,
    read: (bytes: Uint8Array, given: Given) => ReturnType<Reader['read']>,
  ): Promise<Result<ReadArticle>> => {
    const name = shownName(given)
    const original = new TextEncoder().encode(words)
    const limit = limits.fileBytes
    if (original.length > limit) return fail('file-too-large', { file: name, bytes: original.length, limit })
    const result = await read(original, { name, limits: limits.read, password: null, url })
    return result.ok ? articleOf(result.value, { original, name, url, limits, readAs: null }) : result
  }
  const marked = html === null ? null : await from(html, (_, given) => readPastedHtml(html, given))
  const read = marked?.ok ? marked : await from(text, plainText.read)
  if (!read.ok) return read
  const { metadata } = read.value
  return ok({ ...read.value, metadata: { ...metadata, title: metadata.title ?? given } })
}
