import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { createDossier } from '../../actions'
import { useFormat } from '../../ui/format'
import { useToast } from '../../ui/toast'
import { useLanguage, useWords } from '../../ui/words'
import { DeadlineField } from './DeadlineField'

/** What the engine can word claims in. */
const workingLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const

interface Props {
  opened: boolean
  onClose: () => void
  onMade: (dossier: string) => void
}

export function NewDossier({ opened, onClose, onMade }: Props) {
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.library.newTitle}
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <NewDossierForm onClose={onClose} onMade={onMade} />
    </Modal>
  )
}

function NewDossierForm({ onClose, onMade }: Omit<Props, 'opened'>) {
  const words = useWords()
  const format = useFormat()
  const toast = useToast()
  const { language: interfaceLanguage } = useLanguage()
  const [title, setTitle] = useState('')
  const [language, setLanguage] = useState<string>(interfaceLanguage)
  const [deadline, setDeadline] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    setBusy(true)
    const result = await createDossier(title.trim(), language, deadline)
    setBusy(false)
    if (!result.ok) return toast.error(result.error)
    onClose()
    onMade(result.value)
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={words.library.storyTitle}
          placeholder={words.library.storyPlaceholder}
          value={title}
          onChange={(e) => setTitle(e.currentTarget.value)}
          maxLength={200}
          data-autofocus
          autoComplete="off"
          data-testid="new-title"
        />
        <NativeSelect
          label={words.library.workingLanguage}
          description={words.library.workingLanguageWhy}
          value={language}
          onChange={(e) => setLanguage(e.currentTarget.value)}
          data={workingLanguages.map((tag) => ({ value: tag, label: format.languageName(tag) }))}
          data-testid="new-language"
        />
        <DeadlineField label={words.shelf.deadlineOptional} value={deadline} onChange={setDeadline} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.app.cancel}
          </Button>
          <Button type="submit" loading={busy} disabled={title.trim() === ''} data-testid="new-create">
            {words.library.create}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
