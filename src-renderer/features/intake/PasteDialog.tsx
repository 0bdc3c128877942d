import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { pasteArticle } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

interface Props {
  dossier: string
  opened: boolean
  onClose: () => void
}

/** An article by its words alone: a name to find it by, and the text as it was published. */
export function PasteDialog({ dossier, opened, onClose }: Props) {
  const words = useWords()
  // The fields live here and not in the form, so that a dialog closed by mistake has kept the text.
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const done = () => {
    setName('')
    setText('')
    setUrl('')
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.intake.pasteTitle}
      size="xl"
      closeButtonProps={{ 'aria-label': words.app.close }}
    >
      <PasteForm {...{ dossier, name, setName, text, setText, url, setUrl, onClose, done }} />
    </Modal>
  )
}

interface FormProps {
  dossier: string
  name: string
  setName: (name: string) => void
  text: string
  setText: (text: string) => void
  url: string
  setUrl: (url: string) => void
  onClose: () => void
  done: () => void
}

function PasteForm({ dossier, name, setName, text, setText, url, setUrl, onClose, done }: FormProps) {
  const words = useWords()
  const toast = useToast()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || text.trim() === '' || !isAddressOrNothing(url)) return
    setBusy(true)
    const result = await pasteArticle(dossier, name.trim(), text, url.trim() || null)
    setBusy(false)
    if (result.ok) done()
    else toast.error(result.error)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={words.intake.pasteName}
          placeholder={words.intake.pasteNamePlaceholder}
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
          error={tried && name.trim() === '' ? words.intake.pasteNameMissing : null}
          maxLength={200}
          data-autofocus
          autoComplete="off"
          data-testid="paste-name"
        />
        <Textarea
          label={words.intake.pasteText}
          placeholder={words.intake.pasteTextPlaceholder}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
          error={tried && text.trim() === '' ? words.intake.pasteTextMissing : null}
          rows={12}
          classNames={{ input: 'stet-read' }}
          data-testid="paste-text"
        />
        <TextInput
          label={words.intake.pasteUrl}
          description={words.intake.pasteUrlWhy}
          placeholder="https://"
          value={url}
          onChange={(e) => setUrl(e.currentTarget.value)}
          error={tried && !isAddressOrNothing(url) ? words.intake.pasteUrlWrong : null}
          maxLength={4096}
          autoComplete="off"
          data-testid="paste-url"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.app.cancel}
          </Button>
          <Button type="submit" loading={busy} data-testid="paste-go">
            {words.intake.pasteGo}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const isAddressOrNothing = (text: string) =>
  text.trim() === '' || (/^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim()))
