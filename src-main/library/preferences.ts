import { changedPreferences, type PreferenceChanges, type Preferences, readPreferences } from '../contract/preferences'
import type { Settings } from '../journal/settings'

const key = 'preferences'

/** What a person set up on this machine. Throws `StetException` on a disk that is full or may not be written. */
export interface PreferenceStore {
  get(): Preferences
  change(changes: PreferenceChanges): Preferences
}

export function createPreferences(settings: Settings): PreferenceStore {
  let now = readPreferences(parsed(settings.get(key)))
  return {
    get: () => now,
    change(changes) {
      const next = changedPreferences(now, changes)
      settings.put(key, JSON.stringify(next))
      now = next
      return now
    },
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null // what cannot be read is as good as not set
  }
}
