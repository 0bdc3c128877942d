import { createContext, useContext, useEffect, useEffectEvent } from 'react'
import type { SearchHit } from '../../src-main/contract/search'
import { useMenu } from '../queries'
import { areasInFront, keyAction, useBindings } from '../ui/keys'
import type { Desk } from './workspace/useDesk'

/** A place in the library: a dossier, in it a claim, an article, or a passage of one (UTF-16 offsets in its text). */
export interface Target {
  dossier: string
  claim?: string | null
  article?: string | null
  passage?: { start: number; end: number } | null
}

export interface Opening {
  /** To a place, whatever is open now. */
  openAt: (target: Target) => void
  /** With these words in its field; left out: with what was typed last. */
  openSearch: (text?: string) => void
}

export const OpeningContext = createContext<Opening>({ openAt: () => {}, openSearch: () => {} })
export const useOpening = (): Opening => useContext(OpeningContext)

export const targetOfHit = ({ dossier, claim, article, passage }: SearchHit): Target => ({
  dossier,
  claim,
  article,
  passage,
})

/** Shows the place that was opened, as soon as the dossier's rows are there; each target once. */
export function useTarget(desk: Desk, target: Target | null) {
  const isThere = desk.items !== undefined
  const show = useEffectEvent(({ claim, article, passage }: Target) => {
    if (claim) desk.choose(claim)
    if (article && passage) desk.openSide({ doc: article, ...passage })
    else if (article) desk.openArticle(article)
    else if (claim) desk.close()
  })
  useEffect(() => {
    if (isThere && target) show(target)
  }, [isThere, target])
}

/** The key that opens the search, on every screen; not over another dialog. */
export function useSearchKey(onSearch: () => void) {
  const bindings = useBindings()
  const open = useEffectEvent(onSearch)
  useMenu((chosen) => {
    if (chosen === 'search' && !document.querySelector('[aria-modal="true"]')) open()
  })
  const read = useEffectEvent((e: KeyboardEvent) => keyAction(e, areasInFront.library, bindings))
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing || read(e)?.do !== 'search') return
      if (document.querySelector('[aria-modal="true"]')) return
      e.preventDefault()
      open()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
