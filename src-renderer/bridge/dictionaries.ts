import { createStore, type Readable } from './store'

// As with the session: the action that adds or removes a pack tells the query that lists them.
const changes = createStore(0)

export const dictionariesChanged: Readable<number> = changes
export const tellDictionariesChanged = () => changes.set(changes.get() + 1)
