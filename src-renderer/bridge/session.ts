import { createStore, type Readable } from './store'

// Who works here is kept by the main process, which pushes no message when it changes; this counter is how the action
// that changes it tells the query that shows it, since neither room may import the other.
const changes = createStore(0)

export const sessionChanged: Readable<number> = changes
export const tellSessionChanged = () => changes.set(changes.get() + 1)
