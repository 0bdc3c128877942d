import 'fake-indexeddb/auto'

import { beforeEach, expect, it } from 'vitest'
import { ok } from '../../../src-main/contract/errors'
import { inSlices, openMirror } from '../../../src-renderer/mirror'
import { buildChecklist, buildChecklistInSlices } from '../../../src-renderer/queries/join'
import { watchSnapshot } from '../../../src-renderer/queries/live'
import { readSnapshot } from '../../../src-renderer/queries/snapshot'
import { adopted, analysisOf, claimMade, created, FakeMain, newDossier, renamed, until, verdict } from './support'

let main: FakeMain
let dossier: string
beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
})

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

function journalled(claims: number, isApart = true) {
  main.append(created(dossier))
  for (const n of numbers(claims)) main.append(claimMade(dossier, n))
  main.append(adopted(dossier), analysisOf(numbers(claims)), isApart)
}

it('takes every item once and in order, other tasks in between', async () => {
  const taken: number[] = []
  const between: number[] = []
  const timer = setInterval(() => between.push(taken.length), 0)
  await inSlices(numbers(500), 7, (n) => taken.push(n))
  clearInterval(timer)
  expect(taken).toEqual(numbers(500))
  expect(between.some((n) => n > 0 && n < 500)).toBe(true)
})

it('takes a large adoption that is pushed, with rows that come slice by slice', async () => {
  const mirror = openMirror(dossier)
  main.append(created(dossier))
  await until(() => mirror.status.get().state === 'ready')
  for (const n of numbers(7)) main.write(claimMade(dossier, n))
  const reads = main.asked('feed.read').length
  main.push(main.append(adopted(dossier), analysisOf(numbers(7)), true))
  await until(async () => (await mirror.db.statements.count()) === 7)
  expect(await mirror.db.mentions.count()).toBe(7)
  expect(main.asked('feed.read')).toHaveLength(reads)
  expect(main.asked('feed.rows').length).toBeGreaterThan(8)
  await mirror.close()
})

it('reads again when another analysis is adopted while the rows come', async () => {
  journalled(5)
  let answered = 0
  main.handlers['feed.rows'] = (slice: never) => {
    answered += 1
    if (answered === 4) main.append(adopted(dossier), analysisOf([2, 3]), true)
    return ok(main.slice(slice))
  }
  const mirror = openMirror(dossier)
  await until(() => mirror.status.get().state === 'ready')
  expect((await mirror.db.statements.toArray()).map(({ statement }) => statement)).toEqual([
    'statement 2',
    'statement 3',
  ])
  expect(await mirror.db.meta.get('mirror')).toMatchObject({ position: main.position })
  await mirror.close()
})

it('applies what was read in several pages as one', async () => {
  journalled(30)
  main.handlers['feed.read'] = ({ after }: { after: number }) => ok(main.read(dossier, after, 10))
  const positions = new Set<number>()
  const mirror = openMirror(dossier)
  const timer = setInterval(async () => positions.add((await mirror.db.meta.get('mirror'))?.position ?? 0), 0)
  await until(() => mirror.status.get().state === 'ready')
  clearInterval(timer)
  expect([...positions].filter((at) => at !== 0 && at !== main.position)).toEqual([])
  expect(main.asked('feed.read').length).toBeGreaterThan(3)
  await mirror.close()
})

it('joins and shows thousands of claims in slices as it would at once, and a verdict after them', async () => {
  journalled(2500, false)
  const mirror = openMirror(dossier)
  const live = watchSnapshot(dossier, mirror.db)
  live.subscribe(() => undefined)
  await until(() => live.checklist()?.items.length === 2500, 'shown', 20_000)
  await until(() => mirror.status.get().state === 'ready', 'ready', 20_000)
  const snapshot = (await readSnapshot(mirror.db, undefined))!
  expect(live.checklist()!.items).toEqual(buildChecklist(snapshot.rows).items)
  expect((await buildChecklistInSlices(snapshot.rows)).counts).toEqual(live.checklist()!.counts)
  const first = live.checklist()!.items[0]
  main.write(verdict(dossier, 2, 'disputed'))
  await until(() => live.checklist()?.counts.disputed === 1)
  expect(live.checklist()!.items[0]).toBe(first)
  main.write(renamed(dossier, 'the end'))
  await until(() => live.get()?.rows.dossiers.get(dossier)?.title === 'the end')
  live.close()
  await mirror.close()
})
