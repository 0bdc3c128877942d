import { join } from 'node:path'
import { setImmediate as letOthersRun } from 'node:timers/promises'
import { fail, type Result, type StetError } from '../contract/errors'
import type { ReportFormat } from '../contract/reports'
import { suggestedFileName } from './file-name'
import type { ReportModel } from './model/types'
import type { PrintPdf } from './pdf'
import { type RenderedReport, type RenderReport, type ReportFile, renderReport } from './render'
import { type SaveFs, saveAtomically } from './save'

/**
 * Where a format stands. `paths`: its files that are in place, whole; a format of several files can fail after the first.
 * `cancelled`: nothing of it was written, and a file that was there before is as it was.
 */
export type FormatProgress =
  | { format: ReportFormat; state: 'waiting' | 'writing' | 'cancelled' }
  | { format: ReportFormat; state: 'done'; paths: string[] }
  | { format: ReportFormat; state: 'failed'; paths: string[]; error: StetError }

export type FormatEnd =
  | Exclude<FormatProgress, { state: 'waiting' | 'writing' }>
  | { format: ReportFormat; state: 'cancelled' }

export interface WriteOptions {
  /** It has to exist. */
  folder: string
  /** Where somebody chose the place of the one file themselves. */
  pathOf?: (file: ReportFile) => string
  print: PrintPdf
  /** Elsewhere than on this thread. */
  render?: RenderReport
  /** Looked at between formats, before a file is saved, and while a printer works. A save that has begun is finished. */
  signal?: AbortSignal
  /** Every format once as `waiting`, then each as it goes. */
  onProgress?: (progress: FormatProgress) => void
  on?: SaveFs
}

/**
 * Writes a report in several formats into one folder, one after the other, each file whole or not at all. A format that
 * fails does not stop the others. Never throws; gives how each ended, in the order asked for.
 */
export async function writeReports(
  model: ReportModel,
  formats: readonly ReportFormat[],
  options: WriteOptions,
): Promise<FormatEnd[]> {
  const tell = options.onProgress ?? (() => {})
  for (const format of formats) tell({ format, state: 'waiting' })
  const ends: FormatEnd[] = []
  for (const format of formats) {
    await letOthersRun() // the formats are made without a pause: a cancel could not be heard otherwise
    if (!options.signal?.aborted) tell({ format, state: 'writing' })
    const end = await writeFormat(model, format, options)
    tell(end)
    ends.push(end)
  }
  return ends
}

async function writeFormat(model: ReportModel, format: ReportFormat, options: WriteOptions): Promise<FormatEnd> {
  const { folder, signal, on } = options
  if (signal?.aborted) return { format, state: 'cancelled' }
  const rendered = await untilAborted(renderSafely(model, format, options), signal)
  if (rendered === 'aborted' || signal?.aborted) return { format, state: 'cancelled' }
  if (!rendered.ok) return { format, state: 'failed', paths: [], error: rendered.error }
  const paths: string[] = []
  for (const file of rendered.value) {
    const path = options.pathOf?.(file) ?? join(folder, suggestedFileName(model, file))
    const saved = await saveAtomically(path, file.bytes, on)
    if (!saved.ok) return { format, state: 'failed', paths, error: saved.error }
    paths.push(saved.value.path)
  }
  return { format, state: 'done', paths }
}

/** A fault in one format's code must not cost the others. */
async function renderSafely(
  model: ReportModel,
  format: ReportFormat,
  { print, signal, render = renderReport }: WriteOptions,
): Promise<Result<RenderedReport[]>> {
  try {
    return await render(model, format, print, signal)
  } catch (cause) {
    return fail('report-unrendered', { format, why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
}

/** A printer may take its time to stop, or hang: whoever cancelled does not wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | 'aborted'> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => resolve('aborted')
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
