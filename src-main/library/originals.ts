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

/** A saved page as one page, and the encoding of its bytes. Errors: those of the worker, `format-damaged`. */
export type UnpackPage = (
  row: Pick<ArticleRow, 'mediaType' | 'fileName' | 'encoding'>,
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<Result<{ page: Uint8Array<ArrayBuffer>; encoding: string }>>

/** Of a page that was saved with its pictures in one file, the parts are put together in a worker: whoever made it may be hostile. */
export function createUnpackPage(host: WorkerHost, limits: Pick<Limits, 'fileMs'> = defaultLimits): UnpackPage {
  return async ({ mediaType, fileName, encoding }, bytes) => {
    if (mediaType !== 'multipart/related') return ok({ page: bytes, encoding })
    const options = { file: fileName, timeoutMs: limits.fileMs }
    const page = await host.run({ kind: 'unpack-page', name: fileName, bytes }, options)
    return page.ok ? ok({ page: page.value, encoding: 'utf-8' }) : page
  }
}
