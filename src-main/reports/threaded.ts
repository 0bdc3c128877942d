import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../contract/errors'
import type { PageToPrint } from '../contract/printing'
import type { ReportFormat } from '../contract/reports'
import type { ReportModel } from './model/types'
import type { RenderedReport, RenderReport } from './render'

export interface ReporterJob {
  model: ReportModel
  format: ReportFormat
}
export type FromReporter =
  | { type: 'print'; pages: PageToPrint[] }
  | { type: 'rendered'; rendered: Result<RenderedReport[]> }
export type ToReporter = Result<Uint8Array[]>

/**
 * `renderReport` on a thread of its own, which ends with the report; told to stop, it is ended and the answer is
 * `report-cancelled`. A thread that dies is `report-unrendered`.
 *
 * @param program `thread.ts` as it was built
 */
export const renderApart =
  (program: string): RenderReport =>
  (model, format, print, signal) =>
    new Promise((resolve) => {
      const cancelled = fail('report-cancelled', { format })
      if (signal?.aborted) return resolve(cancelled)
      const thread = new Worker(program, { workerData: { model, format } satisfies ReporterJob })
      const end = (answer: Result<RenderedReport[]>) => {
        signal?.removeEventListener('abort', stop)
        resolve(answer)
        void thread.terminate()
      }
      const stop = () => end(cancelled)
      const died = (cause: unknown) =>
        end(fail('report-unrendered', { format, why: cause instanceof Error ? cause.message : String(cause) }, cause))
      signal?.addEventListener('abort', stop, { once: true })
      thread.on('message', async (message: FromReporter) => {
        if (message.type === 'rendered') return end(message.rendered)
        const printed = await print(message.pages, signal).catch((cause) =>
          fail('pdf-failed', { why: 'the printer stopped' }, cause),
        )
        thread.postMessage(printed satisfies ToReporter)
      })
      thread.on('error', died)
      thread.on('exit', (code) => died(`the thread ended with ${code}`))
    })
