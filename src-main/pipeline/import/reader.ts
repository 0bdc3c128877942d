import type { Result } from '../../contract/errors'
import type { FoundMetadata } from '../../contract/metadata'
import type { TextPage } from '../../contract/pages'

export type { LineBox, TextPage } from '../../contract/pages'

/** What may be spent on one file. Time and heap are limited from outside, by ending the worker. */
export interface ReadLimits {
  /** Of the file, and of everything unpacked from it together. */
  bytes: number
  pages: number
  /** Unpacked bytes for each packed byte. */
  expansion: number
  /** Containers within containers, and elements within elements. */
  nesting: number
  /** Files in a container. */
  entries: number
}

/** What is known of a file beside its bytes. */
export interface Given {
  /** What the person knows the file as: its path below what was dropped. */
  name: string
  limits: ReadLimits
  /** For an encrypted file. */
  password: string | null
  /** Where it came from, when the person or the clipboard said so. */
  url: string | null
}

/** What a reader makes of a file. */
export interface ReadText {
  /**
   * The article: headline first where the file has one, blocks (paragraphs, headings, list items, table rows) apart by one empty line; LF line ends, no
   * lone surrogates, no byte order mark. Plain text and Markdown stay as they are.
   */
  text: string
  mediaType: string
  /** Of the bytes; of a format that has its own, "utf-8". */
  encoding: string
  /** Everything the file says of itself, the best value of a field first. Not what the engine reads out of the text. */
  found: FoundMetadata[]
  /** Of formats with pages: where each line of the text stands. */
  pages?: TextPage[]
}

/**
 * One format. A new one is a file with one of these, a line in `formats.ts` and a folder in `test/golden/import`. `read` never throws
 * for bad bytes and never reads beyond them: no network, no file, no code of the document.
 */
export interface Reader {
  format: string
  /** Lower case, without the dot. */
  extensions: readonly string[]
  /** Whether the bytes say that they are of this format, whatever the name says. */
  recognises: (bytes: Uint8Array) => boolean
  /** Errors: `file-*` and `format-*` of the contract. */
  read: (bytes: Uint8Array, given: Given) => Promise<Result<ReadText>> | Result<ReadText>
}

/** A file of a container, by its path in it: relative, with "/", without "..", whatever the container says. */
export interface Entry {
  name: string
  read: () => Promise<Result<Uint8Array>> | Result<Uint8Array>
}

/** A file of files, each read by its own reader. */
export interface Container {
  format: string
  extensions: readonly string[]
  recognises: (bytes: Uint8Array) => boolean
  /** Entries that may not be read (encrypted, with a path that leads out, past a limit) say why when they are read. */
  open: (bytes: Uint8Array, given: Given) => Result<Entry[]>
}
