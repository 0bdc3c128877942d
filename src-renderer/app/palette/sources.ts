import { useMantineColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { useDossiers } from '../../queries'
import { type areasInFront, type KeyAction, keysOf, useBindings } from '../../ui/keys'
import { useLanguage, useWords } from '../../ui/words'
import { commandOffers } from './commands'
import type { Offer, Source } from './find'

/** What the application's menu does at the desk, with the menu's own keys. */
export type MenuCommand = 'library' | 'import-files' | 'import-folder' | 'paste' | 'export'
const menuKeys: Record<MenuCommand, string> = {
  library: 'Mod+l',
  'import-files': 'Mod+o',
  'import-folder': 'Mod+Shift+o',
  paste: 'Mod+Shift+v',
  export: 'Mod+e',
}

interface Input {
  front: keyof typeof areasInFront
  perform: (action: KeyAction) => unknown
  /** What the menu does here; null where it does nothing. */
  onMenu: ((command: MenuCommand) => void) | null
}

/** The commands of this place. The functions given must be the same in every render. */
export function useCommandSource({ front, perform, onMenu }: Input): Source {
  const words = useWords()
  const bindings = useBindings()
  const looks = useLooks()
  return useMemo(() => {
    const commands = commandOffers({ front, bindings, words: words.keys, perform })
    const names = words.palette.menu
    const menu = (Object.keys(menuKeys) as MenuCommand[]).map(
      (command): Offer => ({
        id: `menu:${command}`,
        label: names[command],
        keys: keysOf(menuKeys[command], words.keys),
        run: () => onMenu?.(command),
      }),
    )
    const offers = [...commands, ...(onMenu ? menu : []), ...looks]
    return { name: words.palette.commands, offers, limit: 9, before: offers.length }
  }, [front, bindings, words, perform, onMenu, looks])
}

/** Language and colours, which have no key. */
function useLooks(): Offer[] {
  const words = useWords().palette
  const { setColorScheme } = useMantineColorScheme()
  const { setLanguage } = useLanguage()
  return useMemo(() => {
    const theme = (name: 'light' | 'dark' | 'auto'): Offer => ({
      id: `theme:${name}`,
      label: words.themes[name],
      run: () => setColorScheme(name),
    })
    const language = (name: 'en' | 'de'): Offer => ({
      id: `language:${name}`,
      label: words.languages[name],
      run: () => setLanguage(name),
    })
    return [theme('light'), theme('dark'), theme('auto'), language('en'), language('de')]
  }, [words, setColorScheme, setLanguage])
}

/** Every dossier but the one that is open, the last changed first. */
export function useDossierSource(open: string | null, onOpen: (dossier: string) => void): Source {
  const words = useWords()
  const dossiers = useDossiers()
  return useMemo(() => {
    const others = (dossiers ?? []).filter(({ id, deleted }) => id !== open && !deleted)
    others.sort((a, b) => b.lastChange.localeCompare(a.lastChange))
    return {
      name: words.palette.dossiers,
      offers: others.map(({ id, title }) => ({ id: `dossier:${id}`, label: title, run: () => onOpen(id) })),
      limit: 6,
      before: 3,
    }
  }, [words, dossiers, open, onOpen])
}
