import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type SearchRequest, searchRequestSchema } from '../../src-main/contract/search'
import { createThreadedSearch } from '../../src-main/library/search/threaded'
import { analysedDesk, dossier, newFolder, value } from './support/desk'
import { articleId, claimId, importing } from './support/story'

const root = join(import.meta.dirname, '..', '..')
const oddSearcher = join(root, 'test', 'support', 'odd-searcher.mjs')
/** Below node_modules, so that the thread finds libsql. */
const built = join(root, 'node_modules', '.cache', 'stet-search-thread', String(process.pid))
const searcher = join(built, 'searcher.mjs')

beforeAll(async () => {
  mkdirSync(built, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'src-main/library/search/thread.ts',
      outDir: built,
      rollupOptions: { output: { entryFileNames: 'searcher.mjs' } },
    },
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

const asking = (text: string): SearchRequest => searchRequestSchema.parse({ text })

function threaded(program: string, library: Parameters<typeof createThreadedSearch>[0]) {
  const faults: unknown[] = []
  const search = createThreadedSearch(library, program, { onError: (fault) => faults.push(fault) })
  onTestFinished(() => search.close())
  const ids = async (text: string) =>
    value(await search.query(asking(text))).hits.map(({ kind, id }) => `${kind} ${id}`)
  return { search, ids, faults }
}

/** A library that says that something changed whenever the test wants. */
function odd() {
  const listeners = new Set<() => void>()
  const on = threaded(oddSearcher, {
    folder: '',
    subscribe: (listener) => {
      listeners.add(listener as () => void)
      return () => listeners.delete(listener as () => void)
    },
  })
  /** What it was asked and heard of, or why not. */
  const ask = async (text: string): Promise<unknown> => on.search.query(asking(text))
  const change = () => {
    for (const listener of listeners) listener()
  }
  return { ...on, ask, listeners, change }
}

describe('search on a thread of its own', () => {
  it('finds what was there, and what is written while it runs', async () => {
    const desk = analysedDesk()
    const { search, ids, faults } = threaded(searcher, desk.library)
    await search.settled()
    expect(await ids('"article b"')).toEqual([`article ${articleId('b')}`])
    const claim = claimId('a1', 'b1')
    desk.does({ type: 'SetNote', dossier, claim, text: 'Ask the lighthouse keeper' })
    await search.settled()
    expect(await ids('lighthouse')).toEqual([`note ${claim}`])
    desk.takes(importing(dossier, 'd'))
    await search.settled()
    expect(await ids('"article d"')).toEqual([`article ${articleId('d')}`])
    expect(faults).toEqual([])
  })

  it('lets the library be written while it reads it', async () => {
    const desk = analysedDesk()
    const { search, ids } = threaded(searcher, desk.library)
    const claim = claimId('a1', 'b1')
    const asked: Promise<string[]>[] = []
    for (let n = 0; n < 40; n++) {
      desk.does({ type: 'SetNote', dossier, claim, text: `lighthouse number${n}` })
      asked.push(ids('lighthouse'))
    }
    for (const found of await Promise.all(asked)) expect(found.every((id) => id === `note ${claim}`)).toBe(true)
    await search.settled()
    expect(await ids('number39')).toEqual([`note ${claim}`])
    expect(await ids('number38')).toEqual([])
  })

  it('makes a damaged index anew', async () => {
    const folder = newFolder()
    const desk = analysedDesk(undefined, folder)
    writeFileSync(join(folder, 'search.db'), 'no database, but of some length '.repeat(1000))
    const { search, ids, faults } = threaded(searcher, desk.library)
    await search.settled()
    expect(await ids('"article b"')).toEqual([`article ${articleId('b')}`])
    expect(faults).toEqual([])
  })

  it('closes, and lets go of the library', async () => {
    const folder = newFolder()
    const desk = analysedDesk(undefined, folder)
    const { search } = threaded(searcher, desk.library)
    await search.settled()
    await search.close()
    expect(await search.query(asking('bridge'))).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    await search.settled()
  })
})

describe('a thread that misbehaves', () => {
  it.each(['crash', 'end'])('%s: who waits hears it, and the next question has a new thread', async (text) => {
    const { ask, faults } = odd()
    const [lost, gone] = await Promise.all([ask('silent'), ask(text)])
    for (const answer of [lost, gone]) expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(faults).toHaveLength(1)
    expect(await ask('fine')).toMatchObject({ ok: true, value: { asked: 'fine' } })
  })

  it('answers each its own', async () => {
    const { ask } = odd()
    const answers = await Promise.all(['one', 'two', 'three'].map(ask))
    expect(answers.map((answer) => (answer as { value: { asked: string } }).value.asked)).toEqual([
      'one',
      'two',
      'three',
    ])
  })

  it('passes on its faults', async () => {
    const { ask, faults } = odd()
    await ask('fault')
    expect(faults).toEqual(['a page is damaged'])
  })

  it('is not started by every commit again when it has just died', async () => {
    const { ask, change, faults } = odd()
    change()
    expect(await ask('how often')).toMatchObject({ value: { changes: 1 } })
    await ask('end')
    for (let n = 0; n < 5; n++) change()
    // Those commits reached no thread; a new one reads for itself where it stands.
    expect(await ask('how often')).toMatchObject({ value: { changes: 0 } })
    expect(faults).toHaveLength(1)
  })

  it('is ended when it does not close by itself; who waits hears it, and nothing is heard of the library any more', async () => {
    const { ask, search, listeners, faults } = odd()
    const waiting = ask('deaf')
    await search.close()
    expect(await waiting).toMatchObject({ ok: false })
    expect(listeners.size).toBe(0)
    expect(faults).toEqual([])
  })
})
