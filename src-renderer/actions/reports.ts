import { ok, type Result } from '../../src-main/contract/errors'
import type { ReportFormat } from '../../src-main/contract/reports'
import { call } from '../bridge'

/** Asks where, then writes; the path, or null when the person closed the dialog. */
export async function saveReport(
  dossier: string,
  format: ReportFormat,
  language: 'en' | 'de',
): Promise<Result<string | null>> {
  const result = await call('reports.save', { dossier, format, language })
  return result.ok ? ok(result.value.path) : result
}

/** Shows a file this session has written in the system's file manager. */
export const reveal = (path: string) => call('shell.reveal', { path })

/** Opens the page an article came from in the system's browser: only ever on the editor's click. */
export const openExternal = (dossier: string, article: string) => call('shell.openExternal', { dossier, article })
