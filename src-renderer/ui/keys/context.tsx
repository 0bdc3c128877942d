import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useWords } from '../words'
import { type Bindings, bindingsWith, defaultBindings, type OwnKeys, usableKeys } from './bindings'
import { nameOfChord } from './show'
import type { ActionId } from './table'

const BindingsContext = createContext<Bindings>(defaultBindings)

/** Gives every screen the keys as the person has them. */
export function KeysProvider({ own, children }: { own: OwnKeys | undefined; children: ReactNode }) {
  const bindings = useMemo(() => bindingsWith(usableKeys(own ?? {})), [own])
  return <BindingsContext.Provider value={bindings}>{children}</BindingsContext.Provider>
}

export const useBindings = (): Bindings => useContext(BindingsContext)

/** The first key of an action as it is now, for a button's title: "E", "Ctrl+K"; null where it has none. */
export function useKeyName(): (id: ActionId) => string | null {
  const bindings = useBindings()
  const words = useWords().keys
  return (id) => {
    const chord = bindings[id][0]
    return chord === undefined ? null : nameOfChord(chord, words)
  }
}

/** What a control does, with the key that does the same as it is now: "Merge with another claim (G)". */
export function useKeyHint(): (what: string, id: ActionId) => string {
  const keyName = useKeyName()
  return (what, id) => {
    const key = keyName(id)
    return key === null ? what : `${what} (${key})`
  }
}
