import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createHandedFiles, filesAmong } from '../../../src-main/handed-files'

const folder = mkdtempSync(join(tmpdir(), 'stet-handed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'Draft of May.docx'), '')

describe('files among the words of a start', () => {
  it('are those that are there, from the folder where they were typed', () => {
    const words = ['stet', '--lang=de', 'Draft of May.docx', 'missing.txt', 'stet:dossier/1', folder]
    expect(filesAmong(words, folder, '/checkout')).toEqual([join(folder, 'Draft of May.docx'), folder])
  })

  it('are never the program or the checkout', () => {
    expect(filesAmong([join(folder, 'Draft of May.docx'), '.'], folder, folder)).toEqual([])
  })
})

describe('files handed to the app', () => {
  function desk(person: string | null) {
    const done: unknown[] = []
    const state = { person }
    const parts = {
      library: {
        execute: (command: unknown, by: unknown) => {
          done.push([command, by])
          return { ok: true }
        },
      },
      intake: { start: (...words: unknown[]) => void done.push(words) },
      session: { person: () => (state.person === null ? null : { id: state.person }) },
    }
    return { handed: createHandedFiles(parts as never, () => 'de'), done, state }
  }

  it('become a dossier named after the first, in the language of the interface, by whoever works here', () => {
    const { handed, done } = desk('p1')
    const dossier = handed.take(['/a/Draft of May.docx', '/a/wire.txt'])
    expect(done).toEqual([
      [{ type: 'CreateDossier', dossier, title: 'Draft of May', workingLanguage: 'de' }, { actor: 'p1' }],
      [dossier, { kind: 'paths', paths: ['/a/Draft of May.docx', '/a/wire.txt'] }, 'p1'],
    ])
  })

  it('wait until somebody works here, and are taken once', () => {
    const { handed, done, state } = desk(null)
    expect(handed.take(['/a/one.txt'])).toBeNull()
    expect(handed.takeWaiting()).toBeNull()
    expect(done).toEqual([])
    state.person = 'p1'
    expect(handed.takeWaiting()).not.toBeNull()
    expect(done).toHaveLength(2)
    expect(handed.takeWaiting()).toBeNull()
    expect(handed.take([])).toBeNull()
    expect(done).toHaveLength(2)
  })
})
