import { webcrypto } from 'node:crypto'
import { fail, ok, type Result } from '../contract/errors'
import type { ArticleRow } from '../contract/rows'
import type { JournalReads } from '../journal/read'
import type { WorkerHost } from '../workers/host'
import { defaultLimits, type Limits } from '../workers/jobs'

/**
 * The bytes an article was read from, which still have the hash they were kept under.
 * Errors: `not-found` for no such article, `original-missing`, `original-damaged`.
 */
export async function originalOf(
  reads: Pick<JournalReads, 'row' | 'original'>,
  dossier: string,
  article: string,
): Promise<Result<{ row: ArticleRow; bytes: Uint8Array<ArrayBuffer> }>> {
  const row = reads.row(dossier, 'articles', article)
  if (!row) return fail('not-found', { what: article })
  const kept = reads.original(row.originalSha256)
  const file = row.fileName
  if (!kept) return fail('original-missing', { file })
  const bytes = new Uint8Array(kept)
  // Off the main thread: a hundred megabytes would hold every window up.
  const sha256 = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
  return sha256 === row.originalSha256 ? ok({ row, bytes }) : fail('original-damaged', { file, sha256 })
}

/** A saved page as it is shown, in UTF-8. Errors: those of the worker, `file-empty`, `file-binary`, `format-damaged`. */
export type ShowPage = (
  row: Pick<ArticleRow, 'mediaType' | 'fileName'>,
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<Result<Uint8Array<ArrayBuffer>>>

/** In a worker: whoever made the page may be hostile, and its parts may have to be put together. */
export const createShowPage =
  (host: WorkerHost, limits: Pick<Limits, 'fileMs'> = defaultLimits): ShowPage =>
  ({ mediaType, fileName: name }, bytes) =>
    host.run({ kind: 'show-page', name, mediaType, bytes }, { file: name, timeoutMs: limits.fileMs })
