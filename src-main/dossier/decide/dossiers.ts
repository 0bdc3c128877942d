import { fail, ok } from '../../contract/errors'
import type { MetadataValue } from '../../contract/events'
import { faultOfValue, type MetadataField } from '../../contract/metadata'
import { articleIn, type CommandOf, type Decision, draft, nothingToDo, refuse, type World } from './common'

export function createDossier({ dossier: state }: World, command: CommandOf<'CreateDossier'>): Decision {
  const { dossier, title, workingLanguage } = command
  if (state.exists) return fail('already-exists', { what: state.title })
  return ok([draft(dossier, 'DossierCreated', { title, workingLanguage })])
}

export function renameDossier({ dossier: state }: World, { dossier, title }: CommandOf<'RenameDossier'>): Decision {
  return state.title === title ? nothingToDo : ok([draft(dossier, 'DossierRenamed', { title })])
}

export function setDeadline({ dossier: state }: World, { dossier, deadline }: CommandOf<'SetDeadline'>): Decision {
  return state.deadline === deadline ? nothingToDo : ok([draft(dossier, 'DossierDeadlineSet', { deadline })])
}

export function archiveDossier({ dossier: state }: World, { dossier }: CommandOf<'ArchiveDossier'>): Decision {
  return state.isArchived ? nothingToDo : ok([draft(dossier, 'DossierArchived', {})])
}

export function reopenDossier({ dossier: state }: World, { dossier }: CommandOf<'ReopenDossier'>): Decision {
  return state.isArchived ? ok([draft(dossier, 'DossierReopened', {})]) : nothingToDo
}

/** Nothing is destroyed: the events stay, and with them everything that was in it. */
export function deleteDossier({ dossier: state }: World, { dossier }: CommandOf<'DeleteDossier'>): Decision {
  return state.isDeleted ? nothingToDo : ok([draft(dossier, 'DossierDeleted', {})])
}

export function restoreDossier({ dossier: state }: World, { dossier }: CommandOf<'RestoreDossier'>): Decision {
  return state.isDeleted ? ok([draft(dossier, 'DossierRestored', {})]) : nothingToDo
}

/** The same text twice would be counted as two sources, so it is refused, under whatever name the second came. */
export function importArticle({ dossier: state }: World, command: CommandOf<'ImportArticle'>): Decision {
  const { type: _, dossier, ...article } = command
  const present = state.articles.get(article.article)
  if (!present) return ok([draft(dossier, 'ArticleImported', article)])
  if (present.removed) return ok([draft(dossier, 'ArticleRestored', { article: article.article })])
  return fail('already-exists', { what: present.fileName })
}

export function setArticleRole({ dossier: state }: World, command: CommandOf<'SetArticleRole'>): Decision {
  const { dossier, article, role } = command
  const found = articleIn(state, article)
  if (!found.ok) return found
  if (found.value.removed) return refuse(`${found.value.fileName} was removed from the dossier`)
  return found.value.role === role ? nothingToDo : ok([draft(dossier, 'ArticleRoleSet', { article, role })])
}

export function removeArticle({ dossier: state }: World, command: CommandOf<'RemoveArticle'>): Decision {
  const { dossier, article } = command
  const found = articleIn(state, article)
  if (!found.ok) return found
  return found.value.removed ? nothingToDo : ok([draft(dossier, 'ArticleRemoved', { article })])
}

export function restoreArticle({ dossier: state }: World, command: CommandOf<'RestoreArticle'>): Decision {
  const { dossier, article } = command
  const found = articleIn(state, article)
  if (!found.ok) return found
  return found.value.removed ? ok([draft(dossier, 'ArticleRestored', { article })]) : nothingToDo
}

/** What an editor says in place of what was found. Errors: not-found, command-refused, and metadata-* for a value that cannot be. */
export function setMetadata({ dossier: state }: World, command: CommandOf<'SetMetadata'>): Decision {
  const { dossier, article, field, undoes } = command
  const found = articleIn(state, article)
  if (!found.ok) return found
  const { fileName, removed, metadata, edited } = found.value
  if (removed) return refuse(`${fileName} was removed from the dossier`)
  const value = command.value?.trim() ?? null
  if (value === (edited.get(field) ?? null)) return nothingToDo
  const fault = value === null ? null : faultOfValue(field, value)
  if (fault !== null) return fail(`metadata-${fault}`, { value: value ?? '' })
  const imported: Partial<Record<MetadataField, MetadataValue>> = metadata
  const payload = { article, field, value, found: imported[field] ?? null, undoes }
  return ok([draft(dossier, 'ArticleMetadataSet', payload)])
}
