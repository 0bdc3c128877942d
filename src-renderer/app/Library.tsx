import { useRef, useState } from 'react'
import type { PushOf } from '../../src-main/contract/api'
import type { PersonRow } from '../../src-main/contract/rows'
import { createDossier, importDropped } from '../actions'
import { Activity, type ActivityOf } from '../features/activity'
import { type LibraryHandle, LibraryScreen } from '../features/library'
import { SearchField } from '../features/search'
import { useMenu } from '../queries'
import { nameOfFiles } from '../ui/files'
import { isTaken, type KeyAction } from '../ui/keys'
import { useToast } from '../ui/toast'
import { useLanguage, useWords } from '../ui/words'
import styles from './app.module.css'
import { useEverywhere } from './everywhere/Everywhere'
import { useOpening } from './opening'
import { LibraryPalette } from './palette/LibraryPalette'
import { TitleBar } from './TitleBar'
import { useLibrarySteps } from './useLibrarySteps'
import { useScreenKeys } from './useScreenKeys'
import { useTellPlace } from './useTellPlace'
import { WindowDrop } from './WindowDrop'

const isOfDossier = (action: PushOf<'menu'>['action']) =>
  action === 'import-files' || action === 'import-folder' || action === 'paste' || action === 'export'

const wholeLibrary: ActivityOf = { dossier: null, claim: null, articles: [] }

interface Props {
  person: PersonRow
  onOpen: (dossier: string) => void
}

export function Library({ person, onOpen }: Props) {
  const words = useWords()
  const toast = useToast()
  const { language } = useLanguage()
  const { openAt, openSearch } = useOpening()
  const everywhere = useEverywhere()
  useTellPlace(null, null)
  const shelf = useRef<LibraryHandle>(null)
  const [log, setLog] = useState<ActivityOf | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const turn = useLibrarySteps()
  const perform = (action: KeyAction): boolean => {
    if (action.do === 'undo' || action.do === 'redo') void turn(action.do)
    else if (action.do === 'newDossier') shelf.current?.makeNew()
    else if (action.do === 'activity') setLog(wholeLibrary)
    else return (shelf.current?.perform(action) ?? false) || everywhere.perform(action)
    return true
  }
  useScreenKeys('library', perform)
  useMenu((action) => {
    // In a field the menu means the field's own text. Deprecated, but the only way to its history.
    if ((action === 'undo' || action === 'redo') && isTaken(document.activeElement)) document.execCommand(action)
    else if (action === 'undo' || action === 'redo') void turn(action)
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
      <LibraryScreen
        ref={shelf}
        onOpen={onOpen}
        onActivity={({ id, title }) => setLog({ ...wholeLibrary, dossier: { id, title } })}
        onOver={setOver}
        search={<SearchField onOpen={() => openSearch()} />}
      />
      <Activity of={log} onClose={() => setLog(null)} onGo={openAt} />
      <LibraryPalette perform={perform} onOpen={onOpen} onSearch={openSearch} />
      <WindowDrop
        label={over === null ? words.app.dropNew : words.app.dropHere(over)}
        onFiles={(files) => void startWith(files)}
      />
    </div>
  )
}
