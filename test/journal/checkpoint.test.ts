import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createCheckpointer } from '../../src-main/journal/checkpoint'
import { openLibrary } from '../../src-main/library/library'
import { newDesk, newFolder, value } from './support/desk'

const root = join(import.meta.dirname, '..', '..')
/** Below node_modules, so that the thread finds libsql. */
const built = join(root, 'node_modules', '.cache', 'stet-checkpointer', String(process.pid))
const program = join(built, 'checkpointer.mjs')
const oddThread = join(root, 'test', 'support', 'odd-searcher.mjs')

beforeAll(async () => {
  mkdirSync(built, { recursive: true })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'src-main/journal/checkpoint/thread.ts',
      outDir: built,
      rollupOptions: { output: { entryFileNames: 'checkpointer.mjs' } },
    },
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** About so many bytes of what is not journalled; the newest of it tells whether all is there. */
function fill(library: ReturnType<typeof newDesk>['library'], megabytes: number) {
  for (let n = 0; n < megabytes * 10; n++) library.settings.put(`filled ${n}`, `${n} ${'x'.repeat(100_000)}`)
}
const bytesOf = (folder: string, name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0

describe('SQLite’s log', () => {
  it('is left to the thread, which brings it into the file', async () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.checkpointElsewhere(true)
    fill(library, 12)
    expect(bytesOf(folder, 'library.db')).toBeLessThan(4_000_000)
    const ends: unknown[] = []
    const checkpointer = createCheckpointer(folder, program, (why) => ends.push(why))
    onTestFinished(() => checkpointer.close())
    checkpointer.committed()
    while (bytesOf(folder, 'library.db') < 12_000_000) await pause(20)
    // What was copied is not kept in the log: the next commits are written over it from its start.
    const before = bytesOf(folder, 'library.db-wal')
    fill(library, 3)
    expect(bytesOf(folder, 'library.db-wal')).toBe(before)
    await checkpointer.close()
    expect(ends).toEqual([])
    library.close()
    const again = value(openLibrary(folder, { mode: 'write' }))
    expect(again.settings.get('filled 119')).toMatch(/^119 x/)
    expect(value(again.verify()).problems).toEqual([])
    again.close()
  })

  it('is copied by the commits again when nobody else does it', () => {
    const folder = newFolder()
    const { library } = newDesk(folder)
    library.checkpointElsewhere(true)
    library.checkpointElsewhere(false)
    fill(library, 12)
    expect(bytesOf(folder, 'library.db')).toBeGreaterThan(4_000_000)
  })

  it('a thread that has died is said to have, once, and not when it was closed', async () => {
    const ends: unknown[] = []
    const folder = newFolder()
    const died = await new Promise((resolve) => {
      createCheckpointer(join(folder, 'nothing here'), program, (why) => {
        ends.push(why)
        resolve(why)
      })
    })
    expect(String(died)).toContain('library')
    const odd = createCheckpointer(folder, oddThread, (why) => ends.push(why))
    odd.committed()
    await odd.close()
    odd.committed()
    await pause(20)
    expect(ends).toHaveLength(1)
  })
})
