import type { PreferenceChanges, Preferences } from '../../src-main/contract/preferences'
import { createStore, type Readable } from './store'

const known = createStore<Preferences>({})

/** What the person set up, as this window knows it. */
export const preferences: Readable<Preferences> = known
export const learnPreferences = (next: Preferences) => known.set(next)

/** Shown before the main process has kept it: a pane that is dragged follows the hand. */
export const expectPreferences = (changes: PreferenceChanges) =>
  known.set(
    Object.fromEntries(
      Object.entries({ ...known.get(), ...changes }).filter(([, value]) => value !== null),
    ) as Preferences,
  )
