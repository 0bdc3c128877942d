import { Combobox, Modal, Text, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { type Neighbour, useNeighbours } from '../../queries'
import { useFormat } from '../../ui/format'
import { useWords } from '../../ui/words'
import { fold } from './find'
import styles from './selection.module.css'

interface Props {
  /** The one beside which another is to be. */
  article: string
  opened: boolean
  onClose: () => void
  onChoose: (article: string) => void
  /** The dialog is gone: the focus is to be somewhere. */
  onClosed: () => void
}

/** Which article to read beside this one, those first that share most claims with it; by arrows and Enter or a click. */
export function BesideDialog({ article, opened, onClose, onChoose, onClosed }: Props) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.beside.title}
      size="lg"
      // Not where it came from: an article that was chosen has the keys.
      returnFocus={false}
      onExitTransitionEnd={onClosed}
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <Articles article={article} onClose={onClose} onChoose={onChoose} />
    </Modal>
  )
}

const titleOf = ({ article }: Neighbour) => article.title ?? article.fileName

function Articles({ article, onClose, onChoose }: Omit<Props, 'opened' | 'onClosed'>) {
  const words = useWords().beside
  const [find, setFind] = useState('')
  const neighbours = useNeighbours(article, true)
  const wanted = fold(find).text.trim()
  const shown = useMemo(
    () =>
      (neighbours ?? []).filter((each) =>
        fold(`${titleOf(each)} ${each.article.outlet ?? ''} ${each.article.fileName}`).text.includes(wanted),
      ),
    [neighbours, wanted],
  )
  // Always open: the list is what the dialog is for.
  const combobox = useCombobox({ opened: true })
  const { resetSelectedOption, selectFirstOption } = combobox
  const key = shown.map((each) => each.article.id).join()
  useEffect(() => {
    resetSelectedOption()
    if (key !== '') selectFirstOption()
  }, [key, resetSelectedOption, selectFirstOption])
  return (
    <Combobox store={combobox} onOptionSubmit={onChoose}>
      <Combobox.EventsTarget>
        <TextInput
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          onChange={(e) => setFind(e.currentTarget.value)}
          // An open list keeps Esc from the dialog.
          onKeyDown={(e) => {
            if (e.key === 'Escape') onClose()
          }}
          autoComplete="off"
          dir="auto"
          data-autofocus
          data-testid="beside-find"
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options} aria-label={words.find}>
        {shown.map((each) => (
          <Option key={each.article.id} neighbour={each} />
        ))}
        {neighbours && shown.length === 0 && (
          <Combobox.Empty>{neighbours.length === 0 ? words.none : words.noMatch}</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  )
}

function Option({ neighbour }: { neighbour: Neighbour }) {
  const words = useWords().beside
  const format = useFormat()
  const { article, shared } = neighbour
  const facts = [article.outlet, format.languageName(article.language), words.shared(shared)]
  return (
    <Combobox.Option value={article.id} className={styles.option} data-testid="beside-option" data-article={article.id}>
      <Text className="stet-read" fz="sm" dir="auto" lineClamp={2} lang={article.language}>
        {titleOf(neighbour)}
      </Text>
      <Text fz="xs" c="dimmed">
        {facts.filter((fact) => fact !== null).join(' · ')}
      </Text>
    </Combobox.Option>
  )
}
