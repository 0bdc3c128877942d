import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tableNames } from '../../src-main/contract/rows'
import { migrate, migrations } from '../../src-main/journal/migrate'
import { openJournal } from '../../src-main/journal/open'
import { Sql } from '../../src-main/journal/sql'
import { newFolder, refusal, value } from './support/desk'
import { query } from './support/raw'

const schemaFolder = join(import.meta.dirname, '..', '..', 'src-main', 'journal', 'schema')

describe('migrations', () => {
  it('are the files of the schema folder, numbered without a gap', () => {
    const files = readdirSync(schemaFolder).sort()
    expect(files.map((file) => Number(file.slice(0, 3)))).toEqual(migrations.map((step) => step.number))
    expect(migrations.map((step) => step.number)).toEqual(migrations.map((_, i) => i + 1))
    expect(files.map((file) => readFileSync(join(schemaFolder, file), 'utf8'))).toEqual(migrations.map((m) => m.sql))
  })

  it('all run on an empty file, once', () => {
    const sql = new Sql(join(newFolder(), 'library.db'), '')
    expect(migrate(sql, '')).toEqual(migrations.map((step) => step.number))
    expect(migrate(sql, '')).toEqual([])
    sql.close()
  })

  it('make a table for each of the contract', () => {
    const folder = newFolder()
    value(openJournal(folder, { mode: 'write' })).close()
    const tables = query<{ name: string }>(folder, `SELECT name FROM sqlite_schema WHERE type = 'table'`)
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...tableNames]))
  })

  it('leave nothing of a step that fails, and say where they stand', () => {
    const sql = new Sql(join(newFolder(), 'library.db'), '')
    const steps = [
      { number: 1, sql: 'CREATE TABLE one (a); CREATE TABLE two (a)' },
      { number: 2, sql: 'CREATE TABLE three (a); CREATE TABLE one (a)' },
    ]
    expect(() => migrate(sql, '', steps)).toThrow()
    expect(sql.get('PRAGMA user_version')).toEqual({ user_version: 1 })
    expect(sql.get(`SELECT name FROM sqlite_schema WHERE name = 'three'`)).toBeUndefined()
    expect(() => migrate(sql, '', [{ number: 2, sql: '' }])).toThrow('migration 2 stands where 1 belongs')
    sql.close()
  })

  it('refuse a library of a newer Stet and leave it as it is', () => {
    const folder = newFolder()
    value(openJournal(folder, { mode: 'write' })).close()
    const sql = new Sql(join(folder, 'library.db'), folder)
    sql.exec('PRAGMA user_version = 99')
    sql.close()
    for (const mode of ['write', 'read'] as const) {
      expect(refusal(openJournal(folder, { mode }))).toEqual([
        'library-newer',
        { folder, found: 99, known: migrations.length },
      ])
    }
    expect(query(folder, 'PRAGMA user_version')).toEqual([{ user_version: 99 }])
  })
})

describe('the folder of a new library', () => {
  it.skipIf(process.platform === 'win32')('is for this user only', () => {
    const folder = join(newFolder(), 'made', 'here')
    value(openJournal(folder, { mode: 'write' })).close()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('holds one file once it is closed, beside the empty lock', () => {
    const folder = newFolder()
    value(openJournal(folder, { mode: 'write' })).close()
    const sizes = readdirSync(folder).map((file) => [file, statSync(join(folder, file)).size] as const)
    const used = sizes.filter(([file, size]) => size > 0 && !file.endsWith('-shm')).map(([file]) => file)
    expect(used).toEqual(['library.db'])
  })

  it('cannot be a file', () => {
    const folder = join(newFolder(), 'library')
    mkdirSync(join(folder, 'library.db'), { recursive: true })
    expect(refusal(openJournal(folder, { mode: 'write' }))[0]).toBe('library-unwritable')
  })
})
