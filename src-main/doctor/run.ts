import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '../contract/errors'
import type { Facts } from './facts'
import type { Places } from './look'

/** Looks on a thread of its own; `program`: `thread.ts` as it was built. Never throws. */
export const lookApart = (program: string, places: Places): Promise<Result<Facts>> =>
  new Promise((resolve) => {
    try {
      const thread = new Worker(program, { workerData: places })
      thread.once('message', (facts: Facts) => resolve(ok(facts)))
      thread.once('error', (cause) => resolve(fail('unexpected', { what: String(cause) }, cause)))
      thread.once('exit', (code) => resolve(fail('unexpected', { what: `the thread ended with ${code}` })))
    } catch (cause) {
      resolve(fail('unexpected', { what: String(cause) }, cause))
    }
  })
