import { useEffect, useEffectEvent } from 'react'
import type { ActivityPlace } from '../features/activity'
import type { Desk } from './workspace/useDesk'

/** Where in a dossier one wants to be once it is open. */
let wanted: ActivityPlace | null = null

/** Opens a dossier at a claim or an article. */
export function arriveAt(place: ActivityPlace, open: (dossier: string) => void) {
  wanted = place
  open(place.dossier)
}

export function goTo({ claim, article }: ActivityPlace, desk: Pick<Desk, 'choose' | 'openArticle' | 'close'>) {
  if (claim !== null) {
    desk.close()
    desk.choose(claim)
  } else if (article !== null) desk.openArticle(article)
}

/** As soon as the dossier has its claims, one is where one wanted to be. */
export function useArrival(dossier: string, desk: Desk) {
  const isThere = desk.items !== undefined
  const arrive = useEffectEvent(() => {
    const place = wanted
    wanted = null
    if (place?.dossier === dossier) goTo(place, desk)
  })
  useEffect(() => {
    if (isThere) arrive()
  }, [isThere])
}
