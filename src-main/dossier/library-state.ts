import { type JournalEvent, type PayloadOf, readEvent } from '../contract/events'

export type PersonState = PayloadOf<'PersonAdded'>

/** What `decide` must know of the library itself. Immutable: folding makes a new one. */
export interface LibraryState {
  library: string | null
  people: ReadonlyMap<string, PersonState>
}

export const emptyLibrary: LibraryState = { library: null, people: new Map() }

/** The state after these events of the library's own chain; those of dossiers change nothing. */
export function foldLibrary(state: LibraryState, events: readonly JournalEvent[]): LibraryState {
  let { library } = state
  const people = new Map(state.people)
  for (const event of events) {
    const typed = readEvent(event)
    if (typed?.type === 'LibraryCreated') library = typed.payload.library
    if (typed?.type === 'PersonAdded' || typed?.type === 'PersonChanged') {
      people.set(typed.payload.person, typed.payload)
    }
  }
  return { library, people }
}
