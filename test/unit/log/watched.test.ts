import { describe, expect, it } from 'vitest'
import { type ErrorCode, fail, ok, type Result } from '../../../src-main/contract/errors'
import type { LogEvent } from '../../../src-main/log/vocabulary'
import { watched } from '../../../src-main/watched'

async function told(result: Result<never>): Promise<{ events: LogEvent[]; back: Result<unknown> }> {
  const events: LogEvent[] = []
  const log = { write: (event: LogEvent) => void events.push(event), tail: () => [], close: () => {} }
  const host = watched({ run: async () => result, close: async () => {} }, log)
  const back = await host.run(
    { kind: 'read-file', path: '/home/mara/Zwetschgenmarkt.pdf', name: 'Zwetschgenmarkt.pdf', maxBytes: 1 },
    { file: 'Zwetschgenmarkt.pdf', timeoutMs: 1 },
  )
  return { events, back }
}

describe('a worker that is watched', () => {
  it.each<ErrorCode>(['worker-crashed', 'worker-too-slow', 'worker-out-of-memory', 'unexpected'])(
    'has %s told by kind, and nothing of the file',
    async (code) => {
      const refused = fail(code, { file: 'Zwetschgenmarkt.pdf' }, new Error('Zwetschgenmarkt'))
      const { events, back } = await told(refused)
      expect(events).toMatchObject([{ event: 'job-failed', job: 'read-file', code }])
      expect(JSON.stringify(events)).not.toContain('Zwetschgen')
      expect(back).toBe(refused)
    },
  )

  it('has nothing told of a file that is refused, or read', async () => {
    expect((await told(fail('format-no-text', { file: 'x' }))).events).toEqual([])
    expect((await told(ok(null as never))).events).toEqual([])
  })
})
