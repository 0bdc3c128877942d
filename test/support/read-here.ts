import { ok, type Result } from '../../src-main/contract/errors'
import type { JobRequest } from '../../src-main/workers/jobs'
import { readFiles, sketchedText } from '../../src-main/workers/read-files'

/** A worker's jobs of reading, done in this process; null for another job. */
export async function readHere(job: JobRequest): Promise<Result<unknown> | null> {
  if (job.kind === 'sketch') return ok(job.texts.map(sketchedText))
  if (job.kind === 'read-files') return ok(await readFiles(job.files, job.maxBytes, job.password))
  return null
}
