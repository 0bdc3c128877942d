import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../contract/errors'
import { defaultLimits, type FromWorker, type JobKind, type JobRequest, type Jobs, type Limits } from './jobs'

export interface RunOptions {
  /** Names the file in errors. */
  file: string
  timeoutMs: number
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}

export interface WorkerHost {
  /** Never throws. Errors: those of the job, worker-crashed, worker-too-slow, worker-out-of-memory, import-cancelled. */
  run<K extends JobKind>(
    job: { kind: K } & Jobs[K]['request'],
    options: RunOptions,
  ): Promise<Result<Jobs[K]['response']>>
  close(): Promise<void>
}

/** An analysis makes millions of short-lived values: with the usual 16 MB a third of its time goes into sweeping them. */
const youngMegabytes = 128
/** Reading makes few, and would hold what an analysis needs: a quarter of a gigabyte beside the window. */
export const readersYoungMegabytes = 16

interface Running {
  id: number
  options: RunOptions
  settle: (result: Result<unknown>) => void
}

/**
 * An idle worker goes after this long. It remembers the dossier it analysed last, so that the next article costs its own
 * work only; that is some 40 MB for five articles and a few hundred for a thousand.
 */
const idleMs = 600_000

/**
 * One worker thread, one job at a time, jobs in the order they were asked for. Cancel, a time limit and a heap limit
 * are enforced from outside by ending the thread, since a parser that hangs cannot be asked to stop; the next job gets
 * a new one. (Why a thread and not a utility process: docs/decisions/0003-worker-threads.md.)
 */
export function createWorkerHost(
  workerPath: string,
  limits: Limits = defaultLimits,
  maxYoungGenerationSizeMb: number = youngMegabytes,
): WorkerHost {
  let worker: Worker | null = null
  let running: Running | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  let nextId = 1

  const finish = (result: Result<unknown>) => {
    const job = running
    running = null
    job?.settle(result)
  }
  const discard = () => {
    const old = worker
    worker = null
    return old?.terminate()
  }
  const start = (): Worker => {
    const fresh = new Worker(workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb },
    })
    fresh.unref()
    fresh.on('message', (message: FromWorker) => {
      if (running?.id !== message.id) return
      if (message.type === 'progress') running.options.onProgress?.(message.done, message.total)
      else finish(withFile(message.result, running.options.file))
    })
    fresh.on('error', (cause: NodeJS.ErrnoException) => {
      if (worker === fresh) worker = null
      if (!running) return
      const { file } = running.options
      if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        finish(fail('worker-out-of-memory', { file, megabytes: limits.heapMegabytes }, cause))
      } else finish(fail('worker-crashed', { file }, cause))
    })
    fresh.on('exit', (code) => {
      if (worker !== fresh) return
      worker = null
      if (running) finish(fail('worker-crashed', { file: running.options.file }, `the worker ended with ${code}`))
    })
    return fresh
  }

  const runNow = (job: JobRequest, options: RunOptions) =>
    new Promise<Result<unknown>>((resolve) => {
      const { file, timeoutMs, signal } = options
      if (signal?.aborted) return resolve(fail('import-cancelled', { file }))
      clearTimeout(idle)
      const stop = (result: Result<never>) => {
        void discard()
        finish(result)
      }
      const onAbort = () => stop(fail('import-cancelled', { file }))
      const timer = setTimeout(() => stop(fail('worker-too-slow', { file, seconds: timeoutMs / 1000 })), timeoutMs)
      signal?.addEventListener('abort', onAbort, { once: true })
      const settle = (result: Result<unknown>) => {
        clearTimeout(timer)
        clearTimeout(idle)
        signal?.removeEventListener('abort', onAbort)
        worker?.unref()
        idle = setTimeout(() => void discard(), idleMs)
        idle.unref()
        resolve(result)
      }
      running = { id: nextId++, options, settle }
      try {
        worker ??= start()
        worker.ref()
        worker.postMessage({ id: running.id, job })
      } catch (cause) {
        stop(fail('worker-crashed', { file }, cause)) // no thread to be had, or a request that cannot be sent
      }
    })

  return {
    run: (job, options) => {
      const result = queue.then(() => runNow(job as JobRequest, options))
      queue = result
      return result as Promise<Result<never>>
    },
    close: async () => {
      clearTimeout(idle)
      finish(fail('import-cancelled', { file: running?.options.file ?? '' }))
      await discard()
    },
  }
}

/** A worker does not know under which name the person knows the file. */
function withFile(result: Result<unknown>, file: string): Result<unknown> {
  if (result.ok || result.error.details.file !== undefined) return result
  return { ok: false, error: { ...result.error, details: { ...result.error.details, file } } }
}
