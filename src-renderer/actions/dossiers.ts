import type { ResponseOf } from '../../src-main/contract/api'
import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import { call } from '../bridge'
import { inOrder, send, type Written } from './send'
import { perform, remember } from './undo'

/** The stack of what is done to dossiers in the library, apart from each dossier's own. */
export const libraryStack = 'library'

/** Makes an empty dossier; its id when it is durable. `workingLanguage`: BCP 47. `deadline`: an instant in UTC. */
export async function createDossier(
  title: string,
  workingLanguage: string,
  deadline: string | null = null,
): Promise<Result<string>> {
  const dossier = crypto.randomUUID()
  const made = await send({ type: 'CreateDossier', dossier, title, workingLanguage })
  if (!made.ok || deadline === null) return made.ok ? ok(dossier) : made
  const set = await send({ type: 'SetDeadline', dossier, deadline })
  return set.ok ? ok(dossier) : set
}

/** `current`: the title it has now. `stack`: where it is undone, the dossier's own or the library's. */
export function renameDossier(input: {
  dossier: string
  title: string
  current: string
  stack?: string
}): Promise<Result<Written>> {
  const { dossier, title, current, stack = dossier } = input
  const redo: UserCommand = { type: 'RenameDossier', dossier, title }
  return perform(stack, 'undo.rename', redo, { ...redo, title: current })
}

/** `deadline`: an instant in UTC, null for none; `current`: the one it has now. */
export function setDeadline(input: {
  dossier: string
  deadline: string | null
  current: string | null
}): Promise<Result<Written>> {
  const { dossier, deadline, current } = input
  const redo: UserCommand = { type: 'SetDeadline', dossier, deadline }
  return perform(libraryStack, 'undo.deadline', redo, { ...redo, deadline: current })
}

export const archiveDossier = (dossier: string): Promise<Result<Written>> =>
  perform(libraryStack, 'undo.archive', { type: 'ArchiveDossier', dossier }, { type: 'ReopenDossier', dossier })

export const reopenDossier = (dossier: string): Promise<Result<Written>> =>
  perform(libraryStack, 'undo.reopen', { type: 'ReopenDossier', dossier }, { type: 'ArchiveDossier', dossier })

export const deleteDossier = (dossier: string): Promise<Result<Written>> =>
  perform(libraryStack, 'undo.delete', { type: 'DeleteDossier', dossier }, { type: 'RestoreDossier', dossier })

export const restoreDossier = (dossier: string): Promise<Result<Written>> =>
  perform(libraryStack, 'undo.restore', { type: 'RestoreDossier', dossier }, { type: 'DeleteDossier', dossier })

/** The same articles, readings and groupings under a new title, without anybody's verdicts. The new dossier's id. */
export const duplicateDossier = (dossier: string, title: string): Promise<Result<string>> =>
  inOrder(libraryStack, async () => {
    const made = await call('dossiers.duplicate', { dossier, title })
    if (!made.ok) return made
    const { dossier: copy, events } = made.value
    // What was copied is not copied again: undone it is deleted, and done again it is brought back.
    const redo: UserCommand = { type: 'RestoreDossier', dossier: copy }
    remember(libraryStack, 'undo.duplicate', [{ redo, undo: { type: 'DeleteDossier', dossier: copy }, events }])
    return ok(copy)
  })

/** Makes a dossier of the invented story that ships with the app. */
export const openSample = (): Promise<Result<ResponseOf<'imports.sample'>>> => call('imports.sample', {})
