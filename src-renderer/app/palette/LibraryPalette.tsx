import { useMemo } from 'react'
import type { KeyAction } from '../../ui/keys'
import { useStable } from '../../ui/useStable'
import { Palette } from './Palette'
import { PaletteContents } from './PaletteContents'
import { useCommandSource, useDossierSource } from './sources'

interface Props {
  perform: (action: KeyAction) => unknown
  onOpen: (dossier: string) => void
  onSearch: ((query: string) => void) | null
}

/** In the library: its dossiers, and what can be done on every screen. */
export function LibraryPalette(props: Props) {
  return (
    <Palette>
      <LibraryOffers {...props} />
    </Palette>
  )
}

function LibraryOffers({ perform, onOpen, onSearch }: Props) {
  const dossiers = useDossierSource(null, useStable(onOpen))
  const commands = useCommandSource({ front: 'library', perform: useStable(perform), onMenu: null })
  const sources = useMemo(() => [dossiers, commands], [dossiers, commands])
  return <PaletteContents sources={sources} onSearch={onSearch} />
}
