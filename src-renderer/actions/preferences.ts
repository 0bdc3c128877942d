import { ok, type Result } from '../../src-main/contract/errors'
import type { PreferenceChanges, PreferenceName, Preferences } from '../../src-main/contract/preferences'
import { call, expectPreferences, learnPreferences, preferences } from '../bridge'

/** Shown at once; null goes back to how Stet comes. Where it could not be kept, it is as before. */
export async function setPreference<N extends PreferenceName>(
  name: N,
  value: NonNullable<Preferences[N]> | null,
): Promise<Result<null>> {
  const before = preferences.get()
  const changes = { [name]: value } as PreferenceChanges
  expectPreferences(changes)
  const result = await call('preferences.set', { changes })
  if (result.ok) return ok(null)
  learnPreferences(before)
  return result
}
