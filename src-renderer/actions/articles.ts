import type { UserCommand } from '../../src-main/contract/commands'
import type { Result } from '../../src-main/contract/errors'
import type { ArticleRole } from '../../src-main/contract/events'
import type { EditableField } from '../../src-main/contract/metadata'
import type { Written } from './send'
import { perform } from './undo'

/** `current`: the role the article has now. */
export const setArticleRole = (input: {
  dossier: string
  article: string
  role: ArticleRole
  current: ArticleRole
}): Promise<Result<Written>> => {
  const { current, ...place } = input
  const redo: UserCommand = { type: 'SetArticleRole', ...place }
  return perform(input.dossier, 'undo.role', redo, { ...redo, role: current })
}

export const removeArticle = (dossier: string, article: string): Promise<Result<Written>> =>
  perform(
    dossier,
    'undo.removeArticle',
    { type: 'RemoveArticle', dossier, article },
    { type: 'RestoreArticle', dossier, article },
  )

export const restoreArticle = (dossier: string, article: string): Promise<Result<Written>> =>
  perform(
    dossier,
    'undo.restoreArticle',
    { type: 'RestoreArticle', dossier, article },
    { type: 'RemoveArticle', dossier, article },
  )

/** `current`: what an editor says there now; null for what was found. Null as the value brings that back. */
export const setMetadata = (input: {
  dossier: string
  article: string
  field: EditableField
  value: string | null
  current: string | null
}): Promise<Result<Written>> => {
  const { current, ...rest } = input
  const redo: UserCommand = { type: 'SetMetadata', ...rest, undoes: null }
  return perform(input.dossier, 'undo.metadata', redo, { ...redo, value: current })
}
