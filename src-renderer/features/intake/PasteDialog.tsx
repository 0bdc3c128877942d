import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { pasteArticle } from '../../actions'
import { useToast } from '../../ui/toast'
import { useWords } from '../../ui/words'

/** What the clipboard held. */
export interface Clip {
  text: string
  html: string | null
}

interface Props {
  dossier: string
  opened: boolean
  /** What was pasted on the window and not into a field; a new object for each time. */
  clip: Clip | null
  onClose: () => void
}

/** An article by its words alone: a name to find it by, and the text as it was published. */
export function PasteDialog({ dossier, opened, clip, onClose }: Props) {
  const words = useWords()
  // The fields live here and not in the form, so that a dialog closed by mistake has kept the text.
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const [html, setHtml] = useState<Clip | null>(null)
  const [taken, setTaken] = useState<Clip | null>(null)
  if (clip !== null && clip !== taken) {
    setTaken(clip)
    setText(clip.text)
    setHtml(clip)
    setName(firstLineOf(clip.text))
  }
  const done = () => {
    setName('')
    setText('')
    setUrl('')
    setHtml(null)
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
      <PasteForm {...{ dossier, name, setName, text, setText, url, setUrl, html, setHtml, onClose, done }} />
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
  /** What the text was pasted as, and the formatting that came with it. */
  html: Clip | null
  setHtml: (html: Clip | null) => void
  onClose: () => void
  done: () => void
}

function PasteForm(props: FormProps) {
  const { dossier, name, setName, text, setText, url, setUrl, html, setHtml, onClose, done } = props
  const words = useWords()
  const toast = useToast()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || text.trim() === '' || !isAddressOrNothing(url)) return
    setBusy(true)
    // Formatting belongs to the words it came with: words that were changed since are the article.
    const isAsPasted = html !== null && sameWords(html.text, text)
    const result = await pasteArticle(dossier, {
      name: name.trim(),
      text,
      html: isAsPasted ? html.html : null,
      url: url.trim() || null,
    })
    setBusy(false)
    if (result.ok) done()
    else toast.error(result.error)
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const isWhole = value === '' || (selectionStart === 0 && selectionEnd === value.length)
    setHtml(isWhole ? clipOf(event.clipboardData) : null)
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
          onPaste={paste}
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

/** Null where there is no text: pictures and files are imported otherwise. */
export function clipOf(data: DataTransfer | null): Clip | null {
  const text = data?.getData('text/plain') ?? ''
  if (data === null || text.trim() === '') return null
  return { text, html: data.getData('text/html') || null }
}

const nameAtMost = 200
const firstLineOf = (text: string) => (text.trim().split('\n', 1)[0] ?? '').trim().slice(0, nameAtMost)

/** A text field has line ends of its own. */
const sameWords = (a: string, b: string) => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n')

const isAddressOrNothing = (text: string) =>
  text.trim() === '' || (/^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim()))
