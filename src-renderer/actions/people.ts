import type { UserCommand } from '../../src-main/contract/commands'
import { ok, type Result } from '../../src-main/contract/errors'
import type { PersonRow } from '../../src-main/contract/rows'
import { call, tellSessionChanged } from '../bridge'
import { send, type Written } from './send'

export type PersonFields = Omit<Extract<UserCommand, { type: 'AddPerson' }>, 'type' | 'person'>

/** Adds a person to the library; their id when it is durable. */
export async function addPerson(fields: PersonFields): Promise<Result<string>> {
  const person = crypto.randomUUID()
  const result = await send({ type: 'AddPerson', person, ...fields })
  if (result.ok) tellSessionChanged()
  return result.ok ? ok(person) : result
}

export async function changePerson(person: string, fields: PersonFields): Promise<Result<Written>> {
  const result = await send({ type: 'ChangePerson', person, ...fields })
  if (result.ok) tellSessionChanged()
  return result
}

/** From now on this person is the actor of what this window does. */
export async function workAs(person: string): Promise<Result<PersonRow>> {
  const result = await call('session.workAs', { person })
  if (!result.ok) return result
  tellSessionChanged()
  return ok(result.value.person)
}
