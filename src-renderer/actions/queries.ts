import type { UserCommand } from '../../src-main/contract/commands'
import type { ContactRow, QueryRow } from '../../src-main/contract/rows'
import { perform } from './undo'

type SetQuery = Extract<UserCommand, { type: 'SetQuery' }>
type LogContact = Extract<UserCommand, { type: 'LogContact' }>
/** A question to somebody, and one attempt to reach them, as they are written down: without who and when. */
export type Query = Omit<SetQuery, 'type' | 'dossier' | 'undoes'>
export type Contact = Omit<LogContact, 'type' | 'dossier' | 'undoes'>

const setting = (dossier: string, query: Query): SetQuery => ({ type: 'SetQuery', dossier, ...query, undoes: null })
const removing = (dossier: string, query: string): UserCommand => ({
  type: 'RemoveQuery',
  dossier,
  query,
  undoes: null,
})
const logging = (dossier: string, contact: Contact): LogContact => ({
  type: 'LogContact',
  dossier,
  ...contact,
  undoes: null,
})
const forgetting = (dossier: string, contact: string): UserCommand => ({
  type: 'RemoveContact',
  dossier,
  contact,
  undoes: null,
})

export const asQuery = ({ id, by: _by, at: _at, event: _event, ...rest }: QueryRow): Query => ({ query: id, ...rest })
export const asContact = ({ id, by: _by, at: _at, event: _event, ...rest }: ContactRow): Contact => ({
  contact: id,
  ...rest,
})

/** `current`: how it stands, null for a new one. */
export const setQuery = (dossier: string, query: Query, current: QueryRow | null) =>
  perform(
    dossier,
    'undo.query',
    setting(dossier, query),
    current ? setting(dossier, asQuery(current)) : removing(dossier, query.query),
  )

export const removeQuery = (dossier: string, current: QueryRow) =>
  perform(dossier, 'undo.removeQuery', removing(dossier, current.id), setting(dossier, asQuery(current)))

export const logContact = (dossier: string, contact: Contact, current: ContactRow | null) =>
  perform(
    dossier,
    'undo.contact',
    logging(dossier, contact),
    current ? logging(dossier, asContact(current)) : forgetting(dossier, contact.contact),
  )

export const removeContact = (dossier: string, current: ContactRow) =>
  perform(dossier, 'undo.removeContact', forgetting(dossier, current.id), logging(dossier, asContact(current)))
