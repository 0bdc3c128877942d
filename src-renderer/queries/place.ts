import { call, learnStartPlace, startPlace } from '../bridge'
import { reportRefusal } from './read-error'

/** Asks, before the first picture, where this window was: a dossier that was open does not show the library first. */
export async function loadStartPlace(): Promise<void> {
  const result = await call('windows.start', {})
  if (result.ok) learnStartPlace(result.value)
  else reportRefusal(result.error)
}

/** The dossier to begin in; null: the library. */
export const dossierAtStart = (): string | null => startPlace.get().dossier

/** The claim that was in hand in a dossier, if it is the one to begin in. */
export const claimAtStart = (dossier: string): string | null =>
  startPlace.get().dossier === dossier ? startPlace.get().claim : null
