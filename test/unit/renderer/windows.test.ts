import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '../../../src-main/contract/errors'
import { type Mirror, openMirror } from '../../../src-renderer/mirror'
import { mirrorName } from '../../../src-renderer/mirror/schema'
import { tidy } from '../../../src-renderer/mirror/tidy'
import { created, FakeMain, newDossier, renamed, until } from './support'

let main: FakeMain
let dossier: string
beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
})

const ready = (mirror: Mirror) => until(() => mirror.status.get().state === 'ready', 'ready')
const title = async (mirror: Mirror) => (await mirror.db.dossiers.get(dossier))?.title

/** One exclusive lock by name, as the platform grants them: in order, and to nobody whose wait was ended. */
class FakeLocks {
  private lines = new Map<string, Promise<unknown>>()
  request(name: string, { signal }: { signal: AbortSignal }, run: () => Promise<void>): Promise<unknown> {
    const before = this.lines.get(name) ?? Promise.resolve()
    const mine = before.then(() => {
      if (signal.aborted) throw signal.reason
      return run()
    })
    this.lines.set(
      name,
      mine.catch(() => undefined),
    )
    const ended = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    let granted = false
    void before.then(() => {
      granted = true
    })
    return Promise.race([mine, ended.catch((reason) => (granted ? mine : Promise.reject(reason)))])
  }
}

describe('several windows', () => {
  it('write one at a time; a waiting one reads along and takes over', async () => {
    const locks = new FakeLocks()
    main.append(created(dossier))
    const first = openMirror(dossier, locks)
    await ready(first)
    const second = openMirror(dossier, locks)
    await ready(second)
    expect(main.asked('feed.read')).toHaveLength(1)
    main.write(renamed(dossier, 'Bridge'))
    await until(async () => (await title(second)) === 'Bridge')
    expect(main.asked('feed.read')).toHaveLength(1)
    await first.close()
    await until(() => main.asked('feed.read').length === 2)
    main.write(renamed(dossier, 'Tunnel'))
    await until(async () => (await title(second)) === 'Tunnel')
    await second.close()
  })

  it('that read see a refilled mirror too', async () => {
    const locks = new FakeLocks()
    main.append(created(dossier))
    const first = openMirror(dossier, locks)
    await ready(first)
    const second = openMirror(dossier, locks)
    await ready(second)
    const page = main.append(renamed(dossier, 'Bridge'))
    main.push({ ...page, items: [{ event: { ...page.items[0]!.event, version: 2 } }] })
    vi.spyOn(first.db.meta, 'put').mockRejectedValueOnce(new Error('I/O error'))
    await until(async () => (await title(second)) === 'Bridge')
    await ready(second)
    expect(main.asked('feed.read').map((request) => (request as { after: number }).after)).toEqual([0, 1, 0])
    await second.close()
    await first.close()
  })

  it('give up waiting when they are closed', async () => {
    const locks = new FakeLocks()
    main.append(created(dossier))
    const first = openMirror(dossier, locks)
    await ready(first)
    const second = openMirror(dossier, locks)
    await second.close()
    expect(second.status.get().state).not.toBe('broken')
    await first.close()
    expect(main.asked('feed.read')).toHaveLength(1)
  })
})

describe('at the start', () => {
  it('deletes mirrors of other schema versions and of dossiers that are gone, and nothing else', async () => {
    const known = newDossier()
    const gone = newDossier()
    const names = [mirrorName(dossier), mirrorName(known), mirrorName(gone), `stet-mirror-0-${known}`, 'stet-other']
    for (const name of names) {
      const db = new Dexie(name)
      db.version(1).stores({ a: 'id' })
      await db.open()
      db.close()
    }
    main.handlers['dossiers.list'] = () => ok([{ id: known }])
    await tidy(dossier)
    const left = await Dexie.getDatabaseNames()
    expect(left).toEqual(expect.arrayContaining([mirrorName(dossier), mirrorName(known), 'stet-other']))
    expect(left).not.toContain(mirrorName(gone))
    expect(left).not.toContain(`stet-mirror-0-${known}`)
  })

  it('deletes no mirror of this version when the list of dossiers does not come', async () => {
    const name = mirrorName(newDossier())
    const db = new Dexie(name)
    db.version(1).stores({ a: 'id' })
    await db.open()
    db.close()
    main.handlers['dossiers.list'] = () => fail('unexpected', { what: 'x' })
    await tidy(dossier)
    expect(await Dexie.getDatabaseNames()).toContain(name)
  })
})
