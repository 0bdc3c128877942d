import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../src-main/journal/backup/copy'
import { asideOf, finishRestore, readyIn, stagedIn, swapIn } from '../../src-main/journal/backup/places'
import { makeReady } from '../../src-main/journal/backup/ready'
import { stageBackup } from '../../src-main/journal/backup/stage'
import { Sql } from '../../src-main/journal/sql'
import { openLibrary } from '../../src-main/library/library'
import { analysedDesk, deskOn, dossier, newFolder, refusal, value } from './support/desk'
import { bundleChild, dropBundle, startChild } from './support/processes'
import { query } from './support/raw'
import { uuid } from './support/story'

const target = (folder = newFolder()) => join(folder, 'Stet backup 2026-11-28.stetlibrary')

/** A library in a folder that can be set aside, and a backup of it. */
function backedUp() {
  const folder = join(newFolder(), 'library')
  const desk = analysedDesk(undefined, folder)
  const file = target()
  const done = value(backUp(folder, file))
  return { ...desk, folder, file, done }
}

const titles = (folder: string) => {
  const library = value(openLibrary(folder, { mode: 'write' }))
  const found = library.reads.dossierSummaries().map(({ title }) => title)
  const { problems } = value(library.verify())
  library.close()
  return { found, problems }
}

/** Writes into a SQLite file that is no library of ours to open. */
function alter(file: string, ...statements: string[]) {
  const sql = new Sql(file, '')
  for (const statement of statements) sql.exec(statement)
  sql.close()
}

describe('a backup', () => {
  it('is one file with everything, for this user alone, and nothing else is left', () => {
    const { file, done, library } = backedUp()
    expect(done).toMatchObject({ path: file, bytes: statSync(file).size })
    expect(done.events).toBe(value(library.verify()).events)
    expect(readdirSync(join(file, '..'))).toEqual(['Stet backup 2026-11-28.stetlibrary'])
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is taken of what is committed while the library goes on being written', () => {
    const { folder, file, does } = backedUp()
    does({ type: 'RenameDossier', dossier, title: 'Later' })
    value(backUp(folder, file))
    does({ type: 'RenameDossier', dossier, title: 'Later still' })
    expect(value(stageBackup(folder, file)).dossiers).toMatchObject([{ title: 'Later' }])
  })

  it('has no lists of imports: neither paths nor what is being pasted, in no byte of it', () => {
    const { folder, file, library } = backedUp()
    const source = JSON.stringify({ kind: 'pasted', text: 'words of a confidential source' })
    const read = JSON.stringify({ path: '/home/mira/leak/memo.pdf' })
    alter(
      join(folder, 'library.db'),
      `INSERT INTO imports VALUES ('i', '${dossier}', NULL, '', 'reading', '${source}')`,
      `INSERT INTO imported_files VALUES ('i', 0, 'waiting', 0, '${read}')`,
    )
    value(backUp(folder, file))
    const bytes = readFileSync(file).toString('latin1')
    for (const secret of ['confidential source', 'memo.pdf']) expect(bytes).not.toContain(secret)
    expect(readdirSync(join(file, '..'))).toEqual(['Stet backup 2026-11-28.stetlibrary'])
    expect(query(folder, 'SELECT count(*) AS kept FROM imports')).toEqual([{ kept: 1 }])
    library.close()
  })

  it('leaves the old one whole where the library does not verify', () => {
    const { folder, file, library } = backedUp()
    const before = readFileSync(file)
    library.close()
    alter(join(folder, 'library.db'), 'DROP TRIGGER payloads_keep', `UPDATE payloads SET salt = 'x' WHERE position = 2`)
    expect(refusal(backUp(folder, file))).toMatchObject(['library-damaged', { why: 'its payload was changed' }])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(file, '..'))).toHaveLength(1)
  })

  it('says where it cannot be written', () => {
    const { folder } = backedUp()
    expect(refusal(backUp(folder, join(newFolder(), 'none', 'b.stetlibrary')))).toMatchObject([
      'backup-unwritable',
      { why: 'the folder does not exist' },
    ])
    const taken = target()
    mkdirSync(taken)
    expect(refusal(backUp(folder, taken))).toMatchObject(['backup-unwritable', { why: 'a folder has that name' }])
  })
})

