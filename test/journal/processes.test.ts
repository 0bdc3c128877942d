import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../src-main/contract/error-words'
import { openLibrary } from '../../src-main/library/library'
import { dossier, newDesk, newFolder, refusal, value } from './support/desk'
import { bundleChild, dropBundle, startChild } from './support/processes'

let program = ''
beforeAll(async () => {
  program = await bundleChild()
})
afterAll(dropBundle)

describe('the library lock', () => {
  it('keeps a second process out and says who has the library', async () => {
    const folder = newFolder()
    const holder = startChild(program, ['hold', folder])
    const [{ pid } = {}] = await holder.said(1)
    const refused = openLibrary(folder, { mode: 'write' })
    const [code, details] = refusal(refused)
    expect(code).toBe('library-locked')
    expect(details).toMatchObject({ pid, host: hostname(), folder })
    expect(Math.abs(Date.parse(String(details.since)) - Date.now())).toBeLessThan(20_000)
    if (!refused.ok) expect(explain(refused.error)).toContain(`process ${pid} on ${hostname()}`)
    const other = startChild(program, ['hold', folder])
    expect(await other.said(1)).toMatchObject([{ refused: { code: 'library-locked', details: { pid } } }])
  })

  it('is free at once when its holder is killed', async () => {
    const folder = newFolder()
    const holder = startChild(program, ['hold', folder])
    await holder.said(1)
    await holder.kill()
    value(openLibrary(folder, { mode: 'write' })).close()
  })

  it('is free when its holder closes the library, and leaves no note', () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    expect(existsSync(join(folder, 'library.lock.json'))).toBe(false)
    value(openLibrary(folder, { mode: 'write' })).close()
  })

  it('keeps a second opening in the same process out too, and stands after it', async () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    for (let i = 0; i < 3; i++) {
      expect(refusal(openLibrary(folder, { mode: 'write' }))).toMatchObject(['library-locked', { pid: process.pid }])
    }
    // POSIX locks are lost when any descriptor of the file is closed: the refused openings must not have done that.
    const other = startChild(program, ['hold', folder])
    expect(await other.said(1)).toMatchObject([{ refused: { code: 'library-locked' } }])
    library.close()
  })
})

describe('a reader', () => {
  it('reads beside a writer in another process and sees what is written meanwhile', async () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    const writer = startChild(program, ['write', folder])
    await writer.said(1)
    const reader = value(openLibrary(folder, { mode: 'read' }))
    const before = reader.reads.head(dossier)
    const seen = reader.reads.snapshot(() => [reader.reads.head(dossier), busyWait(100), reader.reads.head(dossier)])
    expect(seen[0]).toBe(seen[2])
    await writer.said(writer.lines.length + 20)
    expect(reader.reads.head(dossier)).toBeGreaterThan(before)
    expect(value(reader.verify()).problems).toEqual([])
    await writer.kill()
    reader.close()
  })

  it('cannot write', () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    const reader = value(openLibrary(folder, { mode: 'read' }))
    const person = reader.reads.people()[0]!.id
    const command = { type: 'RenameDossier' as const, dossier, title: 'Another' }
    expect(refusal(reader.execute(command, { actor: person }))[0]).toBe('library-unwritable')
    expect(refusal(reader.rebuild())[0]).toBe('library-unwritable')
    expect(() => reader.settings.put('person', person)).toThrow(/readonly/)
    reader.close()
  })

  it('says that there is no library, and makes none', () => {
    const folder = newFolder()
    expect(refusal(openLibrary(folder, { mode: 'read' }))).toEqual(['not-found', { what: join(folder, 'library.db') }])
    expect(readdirSync(folder)).toEqual([])
  })

  // Root may write everywhere, so the reader runs as nobody; other users cannot change their user at all.
  it.skipIf(process.getuid?.() !== 0)('reads a folder it may not write', async () => {
    const folder = newFolder()
    newDesk(folder).library.close()
    rmSync(join(folder, 'library.db-shm'), { force: true })
    rmSync(join(folder, 'library.db-wal'), { force: true })
    chmodSync(folder, 0o555)
    const reader = startChild(program, ['read', folder], { uid: 65534 })
    expect(await reader.said(1)).toEqual([{ dossiers: 1 }])
  })
})

describe('a writer that is killed', () => {
  it.each([1, 40, 150])('after %i acknowledgements has lost none of them', async (count) => {
    const folder = newFolder()
    newDesk(folder).library.close()
    const writer = startChild(program, ['write', folder])
    await writer.said(count)
    await writer.kill()
    const library = value(openLibrary(folder, { mode: 'write' }))
    const kept = library.reads.events(dossier, 0, 100_000).map((event) => event.id)
    const acknowledged = writer.lines.map(({ event }) => event)
    expect(acknowledged.length).toBeGreaterThanOrEqual(count)
    expect(acknowledged.filter((event) => !kept.includes(String(event)))).toEqual([])
    // At most the one that was being acknowledged is there besides.
    expect(kept.length - 1 - acknowledged.length).toBeLessThanOrEqual(1)
    expect(value(library.verify()).problems).toEqual([])
    expect(readFileSync(join(folder, 'library.lock.json'), 'utf8')).toContain(`"pid":${process.pid}`)
    library.close()
  })
})

function busyWait(milliseconds: number): number {
  const end = Date.now() + milliseconds
  while (Date.now() < end);
  return milliseconds
}
