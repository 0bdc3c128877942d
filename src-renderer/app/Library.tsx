import { useState } from 'react'
import type { PersonRow } from '../../src-main/contract/rows'
import { createDossier, importDropped } from '../actions'
import { LibraryScreen } from '../features/library'
import { SearchField } from '../features/search'
import { useMenu } from '../queries'
import { nameOfFiles } from '../ui/files'
import { useToast } from '../ui/toast'
import { useLanguage, useWords } from '../ui/words'
import styles from './app.module.css'
import { useOpening } from './opening'
import { TitleBar } from './TitleBar'
import { useSheetKey } from './useSheetKey'
import { WindowDrop } from './WindowDrop'

interface Props {
  person: PersonRow
  onOpen: (dossier: string) => void
}

export function Library({ person, onOpen }: Props) {
  const words = useWords()
  const toast = useToast()
  const { language } = useLanguage()
  const { openSearch } = useOpening()
  const [sheetIsOpen, setSheet] = useState(false)
  useSheetKey(() => setSheet(true))
  useMenu((action) => {
    if (action === 'library') return
    if (action === 'undo') toast.say(words.app.noUndo)
    else if (action === 'redo') toast.say(words.app.noRedo)
    else toast.say(words.app.openFirst)
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
      <TitleBar person={person} sheet={{ isOpen: sheetIsOpen, set: setSheet }} />
      <LibraryScreen onOpen={onOpen} search={<SearchField onOpen={openSearch} />} />
      <WindowDrop label={words.app.dropNew} onFiles={(files) => void startWith(files)} />
    </div>
  )
}
