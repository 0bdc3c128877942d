import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '../../../src-main/contract/errors'
import {
  clearDraft,
  draftError,
  flushDrafts,
  loadDraft,
  openMirror,
  restoreDrafts,
  saveDraft,
} from '../../../src-renderer/mirror'
import { created, FakeMain, newDossier, until } from './support'

const field = 'note|c-000000000000000000000001'
let main: FakeMain
let dossier: string
beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The drafts as a second Stet would find them in IndexedDB. */
async function stored() {
  const db = await new Dexie('stet-drafts').open()
  const rows = (await db.table('drafts').toArray()).filter((row) => row.dossier === dossier)
  db.close()
  return rows.map(({ field, text }) => ({ field, text }))
}

async function wipeIndexedDb() {
  const db = await new Dexie('stet-drafts').open()
  await db.table('drafts').clear()
  db.close()
}

describe('a draft', () => {
  it('is in IndexedDB at once, and in the library within a second though the typing never pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const start = Date.now()
    const arrivedAfterMs: number[] = []
    main.handlers['drafts.put'] = () => {
      arrivedAfterMs.push(Date.now() - start)
      return ok({})
    }
    for (let i = 1; i <= 10; i++) {
      await saveDraft(dossier, field, 'x'.repeat(i))
      vi.advanceTimersByTime(100)
    }
    vi.useRealTimers()
    expect(arrivedAfterMs[0]).toBeLessThan(1000)
    expect(await stored()).toEqual([{ field, text: 'xxxxxxxxxx' }])
    await flushDrafts()
    expect(main.asked('drafts.put').at(-1)).toEqual({ dossier, field, text: 'xxxxxxxxxx' })
    expect(await loadDraft(dossier, field)).toBe('xxxxxxxxxx')
  })

  it('is sent once however many keys were pressed', async () => {
    for (const text of ['a', 'ab', 'abc']) await saveDraft(dossier, field, text)
    await flushDrafts()
    await flushDrafts()
    expect(main.asked('drafts.put')).toEqual([{ dossier, field, text: 'abc' }])
  })

  it('is cleared in both places and stays cleared', async () => {
    await saveDraft(dossier, field, 'abc')
    await flushDrafts()
    await clearDraft(dossier, field)
    expect(await loadDraft(dossier, field)).toBeNull()
    await flushDrafts()
    expect(main.asked('drafts.clear')).toEqual([{ dossier, field }])
    expect(await stored()).toEqual([])
    expect(await loadDraft(dossier, field)).toBeNull()
  })

  it('does not come back when the library had no time to clear it', async () => {
    await saveDraft(dossier, field, 'abc')
    await flushDrafts()
    main.handlers['drafts.clear'] = () => fail('library-unwritable', { folder: '/l', why: 'x' })
    await clearDraft(dossier, field)
    await flushDrafts()
    expect(draftError.get()).toMatchObject({ code: 'library-unwritable' })
    main.handlers['drafts.list'] = () => ok([{ dossier, field, text: 'abc' }])
    expect((await restoreDrafts(dossier)).size).toBe(0)
    main.handlers = {}
    await flushDrafts()
    expect(draftError.get()).toBeNull()
    expect(await stored()).toEqual([])
  })

  it('is tried again when the library could not take it', async () => {
    main.handlers['drafts.put'] = () => fail('disk-full', { what: 'x' })
    await saveDraft(dossier, field, 'abc')
    await flushDrafts()
    expect(draftError.get()).toMatchObject({ code: 'disk-full' })
    main.handlers = {}
    await flushDrafts()
    expect(main.asked('drafts.put')).toHaveLength(2)
    expect(draftError.get()).toBeNull()
  })

  it('lives on in memory and in the library when IndexedDB fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await saveDraft(dossier, field, 'abc')
    expect(await loadDraft(dossier, field)).toBe('abc')
    await flushDrafts()
    expect(main.asked('drafts.put')).toEqual([{ dossier, field, text: 'abc' }])
  })

  it('survives the clearing of its dossier’s mirror', async () => {
    main.append(created(dossier))
    const mirror = openMirror(dossier)
    await until(() => mirror.status.get().state === 'ready')
    await saveDraft(dossier, field, 'abc')
    await mirror.db.meta.update('mirror', { position: 77 })
    mirror.retry()
    await until(async () => (await mirror.db.meta.get('mirror'))?.position === 1)
    await mirror.db.delete()
    expect(await stored()).toEqual([{ field, text: 'abc' }])
    await mirror.close()
  })
})

describe('restoring', () => {
  it('takes the library’s draft when IndexedDB was wiped, and keeps it there again', async () => {
    await saveDraft(dossier, field, 'abc')
    await flushDrafts()
    await wipeIndexedDb()
    main.handlers['drafts.list'] = () => ok([{ dossier, field, text: 'abc' }])
    expect(await restoreDrafts(dossier)).toEqual(new Map([[field, 'abc']]))
    expect(await stored()).toEqual([{ field, text: 'abc' }])
  })

  it('takes IndexedDB’s where both have one, and gives it to the library', async () => {
    await saveDraft(dossier, field, 'abc, typed in the last second')
    await flushDrafts()
    main.requests = []
    main.handlers['drafts.list'] = () => ok([{ dossier, field, text: 'abc' }])
    expect((await restoreDrafts(dossier)).get(field)).toBe('abc, typed in the last second')
    await flushDrafts()
    expect(main.asked('drafts.put')).toEqual([{ dossier, field, text: 'abc, typed in the last second' }])
  })

  it('is waited for by a field that loads its draft', async () => {
    main.handlers['drafts.list'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return ok([{ dossier, field, text: 'from the library' }])
    }
    void restoreDrafts(dossier)
    expect(await loadDraft(dossier, field)).toBe('from the library')
  })

  it('gives what IndexedDB has when the library does not answer', async () => {
    await saveDraft(dossier, field, 'abc')
    await flushDrafts()
    main.handlers['drafts.list'] = () => fail('unexpected', { what: 'x' })
    expect((await restoreDrafts(dossier)).get(field)).toBe('abc')
  })

  it('does not overwrite what is being typed meanwhile', async () => {
    main.handlers['drafts.list'] = async () => {
      await saveDraft(dossier, field, 'newer')
      await flushDrafts()
      return ok([{ dossier, field, text: 'older' }])
    }
    expect((await restoreDrafts(dossier)).get(field)).toBe('newer')
    expect(await loadDraft(dossier, field)).toBe('newer')
    expect(await stored()).toEqual([{ field, text: 'newer' }])
  })

  it('does not bring back what is cleared meanwhile', async () => {
    main.handlers['drafts.list'] = async () => {
      await clearDraft(dossier, field)
      await flushDrafts()
      return ok([{ dossier, field, text: 'older' }])
    }
    expect((await restoreDrafts(dossier)).size).toBe(0)
    expect(await loadDraft(dossier, field)).toBeNull()
  })
})
