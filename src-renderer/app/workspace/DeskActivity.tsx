import { useMemo } from 'react'
import { Activity } from '../../features/activity'
import { useArticles, useDossier } from '../../queries'
import { useOpening } from '../opening'
import type { Desk } from './useDesk'

interface Props {
  isOpen: boolean
  onClose: () => void
  desk: Desk
}

/** Who did what in this dossier; an entry leads to its claim or article here, or in its own dossier. */
export function DeskActivity({ isOpen, onClose, desk }: Props) {
  const dossier = useDossier()
  const articles = useArticles()
  const { openAt } = useOpening()
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
  return <Activity of={isOpen ? of : null} onClose={onClose} onGo={openAt} />
}
