import type { PushOf } from '../../src-main/contract/api'
import type { PersonRow } from '../../src-main/contract/rows'
import { createDossier, importDropped } from '../actions'
import { LibraryScreen } from '../features/library'
import { SearchField } from '../features/search'
import { useMenu } from '../queries'
import { nameOfFiles } from '../ui/files'
import type { KeyAction } from '../ui/keys'
import { useToast } from '../ui/toast'
import { useLanguage, useWords } from '../ui/words'
import styles from './app.module.css'
import { useEverywhere } from './everywhere/Everywhere'
import { useOpening } from './opening'
import { LibraryPalette } from './palette/LibraryPalette'
import { TitleBar } from './TitleBar'
import { useScreenKeys } from './useScreenKeys'
import { useTellPlace } from './useTellPlace'
import { WindowDrop } from './WindowDrop'

const isOfDossier = (action: PushOf<'menu'>['action']) =>
  action === 'import-files' || action === 'import-folder' || action === 'paste' || action === 'export'

interface Props {
  person: PersonRow
  onOpen: (dossier: string) => void
}

export function Library({ person, onOpen }: Props) {
  const words = useWords()
  const toast = useToast()
  const { language } = useLanguage()
  const { openSearch } = useOpening()
  const everywhere = useEverywhere()
  useTellPlace(null, null)
  const perform = (action: KeyAction): boolean => everywhere.perform(action)
  useScreenKeys('library', perform)
  useMenu((action) => {
    if (action === 'undo') toast.say(words.app.noUndo)
    else if (action === 'redo') toast.say(words.app.noRedo)
    else if (isOfDossier(action)) toast.say(words.app.openFirst)
  })
  /** Files dropped here are a story of their own. */
  const startWith = async (files: File[]) => {
    const made = await createDossier(nameOfFiles(files) ?? words.library.untitled, language)
    if (!made.ok) return toast.error(made.error)
    const started = await importDropped(made.value, files)
    if (!started.ok) toast.error(started.error)
    onOpen(made.value)
  }
  return (
    <div className={styles.window}>
      <TitleBar person={person} />
      <LibraryScreen onOpen={onOpen} search={<SearchField onOpen={() => openSearch()} />} />
      <LibraryPalette perform={perform} onOpen={onOpen} onSearch={openSearch} />
      <WindowDrop label={words.app.dropNew} onFiles={(files) => void startWith(files)} />
    </div>
  )
}
