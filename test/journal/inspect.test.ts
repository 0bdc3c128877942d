import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doctorCommand } from '../../src-main/cli/doctor'
import { inspectLibrary } from '../../src-main/journal/inspect'
import { migrations } from '../../src-main/journal/migrate'
import { backedUpKey } from '../../src-main/journal/settings'
import { Sql } from '../../src-main/journal/sql'
import { newDesk, newFolder } from './support/desk'

const file = (folder: string) => join(folder, 'library.db')

/** A library whose pages were overwritten in the middle, as a disk does that fails. */
function brokenLibrary(): string {
  const folder = newFolder()
  newDesk(folder).library.close()
  const bytes = readFileSync(file(folder))
  bytes.fill(0xa5, 4096 * 2, 4096 * 6)
  writeFileSync(file(folder), bytes)
  return folder
}

describe('a library is looked at', () => {
  it('while it is open, without a lock, and says who has it and when it was backed up', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.settings.put(backedUpKey, '2031-03-10T12:00:00.000Z')
    expect(inspectLibrary(folder)).toMatchObject({
      state: 'sound',
      schema: migrations.length,
      mode: 'wal',
      isWritable: true,
      backedUp: '2031-03-10T12:00:00.000Z',
      holder: process.pid,
    })
    // The writer still has what it had.
    library.settings.put(backedUpKey, null)
    library.close()
    expect(inspectLibrary(folder)).toMatchObject({ state: 'sound', backedUp: null, holder: null })
  })

  it('that is not there, and none is made', () => {
    const folder = join(newFolder(), 'none')
    expect(inspectLibrary(folder)).toEqual({ folder, state: 'absent' })
    mkdirSync(folder)
    expect(inspectLibrary(folder)).toEqual({ folder, state: 'absent' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('that is damaged, in its pages or as a whole', () => {
    expect(inspectLibrary(brokenLibrary())).toMatchObject({ state: 'damaged' })
    const folder = newFolder()
    writeFileSync(file(folder), 'A text that somebody named like a library, long enough for a header.'.repeat(50))
    expect(inspectLibrary(folder)).toMatchObject({ state: 'damaged' })
  })

  it('of another Stet, older or newer', () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    for (const [schema, state] of [
      [99, 'newer'],
      [migrations.length - 1, 'older'],
    ] as const) {
      const sql = new Sql(file(folder), folder)
      sql.exec(`PRAGMA user_version = ${schema}`)
      sql.close()
      expect(inspectLibrary(folder)).toEqual({ folder, state, schema, known: migrations.length })
    }
  })

  it('and a folder in its place is said to be unreadable', () => {
    const folder = newFolder()
    mkdirSync(file(folder))
    expect(inspectLibrary(folder)).toEqual({ folder, state: 'unreadable', why: 'EISDIR' })
  })
})

describe('stet doctor', () => {
  const app = { dictionaries: '/nowhere', pages: '/nowhere', stet: '0.1.0', pinned: '45.4.1' }
  const run = (library: string, json: boolean) => {
    const said: string[] = []
    const terminal = { print: (text: string) => void said.push(text), warn: () => {} }
    const code = doctorCommand([], { library, json, language: 'en', app }, terminal)
    return { code, said: said.join('') }
  }

  it('works with a broken library, says what to do, and ends with 3', () => {
    const { code, said } = run(brokenLibrary(), false)
    expect(code).toBe(3)
    expect(said).toMatch(/trouble {6}The database in .* is damaged\.\n {15}→ Do not work in it\./)
    expect(said).toContain('not checked  When the last one was made stands in the library')
  })

  it('says the same as JSON, changes nothing, and works beside a writer', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    const before = statSync(file(folder)).mtimeMs
    const { said } = run(folder, true)
    const { worst, findings, stet } = JSON.parse(said)
    expect(stet).toBe('0.1.0')
    expect(worst).toBe('attention') // no dictionaries in /nowhere
    expect(findings.find((f: { code: string }) => f.code === 'library-sound').what).toContain('is sound')
    expect(findings.map((f: { code: string }) => f.code)).toContain('library-in-use')
    expect(statSync(file(folder)).mtimeMs).toBe(before)
    library.close()
  })
})
