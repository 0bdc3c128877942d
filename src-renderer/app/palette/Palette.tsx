import { Spotlight, useSpotlight } from '@mantine/spotlight'
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { focusRest } from '../../ui/rest'
import { useWords } from '../../ui/words'
import type { Offer } from './find'
import { paletteIs, paletteStore } from './store'

interface Opened {
  query: string
  choose: (offer: Offer) => void
}
const OpenedContext = createContext<Opened>({ query: '', choose: () => {} })

export const useOpenedPalette = (): Opened => useContext(OpenedContext)

/** Search or command: everything that can be done or gone to from here. The children are there while it is open. */
export function Palette({ children }: { children: ReactNode }) {
  const words = useWords().palette
  const [query, setQuery] = useState('')
  const { opened } = useSpotlight(paletteStore)
  const choose = useReturning(opened)
  const context = useMemo(() => ({ query, choose }), [query, choose])
  return (
    <Spotlight.Root
      store={paletteStore}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      returnFocus={false}
      closeOnActionTrigger={false}
      scrollable
      maxHeight="min(560px, 66vh)"
      size={680}
      yOffset="9vh"
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      attributes={{ content: { 'aria-label': words.title } }}
      data-testid="palette"
    >
      {opened && <OpenedContext.Provider value={context}>{children}</OpenedContext.Provider>}
    </Spotlight.Root>
  )
}

/** Closed without a choice, the focus goes back to where it was; a command finds it where the keys rest. */
function useReturning(opened: boolean): (offer: Offer) => void {
  const before = useRef<Element | null>(null)
  const chosen = useRef<Offer | null>(null)
  const finish = useEffectEvent(() => {
    const offer = chosen.current
    chosen.current = null
    const { current } = before
    if (!offer && current instanceof HTMLElement && current.isConnected) current.focus()
    else focusRest()
    offer?.run()
  })
  useEffect(() => {
    if (!opened) return
    before.current = document.activeElement
    return () => void requestAnimationFrame(() => finish())
  }, [opened])
  return useMemo(
    () => (offer) => {
      chosen.current = offer
      paletteIs.close()
    },
    [],
  )
}
