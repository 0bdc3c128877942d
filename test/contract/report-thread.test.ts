import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fail } from '../../src-main/contract/errors'
import { reportFormats } from '../../src-main/contract/reports'
import { buildReport } from '../../src-main/reports/model'
import { renderReport } from '../../src-main/reports/render'
import { renderApart } from '../../src-main/reports/threaded'
import { printedAsIs } from '../support/chromium-pdf'
import { storyContext, storyRows } from '../unit/reports/story'

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'node_modules', '.cache', 'stet-report-thread', String(process.pid))
const apart = renderApart(join(built, 'reporter.mjs'))
const model = buildReport(storyRows(), storyContext)

beforeAll(async () => {
  mkdirSync(built, { recursive: true })
  const output = { entryFileNames: 'reporter.mjs' }
  const options = { ssr: 'src-main/reports/thread.ts', outDir: built, rollupOptions: { output } }
  await build({ configFile: false, root, logLevel: 'error', build: options })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** A program in the thread's place. */
function odd(does: string) {
  const path = join(built, `odd-${does.length}.mjs`)
  writeFileSync(path, `import { parentPort, workerData } from 'node:worker_threads'\n${does}\n`)
  return renderApart(path)
}

describe('a report made on a thread of its own', () => {
  it.each(reportFormats)('is byte for byte the one made here (%s)', async (format) => {
    expect(await apart(model, format, printedAsIs)).toEqual(await renderReport(model, format, printedAsIs))
  })
  it('passes on what the printer says, and that it crashed', async () => {
    const refused = await apart(model, 'pdf', async () => fail('pdf-failed', { why: 'no ink' }))
    expect(refused).toMatchObject({ ok: false, error: { code: 'pdf-failed', details: { why: 'no ink' } } })
    expect(await apart(model, 'pdf', () => Promise.reject(new Error('gone')))).toMatchObject({
      ok: false,
      error: { code: 'pdf-failed', cause: 'Error: gone' },
    })
  })
  it('stops when it is told to, while it prints and before it begins', async () => {
    const stop = new AbortController()
    const hangs = () => {
      stop.abort()
      return new Promise<never>(() => {})
    }
    const cancelled = { ok: false, error: { code: 'report-cancelled', details: { format: 'pdf' } } }
    expect(await apart(model, 'pdf', hangs, stop.signal)).toMatchObject(cancelled)
    expect(await apart(model, 'pdf', printedAsIs, AbortSignal.abort())).toMatchObject(cancelled)
  })
  it('says so when the thread dies or ends without an answer', async () => {
    const died = { ok: false, error: { code: 'report-unrendered', details: { format: 'json' } } }
    expect(await odd(`throw new Error('odd')`)(model, 'json', printedAsIs)).toMatchObject(died)
    expect(await odd('process.exit(3)')(model, 'json', printedAsIs)).toMatchObject(died)
    expect(await renderApart(join(built, 'nowhere.mjs'))(model, 'json', printedAsIs)).toMatchObject(died)
  })
})
