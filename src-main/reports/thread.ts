import { parentPort, workerData } from 'node:worker_threads'
import { type Result, stetError } from '../contract/errors'
import { renderReport } from './render'
import type { FromReporter, ReporterJob, ToReporter } from './threaded'

// A thousand claims take seconds in some formats: on a thread of its own, so that no window waits. What prints is not here:
// pages go out and their PDFs come back.
const port = parentPort
if (!port) throw new Error('reports/thread runs only as a worker thread')

const waiting: ((printed: Result<Uint8Array[]>) => void)[] = []
port.on('message', (printed: ToReporter) => waiting.shift()?.(printed))

const { model, format } = workerData as ReporterJob
const print = (pages: Parameters<Parameters<typeof renderReport>[2]>[0]) =>
  new Promise<Result<Uint8Array[]>>((resolve) => {
    waiting.push(resolve)
    port.postMessage({ type: 'print', pages: [...pages] } satisfies FromReporter)
  })

try {
  const rendered = await renderReport(model, format, print)
  const bytes = rendered.ok ? rendered.value.map((file) => file.bytes.buffer as ArrayBuffer) : []
  port.postMessage({ type: 'rendered', rendered } satisfies FromReporter, [...new Set(bytes)])
} catch (cause) {
  const why = cause instanceof Error ? cause.message : String(cause)
  const error = { ...stetError('report-unrendered', { format, why }), cause: String(cause) }
  port.postMessage({ type: 'rendered', rendered: { ok: false, error } } satisfies FromReporter)
}
port.close()
