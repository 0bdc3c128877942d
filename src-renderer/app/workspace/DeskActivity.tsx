import { useMemo } from 'react'
import { Activity } from '../../features/activity'
import { useArticles, useDossier } from '../../queries'
import { arriveAt, goTo } from '../arrival'
import type { Desk } from './useDesk'

interface Props {
  isOpen: boolean
  onClose: () => void
  desk: Desk
  /** To another dossier. */
  onOpen: (dossier: string) => void
}

/** Who did what in this dossier; an entry leads to its claim or article here, or in its own dossier. */
export function DeskActivity({ isOpen, onClose, desk, onOpen }: Props) {
  const dossier = useDossier()
  const articles = useArticles()
  const of = useMemo(
    () =>
      dossier
        ? {
            dossier: { id: dossier.id, title: dossier.title },
            claim: desk.claim,
            articles: (articles ?? []).map(({ id, title, fileName }) => ({ id, title: title ?? fileName })),
          }
        : null,
    [dossier, desk.claim, articles],
  )
  return (
    <Activity
      of={isOpen ? of : null}
      onClose={onClose}
      onGo={(place) => (place.dossier === dossier?.id ? goTo(place, desk) : arriveAt(place, onOpen))}
    />
  )
}
