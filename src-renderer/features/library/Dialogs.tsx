import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { DossierSummary } from '../../../src-main/contract/api'
import { useWords } from '../../ui/words'
import { DeadlineField } from './DeadlineField'
import type { Shelving } from './useShelving'

export interface Asking {
  what: 'rename' | 'deadline'
  dossier: DossierSummary
}

interface Props {
  asking: Asking | null
  onClose: () => void
  shelving: Shelving
}

/** What needs an answer before it is done. */
export function Dialogs({ asking, onClose, shelving }: Props) {
  const words = useWords()
  const title = asking?.what === 'rename' ? words.shelf.renameTitle : words.shelf.deadlineTitle
  return (
    <Modal
      opened={asking !== null}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      {asking?.what === 'rename' && (
        <Rename
          dossier={asking.dossier}
          onClose={onClose}
          onSave={(title) => void shelving.rename(asking.dossier, title)}
        />
      )}
      {asking?.what === 'deadline' && (
        <SetDeadline
          dossier={asking.dossier}
          onClose={onClose}
          onSave={(deadline) => void shelving.setDeadline(asking.dossier, deadline)}
        />
      )}
    </Modal>
  )
}

interface Answer<T> {
  dossier: DossierSummary
  onClose: () => void
  onSave: (value: T) => void
}

function Rename({ dossier, onClose, onSave }: Answer<string>) {
  const words = useWords()
  const [title, setTitle] = useState(dossier.title)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const next = title.trim()
    if (next === '') return
    onClose()
    if (next !== dossier.title) onSave(next)
  }
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        <TextInput
          label={words.library.storyTitle}
          value={title}
          onChange={(e) => setTitle(e.currentTarget.value)}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          data-autofocus
          data-testid="rename-title"
        />
        <Buttons onClose={onClose} isReady={title.trim() !== ''} />
      </Stack>
    </form>
  )
}

function SetDeadline({ dossier, onClose, onSave }: Answer<string | null>) {
  const before = dossier.deadline ?? null
  const [deadline, setDeadline] = useState(before)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    if (deadline !== before) onSave(deadline)
  }
  const words = useWords().shelf
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        <DeadlineField label={words.deadlineField} value={deadline} onChange={setDeadline} isFirst />
        <Buttons onClose={onClose} isReady />
      </Stack>
    </form>
  )
}

function Buttons({ onClose, isReady }: { onClose: () => void; isReady: boolean }) {
  const words = useWords()
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {words.app.cancel}
      </Button>
      <Button type="submit" disabled={!isReady} data-testid="dialog-save">
        {words.shelf.save}
      </Button>
    </Group>
  )
}
