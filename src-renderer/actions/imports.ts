import { ok, type Result } from '../../src-main/contract/errors'
import { call, callImportDropped } from '../bridge'

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

/** Imports pasted text under a name, with its http(s) address where it is known; the job's id. */
export async function pasteArticle(
  dossier: string,
  name: string,
  text: string,
  url: string | null,
): Promise<Result<string>> {
  const result = await call('imports.paste', { dossier, name, text, url })
  return result.ok ? ok(result.value.job) : result
}

export const cancelJob = (job: string) => call('jobs.cancel', { job })
