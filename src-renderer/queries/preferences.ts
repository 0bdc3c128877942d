import { useSyncExternalStore } from 'react'
import type { PreferenceName, Preferences } from '../../src-main/contract/preferences'
import { call, learnPreferences, onPush, preferences } from '../bridge'
import { reportRefusal } from './read-error'

/** Reads what was set up before the first picture, so that no other language or theme flashes; then follows the other windows. */
export async function loadPreferences(): Promise<void> {
  onPush('preferences', learnPreferences)
  const result = await call('preferences.get', {})
  if (result.ok) learnPreferences(result.value)
  else reportRefusal(result.error)
}

export const usePreferences = (): Preferences => useSyncExternalStore(preferences.subscribe, preferences.get)

/** Undefined: as Stet comes. */
export const usePreference = <N extends PreferenceName>(name: N): Preferences[N] =>
  useSyncExternalStore(preferences.subscribe, () => preferences.get()[name])

export { preferences }
