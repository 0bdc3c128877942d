import Dexie from 'dexie'
import { call } from '../bridge'
import { dossierOfMirror, isMirrorName } from './schema'

let done: Promise<void> | undefined

/** Once for each window, when its first mirror is opened. */
export function tidyOnce(open: string): Promise<void> {
  done ??= tidy(open)
  return done
}

/**
 * Deletes mirrors that nothing will read again: of another schema version, or of a dossier that is not in this library.
 * A mirror is disposable, so what fails here is left for the next start.
 */
export async function tidy(open: string): Promise<void> {
  try {
    // Names before the list: a dossier made in between then has no mirror among the names.
    const names = (await Dexie.getDatabaseNames()).filter(isMirrorName)
    const answer = await call('dossiers.list', {})
    const known = answer.ok ? new Set(answer.value.map(({ id }) => id)) : null
    for (const name of names) {
      const dossier = dossierOfMirror(name)
      if (dossier === open) continue
      if (dossier === null || (known && !known.has(dossier))) await Dexie.delete(name)
    }
  } catch (cause) {
    console.warn('stet-mirror: old mirrors were not deleted', cause)
  }
}
