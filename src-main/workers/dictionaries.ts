import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ErrorCode, fail, ok, type Result } from '../contract/errors'
import type { Lexicon } from '../pipeline/candidates'
import { tableLanguage } from '../pipeline/language'
import {
  createLexicon,
  type Dictionary,
  type DictionaryFault,
  languagesWithout,
  lexiconName,
  type Meanings,
  meaningsOf,
  openDictionary,
  type Preamble,
  preambleBytes,
  readPreamble,
} from '../pipeline/lexicon'
import { engineWith } from '../pipeline/version'
import { unreadable } from './unreadable'

export const dictionaryExtension = '.stetdict'
/** Ours have at most 6 MB; a file this large is no dictionary, and reading it would only fill the memory. */
const largestFile = 100e6

const codes: Record<DictionaryFault, ErrorCode> = {
  foreign: 'dictionary-foreign',
  newer: 'dictionary-newer',
  truncated: 'dictionary-truncated',
  damaged: 'dictionary-damaged',
  'other-stems': 'dictionary-outdated',
}

/** Paths of the dictionary files in a folder, by name; none where there is no such folder. */
export function dictionaryFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isFile() || e.isSymbolicLink())
    const names = files.map((e) => e.name).filter((name) => name.endsWith(dictionaryExtension))
    return names.sort().map((name) => join(folder, name))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

/** What a file says of itself, from its first bytes; under a millisecond. Errors: dictionary-…, file-… */
export function readDictionaryHeader(path: string): Result<Preamble> {
  const file = basename(path)
  try {
    const bytes = Buffer.alloc(preambleBytes)
    const handle = openSync(path, 'r')
    let length = 0
    try {
      length = readSync(handle, bytes, 0, bytes.length, 0)
    } finally {
      closeSync(handle)
    }
    const read = readPreamble(bytes.subarray(0, length))
    if (!read.ok) return fail(codes[read.fault], { file })
    const { size } = statSync(path)
    if (size < read.preamble.bytes) return fail('dictionary-truncated', { file })
    return size > read.preamble.bytes ? fail('dictionary-damaged', { file }) : ok(read.preamble)
  } catch (cause) {
    return unreadable(file, cause)
  }
}

/** Reads and checks a whole file. Errors: dictionary-…, file-… */
export function openDictionaryFile(path: string): Result<{ dictionary: Dictionary; bytes: Uint8Array }> {
  const file = basename(path)
  try {
    const stat = statSync(path)
    // A pipe or a device would be waited for without end.
    if (!stat.isFile() || stat.size > largestFile) return fail('dictionary-foreign', { file })
    const bytes = readFileSync(path)
    const opened = openDictionary(bytes)
    return opened.ok ? ok({ dictionary: opened.dictionary, bytes }) : fail(codes[opened.fault], { file })
  } catch (cause) {
    return unreadable(file, cause)
  }
}

/** The dictionaries of these files, and why some could not be opened. */
export function openDictionaries(paths: readonly string[]) {
  const opened = paths.map(openDictionaryFile)
  return {
    dictionaries: opened.flatMap((o) => (o.ok ? [o.value.dictionary] : [])),
    errors: opened.flatMap((o) => (o.ok ? [] : [o.error])),
  }
}

let kept: { key: string; lexicon: Lexicon } | null = null

/** Opened once and kept for as long as the same files with the same contents are asked for. */
export function lexiconOf(paths: readonly string[], name: string): Lexicon {
  const key = [name, ...paths].join('\n')
  if (kept?.key !== key) kept = { key, lexicon: createLexicon(openDictionaries(paths).dictionaries) }
  return kept.lexicon
}

/** The engine's version with these dictionaries, as an analysis made with them is named. */
export const engineOf = (dictionaries: readonly { from: string; to: string; checksum: string }[]): string =>
  engineWith(lexiconName(dictionaries))

/** What the dictionaries say of a word; nothing in a language that they do not know. */
export function wordMeanings(dictionaries: readonly Dictionary[], word: string, from: string, to: string): Meanings {
  const [source, target] = [tableLanguage(from), tableLanguage(to)]
  if (!source || !target || source === target) return { to: target ?? 'en', isCompound: false, meanings: [] }
  return meaningsOf(dictionaries, word, source, target)
}

export { languagesWithout }
export type OpenedDictionary = Dictionary
