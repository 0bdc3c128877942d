import type { ErrorCode } from './contract/errors'
import type { Log } from './log/file'
import type { WorkerHost } from './workers/host'

/** A file that is refused is told where it was dropped; these say that reading itself has failed. */
const faults: ReadonlySet<ErrorCode> = new Set([
  'worker-crashed',
  'worker-too-slow',
  'worker-out-of-memory',
  'unexpected',
])

/** The same host; the log hears of its faults, by kind and never by file. */
export const watched = (host: WorkerHost, log: Log): WorkerHost => ({
  run: async (job, options) => {
    const began = performance.now()
    const result = await host.run(job, options)
    if (!result.ok && faults.has(result.error.code)) {
      log.write({
        event: 'job-failed',
        job: job.kind,
        code: result.error.code,
        ms: Math.round(performance.now() - began),
      })
    }
    return result
  },
  close: () => host.close(),
})
