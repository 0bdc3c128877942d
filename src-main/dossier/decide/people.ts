import { fail, ok } from '../../contract/errors'
import { type CommandOf, type Decision, draft, nothingToDo, type World } from './common'

export function createLibrary({ library }: World, command: CommandOf<'CreateLibrary'>): Decision {
  if (library.library !== null) return fail('already-exists', { what: 'The library' })
  return ok([draft(null, 'LibraryCreated', { library: command.library })])
}

export function addPerson({ library }: World, { type: _, ...person }: CommandOf<'AddPerson'>): Decision {
  if (library.people.has(person.person)) return fail('already-exists', { what: person.name })
  return ok([draft(null, 'PersonAdded', person)])
}

export function changePerson({ library }: World, { type: _, ...person }: CommandOf<'ChangePerson'>): Decision {
  const before = library.people.get(person.person)
  if (!before) return fail('not-found', { what: person.name })
  const same = before.name === person.name && before.initials === person.initials && before.colour === person.colour
  return same ? nothingToDo : ok([draft(null, 'PersonChanged', person)])
}
