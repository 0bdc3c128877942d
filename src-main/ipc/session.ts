import type { PersonRow } from '../contract/rows'
import type { Library } from '../library/library'

/** Who works at this desk: the actor of every command a window sends. Remembered in the library's settings, not journalled. */
export interface Session {
  person(): PersonRow | null
  workAs(person: string): PersonRow | null
}

const setting = 'person'

export function createSession(library: Library): Session {
  const find = (id: string | null) => library.reads.people().find((p) => p.id === id) ?? null
  return {
    person: () => find(library.settings.get(setting)),
    workAs: (id) => {
      const person = find(id)
      if (person) library.settings.put(setting, person.id)
      return person
    },
  }
}
