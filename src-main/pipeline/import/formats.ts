import { zipContainer } from './container-zip'
import { docx } from './docx'
import { epub } from './epub'
import { webPage } from './html'
import { mhtml } from './mhtml'
import { odt } from './odt'
import { oldWord } from './old-word'
import { pdf } from './pdf'
import type { Container, Reader } from './reader'
import { rtf } from './rtf'
import { markdown, plainText } from './text'

/** All there are, in the order in which they are asked whether they recognise a file: plain text takes any. */
export const readers: readonly Reader[] = [pdf, docx, odt, rtf, epub, oldWord, mhtml, webPage, markdown, plainText]
export const containers: readonly Container[] = [zipContainer]

/** Lower case, without the dot; empty where there is none: a dot in front (".notes") hides a file, it does not begin an extension. */
export function extensionOf(fileName: string): string {
  const base = fileName.split(/[\\/]| › /).pop() ?? ''
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase()
}

const isNamed = (extension: string) => (format: Reader | Container) => format.extensions.includes(extension)

/** By the name alone: whether there is any reason to open a file of a folder. */
export const isNamedLikeOne = (fileName: string): boolean =>
  [...readers, ...containers].some(isNamed(extensionOf(fileName)))

/** What says that the bytes are of its format, whatever their name. */
export const recognisedBy = (bytes: Uint8Array): Reader | Container | null =>
  [...containers, ...readers].find((format) => format.recognises(bytes)) ?? null

/**
 * What reads a file: the bytes decide where they can, then the extension. `null` where there is none: the caller refuses with
 * `format-unknown`.
 */
export const formatOf = (fileName: string, bytes: Uint8Array): Reader | Container | null =>
  recognisedBy(bytes) ?? [...containers, ...readers].find(isNamed(extensionOf(fileName))) ?? null

export const isContainer = (format: Reader | Container): format is Container => 'open' in format
