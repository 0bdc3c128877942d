import { useEffect } from 'react'
import { tellPlace } from '../actions'

/** J held down goes through a claim in some milliseconds: only where one stays is told. */
const staysMs = 250

/** Tells the main process where this window is, so that the next start opens it there. */
export function useTellPlace(dossier: string | null, claim: string | null) {
  useEffect(() => {
    const timer = window.setTimeout(() => tellPlace({ dossier, claim }), staysMs)
    return () => window.clearTimeout(timer)
  }, [dossier, claim])
}
