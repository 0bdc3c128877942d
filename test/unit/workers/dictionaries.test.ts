import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dictionaryHandlers } from '../../../src-main/ipc/handlers/dictionaries'
import type { Room } from '../../../src-main/ipc/handlers/room'
import { createDictionaries } from '../../../src-main/library/dictionaries'
import { compileDictionary } from '../../../src-main/pipeline/lexicon/compile'
import {
  dictionaryFiles,
  lexiconOf,
  openDictionaries,
  readDictionaryHeader,
} from '../../../src-main/workers/dictionaries'
import { newFolder, refusal, value } from '../../journal/support/desk'

const term = (text: string) => ({ text, partOfSpeech: 1, weight: 1 })
function pack(from: 'de' | 'fr', words: [string, string][]): Uint8Array {
  const senses = words.map(([a, b]) => ({ from: [term(a)], to: [term(b)], weight: 1 }))
  const about = { source: 'a-list', sourceVersion: '2.1', title: `Ours ${from}`, licence: 'GPL-3.0-or-later' }
  return compileDictionary(senses, { ...about, from, to: 'en' })
}

/** The app's German dictionary, an empty library, and a dialog that answers with `chosen`. */
function desk() {
  const root = newFolder()
  const folders = { app: join(root, 'app'), added: join(root, 'library', 'dictionaries') }
  mkdirSync(folders.app)
  writeFileSync(join(folders.app, 'de-en.stetdict'), pack('de', [['Deich', 'dyke']]))
  const dictionaries = createDictionaries(folders)
  const dialog = { chosen: null as string | null }
  const desktop = { chooseDictionary: async () => dialog.chosen }
  const handlers = dictionaryHandlers({ dictionaries, desktop } as unknown as Room)
  const caller = { webContentsId: 1 }
  const add = (path: string | null) => {
    dialog.chosen = path
    return handlers['dictionaries.add']({}, caller)
  }
  const meaning = async (word: string, language: string, to: 'en' | 'de' = 'en') =>
    value(await handlers['words.meaning']({ word, language, to }, caller))
  return { root, folders, dictionaries, handlers, caller, add, meaning }
}

describe('language packs', () => {
  it('are listed with their source and licence, and the languages that have none', async () => {
    const { dictionaries } = desk()
    const { packs, missing } = dictionaries.list()
    expect(packs).toMatchObject([
      { pair: 'de-en', where: 'app', source: 'a-list', version: '2.1', entries: 1, licence: 'GPL-3.0-or-later' },
    ])
    expect(missing).toEqual(['fr', 'es', 'it', 'nl', 'pt'])
  })

  it('are copied into the library when added, used at once, and only they can be removed', async () => {
    const { root, folders, dictionaries, handlers, caller, add, meaning } = desk()
    const before = dictionaries.engine()
    expect((await meaning('pont', 'fr')).meanings).toEqual([])
    const path = join(root, 'mine.stetdict')
    writeFileSync(path, pack('fr', [['pont', 'bridge']]))
    const added = value(await add(path))
    expect(added.packs.map((p) => [p.pair, p.where])).toEqual([
      ['de-en', 'app'],
      ['fr-en', 'added'],
    ])
    expect(added.missing).not.toContain('fr')
    expect(readdirSync(folders.added)).toHaveLength(1)
    expect((await meaning('Ponts', 'fr', 'de')).meanings[0]).toMatchObject({
      headword: 'pont',
      translations: ['bridge'],
    })
    expect(dictionaries.engine()).not.toBe(before)

    expect(refusal(await handlers['dictionaries.remove']({ id: 'app/de-en.stetdict' }, caller))[0]).toBe('not-found')
    expect(refusal(await handlers['dictionaries.remove']({ id: 'added/../x' }, caller))[0]).toBe('not-found')
    const left = value(await handlers['dictionaries.remove']({ id: added.added! }, caller))
    expect(left.packs.map((p) => p.pair)).toEqual(['de-en'])
    expect(dictionaries.engine()).toBe(before)
  })

  it('are refused with a reason, and nothing is added', async () => {
    const { root, folders, add } = desk()
    const whole = pack('fr', [['pont', 'bridge']])
    const damaged = whole.slice()
    damaged[damaged.length - 1]! ^= 1
    const files: [string, Uint8Array, string][] = [
      ['text.stetdict', new TextEncoder().encode('not a pack'), 'dictionary-foreign'],
      ['cut.stetdict', whole.slice(0, -5), 'dictionary-truncated'],
      ['bad.stetdict', damaged, 'dictionary-damaged'],
      ['same.stetdict', readFileSync(join(folders.app, 'de-en.stetdict')), 'already-exists'],
    ]
    for (const [name, bytes, code] of files) {
      writeFileSync(join(root, name), bytes)
      expect(refusal(await add(join(root, name)))[0], name).toBe(code)
    }
    expect(refusal(await add(join(root, 'gone.stetdict')))[0]).toBe('file-missing')
    expect(value(await add(null)).added).toBeNull()
    expect(dictionaryFiles(folders.added)).toEqual([])
  })

  it('that are damaged where they lie are named, not used, and break nothing', () => {
    const { folders } = desk()
    const whole = pack('fr', [['pont', 'bridge']])
    writeFileSync(join(folders.app, 'fr-en.stetdict'), whole.slice(0, -9))
    const dictionaries = createDictionaries(folders)
    const broken = dictionaries.list().packs.find((p) => p.file === 'fr-en.stetdict')
    expect(broken?.problem?.code).toBe('dictionary-truncated')
    expect(dictionaries.paths()).toEqual([join(folders.app, 'de-en.stetdict')])
    expect(openDictionaries(dictionaryFiles(folders.app)).errors.map((e) => e.code)).toEqual(['dictionary-truncated'])
  })

  it('are opened once by a worker, and again when one has changed', () => {
    const { folders, dictionaries } = desk()
    const first = lexiconOf(dictionaries.paths(), dictionaries.engine())
    expect(lexiconOf(dictionaries.paths(), dictionaries.engine())).toBe(first)
    writeFileSync(join(folders.app, 'de-en.stetdict'), pack('de', [['Deich', 'levee']]))
    dictionaries.refresh()
    const second = lexiconOf(dictionaries.paths(), dictionaries.engine())
    expect(second.translate('deich', 'de', 'en')).not.toEqual(first.translate('deich', 'de', 'en'))
    expect(value(readDictionaryHeader(join(folders.app, 'de-en.stetdict'))).header.title).toBe('Ours de')
  })
})
