import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { ok } from '../../../src-main/contract/errors'
import { openMirror } from '../../../src-renderer/mirror/mirror'
import { mirrorDatabase } from '../../../src-renderer/mirror/schema'
import { fromMirror, pastMirror } from '../../../src-renderer/queries/analysis-rows'
import { watchSnapshot } from '../../../src-renderer/queries/live'
import { adopted, analysisOf, claimMade, created, FakeMain, imported, newDossier, until, verdict } from './support'

let main: FakeMain
let dossier: string
const claims = Array.from({ length: 12 }, (_, i) => i + 1)

beforeEach(() => {
  main = new FakeMain().install()
  dossier = newDossier()
  main.append(created(dossier))
  main.append(imported(dossier, 1))
  for (const n of claims) main.append(claimMade(dossier, n))
  const links = claims.slice(1).map((n) => link(n))
  main.append(adopted(dossier), { ...analysisOf(claims), links }, true)
})

const sentence = (n: number) => `s-${n.toString(16).padStart(24, '0')}`
const link = (n: number) => ({ a: sentence(1), b: sentence(n), score: 0.5, tier: 'suggested' as const, why: 'w' })

function open() {
  const mirror = openMirror(dossier)
  const live = watchSnapshot(dossier, mirror.db)
  live.subscribe(() => undefined)
  const close = async () => {
    live.close()
    await mirror.close()
  }
  return { mirror, live, close }
}

/** The main process answers the mirror only once the gate is open; the first screen asks for one event. */
function heldBack() {
  let letGo: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  main.handlers['feed.read'] = async ({ after, limit }: { after: number; limit: number }) => {
    if (limit > 1) await gate
    return ok(main.read(dossier, after, limit))
  }
  return letGo
}

it('the checklist is there before the mirror, takes verdicts, and is the same afterwards', async () => {
  const letGo = heldBack()
  const { mirror, live, close } = open()
  await until(() => live.checklist()?.items.length === claims.length)
  expect(mirror.isWhole.get()).toBe(false)
  main.write(verdict(dossier, 3, 'disputed'))
  expect(live.checklist()?.counts.disputed).toBe(1)
  const shown = live.get()!
  letGo()
  await until(() => mirror.status.get().state === 'ready')
  expect(mirror.isWhole.get()).toBe(true)
  await until(async () => (await mirror.db.verdicts.count()) === 1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  // Nothing was read again, nothing is drawn again.
  expect(live.get()).toBe(shown)
  main.write(verdict(dossier, 4, 'confirmed'))
  await until(() => live.checklist()?.counts.confirmed === 1)
  expect(live.get()!.rows.statements).toBe(shown.rows.statements)
  await close()
})

it('what came while the first rows were read is not lost', async () => {
  const answer = main.slice.bind(main)
  let isPushed = false
  main.handlers['feed.rows'] = (asked: never) => {
    const rows = answer(asked)
    if (!isPushed && (asked as { table: string }).table === 'verdicts') {
      isPushed = true
      main.write(verdict(dossier, 5, 'disputed'))
    }
    return ok(rows)
  }
  const { live, close } = open()
  await until(() => live.checklist()?.counts.disputed === 1)
  await close()
})

it('links come after the rest, and what a closed window left owing is fetched by the next', async () => {
  main.handlers['feed.rows'] = (asked: never) =>
    (asked as { table: string }).table === 'links' ? new Promise(() => undefined) : ok(main.slice(asked))
  const first = open()
  await until(() => first.mirror.status.get().state === 'ready')
  expect(await first.mirror.db.mentions.count()).toBe(claims.length)
  expect(await first.mirror.db.links.count()).toBe(0)
  expect((await first.mirror.db.meta.get('mirror'))?.owes).toBe(main.position)
  void first.close() // its request is never answered, as in a window that was killed
  first.mirror.db.close()
  delete main.handlers['feed.rows']
  const next = mirrorDatabase(dossier)
  const { startWriter } = await import('../../../src-renderer/mirror/writer')
  const quiet = { filling: () => undefined, ready: () => undefined, emptied: () => undefined, broken: () => undefined }
  const ending = new AbortController()
  const writer = startWriter(dossier, next, quiet, ending.signal)
  await until(async () => (await next.meta.get('mirror'))?.owes === null)
  expect(await next.links.count()).toBe(claims.length - 1)
  ending.abort()
  await writer.done
  next.close()
})

it('an analysis that replaces the one whose links are still owed leaves only its own', async () => {
  let answer: (() => void) | undefined
  main.handlers['feed.rows'] = async (asked: never) => {
    if ((asked as { table: string }).table === 'links' && answer === undefined)
      await new Promise<void>((resolve) => (answer = resolve))
    return ok(main.slice(asked))
  }
  const { mirror, close } = open()
  await until(() => mirror.status.get().state === 'ready' && answer !== undefined)
  main.push(main.append(adopted(dossier), { ...analysisOf(claims), links: [link(2)] }, true))
  answer!()
  await until(async () => {
    const meta = await mirror.db.meta.get('mirror')
    return meta?.position === main.position && meta.owes === null
  })
  expect((await mirror.db.links.toArray()).map(({ b }) => b)).toEqual([sentence(2)])
  await close()
})

it('a dossier that was left is there at once when it is opened again, with what changed meanwhile', async () => {
  const first = open()
  await until(() => first.live.checklist()?.items.length === claims.length)
  await until(() => first.mirror.status.get().state === 'ready')
  const items = first.live.checklist()!.items
  await first.close()
  main.append(verdict(dossier, 1, 'disputed'))
  const again = open()
  expect(again.live.checklist()?.items).toEqual(items)
  await until(() => again.live.checklist()?.counts.disputed === 1)
  expect(again.live.checklist()!.items[1]).toBe(items[1])
  await again.close()
})

it('a claim’s and an article’s passages are the same past the mirror as from it', async () => {
  const past = pastMirror(dossier)
  const { mirror, live, close } = open()
  await until(() => live.checklist()?.items.length === claims.length)
  const claim = live.checklist()?.items[1]?.claim.id
  const early = await past.ofClaim(claim!)
  expect(early.length).toBeGreaterThan(0)
  await until(() => mirror.isWhole.get())
  const mirrored = fromMirror(mirror.db)
  const [{ article }] = early as [(typeof early)[number]]
  expect(await mirrored.ofClaim(claim!)).toEqual(early)
  expect(await mirrored.ofArticle(article)).toEqual(await past.ofArticle(article))
  expect(await mirrored.partsOf(article)).toEqual(await past.partsOf(article))
  await close()
})

it('the mirror is not filled before the first screen is on its way', async () => {
  let begin = () => {}
  const mirror = openMirror(dossier, null, new Promise((resolve) => (begin = resolve)))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await mirror.db.claims.count()).toBe(0)
  begin()
  await until(() => mirror.isWhole.get())
  expect(await mirror.db.claims.count()).toBe(claims.length)
  await mirror.close()
})