describe('a backup in another process', () => {
  let program = ''
  beforeAll(async () => {
    program = await bundleChild()
  })
  afterAll(dropBundle)

  it('leaves the old file whole when it is killed half-way, and the next one sweeps up', async () => {
    const { folder, file, library } = backedUp()
    const before = readFileSync(file)
    // Long enough to be killed in: a backup of this takes some hundred milliseconds.
    alter(join(folder, 'library.db'), 'CREATE TABLE ballast (bytes BLOB)')
    const bytes = 'INSERT INTO ballast SELECT randomblob(1000000) FROM'
    alter(
      join(folder, 'library.db'),
      `${bytes} (WITH RECURSIVE n(i) AS (VALUES(1) UNION SELECT i+1 FROM n WHERE i < 60) SELECT i FROM n)`,
    )
    library.close()
    const place = join(file, '..')
    const part = () => readdirSync(place).find((name) => name.endsWith('.part'))
    const child = startChild(program, ['back-up', folder, file])
    while (part() === undefined) await new Promise((resolve) => setTimeout(resolve, 1))
    await child.kill()
    expect(child.lines).toEqual([])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(part()).toBeDefined()
    value(backUp(folder, file))
    expect(readdirSync(place)).toHaveLength(1)
  })

  // Root writes anywhere, so where the tests run as root the child does it as an ordinary user.
  it('says that a folder is read-only, and leaves the old file', async () => {
    const { folder, file, library } = backedUp()
    library.close()
    const before = readFileSync(file)
    const asUser = process.getuid?.() === 0
    if (asUser) spawnSync('chown', ['-R', '65534', join(folder, '..'), join(file, '..')])
    chmodSync(join(file, '..'), 0o500)
    const child = startChild(program, ['back-up', folder, file], asUser ? { uid: 65534 } : {})
    const [said] = await child.said(1)
    chmodSync(join(file, '..'), 0o700)
    expect(said).toMatchObject({ refused: { code: 'backup-unwritable', details: { why: 'you may not write there' } } })
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('looking at a backup', () => {
  it('says what is in it and what the library has that it has not', () => {
    const { folder, file, does } = backedUp()
    does({ type: 'RenameDossier', dossier, title: 'The new bridge' })
    does({ type: 'CreateDossier', dossier: uuid('another'), title: 'Only here', workingLanguage: 'en' })
    const seen = value(stageBackup(folder, file))
    expect(seen).toMatchObject({ people: ['Ana'], problems: [], problemsInAll: 0 })
    expect(seen.dossiers).toMatchObject([{ title: 'The bridge', articles: 3, claims: 3, marked: 0 }])
    expect(seen.lost).toEqual([
      { dossier: uuid('another'), title: 'Only here', isAbsent: true, changes: 1 },
      { dossier, title: 'The new bridge', isAbsent: false, changes: 1 },
    ])
  })

  it('of the present state says that nothing would be lost', () => {
    const { folder, file } = backedUp()
    expect(value(stageBackup(folder, file)).lost).toEqual([])
  })

  it.each<[string, (file: string) => void, string, object]>([
    ['an empty file', (file) => writeFileSync(file, ''), 'backup-foreign', {}],
    ['a text', (file) => writeFileSync(file, 'A note somebody named like a backup. '.repeat(9)), 'backup-foreign', {}],
    ['another database', (file) => alter(file, 'PRAGMA application_id = 1'), 'backup-foreign', {}],
    ['a newer one', (file) => alter(file, 'PRAGMA user_version = 99'), 'backup-newer', { found: 99 }],
    ['one cut short', (file) => truncateSync(file, 20_000), 'backup-damaged', { why: 'it ends too early' }],
    ['one with bytes overwritten', (file) => overwrite(file), 'backup-damaged', {}],
    [
      'one with a trigger of somebody’s own',
      (file) => alter(file, 'CREATE TRIGGER spy AFTER INSERT ON events BEGIN DELETE FROM settings; END'),
      'backup-damaged',
      { why: 'its tables are not those that Stet makes' },
    ],
    [
      'one with a view',
      (file) => alter(file, 'CREATE VIEW v AS SELECT 1'),
      'backup-damaged',
      { why: 'its tables are not those that Stet makes' },
    ],
  ])('refuses %s, and nothing is left of it', (_, spoil, code, details) => {
    const { folder, file } = backedUp()
    spoil(file)
    const before = titlesBeside(folder)
    expect(refusal(stageBackup(folder, file))).toMatchObject([code, { file, ...details }])
    expect(existsSync(stagedIn(folder))).toBe(false)
    expect(titlesBeside(folder)).toEqual(before)
  })

  it('refuses one whose log lies beside it, and one that is not there', () => {
    const { folder, file } = backedUp()
    writeFileSync(`${file}-wal`, 'x')
    expect(refusal(stageBackup(folder, file))[0]).toBe('backup-damaged')
    expect(refusal(stageBackup(folder, `${file}.gone`))).toMatchObject(['file-unreadable', { file: `${file}.gone` }])
  })

  it('names what is wrong with a chain that does not verify, beside its contents', () => {
    const { folder, file } = backedUp()
    const trigger = query<{ sql: string }>(folder, `SELECT sql FROM sqlite_schema WHERE name = 'payloads_keep'`)[0]!.sql
    alter(file, 'DROP TRIGGER payloads_keep', `UPDATE payloads SET salt = 'x' WHERE position = 2`, trigger)
    const seen = value(stageBackup(folder, file))
    expect(seen.problems).toEqual(['event 2: its payload was changed'])
    expect(seen.dossiers).toHaveLength(1)
  })
})

describe('restoring', () => {
  it('puts the backup in the library’s place and keeps the library, with its packs and this machine’s settings', async () => {
    const { folder, file, library, does } = backedUp()
    does({ type: 'RenameDossier', dossier, title: 'After the backup' })
    const { device } = library
    mkdirSync(join(folder, 'dictionaries'))
    writeFileSync(join(folder, 'dictionaries', 'own.stetdict'), 'x')
    value(stageBackup(folder, file))
    await makeReady(folder, { preferences: '{"language":"de"}', windows: null })
    library.close()
    const aside = asideOf(folder, new Date(2026, 10, 28, 20, 15))
    expect(aside).toBe(`${folder} set aside 2026-11-28 20.15`)
    swapIn(folder, aside)
    expect(titles(folder)).toEqual({ found: ['The bridge'], problems: [] })
    expect(titles(aside)).toEqual({ found: ['After the backup'], problems: [] })
    expect(readdirSync(join(folder, 'dictionaries'))).toEqual(['own.stetdict'])
    const again = value(openLibrary(folder, { mode: 'write' }))
    expect(again.settings.get('preferences')).toBe('{"language":"de"}')
    // Written on by another device: two libraries never continue one chain under one name.
    expect(again.device).not.toBe(device)
    deskOn(again).does({ type: 'RenameDossier', dossier, title: 'Goes on' })
    expect(value(again.verify()).problems).toEqual([])
    again.close()
    expect(asideOf(folder, new Date(2026, 10, 28, 20, 15))).toBe(`${folder} set aside 2026-11-28 20.15 (2)`)
  })

  it('that was killed between its two renames is ended at the next start', async () => {
    const { folder, file, library } = backedUp()
    value(stageBackup(folder, file))
    await makeReady(folder, {})
    library.close()
    renameSync(folder, asideOf(folder, new Date()))
    finishRestore(folder)
    expect(titles(folder).found).toEqual(['The bridge'])
    expect(existsSync(readyIn(folder))).toBe(false)
  })

  it('that was killed before leaves the library alone', async () => {
    const { folder, file, library, does } = backedUp()
    does({ type: 'RenameDossier', dossier, title: 'After the backup' })
    value(stageBackup(folder, file))
    await makeReady(folder, {})
    copyFileSync(file, `${file}.copy`)
    value(stageBackup(folder, `${file}.copy`))
    library.close()
    finishRestore(folder)
    expect([existsSync(readyIn(folder)), existsSync(stagedIn(folder))]).toEqual([false, false])
    expect(titles(folder).found).toEqual(['After the backup'])
  })
})

const titlesBeside = (folder: string) => readdirSync(join(folder, '..')).sort()

/** In the middle, where the pages of tables are. */
function overwrite(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 4096, bytes.length - 4096)
  writeFileSync(file, bytes)
}
