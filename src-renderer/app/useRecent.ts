import { useEffect } from 'react'
import { setPreference } from '../actions'
import { preferences } from '../queries'

const kept = 20

/** Remembers which dossiers were opened last. Not worth a message when it cannot: they are all in the library. */
export function useRecent(dossier: string | null) {
  useEffect(() => {
    if (dossier === null) return
    const before = preferences.get().recentDossiers ?? []
    if (before[0] === dossier) return
    void setPreference('recentDossiers', [dossier, ...before.filter((id) => id !== dossier)].slice(0, kept))
  }, [dossier])
}
