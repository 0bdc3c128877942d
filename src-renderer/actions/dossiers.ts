import type { ResponseOf } from '../../src-main/contract/api'
import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import { call } from '../bridge'
import { send, type Written } from './send'
import { perform } from './undo'

/** Makes an empty dossier; its id when it is durable. `workingLanguage`: BCP 47. */
export async function createDossier(title: string, workingLanguage: string): Promise<Result<string>> {
  const dossier = crypto.randomUUID()
  const result = await send({ type: 'CreateDossier', dossier, title, workingLanguage })
  return result.ok ? ok(dossier) : result
}

/** `current`: the title it has now. */
export function renameDossier(input: { dossier: string; title: string; current: string }): Promise<Result<Written>> {
  const { dossier, title, current } = input
  const redo: UserCommand = { type: 'RenameDossier', dossier, title }
  return perform(dossier, 'undo.rename', redo, { ...redo, title: current })
}

/** Makes a dossier of the invented story that ships with the app. */
export const openSample = (): Promise<Result<ResponseOf<'imports.sample'>>> => call('imports.sample', {})
