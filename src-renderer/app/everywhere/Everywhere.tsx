import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { openWindow } from '../../actions'
import { AboutDialog } from '../../features/about'
import { SettingsDialog, ShortcutSheet } from '../../features/settings'
import { useMenu } from '../../queries'
import type { KeyAction } from '../../ui/keys'
import { paletteIs } from '../palette/store'

/** What opens over whichever screen is in front. */
export type Over = 'sheet' | 'settings' | 'aboutStet'

interface Everywhere {
  open: (over: Over) => void
  /** What is the same on every screen; false for what is not. A screen asks it for whatever it does not do itself. */
  perform: (action: KeyAction) => boolean
}
const EverywhereContext = createContext<Everywhere>({ open: () => {}, perform: () => false })

export const useEverywhere = (): Everywhere => useContext(EverywhereContext)

export function EverywhereProvider({ children }: { children: ReactNode }) {
  const [over, setOver] = useState<Over | null>(null)
  const everywhere = useMemo<Everywhere>(() => ({ open: setOver, perform: (action) => perform(action, setOver) }), [])
  // Also before anybody said who works here, when no screen listens yet.
  useMenu((action) => {
    if (action === 'about' && !document.querySelector('[aria-modal="true"]')) setOver('aboutStet')
  })
  const close = () => setOver(null)
  return (
    <EverywhereContext.Provider value={everywhere}>
      {children}
      <ShortcutSheet opened={over === 'sheet'} onClose={close} />
      <SettingsDialog opened={over === 'settings'} onClose={close} onAbout={() => setOver('aboutStet')} />
      <AboutDialog opened={over === 'aboutStet'} onClose={close} />
    </EverywhereContext.Provider>
  )
}

function perform(action: KeyAction, open: (over: Over) => void): boolean {
  switch (action.do) {
    case 'palette':
      paletteIs.open()
      return true
    case 'window':
      void openWindow()
      return true
    case 'sheet':
    case 'settings':
    case 'aboutStet':
      open(action.do)
      return true
    default:
      return false
  }
}
