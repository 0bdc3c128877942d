import 'fake-indexeddb/auto'

import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '../../../src-main/contract/errors'
import { type JobProgress, noFiles } from '../../../src-main/contract/imports'
import { call } from '../../../src-renderer/bridge'
import { openMirror } from '../../../src-renderer/mirror'
import { jobs, takeProgress } from '../../../src-renderer/queries/jobs'
import { watchSnapshot } from '../../../src-renderer/queries/live'
import { readError } from '../../../src-renderer/queries/read-error'
import { remoteStore } from '../../../src-renderer/queries/remote-store'
import { fetchText, knownText } from '../../../src-renderer/queries/texts'
import {
  adopted,
  analysisOf,
  articleId,
  claimId,
  claimMade,
  created,
  FakeMain,
  newDossier,
  until,
  verdict,
} from './support'

let main: FakeMain
beforeEach(() => {
  main = new FakeMain().install()
})

describe('the bridge', () => {
  it('turns a rejected promise and a thrown error into a failure', async () => {
    main.handlers['app.info'] = () => Promise.reject(new Error('gone'))
    expect(await call('app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected', details: { what: 'app.info' }, cause: 'Error: gone' },
    })
    Object.assign(globalThis, { window: {} })
    expect((await call('app.info', {})).ok).toBe(false)
  })
})

describe('the live checklist', () => {
  it('is undefined until the dossier is whole, then follows each verdict with one new item', async () => {
    const dossier = newDossier()
    main.append(created(dossier))
    for (const n of [1, 2]) main.append(claimMade(dossier, n))
    main.append(adopted(dossier), analysisOf([1, 2]))
    const mirror = openMirror(dossier)
    const live = watchSnapshot(dossier, mirror.db)
    expect(live.checklist()).toBeUndefined()
    const end = live.subscribe(() => undefined)
    await until(() => live.checklist()?.items.length === 2)
    const before = live.checklist()!
    expect(live.checklist()).toBe(before)
    main.write(verdict(dossier, 2))
    await until(() => live.checklist()?.counts.confirmed === 1)
    expect(live.checklist()!.items[0]).toBe(before.items[0])
    expect(live.checklist()!.byClaim.get(claimId(2))!.verdicts.true?.mark).toBe('confirmed')
    end()
    live.close()
    await mirror.close()
  })
})

describe('what the main process is asked for', () => {
  it('is asked once for all screens, and again, throttled, after triggers', async () => {
    vi.useFakeTimers()
    let asked = 0
    let trigger = () => undefined as undefined
    let stopped = false
    const store = remoteStore(
      async () => ok(++asked),
      (again) => {
        trigger = () => void again()
        return () => {
          stopped = true
        }
      },
    )
    const ends = [store.subscribe(() => undefined), store.subscribe(() => undefined)]
    await vi.advanceTimersByTimeAsync(0)
    expect(store.get()).toBe(1)
    for (let i = 0; i < 100; i++) trigger()
    await vi.advanceTimersByTimeAsync(300)
    expect(asked).toBe(2)
    for (const end of ends) end()
    expect(stopped).toBe(true)
    vi.useRealTimers()
  })

  it('stays as it was when it cannot be read, and the failure shows until it can', async () => {
    const answers = [ok(1), fail('library-damaged', { folder: '/l', why: 'x' }), ok(2)]
    let trigger = () => undefined as undefined
    const store = remoteStore(
      async () => answers.shift() ?? ok(3),
      (again) => {
        trigger = () => void again()
        return () => undefined
      },
    )
    const end = store.subscribe(() => undefined)
    await until(() => store.get() === 1)
    trigger()
    await until(() => readError.get()?.code === 'library-damaged')
    expect(store.get()).toBe(1)
    trigger()
    await until(() => store.get() === 2)
    expect(readError.get()).toBeNull()
    end()
  })
})

describe('article texts', () => {
  it('are fetched once, and again only after a failure', async () => {
    const dossier = newDossier()
    main.handlers['articles.text'] = () => fail('not-found', { what: 'x' })
    await fetchText(dossier, articleId(1))
    expect(knownText(articleId(1))).toBeUndefined()
    main.handlers['articles.text'] = () => ok({ text: 'words' })
    await Promise.all([fetchText(dossier, articleId(1)), fetchText(dossier, articleId(1))])
    await fetchText(dossier, articleId(1))
    expect(knownText(articleId(1))).toBe('words')
    expect(main.asked('articles.text')).toHaveLength(2)
  })
})

describe('jobs', () => {
  it('stand newest first, keep their place, and old finished ones go', () => {
    const job = (stage: JobProgress['stage']): JobProgress => ({
      job: randomUUID(),
      dossier: newDossier(),
      stage,
      done: 0,
      total: 1,
      files: noFiles,
      left: null,
      started: '2031-05-04T08:00:00.000Z',
      resumed: false,
      error: null,
    })
    const first = job('reading')
    takeProgress(first)
    const second = job('reading')
    takeProgress(second)
    takeProgress({ ...first, stage: 'analysing' })
    expect(jobs.get().map((each) => [each.job, each.stage])).toEqual([
      [second.job, 'reading'],
      [first.job, 'analysing'],
    ])
    for (let i = 0; i < 80; i++) takeProgress(job('done'))
    expect(jobs.get()).toHaveLength(52)
    expect(jobs.get().at(-1)!.job).toBe(first.job)
  })
})
