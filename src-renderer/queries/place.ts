import { useEffect, useEffectEvent } from 'react'
import type { Place } from '../../src-main/contract/windows'
import { call, learnStartPlace, onPush, startPlace } from '../bridge'
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

/** Calls the listener, always its newest version, when a link of the system leads to a place. */
export function useLinkedPlace(listener: (place: Place) => void): void {
  const newest = useEffectEvent(listener)
  useEffect(() => onPush('place', (place) => newest(place)), [])
}
