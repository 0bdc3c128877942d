import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { focusRest, isFocusLost } from '../../ui/rest'

/** What can be chosen in the inspector: a difference, a suggested link, a passage. */
export type Chosen = `${'flag' | 'link' | 'passage'}:${string}`
export const chosenId = (chosen: Chosen): string => chosen.slice(chosen.indexOf(':') + 1)

export interface Choice {
  chosen: Chosen | null
  /** By a click or by Tab: the focus is there already. */
  choose: (chosen: Chosen) => void
  /** To the next in a list, which gets the focus; false where the list is empty. */
  step: (list: readonly Chosen[], by: 1 | -1) => boolean
}

/** The neighbour of what is chosen, round again at the ends; from elsewhere, the end one comes from. */
export function nextChosen(list: readonly Chosen[], chosen: Chosen | null, by: 1 | -1): Chosen | undefined {
  const at = chosen === null ? -1 : list.indexOf(chosen)
  if (at === -1) return by === 1 ? list[0] : list.at(-1)
  return list[(at + by + list.length) % list.length]
}

/** What takes the place of a chosen one that has gone from the list it was in. */
export function heir(before: readonly Chosen[], now: readonly Chosen[], gone: Chosen): Chosen | undefined {
  const at = before.indexOf(gone)
  return at === -1 ? undefined : (now[at] ?? now.at(-1))
}

/**
 * One cursor over the claim's differences, links and passages. What is chosen has the focus, so that a screen reader
 * reads it and Tab goes on from there. `lists`: all there is, in the order of the screen.
 */
export function useChoice(root: RefObject<HTMLElement | null>, lists: readonly (readonly Chosen[])[]): Choice {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const isByKey = useRef(false)
  const before = useRef(lists)
  const go = (next: Chosen | null) => {
    isByKey.current = next !== null
    setChosen(next)
  }
  useEffect(() => {
    if (chosen === null || !isByKey.current) return
    isByKey.current = false
    const element = root.current?.querySelector<HTMLElement>(`[data-choice="${CSS.escape(chosen)}"]`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  })
  const passOn = useEffectEvent(() => {
    const earlier = before.current
    before.current = lists
    if (chosen === null || lists.some((list) => list.includes(chosen))) return
    const at = earlier.findIndex((list) => list.includes(chosen))
    const next = at === -1 ? undefined : heir(earlier[at]!, lists[at]!, chosen)
    // Whoever is in a field meanwhile is not called away from it.
    if (!isFocusLost()) return setChosen(null)
    if (next === undefined) focusRest()
    go(next ?? null)
  })
  const key = lists.map((list) => list.join()).join('|')
  useEffect(() => {
    if (key !== '') passOn()
  }, [key])
  return {
    chosen,
    choose: setChosen,
    step: (list, by) => {
      const next = nextChosen(list, chosen, by)
      if (next === undefined) return false
      go(next)
      // Chosen already, but the focus may have gone elsewhere: the effect above runs only with a render.
      if (next === chosen) root.current?.querySelector<HTMLElement>(`[data-choice="${CSS.escape(next)}"]`)?.focus()
      return true
    },
  }
}
