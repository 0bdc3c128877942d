import { unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DictionaryPack, WordMeanings } from '../contract/dictionaries'
import { fail, ok, type Result } from '../contract/errors'
import {
  dictionaryExtension,
  dictionaryFiles,
  engineOf,
  languagesWithout,
  type OpenedDictionary,
  openDictionaryFile,
  readDictionaryHeader,
  wordMeanings,
} from '../workers/dictionaries'

/** The dictionaries an analysis is made with. */
export interface DictionarySet {
  paths(): string[]
  /** The engine's version with the names of the dictionaries; of an analysis made without them another one. */
  engine(): string
}

export interface Dictionaries extends DictionarySet {
  list(): { packs: DictionaryPack[]; missing: string[] }
  /** A pack to be added, read and checked whole; where it goes is for the caller to write. */
  check(path: string): Result<{ bytes: Uint8Array; target: string }>
  /** After a file was added. */
  refresh(): void
  /** Errors: not-found for what was not added by the person. */
  remove(id: string): Promise<Result<null>>
  meaning(word: string, language: string, to: string): Result<WordMeanings>
}

export const noDictionaries: DictionarySet = { paths: () => [], engine: () => engineOf([]) }

/** The app's own dictionaries and those a person has added to the library. Folders are read once and after each change. */
export function createDictionaries(folders: { app: string | null; added: string | null }): Dictionaries {
  let known: DictionaryPack[] | null = null
  const opened = new Map<string, OpenedDictionary | null>()

  const packs = () => {
    known ??= [
      ...(folders.app === null ? [] : dictionaryFiles(folders.app).map((path) => packOf(path, 'app'))),
      ...(folders.added === null ? [] : dictionaryFiles(folders.added).map((path) => packOf(path, 'added'))),
    ]
    return known
  }
  const usable = () => packs().filter((pack) => pack.problem === null)
  const pathOf = (pack: DictionaryPack) => join((pack.where === 'app' ? folders.app : folders.added) ?? '', pack.file)
  /** Opened when a word is first looked up, some 25 ms, and kept. */
  const dictionaryOf = (pack: DictionaryPack) => {
    const path = pathOf(pack)
    if (!opened.has(path)) {
      const read = openDictionaryFile(path)
      opened.set(path, read.ok ? read.value.dictionary : null)
    }
    return opened.get(path) ?? null
  }

  return {
    paths: () => usable().map(pathOf),
    engine: () => engineOf(usable()),
    list: () => ({ packs: packs(), missing: languagesWithout(usable()) }),
    check: (path) => {
      const read = openDictionaryFile(path)
      if (!read.ok) return read
      const { header, checksum } = read.value.dictionary
      const same = usable().find((pack) => pack.checksum === checksum)
      if (same) return fail('already-exists', { what: `${same.title} (${same.pair})` })
      const name = `${header.from}-${header.to}-${checksum}${dictionaryExtension}`
      return ok({ bytes: read.value.bytes, target: join(folders.added ?? '', name) })
    },
    refresh: () => {
      known = null
      opened.clear()
    },
    remove: async (id) => {
      const pack = packs().find((p) => p.id === id && p.where === 'added')
      if (!pack) return fail('not-found', { what: id })
      try {
        await unlink(pathOf(pack))
      } catch (cause) {
        const { code } = cause as NodeJS.ErrnoException
        if (code !== 'ENOENT') return fail('dictionary-unremoved', { file: pack.file, why: code ?? '' }, cause)
      }
      known = null
      opened.clear()
      return ok(null)
    },
    meaning: (word, language, to) => {
      const of = usable().filter((p) => [p.from, p.to].includes(language))
      return ok(
        wordMeanings(
          of.flatMap((pack) => dictionaryOf(pack) ?? []),
          word,
          language,
          to,
        ),
      )
    },
  }
}

function packOf(path: string, where: 'app' | 'added'): DictionaryPack {
  const file = basename(path)
  const read = readDictionaryHeader(path)
  const nothing = { pair: '', from: '', to: '', source: '', version: '', title: file, entries: 0, licence: '' }
  const id = `${where}/${file}`
  if (!read.ok) return { ...nothing, id, file, where, bytes: 0, checksum: '', problem: read.error }
  const { header, checksum, bytes } = read.value
  const { from, to, source, sourceVersion: version, title, entries, licence } = header
  const pair = `${from}-${to}`
  return { id, file, where, pair, from, to, source, version, title, entries, licence, bytes, checksum, problem: null }
}
