import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createWorkerHost, type WorkerHost } from '../../../src-main/workers/host'
import { defaultLimits } from '../../../src-main/workers/jobs'

const oddWorker = join(import.meta.dirname, '..', '..', 'support', 'odd-worker.mjs')
let host: WorkerHost

const start = (heapMegabytes = 64) => {
  host = createWorkerHost(oddWorker, { ...defaultLimits, heapMegabytes })
  return (
    name: string,
    options: { timeoutMs?: number; signal?: AbortSignal; onProgress?: (done: number) => void } = {},
  ) =>
    host.run({ kind: 'read-file', path: '', name, maxBytes: 1 }, { file: `${name}.txt`, timeoutMs: 20_000, ...options })
}
afterEach(() => host.close())

describe('a worker that misbehaves fails one job', () => {
  it.each([
    ['crash', 'worker-crashed'],
    ['throw', 'worker-crashed'],
    ['eat', 'worker-out-of-memory'],
  ])('%s: %s, and the next job runs', async (name, code) => {
    const run = start()
    const [odd, next] = await Promise.all([run(name), run('fine')])
    expect(odd).toMatchObject({ ok: false, error: { code, details: { file: `${name}.txt` } } })
    expect(next).toEqual({ ok: true, value: 'fine' })
  })

  it('hang: is stopped at its time limit', async () => {
    const run = start()
    const [odd, next] = await Promise.all([run('hang', { timeoutMs: 200 }), run('fine')])
    expect(odd).toMatchObject({
      ok: false,
      error: { code: 'worker-too-slow', details: { file: 'hang.txt', seconds: 0.2 } },
    })
    expect(next).toEqual({ ok: true, value: 'fine' })
  })
})

describe('cancelling', () => {
  it('ends a job that cannot be asked to stop', async () => {
    const run = start()
    const cancel = new AbortController()
    const hanging = run('hang', { signal: cancel.signal })
    setTimeout(() => cancel.abort(), 50)
    expect(await hanging).toMatchObject({ ok: false, error: { code: 'import-cancelled' } })
    expect(await run('fine')).toEqual({ ok: true, value: 'fine' })
  })

  it('keeps a job from starting', async () => {
    const run = start()
    expect(await run('fine', { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: { code: 'import-cancelled' },
    })
  })

  it('by closing the host settles what runs', async () => {
    const run = start()
    const hanging = run('hang')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await host.close()
    expect(await hanging).toMatchObject({ ok: false, error: { code: 'import-cancelled' } })
  })
})

it('passes progress on, and runs jobs in the order they were asked for', async () => {
  const run = start()
  const seen: number[] = []
  const order: string[] = []
  await Promise.all([
    run('progress', { onProgress: (done) => seen.push(done) }).then(() => order.push('progress')),
    run('a').then(() => order.push('a')),
    run('b').then(() => order.push('b')),
  ])
  expect(seen).toEqual([1, 2, 3])
  expect(order).toEqual(['progress', 'a', 'b'])
})

it('a request that cannot be sent fails alone', async () => {
  const run = start()
  const unsendable = { kind: 'read-file', path: (() => '') as unknown as string, name: 'x', maxBytes: 1 } as const
  const odd = host.run(unsendable, { file: 'odd.txt', timeoutMs: 20_000 })
  expect(await odd).toMatchObject({ ok: false, error: { code: 'worker-crashed', details: { file: 'odd.txt' } } })
  expect(await run('fine')).toEqual({ ok: true, value: 'fine' })
})
