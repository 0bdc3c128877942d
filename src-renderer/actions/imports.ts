import { ok, type Result } from '../../src-main/contract/errors'
import type { FileResult } from '../../src-main/contract/imports'
import { call, callImportDropped } from '../bridge'
import type { Written } from './send'
import { perform } from './undo'

/** Asks for files; the job's id, or null when the person closed the dialog. */
export const chooseFiles = (dossier: string): Promise<Result<string | null>> => choose(dossier, 'files')

/** Asks for a folder, which is walked; the job's id, or null when the person closed the dialog. */
export const chooseFolder = (dossier: string): Promise<Result<string | null>> => choose(dossier, 'folder')

async function choose(dossier: string, what: 'files' | 'folder'): Promise<Result<string | null>> {
  const result = await call('imports.choose', { dossier, what })
  return result.ok ? ok(result.value.job) : result
}

/** Imports files or folders dropped on the window; the job's id. */
export async function importDropped(dossier: string, files: File[]): Promise<Result<string>> {
  const result = await callImportDropped(dossier, files)
  return result.ok ? ok(result.value.job) : result
}

export interface Pasted {
  name: string
  text: string
  /** What the clipboard had beside the text. */
  html: string | null
  /** Its http(s) address, where it is known. */
  url: string | null
}

/** Imports pasted text under a name; the job's id. */
export async function pasteArticle(dossier: string, pasted: Pasted): Promise<Result<string>> {
  const result = await call('imports.paste', { dossier, ...pasted })
  return result.ok ? ok(result.value.job) : result
}

export const cancelJob = (job: string) => call('jobs.cancel', { job })

/** Reads refused files again, `number` null: all of them. The password is used for this once. */
export const retryImport = (job: string, number: number | null, password: string | null = null) =>
  call('imports.retry', { job, number, password })

/** A near copy stays a source of its own. */
export const keepCopy = (job: string, number: number) => call('imports.keep', { job, number })

/** Forgets past imports, `job` null: all of the dossier. */
export const clearImports = (dossier: string, job: string | null) => call('imports.clear', { dossier, job })

/** Notes a file as another copy of the article it is like, and takes out of the dossier what it had become. Null: there is nothing to note. */
export function linkCopy(
  dossier: string,
  { file, outcome, article, like, original }: FileResult,
): Promise<Result<Written>> | null {
  if (like === null || original === null) return null
  const place = { article: like.article, originalSha256: original.sha256 }
  const imported = outcome === 'nearCopy' ? article : null
  return perform(
    dossier,
    'undo.linkCopy',
    {
      type: 'NoteArticleCopy',
      dossier,
      ...place,
      fileName: file.slice(-1024),
      bytes: original.bytes,
      how: like.how,
      imported,
    },
    { type: 'DropArticleCopy', dossier, ...place },
  )
}
