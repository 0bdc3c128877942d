import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '../../../src-main/contract/errors'
import type { DraftEvent } from '../../../src-main/contract/events'
import { type Mirror, openMirror } from '../../../src-renderer/mirror'
import {
  adopted,
  analysisOf,
  claimId,
  claimMade,
  created,
  FakeMain,
  imported,
  newDossier,
  renamed,
  until,
  verdict,
} from './support'

let main: FakeMain
let dossier: string
beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
})

const isReady = (mirror: Mirror) => mirror.status.get().state === 'ready'
const ready = (mirror: Mirror) => until(() => isReady(mirror), 'ready')
const position = async (mirror: Mirror) => (await mirror.db.meta.get('mirror'))?.position ?? 0
const at = (mirror: Mirror, wanted: number) => until(async () => (await position(mirror)) === wanted, `at ${wanted}`)
const title = async (mirror: Mirror) => (await mirror.db.dossiers.get(dossier))?.title
const unknownEvent = (): DraftEvent => ({ ...created(dossier), type: 'HologramProjected' }) as unknown as DraftEvent

async function filled(): Promise<Mirror> {
  main.append(created(dossier))
  main.append(imported(dossier, 1))
  const mirror = openMirror(dossier)
  await ready(mirror)
  return mirror
}

describe('a mirror', () => {
  it('fills from the feed over several pages, and only with its own dossier', async () => {
    main.append(created(dossier))
    main.append(created(newDossier(), 'Another'))
    for (let n = 1; n <= 25; n++) main.append(imported(dossier, n))
    main.handlers['feed.read'] = ({ dossier: id, after }: { dossier: string; after: number }) =>
      ok(main.read(id, after, 10))
    const mirror = openMirror(dossier)
    expect(mirror.status.get()).toEqual({ state: 'filling' })
    await ready(mirror)
    expect(await mirror.db.dossiers.count()).toBe(1)
    expect(await mirror.db.articles.count()).toBe(25)
    expect(await position(mirror)).toBe(main.position)
    expect(main.asked('feed.read')).toHaveLength(3)
    await mirror.close()
  })

  it('takes what the feed pushes without asking again', async () => {
    const mirror = await filled()
    main.write(renamed(dossier, 'Bridge'))
    main.write(renamed(newDossier(), 'Elsewhere'))
    main.write(renamed(dossier, 'Tunnel'))
    await at(mirror, main.position)
    expect(await title(mirror)).toBe('Tunnel')
    expect(main.asked('feed.read')).toHaveLength(1)
    await mirror.close()
  })

  it('reads on from its position after a restart', async () => {
    const first = await filled()
    await first.close()
    main.append(renamed(dossier, 'Bridge'))
    const second = openMirror(dossier)
    await ready(second)
    expect(await title(second)).toBe('Bridge')
    expect(main.asked('feed.read').at(-1)).toMatchObject({ after: 2 })
    await second.close()
  })

  it('reads again from its position after a gap', async () => {
    const mirror = await filled()
    main.append(renamed(dossier, 'Lost on the way'))
    main.append(imported(dossier, 2))
    main.write(imported(dossier, 3))
    await at(mirror, main.position)
    expect(await title(mirror)).toBe('Lost on the way')
    expect(await mirror.db.articles.count()).toBe(3)
    expect(main.asked('feed.read').map((request) => (request as { after: number }).after)).toEqual([0, 2])
    await mirror.close()
  })

  it('takes a page that it has already without harm', async () => {
    const mirror = await filled()
    const page = main.append(renamed(dossier, 'Bridge'))
    main.push(page)
    main.push(page)
    main.write(imported(dossier, 2))
    await at(mirror, main.position)
    expect(await title(mirror)).toBe('Bridge')
    expect(await mirror.db.articles.count()).toBe(2)
    expect(isReady(mirror)).toBe(true)
    await mirror.close()
  })

  it('is refilled when the page read again does not fit either', async () => {
    const mirror = await filled()
    // As after a restored backup: other events at other positions.
    const other = new FakeMain()
    other.position = 5
    other.append(created(dossier, 'Restored'))
    other.append(imported(dossier, 7))
    other.append(imported(dossier, 8))
    main.items = other.items
    main.position = other.position
    main.write(imported(dossier, 9))
    await at(mirror, main.position)
    expect(await title(mirror)).toBe('Restored')
    expect(await mirror.db.articles.count()).toBe(3)
    await mirror.close()
  })

  it('is refilled when the library is behind it', async () => {
    const first = await filled()
    await first.close()
    main.items = []
    main.position = 0
    main.append(created(dossier, 'New library'))
    const second = openMirror(dossier)
    await until(async () => (await title(second)) === 'New library')
    await ready(second)
    expect(await second.db.articles.count()).toBe(0)
    expect(await position(second)).toBe(1)
    await second.close()
  })

  it('is refilled when the head lies behind it, though the page claims to follow', async () => {
    const first = await filled()
    await first.close()
    main.items.pop()
    main.handlers['feed.read'] = ({ after }: { after: number }) => ok({ ...main.read(dossier, after), after })
    const second = openMirror(dossier)
    await at(second, 1)
    await ready(second)
    expect(await second.db.articles.count()).toBe(0)
    await second.close()
  })

  it('is refilled when somebody has written another position into it', async () => {
    const first = await filled()
    await first.db.articles.clear()
    await first.db.meta.update('mirror', { position: 900 })
    await first.close()
    const second = openMirror(dossier)
    await at(second, 2)
    await ready(second)
    expect(await second.db.articles.count()).toBe(1)
    await second.close()
  })

  it('refills on an event it does not know, and is broken when the refill meets it too', async () => {
    const mirror = await filled()
    const page = main.append(unknownEvent())
    main.push(page)
    await until(() => mirror.status.get().state === 'broken')
    expect(mirror.status.get()).toMatchObject({
      error: { code: 'unexpected', cause: expect.stringContaining('newer') },
    })
    expect(main.asked('feed.read').map((request) => (request as { after: number }).after)).toEqual([0, 2, 0])
    // The event is gone from the journal again (a newer Stet's library was put back): the next event mends it.
    main.items.pop()
    main.write(renamed(dossier, 'Mended'))
    await ready(mirror)
    expect(await title(mirror)).toBe('Mended')
    await mirror.close()
  })

  it('refills on a pushed event of an unknown version that the journal has in a known one', async () => {
    const mirror = await filled()
    const page = main.append(renamed(dossier, 'Known'))
    const event = { ...page.items[0]!.event, version: 2 }
    main.push({ ...page, items: [{ event }] })
    await until(async () => (await title(mirror)) === 'Known')
    expect(isReady(mirror)).toBe(true)
    await mirror.close()
  })

  it('refills when its rows cannot be written', async () => {
    const mirror = await filled()
    const fault = vi.spyOn(mirror.db.meta, 'put').mockRejectedValueOnce(new Error('I/O error'))
    main.write(renamed(dossier, 'Written'))
    await until(async () => (await title(mirror)) === 'Written')
    fault.mockRestore()
    await ready(mirror)
    await mirror.close()
  })

  it('says that the disk is full, and mends when asked to try again', async () => {
    const mirror = await filled()
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    const fault = vi.spyOn(mirror.db.meta, 'put').mockImplementation(() => Dexie.Promise.reject(full))
    main.write(renamed(dossier, 'Written'))
    await until(() => mirror.status.get().state === 'broken')
    expect(mirror.status.get()).toMatchObject({ error: { code: 'disk-full' } })
    fault.mockRestore()
    mirror.retry()
    await ready(mirror)
    expect(await title(mirror)).toBe('Written')
    await mirror.close()
  })

  it('keeps its rows when the main process does not answer', async () => {
    const first = await filled()
    await first.close()
    main.handlers['feed.read'] = () => fail('library-damaged', { folder: '/l', why: 'x' })
    const second = openMirror(dossier)
    await until(() => second.status.get().state === 'broken')
    expect(second.status.get()).toMatchObject({ error: { code: 'library-damaged' } })
    expect(await second.db.articles.count()).toBe(1)
    await second.close()
  })

  it('does nothing for a patch to a row that is not there', async () => {
    const mirror = await filled()
    main.write({ type: 'ClaimRetired', version: 1, dossier, payload: { claim: claimId(1) } })
    await at(mirror, main.position)
    expect(await mirror.db.claims.count()).toBe(0)
    expect(main.asked('feed.read')).toHaveLength(1)
    await mirror.close()
  })

  it('replaces what an earlier analysis found and leaves verdicts alone', async () => {
    const mirror = await filled()
    for (const n of [1, 2, 3]) main.write(claimMade(dossier, n))
    main.write(adopted(dossier), analysisOf([1, 2]))
    main.write(verdict(dossier, 1))
    main.write(adopted(dossier), analysisOf([2, 3]))
    await at(mirror, main.position)
    expect((await mirror.db.statements.orderBy(':id').keys()).length).toBe(2)
    expect(await mirror.db.mentions.where('claim').equals(claimId(1)).count()).toBe(0)
    expect(await mirror.db.discrepancies.where('claims').equals(claimId(3)).count()).toBe(1)
    expect(await mirror.db.verdicts.count()).toBe(1)
    await mirror.close()
  })

  it('stops listening when it is closed', async () => {
    const mirror = await filled()
    await mirror.close()
    main.write(renamed(dossier, 'Later'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(main.asked('feed.read')).toHaveLength(1)
    expect(isReady(mirror)).toBe(true)
  })
})
